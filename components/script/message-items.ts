import type { StepState } from '@/domain/interaction/evaluation.ts';

const around: ReadonlySet<StepState['step']['kind']> = new Set(['greeting', 'right_party_check', 'farewell']);

/** The items of a message to a third party: what stands between the greeting and the goodbye of their flow. */
export function messageItems(steps: readonly StepState[], flow: readonly string[]): readonly StepState[] {
  return steps.filter(({ step }) => flow.includes(step.id) && !around.has(step.kind));
}
