/** Alternatives for each anchor of a page, best first. An index above 0 means that the page has drifted. */
export type Selectors<Name extends string> = Readonly<Record<Name, readonly string[]>>;

/** Finds anchors by their alternatives and remembers which fallbacks it had to use. */
export class AnchorFinder<Name extends string> {
  readonly #selectors: Selectors<Name>;
  readonly #drifted = new Set<string>();

  constructor(selectors: Selectors<Name>) {
    this.#selectors = selectors;
  }

  /** Anchors found only by a fallback so far, as `name#index`. */
  get fallbacks(): string[] {
    return [...this.#drifted].slice(0, 20);
  }

  /** Notes a fallback that is no selector: what the shape of the page told instead. */
  note(fallback: string): void {
    this.#drifted.add(fallback);
  }

  /** First element that passes `accept` under the best alternative, or null. */
  find(root: ParentNode, name: Name, accept?: (element: Element) => boolean): Element | null {
    return this.#search(name, (selector) =>
      accept ? [...root.querySelectorAll(selector)].find(accept) : root.querySelector(selector),
    );
  }

  /** Last such element. */
  findLast(root: ParentNode, name: Name, accept: (element: Element) => boolean): Element | null {
    return this.#search(name, (selector) => [...root.querySelectorAll(selector)].findLast(accept));
  }

  #search(name: Name, look: (selector: string) => Element | null | undefined): Element | null {
    for (const [index, selector] of this.#selectors[name].entries()) {
      const found = look(selector);
      if (found) {
        if (index > 0) this.#drifted.add(`${name}#${index}`);
        return found;
      }
    }
    return null;
  }

  /** One selector that matches any alternative: for `closest`, where the best is whichever is nearest. */
  any(name: Name): string {
    return this.#selectors[name].join(',');
  }
}
