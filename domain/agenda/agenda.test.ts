import { expect, test } from 'vitest';
import { sampleAccount } from '../testing/sample-interaction.ts';
import { samplePlaybook } from '../testing/sample-playbook.ts';
import { groupDue } from './group-due.ts';
import { type DueOutcome, listDue, markDue } from './list-due.ts';

const playbook = samplePlaybook();
const ceara = sampleAccount({ region: 'CE', time_zone: 'America/Fortaleza', phones: [] });
const sources = { account: ceara, playbook, time_zone: 'America/Sao_Paulo' };
const brl = (minor: number) => ({ minor, currency: 'BRL' as const });
const outcome = (changes: Partial<DueOutcome> = {}): DueOutcome => ({
  interaction_id: 'i1',
  mine: true,
  account_ref: ceara.ref,
  channel: 'whatsapp',
  ended_at: '2026-11-20T13:00:00Z',
  callback_at: null,
  next_action: null,
  agreement: null,
  amount: null,
  date: null,
  pauses: false,
  ...changes,
});
const call = (callback_at: string, interaction_id = 'i1') =>
  listDue([outcome({ callback_at, interaction_id })], sources);
const promise = (date: string, interaction_id = 'p1') =>
  listDue([outcome({ amount: brl(18_000), date, interaction_id })], sources);
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

test('what is due falls into late, today and next by the debtor’s own calendar', () => {
  // 23:30 of the 24th in Ceará, which is the 25th in UTC.
  const now = '2026-11-25T02:30:00Z';
  const items = [
    ...call('2026-11-25T02:00:00Z', 'today'),
    ...call('2026-11-24T18:00:00Z', 'late'),
    ...call('2026-11-25T03:30:00Z', 'next'),
    ...promise('2026-11-24', 'due'),
    ...promise('2026-11-23', 'missed'),
    ...promise('2026-11-25', 'ahead'),
  ];
  const groups = groupDue(items, now);
  expect(ids(groups.late)).toEqual(['promise:missed:1', 'callback:late']);
  expect(ids(groups.today)).toEqual(['callback:today', 'promise:due:1']);
  expect(ids(groups.next)).toEqual(['callback:next', 'promise:ahead:1']);
});

test('what was put off is due when it was put off to; what is done or paid is due no more', () => {
  const now = '2026-11-24T18:00:00Z';
  const items = [...call('2026-11-24T15:00:00Z'), ...promise('2026-11-24')];
  const snoozed = markDue(items, [{ item: 'callback:i1', done: false, snoozed_until: '2026-11-26T12:00:00Z' }]);
  expect(ids(groupDue(snoozed, now).next)).toEqual(['callback:i1']);
  const done = markDue(items, [
    { item: 'callback:i1', done: false, snoozed_until: '2026-11-26T12:00:00Z' },
    { item: 'callback:i1', done: true, snoozed_until: null },
  ]);
  expect(ids(groupDue(done, now).late)).toEqual([]);
  const paid = done.map((item) => ({ ...item, paid: item.kind === 'promise' }));
  expect(groupDue(paid, now)).toMatchObject({ late: [], today: [], next: [], paid: [{ id: 'promise:p1:1' }] });
});

test('an item that pauses contact leaves nothing due, and comes back when another outcome follows', () => {
  const claimed = outcome({ callback_at: '2026-11-25T15:00:00Z', pauses: true });
  expect(listDue([claimed], sources)).toEqual([]);
  const after = outcome({
    interaction_id: 'i2',
    ended_at: '2026-11-21T13:00:00Z',
    callback_at: '2026-11-25T15:00:00Z',
  });
  expect(ids(listDue([after, claimed], sources))).toEqual(['callback:i2']);
});

test('the order in which outcomes come makes no difference', () => {
  const [first, second, third] = [
    outcome({ interaction_id: 'a', amount: brl(5000), date: '2026-11-25' }),
    outcome({ interaction_id: 'b', ended_at: '2026-11-20T14:00:00Z', callback_at: '2026-11-25T15:00:00Z' }),
    outcome({ interaction_id: 'c', ended_at: '2026-11-20T15:00:00Z' }),
  ];
  const orders = [
    [first, second, third],
    [third, first, second],
    [second, third, first],
  ];
  for (const order of orders) expect(ids(listDue(order, sources))).toEqual(['promise:a:1']);
});

test('the debtor’s hours on that day come with it', () => {
  const [item] = call('2026-11-24T15:00:00Z');
  expect(item).toMatchObject({ zone: 'America/Fortaleza', window: { place: 'Ceará' } });
});
