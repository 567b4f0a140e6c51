import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SelectorHeadRow } from '../db/rows.ts';
import { type ChosenSet, chooseSet, noteReading } from './choose-set.ts';

const hashOf = (version: number) => String(version).padStart(64, '0');
const none: SelectorHeadRow = {
  organisation_id: 'o',
  adapter: 'whatsapp',
  head: null,
  refused: null,
  good: null,
  failed: { epoch: 0, sets: [] },
};
const publish = (row: SelectorHeadRow, version: number): SelectorHeadRow => ({
  ...row,
  head: {
    adapter: 'whatsapp',
    epoch: (row.head?.epoch ?? 0) + 1,
    version,
    hash: hashOf(version),
    previous: null,
    switches: { read: true, insert: true, hold: true },
    note: '',
    published_at: '2026-11-20T12:00:00Z',
    published_by: '',
  },
});
const nameOf = ({ hash }: ChosenSet) => hash ?? 'packaged';

/** A set is published, or the page says how it is read by the set in force. */
const happening = fc.oneof(fc.integer({ min: 1, max: 4 }), fc.boolean());

test('whatever is published and whatever pages say, the set in force is a known one and a failed one the last resort', () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 40 }), (story) => {
      let row = none;
      const good = new Set<string>(['packaged']);
      for (const happened of story) {
        if (typeof happened === 'number') {
          row = publish(row, happened);
          // A newer epoch is always tried, whatever this very set came to before.
          expect(chooseSet(row)).toEqual({ source: 'pushed', version: happened, hash: hashOf(happened) });
        } else {
          const chosen = chooseSet(row);
          if (happened) good.add(nameOf(chosen));
          row = noteReading(row, chosen, happened);
          // A set that reads stays.
          if (happened) expect(chooseSet(row)).toEqual(chosen);
        }
        const chosen = chooseSet(row);
        if (chosen.source === 'pushed') expect(chosen.hash).toBe(row.head?.hash);
        if (chosen.source === 'last_good')
          expect(good.has(nameOf(chosen)) && chosen.hash !== row.head?.hash).toBe(true);
      }
    }),
  );
});

test('a page that nothing reads is tried with each set once, and then left with the pushed one', () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 20 }), fc.integer({ min: 1, max: 4 }), (story, last) => {
      let row = story.reduce<SelectorHeadRow>(
        (before, one) => (typeof one === 'number' ? publish(before, one) : noteReading(before, chooseSet(before), one)),
        none,
      );
      row = publish(row, last);
      const tried: string[] = [];
      for (let look = 0; look < 6; look += 1) {
        const chosen = chooseSet(row);
        tried.push(nameOf(chosen));
        row = noteReading(row, chosen, false);
      }
      const once = tried.slice(0, new Set(tried).size);
      expect(new Set(once).size).toBe(once.length);
      expect(once.length).toBeLessThanOrEqual(3);
      expect(new Set(tried.slice(once.length))).toEqual(new Set([hashOf(last)]));
      expect(noteReading(row, chooseSet(row), false)).toBe(row);
    }),
  );
});
