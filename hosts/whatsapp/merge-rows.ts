import type { ChatRow } from './chat-reading.ts';

/**
 * Joins what was read before with what is drawn now. The page keeps only a window of rows: rows that left it stay known,
 * rows that are drawn again take their newest text, and a deleted one keeps what it said, because it was said.
 */
export function mergeRows(known: readonly ChatRow[], drawn: readonly ChatRow[]): ChatRow[] {
  if (known.length === 0) return [...drawn];
  const before = new Map(known.map((row) => [row.id, row]));
  const fresh = drawn.map((row) => keepRicher(before.get(row.id), row));
  const drawnIds = new Set(drawn.map((row) => row.id));
  const firstShared = known.findIndex((row) => drawnIds.has(row.id));
  if (firstShared === -1) {
    const [first, last] = [known[0]?.time, drawn.at(-1)?.time];
    const older = first != null && last != null && first > last;
    return older ? [...fresh, ...known] : [...known, ...fresh];
  }
  const lastShared = known.findLastIndex((row) => drawnIds.has(row.id));
  return [...known.slice(0, firstShared), ...fresh, ...known.slice(lastShared + 1)];
}

function keepRicher(old: ChatRow | undefined, now: ChatRow): ChatRow {
  if (!old) return now;
  const text = now.kind === 'deleted' || now.text === '' ? old.text : now.text;
  const merged: ChatRow = {
    ...now,
    text,
    // A row may be drawn in parts: what was known of it is not lost to a part that is not there yet.
    kind: now.kind === 'other' ? old.kind : now.kind,
    direction: now.doubtful && !old.doubtful ? old.direction : now.direction,
    doubtful: now.doubtful && old.doubtful,
    forwarded: now.forwarded || old.forwarded,
    edited: now.edited || old.edited,
    author: now.author ?? old.author,
    time: now.time ?? old.time,
    quoted: now.quoted ?? old.quoted,
  };
  // The same row stays the same object: whoever compares need not look inside.
  return same(old, merged) ? old : merged;
}

function same(a: ChatRow, b: ChatRow): boolean {
  return (
    a.text === b.text &&
    a.kind === b.kind &&
    a.direction === b.direction &&
    a.time === b.time &&
    a.author === b.author &&
    a.quoted === b.quoted &&
    a.forwarded === b.forwarded &&
    a.edited === b.edited &&
    a.doubtful === b.doubtful
  );
}
