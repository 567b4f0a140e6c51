const slot = 'palette recent';
const MOST = 6;

/** Ids of entries that were chosen, the last first. They hold no words of anybody's and last as long as the tab. */
function readRecent(): readonly string[] {
  const kept: unknown = JSON.parse(sessionStorage.getItem(slot) ?? '[]');
  return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
}

export function keepRecent(id: string): void {
  const recent = [id, ...readRecent().filter((each) => each !== id)].slice(0, MOST);
  sessionStorage.setItem(slot, JSON.stringify(recent));
}

/** What was chosen lately before the rest, each part in its order. */
export function recentFirst<Entry extends { readonly id: string }>(entries: readonly Entry[]): Entry[] {
  const recent = readRecent();
  const rank = ({ id }: Entry): number => (recent.includes(id) ? recent.indexOf(id) : MOST);
  return [...entries].sort((a, b) => rank(a) - rank(b));
}
