import type { AdapterHealth, AnchorProbe } from '@/contracts/host-facts.ts';
import type { WhatsAppAnchor } from '@/contracts/selector-set.ts';
import type { PageAnchors } from './page-anchors.ts';

type Accept = (element: Element) => boolean;

/** Finds anchors by their alternatives and remembers which it found, by which alternative, and which it missed. */
export class AnchorFinder {
  /** `name#0` for a first choice; `name#1`, `name#shape` and the like for what had to do instead. */
  readonly #trail: Set<string>;
  readonly #missing = new Set<WhatsAppAnchor>();

  constructor(readonly page: PageAnchors) {
    this.#trail = new Set(page.unparsed);
  }

  /** First element that passes `accept` under the best alternative, or null. */
  find(root: ParentNode, name: WhatsAppAnchor, accept?: Accept): Element | null {
    return this.#search(name, (selector) =>
      accept ? [...root.querySelectorAll(selector)].find(accept) : root.querySelector(selector),
    );
  }

  /** Last such element. */
  findLast(root: ParentNode, name: WhatsAppAnchor, accept: Accept): Element | null {
    return this.#search(name, (selector) => [...root.querySelectorAll(selector)].findLast(accept));
  }

  #search(name: WhatsAppAnchor, look: (selector: string) => Element | null | undefined): Element | null {
    for (const [index, selector] of this.page.selectors[name].entries()) {
      const found = look(selector);
      if (found) {
        this.#trail.add(`${name}#${index}`);
        return found;
      }
    }
    return null;
  }

  /** Notes what stood in for an anchor: `title#composer`. */
  note(fallback: string): void {
    this.#trail.add(fallback);
  }

  /**
   * Notes an anchor that was looked for and is not there, though the page is read all the same.
   *
   * @param lost nothing stands in for it: what it tells is not known, or what it leads to is not watched
   */
  lack(name: WhatsAppAnchor, lost = false): void {
    if (lost) this.#missing.add(name);
    this.#trail.add(`${name}#none`);
  }

  /** What was found, to be kept beside what was read by it. */
  get trail(): string {
    return [...this.#trail].join(' ');
  }

  /** Takes over what another finder found. */
  follow(trail: string): void {
    for (const step of trail.split(' ')) if (step) this.#trail.add(step);
  }

  /**
   * How the page was read.
   *
   * @param missing the anchor that the page cannot be read without, if one is missing
   * @param idle why there was nothing to read
   */
  health(missing: WhatsAppAnchor | null, idle: 'no_chat' | 'signed_out' | null = null): AdapterHealth {
    if (missing) this.#missing.add(missing);
    const { set, version, source } = this.page.inForce;
    const fallbacks = [...this.#trail].filter((step) => !step.endsWith('#0'));
    const drifted = new Set(fallbacks.map((step) => step.split('#')[0]));
    return {
      adapter: 'whatsapp',
      state: missing ? 'broken' : idle ? idle : fallbacks.length > 0 ? 'drift' : 'ok',
      missing,
      fallbacks: fallbacks.slice(0, 20),
      anchors: (Object.keys(set.selectors) as WhatsAppAnchor[]).flatMap((name): AnchorProbe[] => {
        if (this.#missing.has(name)) return [{ name, state: 'missing' }];
        if (drifted.has(name)) return [{ name, state: 'fallback' }];
        return this.#trail.has(`${name}#0`) ? [{ name, state: 'found' }] : [];
      }),
      set: { version, source },
    };
  }
}
