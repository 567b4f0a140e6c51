import { describe, expect, it } from 'vitest';
import type { Turn } from '../../conversation/turn.ts';
import { compileLexicon } from '../compile-lexicon.ts';
import { Cue, type Lexicon } from '../cue.ts';
import { createListener, hear } from '../hear.ts';
import type { HearingContext } from '../hearing.ts';
import { ClueBook } from './clue-book.ts';
import { packPair, type Weights } from './weights.ts';

const context: HearingContext = {
  language: 'en',
  channel: 'whatsapp',
  today: '2026-01-14',
  audience: 'debtor',
  agent_name: null,
  debtor_name: null,
  company: null,
  creditor: null,
  debt: null,
  offer_valid_until: null,
  legal_status: 'none',
};
const turn = (text: string, speaker: Turn['speaker'] = 'agent', id = 'a'): Turn => ({ id, speaker, text, at: null });

function cue(id: string, more: Partial<Cue> = {}): Cue {
  return Cue.parse({ id, blocked_by: ['negated'], ...more });
}

/** Weights in which each named clue says so much for the one cue `taped`. */
function weightsOf(said: Record<string, number>, bias = -2): Weights {
  const names = Object.keys(said);
  return { book: ClueBook.of(names), cues: ['taped'], bias: [bias], rows: Float32Array.from(Object.values(said)) };
}

const lexiconOf = (...cues: Cue[]): Lexicon => ({ concepts: [], cues });
// A word that no lexicon knows counts by itself, and as what it is beside its neighbours.
const taped = weightsOf({ tape: 1.5, reel: 1.5, 'on #unknown': 1, never: -3 });

function heard(text: string, lexicon = lexiconOf(cue('taped')), weights = taped, speaker: Turn['speaker'] = 'agent') {
  return hear(compileLexicon(lexicon, weights), [turn(text, speaker)], context);
}

describe('weighing', () => {
  it('hears what no pattern knows, how likely, and by which words', () => {
    const [hearing] = heard('Everything here goes on tape, every reel of it.');
    expect(hearing).toMatchObject({ cue: 'taped', result: 'met' });
    expect(hearing?.likelihood).toBeCloseTo(1 / (1 + Math.exp(-2)), 6);
    expect(hearing?.evidence.map(({ text }) => text)).toEqual(['tape', 'reel']);
  });

  it('hears nothing where too little is said, or as much speaks against', () => {
    expect(heard('It goes on tape.')).toMatchObject([{ cue: 'taped' }]);
    expect(heard('That old tape again')).toEqual([]);
    expect(heard('It never goes on tape, reel it in')).toEqual([]);
  });

  it('does not add up what far sentences say', () => {
    expect(heard(`The reel broke. ${'And then some more was said of it. '.repeat(12)} I lost my tape.`)).toEqual([]);
  });

  it('joins bubbles of the same speaker', () => {
    const listener = createListener(compileLexicon(lexiconOf(cue('taped')), taped), context);
    const all = listener.hear([turn('a reel', 'agent', 'a'), turn('of tape', 'agent', 'b')]);
    expect(all.map(({ turn_id }) => turn_id)).toEqual(['b']);
  });

  it('leaves to patterns what they hear, and marks only what it heard itself', () => {
    const said = cue('taped', {
      any: [{ terms: [{ phrase: 'on tape' }], order: 'as_listed', within: 8, unless: [], needs: [] }],
    });
    expect(heard('Everything is on tape, every reel', lexiconOf(said))[0]?.likelihood).toBeUndefined();
    expect(heard('every reel of that tape', lexiconOf(said))[0]?.likelihood).toBeGreaterThan(0.5);
  });

  it('asks more of what a pattern saw denied', () => {
    const said = cue('taped', {
      any: [{ terms: [{ phrase: 'on tape' }], order: 'as_listed', within: 8, unless: [], needs: [] }],
    });
    expect(heard('This is not on tape', lexiconOf(said))).toMatchObject([
      { result: 'near_miss', near_miss: 'negated' },
    ]);
    const sure = weightsOf({ tape: 3, reel: 3 });
    expect(heard('This is not on tape, not on any reel', lexiconOf(said), sure)[0]).toMatchObject({ result: 'met' });
  });

  it('weighs neither an exact cue, nor one whose needs do not hold, nor what a customer says', () => {
    const text = 'Everything is on tape, every reel';
    expect(heard(text, lexiconOf(cue('taped', { exact: true })))).toEqual([]);
    expect(heard(text, lexiconOf(cue('taped', { needs: [{ context: 'listener', is: ['third_party'] }] })))).toEqual([]);
    expect(heard(text, lexiconOf(cue('taped')), taped, 'customer')).toEqual([]);
  });

  it('gives what a cue implies', () => {
    const all = heard('Everything is on tape, every reel', lexiconOf(cue('taped', { implies: ['told'] }), cue('told')));
    expect(all.map(({ cue }) => cue)).toEqual(['taped', 'told']);
  });
});

describe('a book of clues', () => {
  it('finds a name by its symbols, and nothing that is not in it', () => {
    const book = ClueBook.of(['^ here is', 'here', 'is #name $']);
    expect([0, 1, 2].map((clue) => book.name(clue))).toEqual(['^ here is', 'here', 'is #name $']);
    expect(book.find('is #name $')).toBe(2);
    expect(book.find('is #name')).toBe(-1);
    expect(book.find('never heard')).toBe(-1);
    expect(book.size).toBe(3);
  });
});

describe('a packed weight', () => {
  it('is two letters, cut at four, and nothing where it rounds to nothing', () => {
    expect(packPair(0, 0.1)).toBe('AQ');
    expect(packPair(1, -0.1)).toBe('BO');
    expect(packPair(0, 99)).toBe(packPair(0, 4));
    expect(packPair(0, 0.04)).toBe('');
  });
});
