const NONE = -1;

/**
 * The names of clues, each a few symbols in a row ("^ aqui #name"), kept as a trie: a clue is found by a step a symbol, and
 * no text is made on the way. A growing book takes in what it is asked for, a finished one answers −1.
 */
export class ClueBook {
  private growing = true;
  private readonly symbols = new Map<string, number>();
  private readonly texts: string[] = [];
  private readonly steps: (Map<number, number> | null)[] = [null];
  private readonly origins: (readonly [node: number, symbol: number])[] = [[NONE, NONE]];
  private readonly clues: number[] = [NONE];
  private readonly nodes: number[] = [];
  private readonly found = new Map<string, number>();

  /** A finished book of these names; the place of a name in the list is its clue. */
  static of(names: Iterable<string>): ClueBook {
    const book = new ClueBook();
    for (const name of names) book.walk(name);
    book.growing = false;
    return book;
  }

  get size(): number {
    return this.nodes.length;
  }

  /** The name of a clue. */
  name(clue: number): string {
    const words: string[] = [];
    for (let node = this.nodes[clue] ?? 0; node > 0; node = this.origins[node]?.[0] ?? 0)
      words.unshift(this.texts[this.origins[node]?.[1] ?? NONE] ?? '');
    return words.join(' ');
  }

  symbol(text: string): number {
    const known = this.symbols.get(text);
    if (known !== undefined) return known;
    if (!this.growing) return NONE;
    this.symbols.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }

  /** Where a symbol leads from a node; nodes begin at 0. */
  step(node: number, symbol: number): number {
    if (node < 0 || symbol < 0) return NONE;
    const known = this.steps[node]?.get(symbol);
    if (known !== undefined) return known;
    if (!this.growing) return NONE;
    const made = this.steps.push(null) - 1;
    this.origins.push([node, symbol]);
    this.clues.push(NONE);
    const edges = this.steps[node] ?? new Map<number, number>();
    this.steps[node] = edges.set(symbol, made);
    return made;
  }

  /** The clue of a whole name. */
  find(name: string): number {
    const known = this.found.get(name);
    if (known !== undefined) return known;
    const clue = this.walk(name);
    this.found.set(name, clue);
    return clue;
  }

  private walk(name: string): number {
    let node = 0;
    for (const word of name.split(' ')) node = this.step(node, this.symbol(word));
    return this.clueAt(node);
  }

  /** The clue whose name ends at a node. */
  clueAt(node: number): number {
    if (node < 0) return NONE;
    const known = this.clues[node] ?? NONE;
    if (known !== NONE || !this.growing) return known;
    this.clues[node] = this.nodes.length;
    return this.nodes.push(node) - 1;
  }
}
