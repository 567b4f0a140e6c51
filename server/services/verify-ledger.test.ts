import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventMaker } from '../testing/make-event.ts';
import { startTestHouse, type TestHouse } from '../testing/test-house.ts';
import { signCheckpoints } from './ledger-checkpoints.ts';
import { type LedgerVerdict, verifyLedger } from './verify-ledger.ts';

let house: TestHouse;
let ids: string[];
beforeAll(async () => {
  house = await startTestHouse();
  const { access_token: token } = await house.signIn('agent@north.example');
  const { next } = await eventMaker(house, token);
  ids = [];
  for (let batch = 0; batch < 3; batch += 1) {
    const events = Array.from({ length: 4 }, () => ({
      ...next({ note: 'ação “á” 1.284,70' }),
      ...(batch === 2 ? { clock_offset_ms: -180_000 } : {}),
    }));
    ids.push(...events.map(({ id }) => id));
    expect(await house.call('POST', '/v1/events', { token, body: { events } })).toMatchObject({ status: 200 });
    // What came before is not chained again.
    await house.call('POST', '/v1/events', { token, body: { events } });
  }
  await signCheckpoints(house.backend);
});
afterAll(() => house.stop());

const verify = () => verifyLedger(house.backend.db, house.backend.keys, house.orgs.north);

/** Does to the database what somebody with its password could, looks, and takes it back. */
async function after(...statements: ReturnType<typeof sql>[]): Promise<LedgerVerdict> {
  const { db, keys } = house.backend;
  let verdict: LedgerVerdict | null = null;
  await db
    .transaction()
    .execute(async (tx) => {
      await sql`set role none`.execute(tx);
      await sql`alter table ledger disable trigger all`.execute(tx);
      await sql`alter table ledger_checkpoints disable trigger all`.execute(tx);
      for (const statement of statements) await statement.execute(tx);
      verdict = await verifyLedger(tx, keys, house.orgs.north);
      throw new Error('take it back');
    })
    .catch((error: Error) => {
      if (error.message !== 'take it back') throw error;
    });
  if (!verdict) throw new Error('nothing was verified');
  return verdict;
}
const org = () => sql`${house.orgs.north}::uuid`;

test('a chain that nobody touched agrees with what is stored, whatever came twice', async () => {
  const verdict = await verify();
  expect(verdict).toMatchObject({ ok: true, events: ids.length, checkpoints: 1, faults: [] });
  expect(verdict.head).toMatch(/^[0-9a-f]{64}$/);
  expect(await verifyLedger(house.backend.db, house.backend.keys, house.orgs.south)).toMatchObject({ ok: true });
});

test('what an event says, or who said it, or when, is seen when it was changed', async () => {
  const [first, , third] = ids;
  for (const change of [
    sql`update events set payload = jsonb_set(payload, '{record,note}', '"other"') where id = ${first}::uuid`,
    sql`update events set clock_offset_ms = 1 where id = ${first}::uuid`,
    sql`update events set score = 99 where id = ${first}::uuid`,
    sql`update events set occurred_at = occurred_at - interval '1 second' where id = ${third}::uuid`,
    sql`update events set agent_id = gen_random_uuid() where id = ${third}::uuid`,
  ]) {
    const { ok, faults } = await after(change);
    expect(ok).toBe(false);
    expect(faults).toEqual([{ n: expect.any(Number), what: expect.stringContaining('was changed') }]);
  }
});

test('an event with its hash made to fit is seen by the root of its entry', async () => {
  const [first] = ids;
  const { faults } = await after(
    sql`update events set score = 99, hash = encode(sha256('fits'::bytea), 'hex') where id = ${first}::uuid`,
  );
  expect(faults.map(({ what }) => what)).toContain('its events are not those it was made of');
});

test('an event that was taken away or slipped in is seen', async () => {
  const [first] = ids;
  const gone = await after(sql`delete from events where id = ${first}::uuid`);
  expect(gone.faults.map(({ what }) => what)).toContain(`event ${first} is gone`);
  const more = await after(sql`insert into events select (e).* from (
    select jsonb_populate_record(events, jsonb_build_object('id', gen_random_uuid())) as e from events where id = ${first}::uuid) made`);
  expect(more.faults.map(({ what }) => what)).toContain('1 events are stored and not in the chain');
});

test('an entry that was changed, taken out of the middle or off the end is seen', async () => {
  const changed = await after(
    sql`update ledger set at = at, body = 'x', kind = 'act' where org_id = ${org()} and n = 2`,
  );
  expect(changed.faults).toContainEqual({ n: 2, what: 'the act was changed' });
  const middle = await after(sql`delete from ledger where org_id = ${org()} and n = 2`);
  expect(middle.faults).toContainEqual({ n: 2, what: 'is missing' });
  const { length } = await verify();
  const end = await after(
    sql`delete from ledger where org_id = ${org()} and n = ${length}`,
    sql`update ledger_heads set n = ${length - 1}, hash = (select hash from ledger where org_id = ${org()} and n = ${length - 1}) where org_id = ${org()}`,
  );
  expect(end.faults).toContainEqual({ n: length, what: 'was signed, and is not there' });
});

test('a checkpoint that this server did not sign counts for nothing', async () => {
  const { faults } = await after(
    sql`update ledger_checkpoints set signed_body = replace(signed_body, '"n":', '"n": ')`,
  );
  expect(faults.map(({ what }) => what)).toEqual(['its checkpoint was not signed by this server']);
});

test('the chain is only ever added to: the server may not do else, and its owner must say that they mean it', async () => {
  const { db, pool } = house.backend;
  for (const statement of ['update ledger set at = now()', 'delete from ledger', 'truncate ledger']) {
    await expect(sql.raw(statement).execute(db)).rejects.toThrow('permission denied');
    await expect(pool.query(statement)).rejects.toThrow('only ever added to');
  }
});

test('acts of administrators are in it, and many at once make one chain', async () => {
  const before = await verify();
  const { access_token: token } = await house.signIn('admin@north.example');
  const headers = { 'content-type': 'text/csv' };
  const csv = (ref: string) =>
    `Referência;Nome do devedor;Credor;Produto;Saldo devedor;Dias em atraso\n${ref};Fulana de Tal;Tamarindo;crediário;R$ 10,00;26\n`;
  const answers = await Promise.all(
    ['A-1', 'A-2', 'A-3', 'A-4'].map((ref) =>
      house.call('POST', '/v1/accounts/import', { token, headers, body: csv(ref) }),
    ),
  );
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  const later = await verify();
  expect(later).toMatchObject({ ok: true, length: before.length + 4, events: before.events });
  const acts = await house.backend.db
    .selectFrom('ledger')
    .select('body')
    .where('org_id', '=', house.orgs.north)
    .where('n', '>', before.length)
    .execute();
  for (const { body } of acts) {
    expect(JSON.parse(body ?? '')).toMatchObject({ kind: 'accounts.import', about: { imported: 1 } });
    expect(body).not.toContain('Fulana');
  }
});
