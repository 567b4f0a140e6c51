/** Where an edge leads when it leads nowhere further: the root is at 0, and nothing leads to it. */
const NOWHERE = 0;

/** A set of words, each with what it is worth (1 to 7), as a minimal acyclic graph in one flat array. */
export interface WordGraph {
  /** The tier of exactly this word, or 0 where it is not in the set. */
  tierOf(word: string): number;
  /** The ways out of the node that begins at `at` (0 is the root), until `visit` has seen the last. */
  eachEdge(at: number, visit: (letter: string, tier: number, to: number | null) => void): void;
}

/**
 * Opens what `scripts/dictionary/build-graph.ts` wrote; see there for the form. The array takes 4 bytes for each edge, and
 * a word is found by one short walk: there is nothing to parse and no object for any word.
 *
 * @throws RangeError where the bytes are not such a file
 */
export function openWordGraph(bytes: Uint8Array): WordGraph {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 18 || view.getUint32(0) !== 0x43574731) throw new RangeError('not a word graph');
  const letterCount = view.getUint16(16, true);
  const letters = Array.from({ length: letterCount }, (_, code) =>
    String.fromCharCode(view.getUint16(18 + code * 2, true)),
  );
  const edges = readEdges(bytes, view, 18 + letterCount * 2);
  const codes = new Map(letters.map((letter, code) => [letter, code]));
  const edge = (at: number) => edges[at] ?? 64;

  return {
    tierOf(word) {
      let at = 0;
      let tier = 0;
      for (let i = 0; i < word.length; i++) {
        const code = codes.get(word[i] ?? '');
        if (code === undefined || (i > 0 && at === NOWHERE)) return 0;
        let found = edge(at);
        while ((found & 63) !== code) {
          if (found & 64) return 0;
          found = edge(++at);
        }
        tier = (found >>> 7) & 7;
        at = found >>> 10;
      }
      return tier;
    },
    eachEdge(at, visit) {
      for (let i = at; ; i++) {
        const found = edge(i);
        visit(letters[found & 63] ?? '', (found >>> 7) & 7, found >>> 10 || null);
        if (found & 64) return;
      }
    },
  };
}

/** Each edge as 6 bits letter, 1 bit "last of its node", 3 bits tier, 22 bits where the node it leads to begins. */
function readEdges(bytes: Uint8Array, view: DataView, from: number): Uint32Array {
  const edgeCount = view.getUint32(4, true);
  const numbered = view.getUint32(8, true);
  const tiers = from + edgeCount;
  const targets = tiers + view.getUint32(12, true);
  if (targets + edgeCount > bytes.length || edgeCount >= 1 << 22) throw new RangeError('the word graph is cut short');

  const starts: number[] = [0];
  for (let i = 0; i < edgeCount; i++) if ((bytes[from + i] ?? 0) & 64) starts.push(i + 1);

  const edges = new Uint32Array(edgeCount);
  let tierAt = tiers;
  let at = targets;
  let next = numbered;
  for (let i = 0; i < edgeCount; i++) {
    const shape = bytes[from + i] ?? 0;
    const tier = shape & 128 ? (bytes[tierAt++] ?? 0) : 0;
    let target = 0;
    let shift = 0;
    let byte = bytes[at++] ?? 0;
    for (; byte & 128; byte = bytes[at++] ?? 0, shift += 7) target |= (byte & 127) << shift;
    target |= byte << shift;
    const node = target === 0 ? null : target === 1 ? next++ : target - 1;
    const start = node === null ? NOWHERE : (starts[node] ?? NOWHERE);
    edges[i] = (shape & 127) | (tier << 7) | (start << 10);
  }
  return edges;
}
