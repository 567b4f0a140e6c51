import { readTitle } from '../conversation/read-title.ts';
import { initialsOf } from '../interaction/initials-of.ts';
import type { FigureKind, OtherAccount } from '../interaction/other-account.ts';
import type { Language } from '../recognition/cue.ts';
import { type Token, tokenise } from '../recognition/tokenise.ts';
import { type Quantity, readQuantities } from '../recognition/values/read-quantities.ts';
import { isMoney } from '../recognition/values/value-spans.ts';
import { closingLexicon } from '../recognition/word-finder.ts';

/** Something of another account in a text: what it is, whose by initials, and where (UTF-16 offsets, end exclusive). */
export interface ForeignFact {
  readonly kind: 'name' | 'reference' | FigureKind;
  readonly of: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What a text of this account may say, whoever else it also belongs to. */
export interface OwnFacts {
  readonly account: OtherAccount | null;
  /** Other sums of it: parts of the debt, payments. Minor units. */
  readonly sums: readonly number[];
  /** Names at home here: the agent, the firm, the creditor, guarantors. */
  readonly names: readonly string[];
  /** What was said in this conversation: it may be said again. */
  readonly said: readonly string[];
  /** How far a plan may go: percent off, and payments. */
  readonly limits: { readonly discount: number; readonly payments: number };
  readonly language: Language;
}

/** Sums that anybody may name by chance: under ten, whole ones under a thousand, and round ones whatever their size. */
function isTelling(minor: number): boolean {
  if (minor < 1000) return false;
  return minor % 100 !== 0 || (minor >= 100_000 && minor % 5000 !== 0);
}

/**
 * Figures, names and references in a text that belong to one of the `others` and not to the account it is written about, in
 * order. Careful rather than complete: a first name alone, a round or small sum, what was already said in this conversation,
 * and any sum that a plan of this account may come to, are nobody else's. Never throws.
 */
export function findForeignFacts(text: string, own: OwnFacts, others: readonly OtherAccount[]): ForeignFact[] {
  if (others.length === 0 || text.trim() === '') return [];
  const tokens = tokenise(text, closingLexicon());
  const quantities = readQuantities(tokens, own.language).filter((each) => isMoney(each, tokens));
  const found = others.flatMap((other) => [
    ...figuresOf(other, text, tokens, quantities, own),
    ...namesOf(other, text, tokens, own),
    ...refsOf(other, text, own),
  ]);
  if (found.length === 0) return [];
  const said = own.said.map(plain);
  const news = found.filter(({ kind, text }) => {
    const sought = kind === 'name' || kind === 'reference' ? plain(text) : text.replace(/\D/g, '');
    return !said.some((each) => each.includes(sought));
  });
  return news
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((fact, index, all) => all.slice(0, index).every((before) => before.end <= fact.start));
}

function figuresOf(
  other: OtherAccount,
  text: string,
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  own: OwnFacts,
): ForeignFact[] {
  return quantities.flatMap(({ from, to, minor }) => {
    const figure = other.figures.find((each) => each.minor === minor);
    if (!figure || !isTelling(minor) || isOwnSum(minor, own)) return [];
    // "R$", "US$", "MX$": the letters belong to the sign.
    const letters = /^(r|us|mx)$/.test(tokens[from - 1]?.word.fold ?? '') && tokens[from]?.word.fold === '$';
    const [first, last] = [tokens[letters ? from - 1 : from], tokens[to - 1]];
    return first && last ? [fact(figure.kind, other, text, first.start, last.end)] : [];
  });
}

/** Whether a sum is one of this account's, or what a discount and equal payments make of one, give or take the cents. */
function isOwnSum(minor: number, { account, sums, limits }: OwnFacts): boolean {
  const own = [...(account?.figures.map((each) => each.minor) ?? []), ...sums];
  if (own.includes(minor)) return true;
  const bases = account?.figures.filter(({ kind }) => kind !== 'instalment' && kind !== 'discount') ?? [];
  return bases.some((base) => {
    for (let percent = 0; percent <= limits.discount; percent++) {
      const off = Math.floor((base.minor * percent) / 100);
      if (percent > 0 && off === minor) return true;
      for (let payments = 1; payments <= limits.payments; payments++)
        if (Math.abs(minor * payments - (base.minor - off)) < payments) return true;
    }
    return account?.figures.some(
      ({ kind, minor: each }) => kind === 'instalment' && minor % each === 0 && minor < base.minor,
    );
  });
}

/** Given names that are everyday words too, folded. */
const nouns = new Set(
  (
    'alba alma amor angel angela angeles aurora bela belo caridad celeste clara claro consuelo cruz dolores domingo ' +
    'esperanca esperanza estrela estrella felicidad flor gloria graca gracia jardim libertad linda lindo luz mar ' +
    'margarida margarita mercedes milagros modesto natal natividad neve nieves paz pilar placido prudencia remedios ' +
    'rosa rosario salvador santa santos segundo serena socorro sol soledad violeta virtudes vitoria victoria'
  ).split(' '),
);
const particles = new Set('de da do das dos del la las los y e i'.split(' '));

/** The first name with a surname of the same person, the whole name, or the surname written first with it. */
function namesOf(other: OtherAccount, text: string, tokens: readonly Token[], own: OwnFacts): ForeignFact[] {
  const [before = '', after] = other.name.split(',');
  const parts = partsOf(after === undefined ? other.name : `${after} ${before}`);
  const [first, ...rest] = parts;
  if (first === undefined || rest.length === 0) return [];
  const home = new Set([own.account?.name ?? '', ...own.names].flatMap(partsOf));
  const found: ForeignFact[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.word.fold !== first || tokens[i]?.address) continue;
    const words = [i];
    for (let j = i + 1; j < tokens.length && tokens[j]?.gap === 0; j++) {
      const fold = tokens[j]?.word.fold ?? '';
      if (rest.includes(fold)) words.push(j);
      else if (!particles.has(fold)) break;
    }
    const last = tokens[words.at(-1) ?? i];
    const start = tokens[i]?.start;
    const borne = words.flatMap((at) => tokens[at]?.word ?? []);
    if (borne.length < 2 || !last || start === undefined) continue;
    // Two people share it, or it is the one who is spoken with.
    if (borne.every(({ fold }) => home.has(fold))) continue;
    // In small letters "a vitória da luz" is no name.
    if (borne.every(({ capital }) => !capital) && nouns.has(first)) continue;
    found.push(fact('name', other, text, start, last.end));
    i = words.at(-1) ?? i;
  }
  return found;
}

const partsOf = (name: string): readonly string[] => readTitle(name, null).words.filter((word) => word.length > 1);

function refsOf(other: OtherAccount, text: string, { account }: OwnFacts): ForeignFact[] {
  const home = new Set(account?.refs.map(bare));
  return other.refs.flatMap((ref) => {
    const groups = ref.match(/[\p{L}\p{N}]+/gu) ?? [];
    if (bare(ref).length < 5 || (ref.match(/\d/g) ?? []).length < 4 || home.has(bare(ref))) return [];
    // Whole, and no part of a longer number, a sum or a telephone.
    const form = new RegExp(
      `(?<![\\p{L}\\p{N}]|\\p{N}[-./,])${groups.join('[-./ ]?')}(?![\\p{L}\\p{N}]|[-./,]\\p{N})`,
      'giu',
    );
    return [...text.matchAll(form)].map((match) =>
      fact('reference', other, text, match.index, match.index + match[0].length),
    );
  });
}

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** As it is compared with what was said: without accents, case, and what stands between. */
const plain = (text: string): string => bare(text.normalize('NFD').replace(/\p{M}/gu, ''));

const fact = (
  kind: ForeignFact['kind'],
  other: OtherAccount,
  text: string,
  start: number,
  end: number,
): ForeignFact => ({
  kind,
  of: initialsOf(other.name),
  start,
  end,
  text: text.slice(start, end),
});
