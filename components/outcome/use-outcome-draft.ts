import type { Dispatch, SetStateAction } from 'react';
import { fillOutcome, type Typed } from './fill-outcome.ts';
import type { OutcomeBasis } from './outcome-basis.ts';

export type Typing = readonly [typed: Typed, setTyped: Dispatch<SetStateAction<Typed>>];

/** An outcome form with what changes it. What is typed is kept by whoever opens the form. */
export function useOutcomeDraft(basis: OutcomeBasis, [typed, setTyped]: Typing) {
  /** Another outcome asks for another next step. */
  const choose = (id: string): void => setTyped(({ next_action: _, ...rest }) => ({ ...rest, outcome: id }));
  const type = (changes: Typed): void => setTyped((before) => ({ ...before, ...changes }));
  return { ...fillOutcome(basis, typed), typed, type, choose };
}
