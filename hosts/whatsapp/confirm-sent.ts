import type { HostFact } from '@/contracts/host-facts.ts';
import type { ChatRow } from './chat-reading.ts';

type Sent = Extract<HostFact, { type: 'message.sent' }>;

/** Texts that were let pass and not seen since: more than a hand can send before one of them is drawn. */
const MOST = 10;

/** The page draws marks of formatting, emoji and spaces its own way; letters and digits stay. */
const bare = (text: string) => text.replace(/[^\p{L}\p{N}\p{Extended_Pictographic}]/gu, '') || text.trim();

/** Knows a text as sent once its box is empty of it and the chat shows it as a new message of one's own. */
export class ConfirmSent {
  #leaving: { readonly key: string; readonly text: string; readonly before: ReadonlySet<string> | null }[] = [];
  #rows: { readonly key: string; readonly ids: ReadonlySet<string> } = { key: '', ids: new Set() };

  /** A text was let pass: it may leave, or not. */
  leave(key: string, text: string): void {
    const before = this.#rows.key === key ? this.#rows.ids : null;
    this.#leaving = [...this.#leaving.filter((each) => each.key === key && each.text !== text), { key, text, before }];
    this.#leaving = this.#leaving.slice(-MOST);
  }

  /**
   * Compares what left with what is drawn now.
   *
   * @param draft what the box holds
   * @param pending whether a row still waits to leave this computer
   */
  look(key: string, rows: readonly ChatRow[], draft: string, pending: (id: string) => boolean): Sent[] {
    const sent: Sent[] = [];
    this.#leaving = this.#leaving.filter(({ before, ...each }) => {
      // Of a chat that was not read before nobody knows which rows are new.
      if (each.key !== key || !before) return false;
      if (bare(draft) === bare(each.text)) return true;
      const row = rows.find(
        ({ id, direction, text }) =>
          direction === 'out' && !before.has(id) && bare(text) === bare(each.text) && !pending(id),
      );
      if (row) sent.push({ type: 'message.sent', key, text: each.text.slice(0, 20_000), turn_id: row.id });
      return !row;
    });
    this.#rows = { key, ids: new Set(rows.map(({ id }) => id)) };
    return sent;
  }
}
