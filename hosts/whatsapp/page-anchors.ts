import type { SelectorSet, WhatsAppAnchor, WhatsAppInForce } from '@/contracts/selector-set.ts';
import { cleanText } from '../reading/read-text.ts';

export type IconName = keyof SelectorSet['icons'];
type WordList = Exclude<keyof SelectorSet['words'], 'own'>;

/** What a set says of the page, made ready to be asked. */
export interface PageAnchors {
  readonly inForce: WhatsAppInForce;
  /** Alternatives of each anchor, best first. One that this browser cannot parse is there, and matches nothing. */
  readonly selectors: Readonly<Record<WhatsAppAnchor, readonly string[]>>;
  /** `name#unparsed` for each anchor of which an alternative cannot be parsed here. */
  readonly unparsed: readonly string[];
  /** One selector that matches any alternative: for `closest`, and where it is all the same which one it was. */
  any(anchor: WhatsAppAnchor): string;
  attribute(element: Element, name: keyof SelectorSet['attributes']): string | null;
  /** @param icon in small letters */
  isIcon(icon: string, name: IconName): boolean;
  /** Whether a text is, as a whole, in one of the lists. */
  says(text: string, words: WordList): boolean;
  /** The text behind the longest beginning that is in the list, or null where it begins with none of them. */
  after(text: string, words: WordList): string | null;
  /** What the page calls the person at the keyboard, in the language it says it is in, and in any. */
  ownNames(language: string): { readonly here: readonly string[]; readonly anywhere: readonly string[] };
}

/** Matches no element. */
export const NOTHING = ':not(*)';
const WORD = /^[\p{L}\p{N}]/u;

/**
 * Makes a set ready. A selector that does not parse must not break all others: it matches nothing, as if the page did not
 * have the place.
 *
 * @param parses whether the browser can read a selector
 */
export function compileSelectors(inForce: WhatsAppInForce, parses: (selector: string) => boolean): PageAnchors {
  const { set } = inForce;
  const selectors = {} as Record<WhatsAppAnchor, readonly string[]>;
  const joined = {} as Record<WhatsAppAnchor, string>;
  for (const [anchor, alternatives] of Object.entries(set.selectors) as [WhatsAppAnchor, string[]][]) {
    selectors[anchor] = alternatives.map((selector) => (parses(selector) ? selector : NOTHING));
    joined[anchor] = selectors[anchor].join(',');
  }
  const unparsed = Object.entries(selectors).flatMap(([anchor, all]) =>
    all.includes(NOTHING) ? [`${anchor}#unparsed`] : [],
  );
  const fold = (text: string) => cleanText(text).toLowerCase();
  const words = {} as Record<WordList, ReadonlySet<string>>;
  for (const [name, list] of Object.entries(set.words))
    if (Array.isArray(list)) words[name as WordList] = new Set(list.map(fold));
  const anywhere = Object.values(set.words.own).flat();
  return {
    inForce,
    selectors,
    unparsed,
    any: (anchor) => joined[anchor],
    attribute(element, name) {
      for (const attribute of set.attributes[name]) {
        const value = element.getAttribute(attribute);
        if (value !== null) return value;
      }
      return null;
    },
    isIcon: (icon, name) => set.icons[name].some((beginning) => icon.startsWith(beginning)),
    says: (text, name) => words[name].has(fold(text).replace(/\.$/, '')),
    after(text, name) {
      const folded = fold(text);
      let longest = -1;
      for (const beginning of words[name])
        if (folded.startsWith(beginning) && !WORD.test(folded.slice(beginning.length)))
          longest = Math.max(longest, beginning.length);
      return longest < 0 ? null : cleanText(text).slice(longest);
    },
    ownNames: (language) => ({ here: set.words.own[language.slice(0, 2).toLowerCase()] ?? [], anywhere }),
  };
}

/** Whether this page's browser can read a selector. */
export function parsesHere(selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}
