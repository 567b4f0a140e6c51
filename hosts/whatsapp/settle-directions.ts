import type { Evidence } from './read-row.ts';

export interface SettledDirection {
  readonly direction: 'in' | 'out';
  readonly doubtful: boolean;
  readonly author: string | null;
}

/** What one sign that fits its row is worth; less than a hint leaves the row in doubt. */
const [SIGN, NAME, HINT] = [4, 3, 2];

/**
 * Weighs what speaks for either side of each row, with what only the whole chat tells: which name is the agent's, in
 * whatever language the page is, and whether messages here carry receipts at all. In doubt incoming, since a missed reply
 * costs more than an own line read twice.
 *
 * @param title of the chat: in one with a single person, that person's name
 * @param own what the page calls the person at the keyboard, in its language and in any
 * @param place on which side of the panel a row stands, if that can be told; asked for only where all else is silent
 */
export function settleDirections(
  rows: readonly Evidence[],
  own: { readonly here: readonly string[]; readonly anywhere: readonly string[] },
  title: string | null,
  place: (index: number) => 'in' | 'out' | null,
): SettledDirection[] {
  const labels = weighNames(rows, ({ label }) => label);
  const knowsOwn = [...labels.keys()].some((label) => own.here.includes(label));
  const isOwn = (label: string) => {
    if (label === title) return false;
    if (own.here.includes(label)) return true;
    if (knowsOwn) return false;
    const told = labels.get(label) ?? 0;
    // The page's language is not always what its root says: a known "you" counts unless its rows say otherwise.
    return told > 0 || (told === 0 && own.anywhere.includes(label));
  };
  // A label that is no name anywhere may as well be a word for "you" that nobody knows here: it speaks for nobody.
  const names = new Set([title, ...rows.flatMap(({ sender }) => sender ?? [])]);
  const isName = ({ label, sender }: Evidence) =>
    label !== null && (knowsOwn || names.has(label) || (!sender && !names.size));
  const labelled = rows.map((row) => {
    const isMine = row.label !== null && isOwn(row.label);
    return {
      ...row,
      in: row.in + (!isMine && isName(row) ? NAME : 0),
      out: row.out + (isMine ? SIGN : 0),
      label: isMine ? null : row.label,
    };
  });
  const senders = weighNames(labelled, ({ sender }) => sender);
  const receipts = rows.some(({ receipt }) => receipt);
  return labelled.map((row, index) => {
    const votes = row.sender === null ? 0 : Math.sign(senders.get(row.sender) ?? 0);
    // Between two people, who is not the other is the agent.
    const second = title !== null && row.sender !== null && senders.has(title) ? 1 : 0;
    const told = row.sender !== null && row.sender === title ? -1 : votes || second;
    const incoming = row.in + (told < 0 ? HINT : 0) + (receipts && row.receipt === false ? HINT : 0);
    const outgoing = row.out + (told > 0 ? HINT : 0);
    const contradicted = Math.min(row.in, row.out) >= NAME;
    const author = row.sender ?? row.label;
    if (contradicted) return { direction: outgoing >= 2 * incoming ? 'out' : 'in', doubtful: true, author };
    const score = outgoing - incoming;
    if (Math.abs(score) >= HINT) return { direction: score > 0 ? 'out' : 'in', doubtful: false, author };
    return { direction: place(index) ?? 'in', doubtful: true, author };
  });
}

/** For each name, whether the rows that bear it are more often the agent's (above 0) or somebody else's (below). */
function weighNames(rows: readonly Evidence[], nameOf: (row: Evidence) => string | null): Map<string, number> {
  const weights = new Map<string, number>();
  for (const row of rows) {
    const name = nameOf(row);
    if (name !== null) weights.set(name, (weights.get(name) ?? 0) + Math.sign(row.out - row.in));
  }
  return weights;
}
