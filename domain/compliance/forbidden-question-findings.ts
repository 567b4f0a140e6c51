import type { ProhibitionFinding } from '../interaction/evaluation.ts';
import type { HearingsIndex } from '../interaction/hearings-index.ts';
import { makeVerdict } from '../interaction/make-verdict.ts';
import type { ForbiddenQuestion } from '../jurisdiction/jurisdiction.ts';
import { rulesOf } from '../jurisdiction/rules-of.ts';
import type { Playbook, StepKind } from '../playbook/playbook.ts';
import type { Hearing } from '../recognition/hearing.ts';

/** Questions that no debtor of the playbook's country may be asked. */
export function forbiddenQuestions({ jurisdiction }: Pick<Playbook, 'jurisdiction'>): readonly ForbiddenQuestion[] {
  return rulesOf(jurisdiction).questions.filter(({ status, region }) => status === 'law' && region === '*');
}

/** Rule that forbids each kind of step, by kind. */
export function forbiddenKinds(questions: readonly ForbiddenQuestion[]): ReadonlyMap<StepKind, string> {
  return new Map(questions.map(({ step_kind, id }) => [step_kind, id]));
}

/** Questions the agent asked that the law forbids, heard by the playbook's own cues for steps of that kind. */
export function forbiddenQuestionFindings(
  playbook: Playbook,
  questions: readonly ForbiddenQuestion[],
  heard: HearingsIndex,
): ProhibitionFinding[] {
  return asked(playbook, questions).flatMap(({ question, step }) =>
    heard.all(step.cue).flatMap((hearing) => {
      const turn = heard.turn(hearing);
      if (hearing.result !== 'met' || turn?.speaker !== 'agent') return [];
      return [finding(playbook, question, step.title, hearing, turn.at, false)];
    }),
  );
}

/** The same in what has not been sent yet. */
export function forbiddenInDraft(
  playbook: Playbook,
  questions: readonly ForbiddenQuestion[],
  draft: string,
  hearings: readonly Hearing[],
): ProhibitionFinding[] {
  return asked(playbook, questions).flatMap(({ question, step }) => {
    const hearing = hearings.find(
      ({ turn_id, cue, result }) => turn_id === draft && cue === step.cue && result === 'met',
    );
    return hearing ? [finding(playbook, question, step.title, hearing, null, true)] : [];
  });
}

interface Asked {
  readonly question: ForbiddenQuestion;
  readonly step: { readonly cue: string; readonly title: string };
}

/** Each cue once, however many steps listen for it. */
function asked(playbook: Playbook, questions: readonly ForbiddenQuestion[]): Asked[] {
  const found = new Map<string, Asked>();
  for (const question of questions) {
    for (const { kind, cue, title } of playbook.steps) {
      if (kind === question.step_kind && cue !== undefined && !found.has(cue))
        found.set(cue, { question, step: { cue, title } });
    }
  }
  return [...found.values()];
}

function finding(
  playbook: Playbook,
  { id, source }: ForbiddenQuestion,
  name: string,
  hearing: Hearing,
  at: string | null,
  in_draft: boolean,
): ProhibitionFinding {
  const evidence = hearing.evidence.map((each) =>
    in_draft && each.turn_id === hearing.turn_id ? { ...each, turn_id: null } : each,
  );
  return {
    id,
    name,
    severity: 'warn',
    why: source.citation,
    citation: source.citation,
    alternative: { text: '', parts: [], gaps: [] },
    verdict: makeVerdict(playbook, 'prohibition', id, {
      result: 'violated',
      proof: 'detected',
      at,
      evidence,
      likelihood: hearing.likelihood,
    }),
    in_draft,
  };
}
