import { createSecretKey, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OutcomeRecord } from '@/contracts/event.ts';
import { canonicalJson } from '@/domain/playbook/canonical-json.ts';
import { hashEvent } from '../services/ledger.ts';
import { isTold } from '../services/told-outcome.ts';
import { verifyLedger } from '../services/verify-ledger.ts';
import { type EventMaker, eventMaker } from '../testing/make-event.ts';
import { startTestHouse, type TestHouse } from '../testing/test-house.ts';
import { DataKeys } from './data-keys.ts';
import { OuterKey } from './outer-key.ts';
import { putBack, takeOut } from './personal-parts.ts';
import { sealEarlierEvents } from './seal-earlier-events.ts';
import { openPayloads } from './sealed-events.ts';

let house: TestHouse;
let token: string;
let maker: EventMaker;
beforeAll(async () => {
  house = await startTestHouse();
  token = (await house.signIn('agent@north.example')).access_token;
  maker = await eventMaker(house, token);
});
afterAll(() => house.stop());

const send = async (events: readonly object[]) => {
  const { body } = await house.call('POST', '/v1/events', { token, body: { events } });
  expect(body).toMatchObject({ answers: events.map(() => ({ result: 'stored' })) });
};
const verify = () => verifyLedger(house.backend.db, house.backend.keys, house.orgs.north);
const secret = 'disse que a irmã “Noêmia” paga';
const verdict: OutcomeRecord['verdicts'][number] = {
  result: 'met',
  proof: 'detected',
  at: null,
  near_miss: null,
  values: null,
  rule: { kind: 'disclosure', id: 'identify_agent', playbook: 'fixture', version: 1 },
  evidence: [{ turn_id: 't1', start: 0, end: 5, text: 'Noêmia' }],
};

/** What whoever has the tables and no key can read of events. */
async function inTheClear(): Promise<string> {
  const { rows } = await sql<{ text: string }>`
    select string_agg(payload::text || encode(coalesce(sealed, ''), 'escape'), ' ') as text from events`.execute(
    house.backend.db,
  );
  return rows[0]?.text ?? '';
}

test('what is taken out of a payload is put back where it stood, and the figures stay', () => {
  const { payload } = maker.next({ note: secret, account_ref: 'A-1', verdicts: [verdict, verdict] }, 900);
  const { clear, personal } = takeOut(payload);
  expect(JSON.stringify(clear)).not.toMatch(/Noêmia|A-1/);
  expect(clear).toMatchObject({ record: { outcome: 'refusal', verdicts: [{ result: 'met' }, { result: 'met' }] } });
  expect(putBack(clear, personal ?? {})).toEqual(payload);
  // Each of a list is put back to whom it was of, and of whom there is none nothing is.
  const some = { ...verdict, evidence: [] };
  const mixed = maker.next(
    { verdicts: [some, verdict, { ...some, values: { said: secret, expected: '1' } }] },
    901,
  ).payload;
  const parts = takeOut(mixed);
  expect(JSON.stringify(parts.clear)).not.toMatch(/Noêmia/);
  expect(putBack(parts.clear, parts.personal ?? {})).toEqual(mixed);
  const strange = { type: 'weather.told', 'a.b': { c: [secret] } };
  const parted = takeOut(strange);
  expect(parted.clear).toEqual({ type: 'weather.told' });
  expect(putBack(parted.clear, parted.personal ?? {})).toEqual(strange);
  expect(takeOut({ type: 'playbook.applied', epoch: 3 }).personal).toBeNull();
});

test('parts that a server of the version before sealed, each under its own place, are put back', () => {
  const { payload } = maker.next({ verdicts: [verdict, { ...verdict, evidence: [] }, verdict] }, 902);
  const { clear } = takeOut(payload);
  const one = { 'record.verdicts.0.evidence': verdict.evidence, 'record.verdicts.2.evidence': verdict.evidence };
  expect(putBack(clear, { ...takeOut(maker.next({}, 903).payload).personal, ...one })).toEqual(payload);
});

test('words about a person are on disk for their key only, and read as they were sent', async () => {
  const known = maker.next({ note: secret, account_ref: 'P-1', verdicts: [verdict] });
  const nameless = maker.next({ note: secret, account_ref: null });
  const strange = { ...maker.next(), payload: { type: 'weather.told', of: secret } };
  await send([known, nameless, strange]);
  expect(await inTheClear()).not.toContain('Noêmia');
  const { body } = await house.call('GET', '/v1/outcomes', { token });
  const outcomes = (body as { outcomes: { event_id: string; record: unknown }[] }).outcomes;
  for (const sent of [known, nameless])
    expect(outcomes.find(({ event_id }) => event_id === sent.id)?.record).toMatchObject({
      note: secret,
      account_ref: 'record' in sent.payload ? sent.payload.record.account_ref : '',
    });
  const { rows } = await sql<{ kind: string }>`
    select kind from events join data_subjects on data_subjects.id = subject_id
    where events.id in (${sql.join([known.id, nameless.id, strange.id])})
    order by kind`.execute(house.backend.db);
  expect(rows.map(({ kind }) => kind)).toEqual(['account', 'conversation', 'conversation']);
  expect(await verify()).toMatchObject({ ok: true, faults: [] });
});

test('whoever wants nothing of verdicts reads no further than to them, whatever words say', async () => {
  const note = `${secret}: ,"record.verdicts.0.evidence":[]}`;
  const withVerdicts = maker.next({ note, account_ref: 'P-40', verdicts: [verdict, verdict] });
  const strange = { ...maker.next(), payload: { type: 'weather.told', of: ['x', 'record.verdicts.', secret] } };
  await send([withVerdicts, strange]);
  const { db, dataKeys } = house.backend;
  const rows = await db
    .selectFrom('events')
    .select(['id', 'payload', 'subject_id', 'sealed'])
    .where('id', 'in', [withVerdicts.id, strange.id])
    .execute();
  const open = async (wanted?: (place: string) => boolean) => {
    const opened = await openPayloads<unknown>(db, dataKeys, house.orgs.north, rows, wanted);
    return [withVerdicts, strange].map(({ id }) => opened.get(id)?.payload);
  };
  expect(await open()).toMatchObject([withVerdicts.payload, strange.payload]);
  const told = { note, account_ref: 'P-40', verdicts: [{ evidence: [] }, { evidence: [] }] };
  expect(await open(isTold)).toMatchObject([{ record: told }, strange.payload]);
});

test('the same person has one key, whoever sends first, and each event a nonce of its own', async () => {
  const [one, two] = [
    maker.next({ account_ref: 'P-2', note: secret }),
    maker.next({ account_ref: 'P-2', note: secret }),
  ];
  await Promise.all([send([one]), send([two])]);
  const rows = await house.backend.db
    .selectFrom('events')
    .select(['subject_id', 'sealed'])
    .where('id', 'in', [one.id, two.id])
    .execute();
  expect(new Set(rows.map(({ subject_id }) => subject_id)).size).toBe(1);
  expect(new Set(rows.map(({ sealed }) => sealed?.subarray(0, 12).toString('hex'))).size).toBe(2);
});

test('a seal that was moved to another event, or changed, is told by the chain’s check', async () => {
  const moved = maker.next({ account_ref: 'P-3', note: 'kept' });
  const other = maker.next({ account_ref: 'P-3', note: 'other' });
  await send([moved, other]);
  const { db, keys } = house.backend;
  await db
    .transaction()
    .execute(async (tx) => {
      await sql`update events set sealed = (select sealed from events where id = ${other.id}) where id = ${moved.id}`.execute(
        tx,
      );
      const { ok, faults } = await verifyLedger(tx, keys, house.orgs.north);
      expect(ok).toBe(false);
      expect(faults).toEqual([{ n: expect.any(Number), what: `event ${moved.id} was changed` }]);
      throw new Error('take it back');
    })
    .catch((error: Error) => expect(error.message).toBe('take it back'));
});

test('what a server of the version before stored in the clear is sealed later, and the chain still agrees', async () => {
  const { db } = house.backend;
  const event = maker.next({ account_ref: 'P-4', note: secret });
  await send([event]);
  // As that server would have left it: the words in the clear, and the hash over them.
  const row = await db.selectFrom('events').selectAll().where('id', '=', event.id).executeTakeFirstOrThrow();
  const old = { ...row, account_ref: 'P-4', subject_id: null, sealed: null };
  const hash = hashEvent(old, canonicalJson(event.payload));
  await db
    .updateTable('events')
    .set({ payload: JSON.stringify(event.payload), subject_id: null, sealed: null, hash })
    .where('id', '=', event.id)
    .execute();
  expect(await inTheClear()).toContain('Noêmia');
  expect(await sealEarlierEvents(house.backend)).toBe(1);
  expect(await sealEarlierEvents(house.backend)).toBe(0);
  expect(await inTheClear()).not.toContain('Noêmia');
  const { body } = await house.call('GET', '/v1/outcomes?account_ref=P-4', { token });
  expect(body).toMatchObject({ outcomes: [{ record: { note: secret, account_ref: 'P-4' } }] });
  const kept = await db.selectFrom('events').selectAll().where('id', '=', event.id).executeTakeFirstOrThrow();
  expect(kept).toMatchObject({ carried: true, hash });
  const { faults } = await verify();
  // Its entry was made of the hash that this test replaced: that, and nothing about the event itself.
  expect(faults.map(({ what }) => what)).toEqual(['its events are not those it was made of']);
});

test('with an outer key no organisation’s key lies in the database as it is, and none opens without it', async () => {
  const { db } = house.backend;
  const org = house.orgs.south;
  const outer = new OuterKey([createSecretKey(randomBytes(32))]);
  const stored = () =>
    db.selectFrom('organisation_keys').selectAll().where('org_id', '=', org).executeTakeFirstOrThrow();
  await new DataKeys(db).ready(org);
  const plain = await stored();
  await new DataKeys(db, outer).ready(org);
  const wrapped = await stored();
  expect([plain.outer_key, wrapped.outer_key]).toEqual([false, true]);
  expect(wrapped.secret.includes(plain.secret)).toBe(false);
  await new DataKeys(db, outer).ready(org);
  await expect(new DataKeys(db).ready(org)).rejects.toThrow('DATA_KEY_FILE');
  await expect(new DataKeys(db, new OuterKey([createSecretKey(randomBytes(32))])).ready(org)).rejects.toThrow();
});
