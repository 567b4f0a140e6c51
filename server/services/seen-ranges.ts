/** Ordered, disjoint `[from, to]` pairs of sequence numbers, both ends included. */
export type SeenRanges = readonly (readonly [number, number])[];

/** `ranges` with `seqs` put in; neighbours are joined, so that a device which lost nothing is one pair. */
export function addSeen(ranges: SeenRanges, seqs: readonly number[]): [number, number][] {
  const all = [...ranges, ...seqs.map((seq) => [seq, seq] as const)].sort((a, b) => a[0] - b[0]);
  const joined: [number, number][] = [];
  for (const [from, to] of all) {
    const last = joined.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/** The highest seq up to which nothing is missing; 0 where the very first is. */
export function contiguousSeq(ranges: SeenRanges): number {
  const first = ranges[0];
  return first && first[0] === 1 ? first[1] : 0;
}
