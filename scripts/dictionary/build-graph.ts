/** One way out of a node: a letter, what the word that ends with it is worth (0: none ends here), and where it leads. */
interface Edge {
  readonly letter: number;
  readonly tier: number;
  readonly to: Node;
}

interface Node {
  readonly edges: readonly Edge[];
}

interface OpenNode {
  readonly edges: Edge[];
  letter: number;
  tier: number;
}

/** Letters that 6 bits can name; what they are is written at the head of the file. */
const MAX_LETTERS = 64;
const MAX_TIER = 7;

/**
 * The smallest acyclic graph that holds exactly these words, as the bytes that `openWordGraph` reads. Little-endian:
 * `CWG1`; u32 edges; u32 numbered nodes (the root and those that several edges lead to); u32 word ends; u16 letters, then
 * each as u16. Then the edges of all nodes in three planes, which compress far better than side by side: a byte each
 * (6 bits letter, 64: last of its node, 128: a word ends here), a byte of tier for each word end, and where each edge
 * leads as a base-128 number: 0 no further, 1 the next node without a number, n+1 the node numbered n.
 *
 * @param tiers what each word is worth, 1 to 7
 */
export function buildGraph(tiers: ReadonlyMap<string, number>): Uint8Array {
  const words = [...tiers.keys()].sort();
  const letters = [...new Set(words.join(''))].sort();
  if (letters.length > MAX_LETTERS) throw new Error(`${letters.length} letters: 6 bits name ${MAX_LETTERS}`);
  const codes = new Map(letters.map((letter, code) => [letter, code]));
  return encode(letters, layOut(minimise(words, tiers, codes)));
}

/** Daciuk's way for sorted words: what a new word no longer shares with the last one is closed, equal nodes become one. */
function minimise(
  words: readonly string[],
  tiers: ReadonlyMap<string, number>,
  codes: ReadonlyMap<string, number>,
): Node {
  const register = new Map<string, Node>();
  const ids = new Map<Node, number>();
  const path: OpenNode[] = [{ edges: [], letter: 0, tier: 0 }];
  const close = (depth: number) => {
    while (path.length > depth) {
      const done = path.pop();
      if (!done) return;
      const key = done.edges.map(({ letter, tier, to }) => `${letter},${tier},${ids.get(to)}`).join(';');
      let node = register.get(key);
      if (!node) {
        node = { edges: done.edges };
        register.set(key, node);
        ids.set(node, ids.size);
      }
      path.at(-1)?.edges.push({ letter: done.letter, tier: done.tier, to: node });
    }
  };
  let last = '';
  for (const word of words) {
    let shared = 0;
    while (shared < last.length && word[shared] === last[shared]) shared++;
    close(shared + 1);
    for (let i = shared; i < word.length; i++) {
      const tier = i === word.length - 1 ? (tiers.get(word) ?? 0) : 0;
      if (tier > MAX_TIER) throw new Error(`${word}: tier ${tier}`);
      path.push({ edges: [], letter: codes.get(word[i] ?? '') ?? 0, tier });
    }
    last = word;
  }
  close(1);
  return { edges: path[0]?.edges ?? [] };
}

/**
 * The root, then the nodes that several edges lead to, most popular first, then the others in the order in which they are
 * first led to: so that an edge to one of these needs no number at all, and the commonest of the rest have the shortest.
 */
function layOut(root: Node): { readonly nodes: readonly Node[]; readonly numbers: ReadonlyMap<Node, number> } {
  const leadTo = new Map<Node, number>();
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    for (const { to } of node.edges) {
      if (to.edges.length === 0) continue;
      const before = leadTo.get(to) ?? 0;
      leadTo.set(to, before + 1);
      if (before === 0) waiting.push(to);
    }
  }
  const popular = [...leadTo].filter(([, count]) => count > 1).sort((a, b) => b[1] - a[1]);
  const nodes = [root, ...popular.map(([node]) => node)];
  const numbers = new Map(nodes.map((node, number) => [node, number]));
  for (const node of nodes) for (const { to } of node.edges) if (to.edges.length && !numbers.has(to)) nodes.push(to);
  return { nodes, numbers };
}

function encode(letters: readonly string[], { nodes, numbers }: ReturnType<typeof layOut>): Uint8Array {
  const edges = nodes.flatMap((node) => node.edges);
  const tiers = edges.flatMap(({ tier }) => tier || []);
  const targets = edges.flatMap(({ to }) => {
    if (to.edges.length === 0) return [0];
    const number = numbers.get(to);
    return number === undefined ? [1] : varint(number + 1);
  });
  const shapes = nodes.flatMap((node) =>
    node.edges.map(({ letter, tier }, i) => letter | (i === node.edges.length - 1 ? 64 : 0) | (tier ? 128 : 0)),
  );
  const head = 18 + letters.length * 2;
  const bytes = new Uint8Array(head + shapes.length + tiers.length + targets.length);
  const view = new DataView(bytes.buffer);
  bytes.set([...'CWG1'].map((sign) => sign.charCodeAt(0)));
  view.setUint32(4, edges.length, true);
  view.setUint32(8, numbers.size, true);
  view.setUint32(12, tiers.length, true);
  view.setUint16(16, letters.length, true);
  for (const [code, letter] of letters.entries()) view.setUint16(18 + code * 2, letter.charCodeAt(0), true);
  bytes.set(shapes, head);
  bytes.set(tiers, head + shapes.length);
  bytes.set(targets, head + shapes.length + tiers.length);
  return bytes;
}

function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
  return [...bytes, rest];
}
