import type { NearMiss } from '../interaction/verdict.ts';
import type { CompiledLexicon, CompiledPattern, Node } from './compile-lexicon.ts';
import type { Scope } from './cue.ts';
import type { HearingContext } from './hearing.ts';
import { readQuantities, type Quantity } from './read-quantities.ts';
import type { Token } from './tokenise.ts';
import { valueSpans } from './value-spans.ts';

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
/** How much of a long text is matched against a pattern before giving up on finding a match that stands. */
const MAX_TRIES = 24;

/** Finds every cue that the stretch gives, at most one match a cue: the first that stands, else the first near miss. */
export function matchCues(compiled: CompiledLexicon, stretch: Stretch): CueMatch[] {
  const { tokens } = stretch;
  const hits: (Hits | undefined)[] = [];
  const touched: number[] = [];
  const count = tokens.length;

  function emit(term: number, start: number, end: number): void {
    let list = hits[term];
    if (list === undefined) {
      list = { starts: [], ends: [] };
      hits[term] = list;
      touched.push(term);
    }
    list.starts.push(start);
    list.ends.push(end);
  }

  function walk(node: Node, start: number, next: number): void {
    if (node.terms !== null) for (const term of node.terms) emit(term, start, next);
    if (node.next === null || next >= count) return;
    const token = tokens[next];
    if (token === undefined || token.gap === 2) return;
    let went = false;
    for (const atom of token.word.atoms) {
      const child = node.next.get(atom);
      if (child !== undefined) {
        went = true;
        walk(child, start, next + 1);
      }
    }
    if (!went && token.word.filler) {
      const after = tokens[next + 1];
      if (after !== undefined && after.gap < 2)
        for (const atom of after.word.atoms) {
          const child = node.next.get(atom);
          if (child !== undefined) walk(child, start, next + 2);
        }
    }
  }

  for (let i = 0; i < count; i++) {
    const token = tokens[i];
    if (token !== undefined) for (const head of token.word.heads) walk(head, i, i + 1);
  }

  let quantities: Quantity[] | null = null;
  function hitsOf(term: number): Hits | undefined {
    const known = hits[term];
    if (known !== undefined) return known;
    const value = compiled.values[term];
    if (value === undefined) return undefined;
    quantities ??= readQuantities(tokens, stretch.context.language === 'en');
    const list: Hits = { starts: [], ends: [] };
    for (const [start, end] of valueSpans(value.kind, value.relation, tokens, quantities, stretch.context)) {
      list.starts.push(start);
      list.ends.push(end);
    }
    hits[term] = list;
    return list;
  }

  const found = new Map<number, CueMatch>();
  const keys = touched.slice();
  for (let term = 0; term < compiled.values.length; term++) if (compiled.values[term] !== undefined && compiled.patternsByKey[term] !== undefined) keys.push(term);
  for (const key of keys) {
    const patterns = compiled.patternsByKey[key];
    if (patterns === undefined) continue;
    for (const pattern of patterns) {
      const before = found.get(pattern.cue);
      if (before !== undefined && before.nearMiss === null) continue;
      const match = tryPattern(pattern);
      if (match !== null && (before === undefined || match.nearMiss === null)) found.set(pattern.cue, match);
    }
  }
  return [...found.values()];

  function tryPattern(pattern: CompiledPattern): CueMatch | null {
    const cue = compiled.cues[pattern.cue];
    if (cue === undefined) return null;
    if (pattern.languages !== null && !pattern.languages.includes(stretch.context.language)) return null;
    const saidByOther = cue.speaker !== stretch.speaker;
    if (saidByOther && !(cue.speaker === 'agent' && stretch.speaker === 'customer')) return null;
    for (const need of pattern.needs) if (!needHolds(need)) return null;
    const lists: Hits[] = [];
    for (const term of pattern.terms) {
      const list = hitsOf(term);
      if (list === undefined || list.starts.length === 0) return null;
      lists.push(list);
    }
    let nearMiss: CueMatch | null = null;
    let tries = 0;
    for (const spans of placements(lists, pattern)) {
      if (++tries > MAX_TRIES) break;
      const last = spans.reduce((end, span) => Math.max(end, span[1]), 0);
      if (last <= stretch.from) continue;
      if (pattern.unless.length > 0 && present(pattern.unless, spans)) continue;
      const blocked = saidByOther ? 'customer_said_it' : blockedBy(pattern.blockedBy, spans);
      if (blocked === null) return { cue: pattern.cue, nearMiss: null, spans };
      nearMiss ??= { cue: pattern.cue, nearMiss: blocked, spans };
    }
    return nearMiss;
  }

  function needHolds(need: CompiledPattern['needs'][number]): boolean {
    const { context } = stretch;
    switch (need.context) {
      case 'legal_status':
        return need.is.includes(context.legal_status);
      case 'listener':
        return need.is.includes(stretch.listener);
      case 'channel':
        return need.is.includes(context.channel);
      case 'offer': {
        const until = context.offer_valid_until;
        const state = until === null ? 'unknown' : until > context.today ? 'open' : until === context.today ? 'ends_today' : 'over';
        return need.is.includes(state);
      }
    }
  }

  /** Ways of laying the terms down within reach of each other, from left to right. */
  function* placements(lists: readonly Hits[], pattern: CompiledPattern): Generator<(readonly [number, number])[]> {
    const first = lists[0];
    if (first === undefined) return;
    if (pattern.ordered) {
      for (let h = 0; h < first.starts.length; h++) {
        const spans: [number, number][] = [[first.starts[h] ?? 0, first.ends[h] ?? 0]];
        let ok = true;
        for (let t = 1; t < lists.length; t++) {
          const list = lists[t];
          const after = spans[t - 1]?.[1] ?? 0;
          const k = list === undefined ? -1 : firstFrom(list.starts, after);
          if (list === undefined || k < 0) {
            ok = false;
            break;
          }
          spans.push([list.starts[k] ?? 0, list.ends[k] ?? 0]);
        }
        if (ok && reach(spans) <= pattern.within) yield spans;
      }
      return;
    }
    for (let h = 0; h < first.starts.length; h++) {
      const origin = first.starts[h] ?? 0;
      const spans: [number, number][] = [[origin, first.ends[h] ?? 0]];
      let ok = true;
      for (let t = 1; t < lists.length; t++) {
        const list = lists[t];
        const near = list === undefined ? null : nearest(list, origin, spans);
        if (near === null) {
          ok = false;
          break;
        }
        spans.push(near);
      }
      if (ok && reach(spans) <= pattern.within) yield spans;
    }
  }

  /** Words from the first token to the last, with the room for stops and bubbles between. */
  function reach(spans: readonly (readonly [number, number])[]): number {
    let low = Number.POSITIVE_INFINITY;
    let high = 0;
    for (const [start, end] of spans) {
      low = Math.min(low, stretch.at[start] ?? 0);
      high = Math.max(high, stretch.at[Math.max(start, end - 1)] ?? 0);
    }
    return high - low + 1;
  }

  function present(terms: readonly number[], spans: readonly (readonly [number, number])[]): boolean {
    let low = count;
    let high = 0;
    for (const [start, end] of spans) {
      low = Math.min(low, start);
      high = Math.max(high, end);
    }
    while (low > 0 && (tokens[low]?.gap ?? 2) < 2) low--;
    while (high < count && (tokens[high]?.gap ?? 2) < 2) high++;
    return terms.some((term) => {
      const list = hitsOf(term);
      return list?.starts.some((start) => start >= low && start < high) ?? false;
    });
  }

  function blockedBy(scopes: readonly Scope[], spans: readonly (readonly [number, number])[]): NearMiss | null {
    for (const scope of scopes) if (inside(scope, spans)) return NEAR_MISS[scope];
    return null;
  }

  function inside(scope: Scope, spans: readonly (readonly [number, number])[]): boolean {
    let low = count;
    let high = 0;
    for (const [start, end] of spans) {
      low = Math.min(low, start);
      high = Math.max(high, end);
    }
    switch (scope) {
      case 'negated':
        return negated(low, high, spans);
      case 'question':
        return spans.every(([start]) => tokens[start]?.question === true);
      case 'statement':
        return !tokens[Math.max(low, high - 1)]?.question && !(stretch.context.channel === 'voice');
      case 'quoted':
        return (tokens[low]?.quoted === true && tokens[high - 1]?.quoted === true) || ledBy('scope_quote', low, high, 14);
      case 'announced':
        return (ledBy('scope_later', low, high, 12, true) && around('scope_tell', low, high, 12)) || (ledBy('scope_offer', low, high, 12, true) && around('scope_tell', low, high, 14));
      case 'other_occasion':
        return ledBy('scope_other_occasion', low, high, 14, true);
      case 'conditional':
        return ledBy('scope_condition', low, high, 6);
    }
  }

  function sentenceStart(index: number): number {
    let i = index;
    while (i > 0 && (tokens[i]?.gap ?? 2) < 2) i--;
    return i;
  }
  function sentenceEnd(index: number): number {
    let i = index;
    while (i < count && (tokens[i]?.gap ?? 2) < 2) i++;
    return i;
  }

  /** Whether a marker stands before the match in its sentence (or, when `both`, anywhere in it), within some words. */
  function ledBy(scope: string, low: number, high: number, within: number, both = false): boolean {
    const list = hits[compiled.scopes[scope] ?? -1];
    if (list === undefined) return false;
    const from = Math.max(sentenceStart(low), low - within);
    const to = both ? Math.min(sentenceEnd(high), high + within) : low;
    return list.starts.some((start, k) => start >= from && start < to && (both || (list.ends[k] ?? 0) <= low));
  }
  function around(scope: string, low: number, high: number, within: number): boolean {
    return ledBy(scope, low, high, within, true);
  }

  /** A negation reaches over light words to the first word of weight; it counts when that word is in the match. */
  function negated(low: number, high: number, spans: readonly (readonly [number, number])[]): boolean {
    const english = stretch.context.language;
    for (const scope of english === 'pt' ? ['scope_negation'] : ['scope_negation', 'scope_no']) {
      const list = hits[compiled.scopes[scope] ?? -1];
      if (list === undefined) continue;
      for (let k = 0; k < list.starts.length; k++) {
        const start = list.starts[k] ?? 0;
        const end = list.ends[k] ?? 0;
        if (start >= high) {
          const stopped = end >= count || (tokens[end]?.gap ?? 2) > 0;
          if (start === high && stopped && (tokens[start]?.gap ?? 0) < 2 && tokens[start]?.question !== true) return true;
          const questioned = start === high && tokens[low]?.question === true && tokens[start]?.question !== true && stopped;
          if (questioned) return true;
          break;
        }
        if (end < low - 9) continue;
        if (spans.some(([a, b]) => start >= a && start < b)) continue;
        let i = end;
        let steps = 0;
        while (i < count && steps < 8 && i < high && tokens[i]?.word.light === true && (tokens[i]?.gap ?? 0) === 0) {
          if (spans.some(([a, b]) => i >= a && i < b)) break;
          i++;
          steps++;
        }
        if ((tokens[i]?.gap ?? 0) > 0) continue;
        if (i >= low && i < high) return true;
      }
    }
    return false;
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

function nearest(list: Hits, origin: number, taken: readonly (readonly [number, number])[]): [number, number] | null {
  const k = firstFrom(list.starts, origin);
  const pivot = k < 0 ? list.starts.length : k;
  let best: [number, number] | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (let i = Math.max(0, pivot - 3); i < Math.min(list.starts.length, pivot + 4); i++) {
    const start = list.starts[i] ?? 0;
    const end = list.ends[i] ?? 0;
    if (taken.some(([a, b]) => start < b && end > a)) continue;
    const away = Math.abs(start - origin);
    if (away < distance) {
      distance = away;
      best = [start, end];
    }
  }
  return best;
}
