import type { Cue, Lexicon, Need, Scope, Term, ValueKind, ValueRelation } from './cue.ts';
import { derivePatterns } from './derive-patterns.ts';
import { foldWord } from './fold.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from './values/read-dates.ts';
import { stemOf } from './weighing/clues.ts';
import { Scales } from './weighing/weigh.ts';
import type { Weights } from './weighing/weights.ts';
import { CHAT_WORDS } from './words/chat-words.ts';
import { COMMON_WORDS } from './words/common-words.ts';
import { FIRM_WORDS } from './words/firm-words.ts';
import { isGivenName } from './words/first-names.ts';
import { NUMBER_WORDS, type NumberWord } from './words/number-words.ts';
import { SCOPE_WORDS } from './words/scope-words.ts';

/** A node of the one trie that all phrases of all rules share: its edges are words or word beginnings. */
export interface Node {
  next: Map<number, Node> | null;
  /** Terms that are complete at this node. */
  terms: number[] | null;
  /** Where `..` leads: its edges may be taken after some words left out. */
  skip: Node | null;
}

/** What is known of a written word, worked out once and kept: the reason a message costs a few look-ups a word. */
export interface Word {
  readonly raw: string;
  readonly fold: string;
  readonly heads: readonly Node[];
  readonly atoms: readonly number[];
  readonly number: NumberWord | null;
  readonly capital: boolean;
  readonly upper: boolean;
  readonly name: boolean;
  readonly common: boolean;
  /** An everyday word of the language, whatever the lexicon holds. */
  readonly stop: boolean;
  readonly light: boolean;
  readonly filler: boolean;
  /** It is part of firms' names: "grupo", "cobranças". */
  readonly firm: boolean;
  /** What it is in the book of clues, −1 for a word that is no clue. */
  readonly symbol: number;
}

export interface CompiledPattern {
  readonly cue: number;
  readonly terms: readonly number[];
  readonly ordered: boolean;
  readonly within: number;
  readonly gap: number;
  readonly unless: readonly number[];
  readonly blockedBy: readonly Scope[];
  readonly needs: readonly Need[];
  readonly languages: readonly string[] | null;
}

/** A lexicon made ready for hearing. Holds a cache of words; safe to share between conversations. */
export interface CompiledLexicon {
  readonly cues: readonly Cue[];
  readonly cueIndex: ReadonlyMap<string, number>;
  readonly termCount: number;
  /** Term id → patterns for which this is the rarest term. */
  readonly patternsByKey: readonly (readonly CompiledPattern[] | undefined)[];
  /** Term id → the value it stands for, for terms that are values. */
  readonly values: readonly ({ readonly kind: ValueKind; readonly relation: ValueRelation | null } | undefined)[];
  readonly scopes: Readonly<Record<string, number>>;
  /** Term id → the clue that a concept is (`@id`), for terms that are concepts. */
  readonly concepts: readonly (string | undefined)[];
  /** Cues that wait for others (`all_of`), by the cue waited for. */
  readonly waiting: ReadonlyMap<number, readonly number[]>;
  /** What was learned of talk like this, with the scales to weigh it; null where that is for none of the cues. */
  readonly weights: Weights | null;
  readonly scales: Scales | null;
  readonly word: (raw: string) => Word;
}

const CACHE_LIMIT = 30_000;
const TYPO_LENGTH = 7;
/** How often a value turns up, for choosing the term of a pattern to look for first: higher is rarer. */
const VALUE_RARITY: Readonly<Partial<Record<ValueKind, number>>> = {
  address: 6,
  document: 6,
  phone: 6,
  percent: 6,
  money: 3,
};

/** Every single-word deletion of a word: two words within one edit share one. */
function* deletions(word: string): Generator<string> {
  for (let i = 1; i < word.length; i++) yield word.slice(0, i) + word.slice(i + 1);
}

/**
 * Compiles a lexicon. Unknown concepts in patterns never match (the playbook parser refuses them before).
 * Time linear in the size of the lexicon; nothing here is touched again while hearing. `learned` null: patterns alone.
 */
export function compileLexicon(lexicon: Lexicon, learned: Weights | null): CompiledLexicon {
  const exact = new Map<string, number>();
  const prefixes = new Map<string, number>();
  const prefixLengths = new Set<number>();
  const roots: Node[] = [];
  const terms = new Map<string, number>();
  const values: ({ kind: ValueKind; relation: ValueRelation | null } | undefined)[] = [];
  const rarity: number[] = [];

  function atomOf(written: string): number {
    const isPrefix = written.endsWith('*');
    const fold = foldWord(written);
    const canonical = isPrefix ? fold : (CHAT_WORDS.get(fold) ?? fold);
    const table = isPrefix ? prefixes : exact;
    if (isPrefix) prefixLengths.add(canonical.length);
    let atom = table.get(canonical);
    if (atom === undefined) {
      atom = roots.length;
      roots.push({ next: null, terms: null, skip: null });
      table.set(canonical, atom);
    }
    return atom;
  }

  // The same few thousand words make up all phrases: each is looked at once.
  const atoms = new Map<string, number | null>([['..', null]]);
  /** The atom of a word of a phrase; null for one that is no word. */
  function atomOnce(written: string): number | null {
    let atom = atoms.get(written);
    if (atom === undefined) {
      atom = /[%$@=+]/.test(written) ? symbolAtom(written) : foldWord(written) === '' ? null : atomOf(written);
      atoms.set(written, atom);
    }
    return atom;
  }

  function newTerm(key: string): number {
    const id = terms.size;
    terms.set(key, id);
    rarity[id] = 0;
    return id;
  }

  function addPhrase(phrase: string, term: number): void {
    const words = phrase.split(/[\s-]+/).filter((word) => word === '..' || atomOnce(word) !== null);
    let node: Node | undefined;
    let letters = 0;
    for (const written of words) {
      const atom = atomOnce(written);
      if (atom === null) {
        if (node !== undefined) {
          node.skip ??= { next: null, terms: null, skip: null };
          node = node.skip;
        }
        continue;
      }
      letters += written.length;
      if (node === undefined) node = roots[atom];
      else {
        node.next ??= new Map();
        let child = node.next.get(atom);
        if (child === undefined) {
          child = { next: null, terms: null, skip: null };
          node.next.set(atom, child);
        }
        node = child;
      }
    }
    if (node === undefined) return;
    node.terms ??= [];
    if (!node.terms.includes(term)) node.terms.push(term);
    const score = words.length + letters / 12;
    rarity[term] = rarity[term] === 0 ? score : Math.min(rarity[term] ?? score, score);
  }

  function symbolAtom(symbol: string): number {
    let atom = exact.get(symbol);
    if (atom === undefined) {
      atom = roots.length;
      roots.push({ next: null, terms: null, skip: null });
      exact.set(symbol, atom);
    }
    return atom;
  }

  const scopes: Record<string, number> = {};
  for (const [id, list] of Object.entries(SCOPE_WORDS)) {
    const term = newTerm(`@${id}`);
    scopes[id] = term;
    if (id !== 'scope_light' && id !== 'scope_filler') for (const phrase of list.split(/,\s*/)) addPhrase(phrase, term);
  }
  const conceptOf: (string | undefined)[] = [];
  for (const concept of lexicon.concepts) {
    const key = `@${concept.id}`;
    const term = terms.get(key) ?? newTerm(key);
    conceptOf[term] = `@${concept.id}`;
    for (const phrases of Object.values(concept.phrases)) for (const phrase of phrases ?? []) addPhrase(phrase, term);
  }

  function termOf(term: Term): number {
    if ('concept' in term) return terms.get(`@${term.concept}`) ?? newTerm(`@${term.concept}`);
    if ('value' in term) {
      const key = `#${term.value}${term.relation ?? ''}`;
      const known = terms.get(key);
      if (known !== undefined) return known;
      const id = newTerm(key);
      values[id] = { kind: term.value, relation: term.relation ?? null };
      rarity[id] = VALUE_RARITY[term.value] ?? 0.1;
      return id;
    }
    const key = `=${term.phrase}`;
    const known = terms.get(key);
    if (known !== undefined) return known;
    const id = newTerm(key);
    addPhrase(term.phrase, id);
    return id;
  }

  const cueIndex = new Map(lexicon.cues.map((cue, index) => [cue.id, index]));
  const patternsByKey: CompiledPattern[][] = [];
  const waiting = new Map<number, number[]>();
  lexicon.cues.forEach((cue, index) => {
    const patterns = cue.any.length > 0 || cue.all_of.length > 0 ? cue.any : derivePatterns(cue);
    for (const pattern of patterns) {
      const ids = pattern.terms.map(termOf);
      const compiled: CompiledPattern = {
        cue: index,
        terms: ids,
        ordered: pattern.order === 'as_listed',
        within: pattern.within,
        gap: pattern.gap ?? 60,
        unless: pattern.unless.map(termOf),
        blockedBy: pattern.blocked_by ?? cue.blocked_by,
        needs: [...cue.needs, ...pattern.needs],
        languages: pattern.languages ?? null,
      };
      const key = ids.reduce((best, id) => ((rarity[id] ?? 0) > (rarity[best] ?? 0) ? id : best), ids[0] ?? 0);
      const sameKey = patternsByKey[key] ?? [];
      sameKey.push(compiled);
      patternsByKey[key] = sameKey;
    }
    for (const part of cue.all_of) {
      const partIndex = cueIndex.get(part);
      if (partIndex !== undefined) waiting.set(partIndex, [...(waiting.get(partIndex) ?? []), index]);
    }
  });

  // A book that still grows, and weighs nothing, is there to be written in.
  const weights =
    learned !== null && (learned.cues.length === 0 || learned.cues.some((cue) => cueIndex.has(cue))) ? learned : null;
  const lengths = [...prefixLengths].sort((a, b) => a - b);
  const light = new Set((SCOPE_WORDS.scope_light ?? '').split(/,\s*/));
  const filler = new Set((SCOPE_WORDS.scope_filler ?? '').split(/,\s*/));
  let typos: Map<string, string> | null = null;

  /** The one listed word that this unknown one is a slip of the finger away from, if any. */
  function mended(fold: string): string | null {
    if (fold.length < TYPO_LENGTH) return null;
    if (typos === null) {
      typos = new Map();
      for (const word of exact.keys()) {
        if (word.length < TYPO_LENGTH) continue;
        typos.set(word, word);
        for (const shorter of deletions(word)) typos.set(shorter, word);
      }
    }
    const whole = typos.get(fold);
    if (whole !== undefined) return whole;
    for (const shorter of deletions(fold)) {
      const word = typos.get(shorter);
      if (word !== undefined && Math.abs(word.length - fold.length) <= 1 && oneSlip(word, fold)) return word;
    }
    return null;
  }

  function atomsOf(fold: string): number[] {
    const atoms: number[] = [];
    const whole = exact.get(fold);
    if (whole !== undefined) atoms.push(whole);
    for (const length of lengths) {
      if (length > fold.length) break;
      const atom = prefixes.get(fold.slice(0, length));
      if (atom !== undefined) atoms.push(atom);
    }
    return atoms;
  }

  /** Whether a word is a listed beginning with an ordinary ending: "cobrados", but not the brand "cobrax". */
  function isForm(fold: string): boolean {
    return lengths.some(
      (length) =>
        length >= 5 && length <= fold.length && fold.length - length <= 5 && prefixes.has(fold.slice(0, length)),
    );
  }

  let cache = new Map<string, Word>();
  function word(raw: string): Word {
    const known = cache.get(raw);
    if (known !== undefined) return known;
    const folded = foldWord(raw) || raw;
    let fold = CHAT_WORDS.get(folded) ?? folded;
    let atoms = atomsOf(fold);
    const first = raw.charAt(0);
    const capital = first !== first.toLowerCase();
    const name = isGivenName(fold, capital);
    const number = NUMBER_WORDS.get(fold) ?? null;
    if (
      atoms.length === 0 &&
      !name &&
      number === null &&
      !COMMON_WORDS.has(fold) &&
      !WEEKDAY_NAMES.has(fold) &&
      !MONTH_NAMES.has(fold)
    ) {
      const right = mended(fold);
      if (right !== null) {
        fold = right;
        atoms = atomsOf(fold);
      }
    }
    const made: Word = {
      raw,
      fold,
      atoms,
      heads: atoms
        .map((atom) => roots[atom])
        .filter(
          (node): node is Node =>
            node !== undefined && (node.next !== null || node.terms !== null || node.skip !== null),
        ),
      number,
      capital,
      upper: raw.length > 1 && raw !== raw.toLowerCase() && raw === raw.toUpperCase(),
      name,
      common: COMMON_WORDS.has(fold) || number !== null || (!name && (exact.has(fold) || isForm(fold))),
      stop: COMMON_WORDS.has(fold),
      light: light.has(fold),
      filler: filler.has(fold),
      firm: FIRM_WORDS.has(fold),
      symbol: weights === null ? -1 : weights.book.symbol(stemOf(fold)),
    };
    if (cache.size >= CACHE_LIMIT) cache = new Map();
    cache.set(raw, made);
    return made;
  }

  return {
    cues: lexicon.cues,
    weights,
    scales: weights === null || weights.cues.length === 0 ? null : new Scales(weights),
    cueIndex,
    termCount: terms.size,
    patternsByKey,
    values,
    scopes,
    concepts: conceptOf,
    waiting,
    word,
  };
}

/** Whether two words differ by one letter changed, added, dropped, or two neighbours swapped; the last letter must agree. */
function oneSlip(a: string, b: string): boolean {
  if (a === b) return true;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const left = a.length - start - end;
  const right = b.length - start - end;
  if (start === 0 || end === 0) return false;
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}
