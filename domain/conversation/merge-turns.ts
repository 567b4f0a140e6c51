import type { Turn } from './turn.ts';

/**
 * Joins what is known of a conversation with what the page draws of it now: a page keeps only a window of its rows, and a
 * reload leaves fewer. Each turn appears once, as full as it was ever seen; what both know stands in the page's order;
 * what one alone knows is put in by its time, and within one minute what was known first comes first.
 *
 * Which turns there are, and what they say, does not depend on how they were cut up, repeated or shuffled on the way;
 * only of an edited text the last one drawn stands.
 */
export function mergeTurns(known: readonly Turn[], drawn: readonly Turn[]): Turn[] {
  const old = byId(known);
  const fresh = byId(drawn);
  const left = [...old.values()].filter(({ id }) => !fresh.has(id));
  if (old.size === 0 || left.length === 0) return [...fresh.values()].map((turn) => richer(old.get(turn.id), turn));

  // What only we know hangs on the shared turn that it followed, and goes in there with what only the page knows.
  const merged: Turn[] = [];
  const followers = new Map<string | null, Turn[]>();
  let anchor: string | null = null;
  for (const turn of old.values()) {
    if (fresh.has(turn.id)) anchor = turn.id;
    else followers.set(anchor, [...(followers.get(anchor) ?? []), turn]);
  }
  const pages = new Map<string | null, Turn[]>();
  anchor = null;
  for (const turn of fresh.values()) {
    if (old.has(turn.id)) anchor = turn.id;
    else pages.set(anchor, [...(pages.get(anchor) ?? []), turn]);
  }
  const shared = [...fresh.values()].filter(({ id }) => old.has(id));
  merged.push(...byTime(followers.get(null) ?? [], pages.get(null) ?? []));
  for (const turn of shared) {
    merged.push(richer(old.get(turn.id), turn), ...byTime(followers.get(turn.id) ?? [], pages.get(turn.id) ?? []));
  }
  return merged;
}

/** The last version said of each id, made as full as any before it, in the order of their first appearance. */
function byId(turns: readonly Turn[]): Map<string, Turn> {
  const found = new Map<string, Turn>();
  for (const turn of turns) found.set(turn.id, richer(found.get(turn.id), turn));
  return found;
}

/**
 * What is known of a turn once it is drawn again. Less of the same text (a deleted message, a long one folded up) takes
 * nothing back; another text is an edit, and the newest stands. The same object comes back where nothing is gained.
 */
function richer(known: Turn | undefined, drawn: Turn): Turn {
  if (!known || known === drawn) return drawn;
  const text = isLessOf(drawn.text, known.text) ? known.text : drawn.text;
  const at = drawn.at ?? known.at;
  if (text === known.text && at === known.at && drawn.speaker === known.speaker) return known;
  return text === drawn.text && at === drawn.at ? drawn : { ...drawn, text, at };
}

/** Whether a text is the other's beginning, with or without the mark that more follows. */
function isLessOf(part: string, whole: string): boolean {
  const shown = part.replace(/\s*(…|\.\.\.)?\s*$/u, '');
  return shown.length < whole.length && whole.startsWith(shown);
}

/** Two runs in order of time, the first run first within a minute. A turn without a time follows the one before it. */
function byTime(first: readonly Turn[], second: readonly Turn[]): Turn[] {
  const merged: Turn[] = [];
  const times = [timesOf(first), timesOf(second)] as const;
  let [i, j] = [0, 0];
  while (i < first.length || j < second.length) {
    const takeFirst = j >= second.length || (i < first.length && (times[0][i] ?? 0) <= (times[1][j] ?? 0));
    const turn = takeFirst ? first[i++] : second[j++];
    if (turn) merged.push(turn);
  }
  return merged;
}

function timesOf(turns: readonly Turn[]): number[] {
  let last = Number.NEGATIVE_INFINITY;
  return turns.map(({ at }) => {
    if (at !== null) last = Math.floor(Date.parse(at) / 60_000);
    return last;
  });
}
