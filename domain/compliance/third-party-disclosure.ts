import type { Disclosure, Playbook, Stage } from '../playbook/playbook.ts';

/**
 * Whether a disclosure is owed to a third party: only where the third party's own flow gives it or the rule names third
 * parties. All others would tell them of the debt.
 */
export function owedToThirdParty(disclosure: Disclosure, playbook: Playbook, stage: Stage | null): boolean {
  const named = disclosure.when.some(
    (condition) => condition.if === 'audience' && condition.is.includes('third_party'),
  );
  if (named || !stage) return named;
  return stage.flows.third_party.some((id) =>
    playbook.steps.find((step) => step.id === id)?.gives.includes(disclosure.id),
  );
}
