import { useMemo } from 'react';
import { evaluateWith } from '@/domain/interaction/evaluate-with.ts';
import type { Evaluation } from '@/domain/interaction/evaluation.ts';
import type { Interaction } from '@/domain/interaction/interaction.ts';
import type { Playbook } from '@/domain/playbook/playbook.ts';
import { useEngine } from './use-engine.ts';

/**
 * What the engine makes of an interaction. While it is on its way (`reading`), what can be known of it with nothing heard:
 * the account, the guard, and the script as far as it was declared. No mark of that is a verdict.
 */
export function useEvaluation(
  playbook: Playbook,
  interaction: Interaction,
  now: string,
): { readonly evaluation: Evaluation; readonly reading: boolean } {
  const engine = useEngine();
  const evaluation = useMemo(
    () =>
      engine
        ? engine(playbook, interaction, now)
        : evaluateWith(hearNothing, playbook, { ...interaction, turns: [], draft: null }, now),
    [engine, playbook, interaction, now],
  );
  return { evaluation, reading: engine === null };
}

const hearNothing = () => [];
