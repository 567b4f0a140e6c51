import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Life } from './mortal-worker.test-support.ts';
import { type Act, play, type Way, ways } from './outbox.model.test-support.ts';

const hourMs = 3600_000;

/** Plays `acts` once for each await of act `n`, in which the worker then dies. How many there are is found by living through all. */
async function dieAtEach(acts: readonly Act[], n: number): Promise<number> {
  const only = (life: Life) => acts.map((_, at) => (at === n ? life : undefined));
  const whole = new Life();
  await play(acts, only(whole));
  for (let steps = 0; steps < whole.taken; steps += 1) await play(acts, only(new Life(steps)));
  return whole.taken;
}

test('the worker dies at each await in turn, while an event is kept', async () => {
  expect(await dieAtEach([{ do: 'keep', texts: ['', ''] }], 0)).toBeGreaterThanOrEqual(14);
});

test.each(ways)('the worker dies at each await in turn, while a posting goes: %s', async (way) => {
  const acts: Act[] = [
    { do: 'keep', texts: ['', 'refused', ''] },
    { do: 'send', senders: 1, ways: ['well'] },
    { do: 'keep', texts: ['', ''] },
    { do: 'send', senders: 1, ways: [way] },
    { do: 'keep', texts: [''] },
  ];
  expect(await dieAtEach(acts, 3)).toBeGreaterThanOrEqual(10);
});

const text = fc.oneof(
  { weight: 6, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.constantFrom('refused', 'poison') },
);
const way = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Way>('well') },
  { weight: 2, arbitrary: fc.constantFrom(...ways) },
);
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('keep' as const), texts: fc.array(text, { minLength: 1, maxLength: 12 }) }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('send' as const),
      senders: fc.integer({ min: 1, max: 2 }),
      ways: fc.array(way, { maxLength: 6 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('jump' as const),
      ms: fc.integer({ min: -9000, max: 9000 }).map((h) => h * hourMs),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('install' as const),
      build: fc.constantFrom('today' as const, 'tomorrow' as const),
    }),
  },
);

test('whatever dies, wherever, and whatever the clock, the network and the builds do: each event arrives once, or stands refused by name', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(act, fc.option(fc.nat(60), { freq: 3 })), { minLength: 2, maxLength: 10 }),
      fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 1, maxLength: 5 }),
      async (acts, luck) => {
        await play(
          acts.map(([act]) => act),
          acts.map(([, dies]) => (dies === null ? undefined : new Life(dies))),
          luck,
        );
      },
    ),
    { numRuns: 25 },
  );
});
