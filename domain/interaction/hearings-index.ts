import type { Turn } from '../conversation/turn.ts';
import type { Hearing } from '../recognition/hearing.ts';

/** Hearings by cue, with the turns they point to. */
export class HearingsIndex {
  readonly #byCue = new Map<string, Hearing[]>();
  readonly #turns: ReadonlyMap<string, Turn>;
  readonly #order: ReadonlyMap<string, number>;
  /** The id of the agent's last turn; null while the agent has said nothing. */
  readonly lastOfAgent: string | null;

  constructor(hearings: readonly Hearing[], turns: readonly Turn[]) {
    for (const hearing of hearings) {
      const list = this.#byCue.get(hearing.cue);
      if (list) list.push(hearing);
      else this.#byCue.set(hearing.cue, [hearing]);
    }
    this.#turns = new Map(turns.map((turn) => [turn.id, turn]));
    this.#order = new Map(turns.map((turn, index) => [turn.id, index]));
    this.lastOfAgent = turns.findLast((turn) => turn.speaker === 'agent')?.id ?? null;
  }

  all(cue: string): readonly Hearing[] {
    return this.#byCue.get(cue) ?? [];
  }

  /** The first time a cue was met. */
  met(cue: string | undefined): Hearing | null {
    return cue === undefined ? null : (this.all(cue).find((hearing) => hearing.result === 'met') ?? null);
  }

  lastMet(cue: string): Hearing | null {
    return this.all(cue).findLast((hearing) => hearing.result === 'met') ?? null;
  }

  /** The last time it came close. */
  near(cue: string): Hearing | null {
    return this.all(cue).findLast((hearing) => hearing.result === 'near_miss') ?? null;
  }

  /** The place of its turn in the conversation, from 0; -1 where it has none. */
  order(hearing: Hearing): number {
    return hearing.turn_id === null ? -1 : (this.#order.get(hearing.turn_id) ?? -1);
  }

  turn(hearing: Hearing): Turn | null {
    return hearing.turn_id === null ? null : (this.#turns.get(hearing.turn_id) ?? null);
  }

  /** When it was said; null where the page does not tell. */
  at(hearing: Hearing | null): string | null {
    return hearing ? (this.turn(hearing)?.at ?? null) : null;
  }
}
