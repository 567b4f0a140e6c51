import type { DraftView, StageView, StepView } from './draft-view.ts';

export type FlowAudience = 'debtor' | 'guarantor' | 'third_party';

export interface ListedStep {
  readonly id: string;
  /** Place in the draft's `steps`; null where a flow names a step that does not exist. */
  readonly index: number | null;
  readonly title: string;
}

/** The steps of one flow of a stage, in order, and the steps that branches, answers and objections lead to beside it. */
export interface StageReading {
  readonly flow: readonly ListedStep[];
  readonly beside: readonly ListedStep[];
}

/** Lists a stage as the editor shows it; every step reachable from the flow stands in exactly one of the two lists. */
export function readStage(draft: DraftView, stage: StageView, audience: FlowAudience): StageReading {
  const places = new Map(draft.steps.map((step, index) => [step.id, index]));
  const listed = (id: string): ListedStep => {
    const index = places.get(id) ?? null;
    return { id, index, title: (index === null ? undefined : draft.steps[index]?.title) || id };
  };
  const seen = new Set(stage.flows[audience]);
  const queue = [...seen, ...(audience === 'third_party' ? [] : draft.objections.map(({ step }) => step))];
  const beside: string[] = [];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    if (!seen.has(id)) {
      seen.add(id);
      beside.push(id);
    }
    const step = draft.steps[places.get(id) ?? -1];
    for (const next of step ? leadsTo(step) : []) if (!seen.has(next)) queue.push(next);
  }
  return { flow: stage.flows[audience].map(listed), beside: beside.map(listed) };
}

/** The ids of the steps that a step may jump to. */
export function leadsTo(step: StepView): string[] {
  const targets = [...step.branches.map(({ to }) => to), ...step.answers.flatMap(({ to }) => (to ? [to] : []))];
  return [...new Set(targets)];
}

/** The stages whose flows hold this step. */
export function stagesWith(draft: DraftView, step: string): StageView[] {
  return draft.stages.filter(({ flows }) =>
    [flows.debtor, flows.guarantor, flows.third_party].some((flow) => flow.includes(step)),
  );
}
