import type { Turn } from '../../conversation/turn.ts';
import type { Hearing } from '../hearing.ts';

/**
 * The turns with the guarantor as the debtor's side, or null where none was addressed: who has guaranteed a debt owes it,
 * so that reasons, refusals and promises count as a debtor's do and hearing of the debt discloses nothing.
 */
export function guarantorTalk(turns: readonly Turn[], hearings: readonly Hearing[]): readonly Turn[] | null {
  if (turns.some(({ speaker }) => speaker === 'customer')) return null;
  if (!hearings.some(({ cue, result }) => cue === 'contact_guarantor' && result === 'met')) return null;
  return turns.map((turn) => (turn.speaker === 'third_party' ? { ...turn, speaker: 'customer' } : turn));
}
