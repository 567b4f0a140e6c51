import type { DisclosureState, Mark } from '../interaction/evaluation.ts';
import type { FoldedActions } from '../interaction/fold-actions.ts';
import type { HearingsIndex } from '../interaction/hearings-index.ts';
import { makeVerdict } from '../interaction/make-verdict.ts';
import type { Verdict } from '../interaction/verdict.ts';
import { decideAll, type Facts } from '../playbook/holds.ts';
import type { Disclosure, Playbook, Stage } from '../playbook/playbook.ts';
import { owedToThirdParty } from './third-party-disclosure.ts';

/** How far a conversation has come, as far as disclosures fall due by it. */
export interface Progress {
  readonly identified: boolean;
  /** An offer was made, or a deal drafted. */
  readonly offered: boolean;
  readonly drafted: boolean;
  /** The agreement was accepted, or the agent said goodbye. */
  readonly ended: boolean;
}

export interface Disclosed {
  readonly states: readonly DisclosureState[];
  readonly verdicts: readonly Verdict[];
}

/** Where every disclosure stands: given by which words, ticked by the agent, due now, later, or missed. */
export function disclosureStates(
  playbook: Playbook,
  stage: Stage | null,
  facts: Facts,
  folded: FoldedActions,
  heard: HearingsIndex,
  progress: Progress,
): Disclosed {
  const verdicts: Verdict[] = [];
  const states = playbook.disclosures.map((disclosure): DisclosureState => {
    const met = heard.met(disclosure.cue);
    const ticked = folded.disclosures.get(disclosure.id);
    const near = met || ticked !== undefined ? null : heard.near(disclosure.cue);
    const found: Verdict[] = [];
    if (met)
      found.push(
        makeVerdict(playbook, 'disclosure', disclosure.id, {
          result: 'met',
          proof: 'detected',
          at: heard.at(met),
          evidence: met.evidence,
          likelihood: met.likelihood,
        }),
      );
    if (ticked !== undefined)
      found.push(makeVerdict(playbook, 'disclosure', disclosure.id, { result: 'met', proof: 'declared', at: ticked }));
    if (near) {
      found.push(
        makeVerdict(playbook, 'disclosure', disclosure.id, {
          result: 'near_miss',
          proof: 'detected',
          at: heard.at(near),
          evidence: near.evidence,
          near_miss: near.near_miss,
        }),
      );
    }
    verdicts.push(...found);
    const owed =
      decideAll(disclosure.when, facts) === true &&
      (facts.audience !== 'third_party' || owedToThirdParty(disclosure, playbook, stage));
    return {
      id: disclosure.id,
      name: disclosure.name,
      mark: met
        ? 'done'
        : ticked !== undefined
          ? 'declared'
          : owed
            ? openMark(disclosure.due, progress)
            : 'not_applicable',
      at: met ? heard.at(met) : (ticked ?? null),
      due: disclosure.due,
      severity: disclosure.severity,
      verdict: found[0] ?? null,
    };
  });
  return { states, verdicts };
}

/** The mark of a disclosure that is owed and not given yet. */
function openMark(due: Disclosure['due'], { identified, offered, drafted, ended }: Progress): Mark {
  const mark = (isDue: boolean, isLate: boolean): Mark => (isLate ? 'missed' : isDue ? 'due' : 'later');
  switch (due) {
    case 'opening':
      return mark(true, offered || ended);
    case 'after_identity':
      return mark(identified, drafted || ended);
    case 'before_offer':
      return mark(identified, offered || ended);
    case 'closing':
      return mark(drafted, ended);
    case 'any_time':
      return mark(false, ended);
  }
}
