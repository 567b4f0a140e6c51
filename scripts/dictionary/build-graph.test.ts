import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearWords } from '../../domain/writing/near-words.ts';
import { openWordGraph } from '../../domain/writing/word-graph.ts';
import { buildGraph } from './build-graph.ts';

const word = fc.stringMatching(/^[abcçãe]{1,8}$/);

test('a graph holds its words with their tiers, and no other word', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(word, fc.integer({ min: 1, max: 7 })), { minLength: 1, maxLength: 60 }),
      fc.array(word, { maxLength: 40 }),
      (pairs, others) => {
        const tiers = new Map(pairs);
        const graph = openWordGraph(buildGraph(tiers));
        for (const [each, tier] of tiers) expect(graph.tierOf(each)).toBe(tier);
        for (const other of others) expect(graph.tierOf(other)).toBe(tiers.get(other) ?? 0);
      },
    ),
  );
});

test('the search for near words finds every word that one letter away is, and only words of the graph', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 30 }), word, (words, written) => {
      const graph = openWordGraph(buildGraph(new Map(words.map((each) => [each, 2]))));
      // A first letter that is wrong costs 0.4 more, so 1.4 reaches all that are one slip away.
      const near = nearWords(graph, written, 1.4).map((found) => found.word);
      expect(words).toEqual(expect.arrayContaining(near));
      for (const each of words.filter((other) => isOneSlipAway(written, other))) expect(near).toContain(each);
    }),
  );
});

function isOneSlipAway(from: string, to: string): boolean {
  const deleted = (word: string) => Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1));
  if (from === to || deleted(from).includes(to) || deleted(to).includes(from)) return true;
  return from.length === to.length && [...from].filter((letter, i) => letter !== to[i]).length === 1;
}

test('bytes that are no graph, or half of one, are refused', () => {
  expect(() => openWordGraph(new Uint8Array(4))).toThrow(RangeError);
  expect(() => openWordGraph(new TextEncoder().encode('CWG2 and so on, and so forth'))).toThrow(RangeError);
  const whole = buildGraph(
    new Map([
      ['boleto', 2],
      ['parcela', 3],
    ]),
  );
  expect(() => openWordGraph(whole.slice(0, whole.length - 8))).toThrow(RangeError);
});
