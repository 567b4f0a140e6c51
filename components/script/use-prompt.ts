import { useState } from 'react';
import type { Seniority } from '@/contracts/session.ts';
import type { Suggestion } from '@/domain/interaction/evaluation.ts';
import type { Interaction } from '@/domain/interaction/interaction.ts';
import { promptFor } from '@/domain/interaction/prompt-for.ts';
import { useAtRest } from './use-at-rest.ts';

/** The one prompt of now, which stays where it is until it is answered or no longer holds. */
export function usePrompt(
  suggestions: readonly Suggestion[],
  density: Seniority,
  { channel, turns, actions }: Interaction,
  draft: string,
): Suggestion | null {
  const [shown, setShown] = useState<string | null>(null);
  const atRest = useAtRest(`${turns.length} ${turns.at(-1)?.id} ${draft}`);
  const prompt = promptFor(suggestions, density, { channel, turns, actions, atRest }, shown);
  if ((prompt?.id ?? null) !== shown) setShown(prompt?.id ?? null);
  return prompt;
}
