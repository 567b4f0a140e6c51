import { expect, it } from 'vitest';
import { applyRestriction } from './apply-restriction.ts';
import type { ContactRestriction } from './contact-record.ts';

const bar: ContactRestriction = {
  kind: 'opted_out',
  channel: 'whatsapp',
  phone: null,
  since: '2026-11-24T13:00:00.000Z',
  until: null,
  source: 'debtor',
};
const list: ContactRestriction = { ...bar, kind: 'blocked', source: 'import' };

it('adds what was asked for, once', () => {
  expect(applyRestriction([list], bar, true)).toEqual([bar, list]);
  expect(applyRestriction([bar], { ...bar, since: '2026-11-25T13:00:00Z' }, true)).toEqual([bar]);
});

it('takes back only the very one that was set by mistake', () => {
  expect(applyRestriction([bar, list], { ...bar, since: '2026-11-24T13:00:00Z' }, false)).toEqual([list]);
  expect(applyRestriction([bar], { ...bar, since: '2026-11-25T13:00:00Z' }, false)).toEqual([bar]);
  expect(applyRestriction([list], { ...list, source: 'debtor' }, false)).toEqual([list]);
});

it('drops the oldest of a full list, never the newest', () => {
  const full = Array.from({ length: 60 }, (_, n): ContactRestriction => ({ ...list, phone: `+55119000000${n + 10}` }));
  expect(applyRestriction(full, bar, true)).toHaveLength(60);
  expect(applyRestriction(full, bar, true)[0]).toEqual(bar);
});
