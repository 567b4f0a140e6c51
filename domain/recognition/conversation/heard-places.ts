import type { Turn } from '../../conversation/turn.ts';
import type { Hearing } from '../hearing.ts';

/** Where in a conversation each cue was heard: turn indexes from zero, ascending. */
export interface HeardPlaces {
  readonly turns: readonly Turn[];
  /** Indexes of the turns that gave the cue; empty where it was not heard. */
  readonly at: (cue: string) => readonly number[];
  readonly has: (cue: string) => boolean;
  /** Turns that put a sum, a day or terms to the customer. Telling what is owed proposes nothing, unless it asks or offers in the same breath. */
  readonly proposals: readonly number[];
  /** Index of the last turn that gave any of the cues; −1 where none was heard. */
  readonly last: (...cues: string[]) => number;
}

const PROPOSALS = ['step_offer_presented', 'step_agreement_summary', 'asks_agreement', 'says_deal'];
const ASKS = ['says_deal', 'asks_consent', 'asks_pay_day', 'step_agreement_summary'];

/** Sorts what was heard (near misses left out) by cue and place. Pure. */
export function heardPlaces(turns: readonly Turn[], hearings: readonly Hearing[]): HeardPlaces {
  const index = new Map(turns.map((turn, i) => [turn.id, i]));
  const places = new Map<string, number[]>();
  for (const { cue, result, turn_id } of hearings) {
    const place = index.get(turn_id ?? '');
    if (result !== 'met' || place === undefined) continue;
    const list = places.get(cue) ?? [];
    places.set(cue, list);
    list.push(place);
  }
  for (const list of places.values()) list.sort((a, b) => a - b);
  const at = (cue: string): readonly number[] => places.get(cue) ?? [];
  const asks = new Set(ASKS.flatMap((cue) => at(cue)));
  const stated = new Set(at('debt_amount_and_origin').filter((place) => !asks.has(place)));
  return {
    turns,
    at,
    proposals: [...new Set(PROPOSALS.flatMap((cue) => at(cue)))]
      .filter((place) => !stated.has(place))
      .sort((a, b) => a - b),
    has: (cue) => places.has(cue),
    last: (...cues) => Math.max(-1, ...cues.map((cue) => at(cue).at(-1) ?? -1)),
  };
}
