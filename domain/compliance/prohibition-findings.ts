import type { Turn } from '../conversation/turn.ts';
import type { ProhibitionFinding } from '../interaction/evaluation.ts';
import { audienceAt, type FoldedActions } from '../interaction/fold-actions.ts';
import type { HearingsIndex } from '../interaction/hearings-index.ts';
import { makeVerdict } from '../interaction/make-verdict.ts';
import { textHash } from '../interaction/text-hash.ts';
import { decideAll, type Facts } from '../playbook/holds.ts';
import type { Playbook, Prohibition } from '../playbook/playbook.ts';
import { renderText, type VariableValues } from '../playbook/render-text.ts';
import type { Hearing } from '../recognition/hearing.ts';

/**
 * Prohibited things the agent said, one finding a prohibition and turn. One that went out under an override with a reason,
 * or that is only likely, is `ambiguous`: quality decides, and until then it does not count.
 */
export function prohibitionFindings(
  playbook: Playbook,
  facts: Facts,
  folded: FoldedActions,
  heard: HearingsIndex,
  values: VariableValues,
): ProhibitionFinding[] {
  return playbook.prohibitions.flatMap((prohibition) =>
    heard.all(prohibition.cue).flatMap((hearing) => {
      const turn = heard.turn(hearing);
      if (hearing.result !== 'met' || turn?.speaker !== 'agent') return [];
      // What was said to the debtor is no breach because a relative took the phone later.
      if (!isInForce(prohibition, { ...facts, audience: audienceAt(folded, turn.at) })) return [];
      return [
        finding(playbook, prohibition, hearing, values, turn.at, isGranted(folded, prohibition.id, turn.text), false),
      ];
    }),
  );
}

/** The same in the text that has not been sent, worst first. What an override let through is not found again. */
export function draftFindings(
  playbook: Playbook,
  facts: Facts,
  folded: FoldedActions,
  draft: Turn,
  hearings: readonly Hearing[],
  values: VariableValues,
): ProhibitionFinding[] {
  const found = playbook.prohibitions.flatMap((prohibition) => {
    if (!isInForce(prohibition, facts)) return [];
    const hearing = hearings.find(
      (each) => each.turn_id === draft.id && each.cue === prohibition.cue && each.result === 'met',
    );
    if (!hearing || isGranted(folded, prohibition.id, draft.text)) return [];
    return [finding(playbook, prohibition, hearing, values, null, false, true)];
  });
  return found.sort((a, b) => gravity[b.severity] - gravity[a.severity]);
}

/** How likely what merely resembles a prohibition must be to count as one. */
const COUNTS_FROM = 0.8;

const gravity: Readonly<Record<Prohibition['severity'], number>> = { hold: 2, warn: 1, observe: 0 };

function isInForce(prohibition: Prohibition, facts: Facts): boolean {
  return decideAll(prohibition.when, facts) === true;
}

function isGranted(folded: FoldedActions, prohibition: string, text: string): boolean {
  return folded.overrides.some(
    (override) => override.prohibition === prohibition && override.text_hash === textHash(text),
  );
}

function finding(
  playbook: Playbook,
  prohibition: Prohibition,
  hearing: Hearing,
  values: VariableValues,
  at: string | null,
  granted: boolean,
  in_draft: boolean,
): ProhibitionFinding {
  const { id, name, why, source, alternative } = prohibition;
  // On a resemblance that is not likely enough, nobody's hand is held and nobody's score falls: quality decides.
  const doubtful = hearing.likelihood !== undefined && hearing.likelihood < COUNTS_FROM;
  const severity = doubtful && prohibition.severity === 'hold' ? 'warn' : prohibition.severity;
  // The draft was heard as the turn it would be; as evidence it has no turn yet.
  const evidence = in_draft
    ? hearing.evidence.map((each) => (each.turn_id === hearing.turn_id ? { ...each, turn_id: null } : each))
    : hearing.evidence;
  return {
    id,
    name,
    severity,
    why,
    citation: source.citation,
    alternative: renderText(alternative, values, playbook.locale),
    verdict: makeVerdict(playbook, 'prohibition', id, {
      result: granted || doubtful ? 'ambiguous' : 'violated',
      proof: 'detected',
      at,
      evidence,
      likelihood: hearing.likelihood,
    }),
    in_draft,
  };
}
