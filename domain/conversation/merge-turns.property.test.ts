import '../../tests/support/property-seed.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeTurns } from './merge-turns.ts';
import type { Turn } from './turn.ts';

const start = Date.parse('2026-11-24T13:00:00Z');
const speakers = ['agent', 'customer'] as const;

/** A conversation as it was: in order, at the page's precision of a minute, some turns without a time. */
const conversation = fc
  .array(
    fc.record({
      speaker: fc.constantFrom(...speakers),
      text: fc.string({ minLength: 1, maxLength: 12 }),
      pause: fc.integer({ min: 0, max: 3 }),
      timed: fc.boolean(),
    }),
    { minLength: 1, maxLength: 24 },
  )
  .map((said) => {
    let minute = 0;
    return said.map(({ speaker, text, pause, timed }, index): Turn => {
      minute += pause;
      const at = timed ? new Date(start + minute * 60_000).toISOString() : null;
      return { id: `t${index}`, speaker, text, at };
    });
  });

const windowOf = (turns: readonly Turn[]) =>
  fc
    .tuple(fc.nat(turns.length - 1), fc.nat(turns.length - 1))
    .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

const fold = (windows: readonly (readonly Turn[])[]) =>
  windows.reduce<readonly Turn[]>((known, drawn) => mergeTurns(known, drawn), []);

test('whatever windows the page drew, cut, shuffled and repeated: the same turns saying the same', () => {
  fc.assert(
    fc.property(
      conversation
        .chain((turns) => fc.tuple(fc.constant(turns), fc.array(windowOf(turns), { minLength: 1 })))
        .chain(([turns, windows]) =>
          fc.tuple(
            fc.constant(turns),
            fc.constant(windows),
            fc.shuffledSubarray([...windows, ...windows], { minLength: 2 * windows.length }),
          ),
        ),
      ([turns, windows, again]) => {
        const said = (list: readonly Turn[]) => new Set(list.map((turn) => JSON.stringify(turn)));
        const drawn = (ends: readonly (readonly [number, number])[]) => ends.map(([a, b]) => turns.slice(a, b + 1));
        expect(said(fold(drawn(again)))).toEqual(said(fold(drawn(windows))));
      },
    ),
  );
});

test('windows that overlap what is known give the conversation back in its own order', () => {
  fc.assert(
    fc.property(
      conversation.chain((turns) =>
        fc.tuple(fc.constant(turns), fc.array(windowOf(turns), { minLength: 1, maxLength: 8 })),
      ),
      ([turns, windows]) => {
        let [from, to] = windows[0] ?? [0, 0];
        let known: readonly Turn[] = turns.slice(from, to + 1);
        for (const [a, b] of windows) {
          // As a page does: what it draws touches what it drew before.
          if (a > to || b < from) continue;
          known = mergeTurns(known, turns.slice(a, b + 1));
          [from, to] = [Math.min(from, a), Math.max(to, b)];
        }
        expect(known).toEqual(turns.slice(from, to + 1));
      },
    ),
  );
});

test('where every turn has a minute of its own, no overlap and no order of arrival is needed', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 20 }).chain((length) => {
        const turns = Array.from({ length }, (_, index): Turn => {
          const at = new Date(start + index * 60_000).toISOString();
          return { id: `t${index}`, speaker: 'customer', text: `${index}`, at };
        });
        return fc.tuple(fc.constant(turns), fc.array(windowOf(turns), { minLength: 1 }));
      }),
      ([turns, windows]) => {
        const known = fold(windows.map(([a, b]) => turns.slice(a, b + 1)));
        const seen = turns.filter((_, index) => windows.some(([a, b]) => a <= index && index <= b));
        expect(known).toEqual(seen);
      },
    ),
  );
});

test('a text that was deleted or folded up stays as it was said, in whichever order its versions come', () => {
  fc.assert(
    fc.property(fc.lorem(), fc.array(fc.nat(), { minLength: 1 }), fc.nat(), (whole, cuts, place) => {
      const versions = cuts.map((cut) => `${whole.slice(0, cut % whole.length)}…`);
      versions.splice(place % (versions.length + 1), 0, whole);
      const merged = fold(versions.map((text) => [{ id: 'a', speaker: 'customer', text, at: null }]));
      expect(merged.map(({ text }) => text)).toEqual([whole]);
    }),
  );
});

test('an edited message stands as it was last drawn', () => {
  const said = (text: string): Turn => ({ id: 'a', speaker: 'agent', text, at: null });
  expect(mergeTurns([said('São R$ 321,00')], [said('São R$ 312,00')])).toEqual([said('São R$ 312,00')]);
});
