import { expect, test } from 'vitest';
import { type AdapterHealth, AnchorProbe } from '@/contracts/host-facts.ts';
import { partOf, stateOfParts } from './reading-parts.ts';

const health = (change: Partial<AdapterHealth>): AdapterHealth => ({
  adapter: 'whatsapp',
  state: 'ok',
  missing: null,
  fallbacks: [],
  anchors: [],
  set: null,
  ...change,
});
const told = (change: Partial<AdapterHealth>) =>
  Object.fromEntries(stateOfParts(health(change)).map(({ part, state }) => [part, state]));

test('a page that is read in full is read in every part', () => {
  expect(new Set(Object.values(told({})))).toEqual(new Set(['read']));
});

test('a fallback shows on its own part, whether the list of fallbacks or the probe tells of it', () => {
  expect(told({ state: 'drift', fallbacks: ['title#1', 'direction#doubt'] })).toMatchObject({
    who: 'other_way',
    sides: 'other_way',
    messages: 'read',
  });
  const anchors = [AnchorProbe.parse({ name: 'meta', state: 'fallback' })];
  expect(told({ state: 'drift', anchors })).toMatchObject({ times: 'other_way', who: 'read' });
});

test('without messages there are neither times nor sides; without a composer nothing is checked before it goes out', () => {
  expect(told({ state: 'broken', missing: 'text' })).toMatchObject({
    who: 'read',
    messages: 'not_read',
    times: 'not_read',
    sides: 'not_read',
    composer: 'read',
  });
  expect(told({ state: 'broken', missing: 'composer' })).toMatchObject({ composer: 'not_read', send: 'not_read' });
});

test('a page that is switched off, or shows nothing to read, is read in no part', () => {
  for (const state of ['off', 'no_chat', 'signed_out'] as const)
    expect(new Set(Object.values(told({ state })))).toEqual(new Set(['unused']));
});

test('helpers of the reading belong to no part', () => {
  expect(partOf('icons')).toBeNull();
  expect(partOf('rows#shape')).toBe('messages');
});
