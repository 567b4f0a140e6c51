export interface PaletteEntry {
  readonly id: string;
  readonly kind: 'objection' | 'step' | 'action';
  readonly label: string;
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Entries in which every word of the query begins some word of the label, accents and case aside, in their own order. */
export function searchEntries<Entry extends PaletteEntry>(entries: readonly Entry[], query: string): Entry[] {
  const wanted = fold(query).split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    const words = fold(entry.label).split(/[^\p{L}\p{N}]+/u);
    return wanted.every((part) => words.some((word) => word.startsWith(part)));
  });
}
