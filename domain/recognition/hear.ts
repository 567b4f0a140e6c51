import type { Turn } from '../conversation/turn.ts';
import type { Evidence } from '../interaction/verdict.ts';
import { type CompiledLexicon, compileLexicon } from './compile-lexicon.ts';
import type { Hearing, HearingContext } from './hearing.ts';
import { type CueMatch, matchCues, needsHold, type Stretch } from './match-cues.ts';
import { type Token, tokenise } from './tokenise.ts';
import { type Finding, talkOf, type WeighedTalk } from './weighing/weigh.ts';

export { type CompiledLexicon, compileLexicon };

/** Bubbles of the same speaker that are read together with a new one. */
const BUBBLES = 3;
/** How much more must speak for a cue, in log-odds, where a pattern saw that it was denied, quoted or put off. */
export const DENIED = 2;
const SENTENCE_ROOM = 2;
const BUBBLE_ROOM = 2;

interface Heard {
  readonly turn: Turn;
  readonly tokens: readonly Token[];
  readonly hearings: readonly Hearing[];
  /** Cues met up to and including this turn that others wait for. */
  readonly met: ReadonlySet<number>;
}

/** Hears a conversation that grows: what was heard of a turn is kept while that turn and those before it stay the same. */
export interface Listener {
  /** All hearings of the turns so far, in turn order. The cost is that of the turns not heard before. */
  hear(turns: readonly Turn[]): readonly Hearing[];
}

/** Told of what each turn offers to weigh, whether or not the lexicon weighs it: how weights are learned. */
export type Overhear = (turn: Turn, talk: WeighedTalk) => void;

/** A listener for one conversation. What a turn gives depends only on it and the turns before it. */
export function createListener(compiled: CompiledLexicon, context: HearingContext, overhear?: Overhear): Listener {
  let kept: Heard[] = [];
  let known: Turn[] = [];
  let all: Hearing[] = [];
  let lengths: number[] = [];

  return {
    hear(turns) {
      let same = 0;
      const common = Math.min(known.length, turns.length);
      // Turns that are the very same objects are passed over first: nearly all of a long conversation.
      while (same < common && known[same] === turns[same]) same++;
      while (same < common && isSame(known[same], turns[same])) same++;
      if (same < kept.length) {
        kept = kept.slice(0, same);
        known = known.slice(0, same);
        all = all.slice(0, lengths[same - 1] ?? 0);
        lengths = lengths.slice(0, same);
      }
      for (let i = same; i < turns.length; i++) {
        const turn = turns[i];
        if (turn === undefined) break;
        const heard = hearTurn(compiled, context, kept, turn, overhear);
        kept.push(heard);
        known.push(turn);
        for (const hearing of heard.hearings) all.push(hearing);
        lengths.push(all.length);
      }
      return all.slice();
    },
  };
}

/**
 * Hears all turns at once: which cues were met (or nearly), in which turn and by which words. Pure; never throws,
 * whatever the text. At most one hearing a cue and turn.
 */
export function hear(compiled: CompiledLexicon, turns: readonly Turn[], context: HearingContext): readonly Hearing[] {
  return createListener(compiled, context).hear(turns);
}

function isSame(a: Turn | undefined, b: Turn | undefined): boolean {
  return (
    a === b || (a !== undefined && b !== undefined && a.id === b.id && a.speaker === b.speaker && a.text === b.text)
  );
}

const NOTHING: ReadonlySet<number> = new Set();

function hearTurn(
  compiled: CompiledLexicon,
  context: HearingContext,
  kept: readonly Heard[],
  turn: Turn,
  overhear?: Overhear,
): Heard {
  const before = kept[kept.length - 1]?.met ?? NOTHING;
  if (turn.speaker === 'system') return { turn, tokens: [], hearings: [], met: before };
  const own = tokenise(turn.text, compiled);
  const parts: { turn: Turn; tokens: readonly Token[] }[] = [{ turn, tokens: own }];
  for (let i = kept.length - 1; i >= 0 && parts.length < BUBBLES; i--) {
    const earlier = kept[i];
    if (earlier === undefined || earlier.turn.speaker !== turn.speaker) break;
    parts.unshift({ turn: earlier.turn, tokens: earlier.tokens });
  }
  const tokens: Token[] = [];
  const at: number[] = [];
  const owner: Turn[] = [];
  let place = 0;
  for (const part of parts) {
    place += BUBBLE_ROOM;
    for (const token of part.tokens) {
      place += token.gap === 2 ? 1 + SENTENCE_ROOM : 1;
      tokens.push(token);
      at.push(place);
      owner.push(part.turn);
    }
  }
  const weights = turn.speaker === 'agent' ? compiled.weights : null;
  const found: Finding[] = [];
  const stretch: Stretch = {
    tokens,
    at,
    from: tokens.length - own.length,
    context,
    listener: listenerOf(kept, turn, context),
    speaker: turn.speaker,
    concepts: weights === null ? null : found,
  };
  const matches = matchCues(compiled, stretch);
  const hearings: Hearing[] = [];
  const given = new Set<number>();
  let met = before;
  const add = (cue: number, match: Pick<CueMatch, 'spans'>, likelihood?: number): void => {
    const definition = compiled.cues[cue];
    if (definition === undefined || given.has(cue)) return;
    given.add(cue);
    const spans = evidence(match.spans, tokens, owner);
    const hearing: Hearing = { cue: definition.id, result: 'met', near_miss: null, turn_id: turn.id, evidence: spans };
    hearings.push(likelihood === undefined ? hearing : { ...hearing, likelihood });
    if (weights !== null) found.push(outcome(`+${definition.id}`, match));
    for (const implied of definition.implies) {
      const index = compiled.cueIndex.get(implied);
      if (index !== undefined) add(index, match, likelihood);
    }
    const waiters = compiled.waiting.get(cue);
    if (waiters === undefined) return;
    if (!met.has(cue)) met = new Set([...met, cue]);
    for (const waiter of waiters) {
      const parts = compiled.cues[waiter]?.all_of ?? [];
      if (parts.every((part) => met.has(compiled.cueIndex.get(part) ?? -1))) add(waiter, match, likelihood);
    }
  };
  for (const match of matches) if (match.nearMiss === null) add(match.cue, match);
  if (weights !== null) {
    for (const match of matches)
      if (match.nearMiss !== null && !given.has(match.cue))
        found.push(outcome(`~${compiled.cues[match.cue]?.id}:${match.nearMiss}`, match));
    const talk = talkOf(weights, stretch, found);
    overhear?.(turn, talk);
    const least = (cue: string): number => {
      const index = compiled.cueIndex.get(cue);
      const definition = compiled.cues[index ?? -1];
      if (index === undefined || definition === undefined || definition.exact) return Number.POSITIVE_INFINITY;
      if (given.has(index) || !needsHold(definition.needs, stretch)) return Number.POSITIVE_INFINITY;
      return matches.some((match) => match.cue === index) ? DENIED : 0;
    };
    for (const { cue, likelihood, spans } of compiled.scales?.weigh(talk, least) ?? [])
      add(compiled.cueIndex.get(cue) ?? -1, { spans }, likelihood);
  }
  for (const match of matches) {
    const definition = compiled.cues[match.cue];
    if (match.nearMiss === null || definition === undefined || given.has(match.cue)) continue;
    hearings.push({
      cue: definition.id,
      result: 'near_miss',
      near_miss: match.nearMiss,
      turn_id: turn.id,
      evidence: evidence(match.spans, tokens, owner),
    });
  }
  return { turn, tokens: own, hearings, met };
}

/** What the patterns made of a cue, as a clue that stands where they matched. */
function outcome(name: string, { spans }: Pick<CueMatch, 'spans'>): Finding {
  return { name, spans: [[Math.min(...spans.map(([from]) => from)), Math.max(...spans.map(([, to]) => to))]] };
}

/** Who hears a turn: whoever of the other side spoke last; before anybody did, whom the conversation is held with. */
function listenerOf(
  kept: readonly Heard[],
  turn: Turn,
  context: HearingContext,
): 'debtor' | 'guarantor' | 'third_party' {
  if (turn.speaker !== 'agent') return context.audience;
  for (let i = kept.length - 1; i >= Math.max(0, kept.length - 40); i--) {
    const speaker = kept[i]?.turn.speaker;
    if (speaker === 'third_party') return context.audience === 'guarantor' ? 'guarantor' : 'third_party';
    if (speaker === 'customer') return context.audience;
  }
  return context.audience;
}

function evidence(spans: CueMatch['spans'], tokens: readonly Token[], owner: readonly Turn[]): Evidence[] {
  const found: Evidence[] = [];
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    const turn = owner[from] ?? owner[owner.length - 1];
    const first = tokens[from] ?? tokens[tokens.length - 1];
    const last = tokens[Math.max(from, to - 1)] ?? first;
    if (turn === undefined || first === undefined || last === undefined || to <= from) continue;
    const previous = found[found.length - 1];
    if (previous !== undefined && previous.turn_id === turn.id && first.start <= previous.end + 1) {
      const end = Math.max(previous.end, last.end);
      found[found.length - 1] = { ...previous, end, text: turn.text.slice(previous.start, end) };
    } else
      found.push({ turn_id: turn.id, start: first.start, end: last.end, text: turn.text.slice(first.start, last.end) });
  }
  return found;
}
