import type { Money } from '@/domain/conversation/money.ts';
import type { Turn } from '@/domain/conversation/turn.ts';
import { type CompiledLexicon, compileLexicon } from '@/domain/recognition/compile-lexicon.ts';
import type { Lexicon } from '@/domain/recognition/cue.ts';
import { createListener } from '@/domain/recognition/hear.ts';
import type { HearingContext } from '@/domain/recognition/hearing.ts';
import { tokenise } from '@/domain/recognition/tokenise.ts';
import { readQuantities } from '@/domain/recognition/values/read-quantities.ts';
import { ClueBook } from '@/domain/recognition/weighing/clue-book.ts';
import { talkOf } from '../recognise/read-record.ts';
import type { Labelled } from './corpus.ts';
import type { Pieces } from './learn.ts';

/** A labelled stretch as the engine hears it: the clues of each piece, and the cues that its patterns found. */
export interface Heard {
  readonly sample: Labelled;
  readonly pieces: Pieces;
  readonly matched: ReadonlySet<string>;
  /** Cues that its patterns saw denied, quoted or put off. */
  readonly denied: ReadonlySet<string>;
  readonly toThirdParty: boolean;
}

/** Hears samples with the patterns alone, and the names of all clues met. Only what the agent says is weighed. */
export function hearSamples(lexicon: Lexicon, samples: readonly Labelled[]): { book: ClueBook; all: Heard[] } {
  const book = new ClueBook();
  const patterns = compileLexicon(lexicon, { book, cues: [], bias: [], rows: new Float32Array() });
  const all = samples.map((sample, index): Heard => {
    const { turns, heard, context: told } = talkOf(sample.record);
    const context = index % 2 === 0 ? told : { ...told, debt: told.debt ?? debtSaid(patterns, turns, told) };
    const pieces: number[][] = [];
    const listener = createListener(patterns, context, (turn, { pieces: spans, clues, everywhere }) => {
      if (sample.turn !== null && turn.id !== String(sample.turn)) return;
      // Patterns were written to the golden samples: what they find there is no measure of how far to trust them.
      const counts = clues.ids.map((clue) => !sample.golden || !/(^| )[+~]/.test(book.name(clue)));
      for (const [start, end] of spans) {
        const inside = clues.ids.filter(
          (_, k) => counts[k] && (clues.from[k] ?? 0) >= start && (clues.to[k] ?? 0) <= end,
        );
        pieces.push([...new Set([...everywhere, ...inside])]);
      }
    });
    const hearings = listener
      .hear(heard)
      .filter(({ turn_id }) => sample.turn === null || turn_id === String(sample.turn));
    const cuesThat = (result: string) =>
      new Set(hearings.filter((hearing) => hearing.result === result).map(({ cue }) => cue));
    const toThirdParty = turns.some(({ speaker }) => speaker === 'third_party');
    return { sample, pieces, matched: cuesThat('met'), denied: cuesThat('near_miss'), toThirdParty };
  });
  return { book, all };
}

/**
 * The largest amount that the agent says, or any where none is said. Samples name a debt only where a false amount is the
 * point, but in use it is always known: without this for every other sample, to know the debt would itself be suspect.
 */
function debtSaid(compiled: CompiledLexicon, turns: readonly Turn[], { language }: HearingContext): Money {
  const said = turns
    .filter(({ speaker }) => speaker === 'agent')
    .flatMap(({ text }) => readQuantities(tokenise(text, compiled), language))
    .filter(({ unit }) => unit === 'money' || unit === 'none')
    .map(({ minor }) => minor);
  const currency = ({ pt: 'BRL', es: 'MXN', en: 'USD' } as const)[language];
  return { minor: Math.max(0, ...said) || 123_400, currency };
}

/** Clues that fewer samples show are left out: what one or two writers wrote once teaches nothing. */
const LEAST = 3;

/** Clues that are shown often enough, each with its place among them. */
export function vocabularyOf(all: readonly Heard[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { pieces } of all)
    for (const clue of new Set(pieces.flat())) counts.set(clue, (counts.get(clue) ?? 0) + 1);
  const vocabulary = new Map<number, number>();
  for (const [clue, count] of counts) if (count >= LEAST) vocabulary.set(clue, vocabulary.size);
  return vocabulary;
}

/** The pieces of a sample by places in the vocabulary. */
export function placed({ pieces }: Heard, vocabulary: ReadonlyMap<number, number>): number[][] {
  return pieces.map((clues) => clues.map((clue) => vocabulary.get(clue)).filter((place) => place !== undefined));
}
