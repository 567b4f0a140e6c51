/** Place in a source text; both count from 1, columns in UTF-16 units. */
export interface SourcePlace {
  readonly line: number;
  readonly column: number;
}

/**
 * Where in a JSON source the value at a path such as `steps[3].texts[0].text` begins. A path that leads nowhere (a field
 * is missing) gives the nearest thing that encloses it; text that is not JSON gives the place where it stops being so.
 */
export function locateProblem(source: string, path: string): SourcePlace {
  const keys = path.match(/[^.[\]]+/g) ?? [];
  const scan = new Scan(source);
  try {
    scan.find(keys);
  } catch (error) {
    if (!(error instanceof NotJson)) throw error;
    return placeOf(source, error.at);
  }
  return placeOf(source, scan.found);
}

class NotJson extends Error {
  readonly at: number;
  constructor(at: number) {
    super('not JSON');
    this.at = at;
  }
}

class Scan {
  readonly #source: string;
  #at = 0;
  found = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Walks to the value that the keys lead to and leaves its start in `found`. */
  find(keys: readonly string[]): boolean {
    this.#space();
    this.found = this.#at;
    const [key, ...rest] = keys;
    if (key === undefined) return true;
    const open = this.#source[this.#at];
    if (open !== '{' && open !== '[') return false;
    const start = this.#at;
    for (const name of this.#members(open)) {
      if (name !== key) {
        this.#value();
        continue;
      }
      return this.find(rest);
    }
    this.found = start;
    return false;
  }

  *#members(open: '{' | '['): Generator<string> {
    this.#at++;
    const close = open === '{' ? '}' : ']';
    for (let index = 0; ; index++) {
      this.#space();
      if (this.#source[this.#at] === close) break;
      if (index > 0) {
        this.#expect(',');
        this.#space();
      }
      if (open === '[') {
        yield String(index);
        continue;
      }
      const name = this.#string();
      this.#space();
      this.#expect(':');
      yield name;
    }
    this.#at++;
  }

  #value(): void {
    this.#space();
    const open = this.#source[this.#at];
    if (open === '{' || open === '[') for (const _ of this.#members(open)) this.#value();
    else if (open === '"') this.#string();
    else {
      const literal = /[\w.+-]+/y;
      literal.lastIndex = this.#at;
      if (!literal.test(this.#source)) throw new NotJson(this.#at);
      this.#at = literal.lastIndex;
    }
  }

  #string(): string {
    const quoted = /"(?:[^"\\]|\\.)*"/y;
    quoted.lastIndex = this.#at;
    const match = quoted.exec(this.#source);
    if (!match) throw new NotJson(this.#at);
    this.#at = quoted.lastIndex;
    try {
      return JSON.parse(match[0]) as string;
    } catch {
      throw new NotJson(match.index);
    }
  }

  #expect(mark: string): void {
    if (this.#source[this.#at] !== mark) throw new NotJson(this.#at);
    this.#at++;
  }

  #space(): void {
    while (/\s/.test(this.#source[this.#at] ?? '')) this.#at++;
  }
}

function placeOf(source: string, at: number): SourcePlace {
  const before = source.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
