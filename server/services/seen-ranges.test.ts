import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addSeen, contiguousSeq, type SeenRanges } from './seen-ranges.ts';

test('whatever the order and the repeats, ranges hold exactly what was seen', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.integer({ min: 1, max: 40 }))), (batches) => {
      let ranges: SeenRanges = [];
      for (const batch of batches) ranges = addSeen(ranges, batch);
      const seen = new Set(batches.flat());
      const held = ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index));
      expect(held).toEqual([...seen].sort((a, b) => a - b));
      let upTo = 0;
      while (seen.has(upTo + 1)) upTo += 1;
      expect(contiguousSeq(ranges)).toBe(upTo);
      // Neighbours are joined, so that a device that lost nothing stays one pair.
      for (const [index, [from]] of ranges.entries()) expect(from).toBeGreaterThan((ranges[index - 1]?.[1] ?? -1) + 1);
    }),
  );
});
