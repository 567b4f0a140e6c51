import type { ChatRow } from './chat-reading.ts';

/** The page changes title and rows of a switch apart, but within this long of each other. */
const APART_MS = 400;
/** Rows that stay below a new title for so long are its own: the chat was renamed. */
const RENAMED_MS = 5000;

interface Look {
  /** Title and rows of the look before; a null title is no chat. */
  readonly known: { readonly title: string | null; readonly rows: readonly ChatRow[]; readonly list: Element | null };
  readonly drawn: { readonly title: string | null; readonly rows: readonly ChatRow[]; readonly list: Element | null };
  /** For how many ms the page has looked like this. */
  readonly waited: number;
}

/**
 * Whether rows that are drawn belong to the conversation that is known (`same`), to another (`fresh`), or whether nobody
 * can tell yet (`wait`): a title above the rows of the former chat, or rows that share nothing with those just read.
 * Two chats may bear one title, so the title alone never joins them.
 */
export function guardSwitch({ known, drawn, waited }: Look): 'same' | 'fresh' | 'wait' {
  if (drawn.title === null || known.title === null) return 'fresh';
  const ids = new Set(known.rows.map(({ id }) => id));
  const shared = drawn.rows.some(({ id }) => ids.has(id));
  if (drawn.title !== known.title) return shared && waited < RENAMED_MS ? 'wait' : 'fresh';
  if (shared || drawn.rows.length === 0 || known.rows.length === 0) return 'same';
  if (waited < APART_MS) return 'wait';
  return drawn.list === known.list ? 'same' : 'fresh';
}
