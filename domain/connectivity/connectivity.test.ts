import { expect, test } from 'vitest';
import { DisconnectionProtocol, stepDue } from './disconnection.ts';
import { type Outage, sumOutages } from './outage.ts';

const minute = 60_000;
const outage = (from: number, to: number | null): Outage => ({
  kind: 'unreachable',
  from: from * minute,
  to: to === null ? null : to * minute,
});

test('outages that overlap are one, and only what falls within the shift counts', () => {
  const outages = [outage(20, 30), outage(5, 12), outage(25, 35), outage(90, null), outage(200, 210)];
  expect(sumOutages(outages, 10 * minute, 100 * minute)).toEqual({ count: 3, ms: (2 + 15 + 10) * minute });
  expect(sumOutages([], 0, 100)).toEqual({ count: 0, ms: 0 });
});

test('a step is due from its own minute until the next one is', () => {
  const steps = [{ after_minutes: 1 }, { after_minutes: 5 }, { after_minutes: 15 }];
  expect(stepDue(steps, minute - 1)).toBeNull();
  expect(stepDue(steps, minute)?.index).toBe(0);
  expect(stepDue(steps, 5 * minute - 1)?.index).toBe(0);
  expect(stepDue(steps, 5 * minute)?.index).toBe(1);
  expect(stepDue(steps, 500 * minute)?.index).toBe(2);
});

test('steps that do not come in order are refused', () => {
  const step = (after_minutes: number) => ({ after_minutes, text: 'x' });
  expect(DisconnectionProtocol.safeParse({ steps: [step(5), step(1)] }).success).toBe(false);
  expect(DisconnectionProtocol.safeParse({ steps: [step(1), step(5)] }).success).toBe(true);
});
