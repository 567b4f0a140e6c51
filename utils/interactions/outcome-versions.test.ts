import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { OutcomeRecord } from '@/contracts/event.ts';
import type { OpenInteraction } from '@/contracts/runtime-message.ts';
import { sampleInteraction } from '@/domain/testing/sample-interaction.ts';
import { CombinadoDatabase } from '../db/database.ts';
import { sweep } from '../db/sweep.ts';
import { ana, registerDevice } from '../outbox/outbox.test-support.ts';
import { listLogged } from './list-logged.ts';
import { logOutcome, undoMs } from './log-outcome.ts';
import { reviseOutcome } from './revise-outcome.ts';
import { withdrawOutcome } from './withdraw-outcome.ts';

const now = Date.parse('2026-11-20T12:00:00Z');
const at = new Date(now).toISOString();
const record = OutcomeRecord.parse({
  outcome: 'promise',
  account_ref: '88-41207',
  channel: 'whatsapp',
  audience: 'debtor',
  stage: 'early',
  reason: null,
  amount: null,
  date: null,
  method: null,
  callback_at: null,
  agreement: null,
  consent: null,
  summary_hash: null,
  note: 'Prometeu pagar.',
  started_at: at,
  ended_at: at,
  verdicts: [],
  score: null,
  degraded: false,
});
const open: OpenInteraction = {
  interaction: sampleInteraction({ actions: [{ type: 'reason.set', at, reason: 'forgot' }] }),
  conversation_key: 'chat:+5511987654417',
  playbook: { id: 'amostra', version: 1, hash: 'a'.repeat(64) },
  read_after: null,
};
const { id } = open.interaction;
const row = {
  id,
  user_id: ana,
  open_key: `${ana} ${open.conversation_key}`,
  conversation: `${ana} hash`,
  open,
  closed: null,
  touched_at: now,
};
const name = open.interaction.account?.debtor_name ?? 'nobody';

let db: CombinadoDatabase;
beforeEach(async () => {
  db = new CombinadoDatabase(`test-${crypto.randomUUID()}`);
  await registerDevice(db);
  await db.interactions.add(row);
});
afterEach(() => db.delete());

const sent = async () => (await db.outbox.orderBy('[user_id+seq]').toArray()).map(({ envelope }) => envelope);
const panel = { interaction_id: id, user_id: ana, note: { mode: 'outcome' as const, drafts: { a: '1' }, held: false } };

describe('an outcome that was saved a moment ago', () => {
  test('is taken back by another event, and the interaction goes on exactly as it was', async () => {
    const left = { ...panel, seen: null, site: null, touched_at: now };
    await db.panels.add(left);
    const logged = await logOutcome(db, ana, id, record, now);
    expect(await db.panels.get(id)).toBeUndefined();
    expect(await withdrawOutcome(db, ana, id, 'undone', now + undoMs)).toEqual({ reopened: true });
    expect(await db.interactions.get(id)).toEqual({ ...row, touched_at: now + undoMs });
    expect(await db.panels.get(id)).toEqual(left);
    expect((await sent()).map(({ seq, payload }) => [seq, payload.type])).toEqual([
      [1, 'outcome.logged'],
      [2, 'outcome.withdrawn'],
    ]);
    expect((await sent())[1]?.payload).toEqual({ type: 'outcome.withdrawn', of: logged?.event_id, why: 'undone' });
  });

  test('and is then saved again is the next version, which replaces the first', async () => {
    const first = await logOutcome(db, ana, id, record, now);
    await withdrawOutcome(db, ana, id, 'undone', now);
    await logOutcome(db, ana, id, { ...record, note: 'Outra.' }, now);
    expect((await sent()).at(-1)?.payload).toMatchObject({ record: { version: 2, replaces: first?.event_id } });
  });

  test('gives way to no conversation in which something was done since', async () => {
    await logOutcome(db, ana, id, record, now);
    const other = sampleInteraction({ id: crypto.randomUUID(), actions: [] });
    const begun = { ...row, id: other.id, open: { ...open, interaction: other } };
    await db.interactions.add(begun);
    expect(await withdrawOutcome(db, ana, id, 'undone', now)).toEqual({ reopened: true });
    expect(await db.interactions.get(other.id)).toBeUndefined();

    await logOutcome(db, ana, id, record, now);
    await db.interactions.add({
      ...begun,
      open: { ...open, interaction: { ...other, actions: open.interaction.actions } },
    });
    expect(await withdrawOutcome(db, ana, id, 'undone', now)).toEqual({ reopened: false });
    expect(await db.interactions.get(other.id)).toBeDefined();
    expect((await listLogged(db, ana))[0]?.versions.map(({ withdrawn }) => withdrawn)).toEqual([true, true]);
  });
});

test('after the minute in which it can be taken back, nothing is left that names anybody', async () => {
  await logOutcome(db, ana, id, record, now);
  await sweep(db, now + undoMs);
  expect(JSON.stringify(await db.interactions.toArray())).toContain(name);
  await sweep(db, now + undoMs + 1);
  expect(JSON.stringify([await db.interactions.toArray(), await db.outcomes.toArray()])).not.toContain(name);
  expect(await withdrawOutcome(db, ana, id, 'undone', now + undoMs + 1)).toEqual({ reopened: false });
  expect(await db.interactions.get(id)).toMatchObject({ closed: { seq: 1 } });
});

describe('a correction', () => {
  test('is a version of its own, numbered here, and every one is listed', async () => {
    const first = await logOutcome(db, ana, id, record, now);
    const second = await reviseOutcome(db, ana, id, { ...record, note: 'Corrigida.', why_changed: 'Faltou.' }, now + 5);
    const [outcome] = await listLogged(db, ana);
    expect(outcome?.versions).toMatchObject([
      { event_id: first?.event_id, state: 'kept', record: { version: 1, replaces: null } },
      { event_id: second?.event_id, record: { version: 2, replaces: first?.event_id, note: 'Corrigida.' } },
    ]);
    expect(await db.interactions.get(id)).toMatchObject({ closed: first });
  });

  test('that is taken back leaves the version before, and the interaction closed', async () => {
    await logOutcome(db, ana, id, record, now);
    await reviseOutcome(db, ana, id, record, now);
    expect(await withdrawOutcome(db, ana, id, 'undone', now)).toEqual({ reopened: false });
    expect((await listLogged(db, ana))[0]?.versions.map(({ withdrawn }) => withdrawn)).toEqual([false, true]);
  });

  test('is nobody else’s to make, and is not here after two days', async () => {
    const bia = '01990000-0000-7000-8000-00000000000b';
    await logOutcome(db, ana, id, record, now);
    expect(await reviseOutcome(db, bia, id, record, now)).toBeNull();
    expect(await withdrawOutcome(db, bia, id, '', now)).toBeNull();
    await sweep(db, now + 49 * 3600_000);
    expect(await reviseOutcome(db, ana, id, record, now)).toBeNull();
  });
});
