import type { NearMiss } from '../interaction/verdict.ts';
import type { CompiledLexicon, CompiledPattern } from './compile-lexicon.ts';
import type { Need, Scope } from './cue.ts';
import { findPhrases } from './find-phrases.ts';
import type { HearingContext } from './hearing.ts';
import type { Token } from './tokenise.ts';
import { type Quantity, readQuantities } from './values/read-quantities.ts';
import { valueSpans } from './values/value-spans.ts';
import type { Finding } from './weighing/weigh.ts';

/** Talk that is matched as one: a turn with the bubbles of the same speaker just before it. */
export interface Stretch {
  readonly tokens: readonly Token[];
  /** Place of each token with room for what stands between: a sentence end counts 3 words, a new bubble 3 more. */
  readonly at: readonly number[];
  /** Index of the first token of the turn being judged; a match must end at or after it. */
  readonly from: number;
  readonly context: HearingContext;
  readonly listener: 'debtor' | 'guarantor' | 'third_party';
  readonly speaker: 'agent' | 'customer' | 'third_party';
  /** Collects the concepts found, for weighing; null where nothing is weighed. */
  readonly concepts: Finding[] | null;
}

export interface CueMatch {
  readonly cue: number;
  readonly nearMiss: NearMiss | null;
  /** Token ranges that carry it, end exclusive. */
  readonly spans: readonly (readonly [number, number])[];
}

interface Hits {
  readonly starts: number[];
  readonly ends: number[];
}

const NEAR_MISS: Readonly<Record<Scope, NearMiss>> = {
  negated: 'negated',
  conditional: 'conditional',
  quoted: 'quoted',
  announced: 'announced_only',
  other_occasion: 'other_occasion',
  question: 'question_only',
  statement: 'incomplete',
};
/** How many places of one pattern are looked at in one stretch before giving up on one that stands. */
const MAX_TRIES = 24;
/** How far around a match a word that forbids it is looked for: spoken lines have no sentences. */
const STRETCH = 12;
/** How far from a match, over sentences, what takes it back or forbids it may stand. */
const DISOWNED = 24;

/** A matcher per lexicon: its scratch is emptied after every stretch, so that nothing large is made per message. */
const matchers = new WeakMap<CompiledLexicon, Matcher>();

/** Finds every cue that the stretch gives, at most one match a cue: the first that stands, else the first near miss. */
export function matchCues(compiled: CompiledLexicon, stretch: Stretch): CueMatch[] {
  let matcher = matchers.get(compiled);
  if (matcher === undefined) {
    matcher = new Matcher(compiled);
    matchers.set(compiled, matcher);
  }
  return matcher.match(stretch);
}

type Span = readonly [number, number];

class Matcher {
  private readonly compiled: CompiledLexicon;
  private readonly hits: (Hits | null)[];
  private readonly touched: number[] = [];
  private readonly found: (CueMatch | null)[];
  private readonly valueKeys: readonly number[];
  private readonly negations: readonly number[];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private tokens: readonly Token[] = [];
  private stretch: Stretch | null = null;
  private quantities: readonly Quantity[] | null = null;

  constructor(compiled: CompiledLexicon) {
    this.compiled = compiled;
    this.hits = new Array<Hits | null>(compiled.termCount).fill(null);
    this.found = new Array<CueMatch | null>(compiled.cues.length).fill(null);
    const keys: number[] = [];
    for (let term = 0; term < compiled.termCount; term++)
      if (compiled.values[term] !== undefined && compiled.patternsByKey[term] !== undefined) keys.push(term);
    this.valueKeys = keys;
    this.negations = [compiled.scopes.scope_negation ?? -1, compiled.scopes.scope_no ?? -1];
  }

  match(stretch: Stretch): CueMatch[] {
    const { tokens } = stretch;
    const out: CueMatch[] = [];
    if (tokens.length === 0) return out;
    this.tokens = tokens;
    this.stretch = stretch;
    this.quantities = null;
    findPhrases(tokens, this.emit);
    const cues: number[] = [];
    const spoken = this.touched.length;
    for (let k = 0; k < spoken; k++) this.tryKey(this.touched[k] as number, cues);
    for (let k = 0; k < this.valueKeys.length; k++) this.tryKey(this.valueKeys[k] as number, cues);
    for (const cue of cues) {
      const match = this.found[cue];
      if (match != null) out.push(match);
      this.found[cue] = null;
    }
    if (stretch.concepts !== null) this.tellConcepts(stretch.concepts);
    for (const term of this.touched) this.hits[term] = null;
    this.touched.length = 0;
    return out;
  }

  private readonly emit = (term: number, start: number, end: number): void => {
    const list = this.hits[term];
    if (list != null) {
      list.starts.push(start);
      list.ends.push(end);
      return;
    }
    this.hits[term] = { starts: [start], ends: [end] };
    this.touched.push(term);
  };

  private tellConcepts(into: Finding[]): void {
    for (const term of this.touched) {
      const name = this.compiled.concepts[term];
      const list = this.hits[term];
      if (name === undefined || list == null) continue;
      into.push({ name, spans: list.starts.map((start, k) => [start, list.ends[k] ?? start + 1] as const) });
    }
  }

  private hitsOf(term: number): Hits | null {
    const known = this.hits[term];
    if (known != null) return known;
    const value = this.compiled.values[term];
    const stretch = this.stretch;
    if (value === undefined || stretch === null) return null;
    this.quantities ??= readQuantities(this.tokens, stretch.context.language);
    const list: Hits = { starts: [], ends: [] };
    for (const [start, end] of valueSpans(value.kind, value.relation, this.tokens, this.quantities, stretch.context)) {
      list.starts.push(start);
      list.ends.push(end);
    }
    this.hits[term] = list;
    this.touched.push(term);
    return list;
  }

  private tryKey(key: number, cues: number[]): void {
    const patterns = this.compiled.patternsByKey[key];
    if (patterns === undefined) return;
    for (let p = 0; p < patterns.length; p++) {
      const pattern = patterns[p] as CompiledPattern;
      const before = this.found[pattern.cue];
      if (before != null && before.nearMiss === null) continue;
      if (!this.hasWords(pattern)) continue;
      const match = this.tryPattern(pattern);
      if (match === null || (before != null && match.nearMiss !== null)) continue;
      if (before == null) cues.push(pattern.cue);
      this.found[pattern.cue] = match;
    }
  }

  /** The cheap test: every term that is made of words was seen. */
  private hasWords(pattern: CompiledPattern): boolean {
    const { terms } = pattern;
    for (let t = 0; t < terms.length; t++) {
      const term = terms[t] as number;
      if (this.hits[term] === null && this.compiled.values[term] === undefined) return false;
    }
    return true;
  }

  private tryPattern(pattern: CompiledPattern): CueMatch | null {
    const cue = this.compiled.cues[pattern.cue];
    const stretch = this.stretch;
    if (cue === undefined || stretch === null) return null;
    if (pattern.languages !== null && !pattern.languages.includes(stretch.context.language)) return null;
    const saidByOther = cue.speaker !== stretch.speaker;
    if (saidByOther && !(cue.speaker === 'agent' && stretch.speaker === 'customer')) return null;
    if (!needsHold(pattern.needs, stretch)) return null;
    for (const term of pattern.terms) {
      const list = this.hitsOf(term);
      if (list === null || list.starts.length === 0) return null;
    }
    const first = this.hits[pattern.terms[0] ?? -1];
    if (first == null) return null;
    let nearMiss: CueMatch | null = null;
    let tries = 0;
    for (let h = 0; h < first.starts.length && tries < MAX_TRIES; h++) {
      if (!(pattern.ordered ? this.layInOrder(pattern, h) : this.layAround(pattern, h))) continue;
      let low = Number.POSITIVE_INFINITY;
      let high = 0;
      for (let t = 0; t < pattern.terms.length; t++) {
        low = Math.min(low, this.starts[t] ?? 0);
        high = Math.max(high, this.ends[t] ?? 0);
      }
      const reach =
        (stretch.at[Math.max(low, high - 1)] ?? 0) - (stretch.at[Math.min(low, this.tokens.length - 1)] ?? 0) + 1;
      if (reach > pattern.within || high <= stretch.from) continue;
      tries++;
      if (pattern.unless.length > 0 && this.present(pattern.unless, low, high)) continue;
      const spans: Span[] = pattern.terms.map((_, t) => [this.starts[t] ?? 0, this.ends[t] ?? 0]);
      const blocked = saidByOther ? 'customer_said_it' : this.blockedBy(pattern.blockedBy, low, high, spans);
      if (blocked === null) return { cue: pattern.cue, nearMiss: null, spans };
      nearMiss ??= { cue: pattern.cue, nearMiss: blocked, spans };
    }
    return nearMiss;
  }

  /** Lays the terms down from left to right, each at its first place after the one before. */
  private layInOrder(pattern: CompiledPattern, h: number): boolean {
    const { terms } = pattern;
    for (let t = 0; t < terms.length; t++) {
      const list = this.hits[terms[t] as number];
      if (list == null) return false;
      const k = t === 0 ? h : firstFrom(list.starts, this.ends[t - 1] ?? 0);
      if (k < 0) return false;
      const start = list.starts[k] ?? 0;
      if (t > 0 && start - (this.ends[t - 1] ?? 0) > pattern.gap) return false;
      this.starts[t] = start;
      this.ends[t] = list.ends[k] ?? 0;
    }
    return true;
  }

  /** Lays the terms down around the first, each at its nearest free place. */
  private layAround(pattern: CompiledPattern, h: number): boolean {
    const { terms } = pattern;
    for (let t = 0; t < terms.length; t++) {
      const list = this.hits[terms[t] as number];
      if (list == null) return false;
      const k = t === 0 ? h : this.nearest(list, t);
      if (k < 0) return false;
      this.starts[t] = list.starts[k] ?? 0;
      this.ends[t] = list.ends[k] ?? 0;
    }
    return true;
  }

  private nearest(list: Hits, laid: number): number {
    const origin = this.starts[0] ?? 0;
    const k = firstFrom(list.starts, origin);
    const pivot = k < 0 ? list.starts.length : k;
    let best = -1;
    let distance = Number.POSITIVE_INFINITY;
    for (let i = Math.max(0, pivot - 3); i < Math.min(list.starts.length, pivot + 4); i++) {
      const start = list.starts[i] ?? 0;
      const end = list.ends[i] ?? 0;
      let taken = false;
      for (let t = 0; t < laid; t++) if (start < (this.ends[t] ?? 0) && end > (this.starts[t] ?? 0)) taken = true;
      if (taken || Math.abs(start - origin) >= distance) continue;
      distance = Math.abs(start - origin);
      best = i;
    }
    return best;
  }

  private sentenceStart(index: number): number {
    let i = index;
    while (i > 0 && (this.tokens[i]?.gap ?? 2) < 2) i--;
    return i;
  }
  private sentenceEnd(index: number): number {
    let i = index;
    while (i < this.tokens.length && (this.tokens[i]?.gap ?? 2) < 2) i++;
    return i;
  }

  private clauseFollows(from: number): boolean {
    for (let i = from; i < this.tokens.length && (this.tokens[i]?.gap ?? 2) < 2; i++)
      if (this.tokens[i]?.gap === 1) return true;
    return false;
  }

  private present(terms: readonly number[], low: number, high: number): boolean {
    const from = Math.max(this.sentenceStart(low), low - STRETCH);
    const to = Math.min(this.sentenceEnd(high), high + STRETCH);
    return terms.some((term) => this.hitsOf(term)?.starts.some((start) => start >= from && start < to) ?? false);
  }

  private blockedBy(scopes: readonly Scope[], low: number, high: number, spans: readonly Span[]): NearMiss | null {
    // A message plainly meant for a colleague says nothing to the customer, whatever it holds.
    if (this.stretch?.speaker === 'agent' && this.inTurn('scope_colleague', low, high, Number.POSITIVE_INFINITY))
      return NEAR_MISS.quoted;
    for (const scope of scopes) if (this.inside(scope, low, high, spans)) return NEAR_MISS[scope];
    return null;
  }

  private inside(scope: Scope, low: number, high: number, spans: readonly Span[]): boolean {
    const { tokens } = this;
    switch (scope) {
      case 'negated':
        return this.negated(low, high, spans);
      case 'question':
        // "Aqui é da Lumina, tudo bem?": only the last clause asks.
        return spans.every(([start]) => tokens[start]?.question === true) && !this.clauseFollows(high);
      case 'statement':
        return !tokens[Math.max(low, high - 1)]?.question && this.stretch?.context.channel !== 'voice';
      case 'quoted':
        return (
          (tokens[low]?.quoted === true && tokens[high - 1]?.quoted === true) ||
          this.inTurn('scope_disowned', low, high, DISOWNED) ||
          this.beside('scope_quote', Math.max(...spans.map(([start]) => start)), high, 14, false)
        );
      case 'announced':
        return (
          this.beside('scope_tell', low, high, 14, true) &&
          (this.beside('scope_later', low, high, 12, true) || this.beside('scope_offer', low, high, 12, true))
        );
      case 'other_occasion':
        return this.beside('scope_other_occasion', low, high, 14, true);
      case 'conditional':
        return this.beside('scope_condition', low, high, 6, false);
    }
  }

  /** Whether a marker stands in the sentence within some words before the match, or, with `after`, on either side. */
  private beside(scope: string, low: number, high: number, within: number, after: boolean): boolean {
    const list = this.hits[this.compiled.scopes[scope] ?? -1];
    if (list == null) return false;
    const from = Math.max(this.sentenceStart(low), low - within);
    const to = after ? Math.min(this.sentenceEnd(high), high + within) : low;
    return list.starts.some((start, k) => start >= from && start < to && (after || (list.ends[k] ?? 0) <= low));
  }

  /** Whether a marker stands in the turn of the match, whatever the sentence, within some words of it. */
  private inTurn(scope: string, low: number, high: number, within: number): boolean {
    const list = this.hits[this.compiled.scopes[scope] ?? -1];
    if (list == null) return false;
    const { tokens } = this;
    let from = low;
    while (from > 0 && low - from < within && tokens[from]?.first !== true) from--;
    let to = high;
    while (to < tokens.length && to - high < within && tokens[to]?.first !== true) to++;
    return list.starts.some((start) => start >= from && start < to);
  }

  /** A negation reaches over light words to the first word of weight; it counts when that word is in the match. */
  private negated(low: number, high: number, spans: readonly Span[]): boolean {
    const { tokens } = this;
    const inSpan = (at: number): boolean => spans.some(([a, b]) => at >= a && at < b);
    const lists = this.stretch?.context.language === 'pt' ? 1 : 2;
    for (let n = 0; n < lists; n++) {
      const list = this.hits[this.negations[n] ?? -1];
      if (list == null) continue;
      // "não tem vergonha nenhuma": a second no only agrees with the one in the match.
      const agrees = list.starts.some(inSpan);
      for (let k = 0; k < list.starts.length; k++) {
        const start = list.starts[k] ?? 0;
        const end = list.ends[k] ?? 0;
        if (start >= high) {
          if (agrees) break;
          // "pro Serasa não", "Serasa? não": a no right after, with nothing following in its clause.
          const alone = end >= tokens.length || (tokens[end]?.gap ?? 2) > 0;
          const asked = tokens[low]?.question === true;
          if (start === high && alone && tokens[start]?.question !== true && ((tokens[start]?.gap ?? 0) < 2 || asked))
            return true;
          break;
        }
        if (end < low - 9 || inSpan(start)) continue;
        let i = end;
        for (
          let steps = 0;
          steps < 8 && i < high && (tokens[i]?.gap ?? 0) === 0 && tokens[i]?.word.light === true && !inSpan(i);
          steps++
        )
          i++;
        if ((tokens[i]?.gap ?? 0) === 0 && inSpan(i)) return true;
      }
    }
    return false;
  }
}

/** Whether all that must be known of the situation holds. */
export function needsHold(needs: readonly Need[], stretch: Stretch): boolean {
  for (const need of needs) if (!needHolds(need, stretch)) return false;
  return true;
}

function needHolds(need: Need, { context, listener }: Stretch): boolean {
  switch (need.context) {
    case 'legal_status':
      return need.is.includes(context.legal_status);
    case 'listener':
      return need.is.includes(listener);
    case 'channel':
      return need.is.includes(context.channel);
    case 'offer': {
      const until = context.offer_valid_until;
      const state =
        until === null ? 'unknown' : until > context.today ? 'open' : until === context.today ? 'ends_today' : 'over';
      return need.is.includes(state);
    }
  }
}

function firstFrom(starts: readonly number[], from: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low < starts.length ? low : -1;
}
