import { afterAll, beforeAll, expect, test } from 'vitest';
import { fuzzApi } from './testing/fuzz-api.ts';
import { startTestHouse, type TestHouse } from './testing/test-house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await startTestHouse({ rate: 1_000_000 });
});
afterAll(() => house.stop());

test('whatever is sent, no route falls over: 3,000 requests made from the OpenAPI document', async () => {
  const { faults, statuses } = await fuzzApi({ ...house, org_id: house.orgs.north }, 3000, 20_261_122);
  expect(faults).toEqual([]);
  // They get far enough to matter: past the door, and past the check of their form.
  expect(statuses['200'] ?? 0).toBeGreaterThan(100);
  expect(statuses['400'] ?? 0).toBeGreaterThan(100);
});
