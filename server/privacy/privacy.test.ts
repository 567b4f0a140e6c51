import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ErasureDone, Incident, IncidentReport, RetentionPlan, SubjectFile } from '@/contracts/privacy.ts';
import { hashPassword } from '../auth/password.ts';
import { lowestUuidOf, makeEventPartitions } from '../db/event-partitions.ts';
import { ensureUser } from '../services/provision.ts';
import { verifyLedger } from '../services/verify-ledger.ts';
import { type EventMaker, eventMaker } from '../testing/make-event.ts';
import { startTestHouse, type TestHouse } from '../testing/test-house.ts';
import { letGo, planRetention } from './retention.ts';

const ref = 'E-77';
const phone = '+5511987651234';
const words = 'Noêmia Castanheira';
let house: TestHouse;
let maker: EventMaker;
const tokens = { agent: '', officer: '', auditor: '', admin: '' };

beforeAll(async () => {
  house = await startTestHouse();
  const password_hash = await hashPassword('secret');
  for (const role of ['privacy_officer', 'auditor'] as const)
    await ensureUser(house.backend.db, house.orgs.north, {
      email: `${role}@north.example`,
      name: role,
      password_hash,
      roles: [role],
      team_id: null,
      locale: 'pt-BR',
    });
  const signIn = async (who: string) => (await house.signIn(`${who}@north.example`)).access_token;
  tokens.agent = await signIn('agent');
  tokens.officer = await signIn('privacy_officer');
  tokens.auditor = await signIn('auditor');
  tokens.admin = await signIn('admin');
  maker = await eventMaker(house, tokens.agent);
});
afterAll(() => house.stop());

const as = (who: keyof typeof tokens, method: string, path: string, body?: object) =>
  house.call(method, path, { token: tokens[who], body });
const person = (path = '') => `/v1/privacy/people/${ref}${path}`;
const verify = () => verifyLedger(house.backend.db, house.backend.keys, house.orgs.north);

async function bring(): Promise<void> {
  const headers = { 'content-type': 'text/csv' };
  const csv = `Referência;Nome do devedor;Credor;Produto;Saldo devedor;Dias em atraso;Telefone\n${ref};${words};Tamarindo;crediário;R$ 10,00;26;${phone}\n`;
  const brought = await house.call('POST', '/v1/accounts/import', { token: tokens.admin, headers, body: csv });
  expect(brought.body).toMatchObject({ imported: 1 });
  const talk = randomUUID();
  const claim = { account_ref: ref, paid_on: null, amount: null, method: 'pix', receipt: 'none' as const };
  const sent = [
    { ...maker.next({ account_ref: ref, note: words, outcome: 'refusal' }), interaction_id: talk },
    { ...maker.next(), interaction_id: talk, payload: { type: 'script.gap', words, stage: null } },
    { ...maker.next(), interaction_id: talk, payload: { type: 'payment.claimed', ...claim } },
    {
      ...maker.next({ account_ref: ref, note: words }),
      payload: { type: 'outcome.logged', record: { note: words, account_ref: ref } },
    },
  ];
  const { body } = await as('agent', 'POST', '/v1/events', { events: sent });
  expect((body as { answers: { result: string }[] }).answers.map(({ result }) => result)).toEqual([
    'stored',
    'stored',
    'stored',
    'refused',
  ]);
}

/** Every table that says the person's name, number or reference in the clear; what is sealed is not read. */
async function tablesThatName(): Promise<string[]> {
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.columns join pg_class on relname = table_name and relkind in ('r', 'p')
    where column_name = 'org_id' and table_schema = 'public' and not relispartition group by 1 order by 1`.execute(
    house.backend.db,
  );
  const naming = [];
  for (const { name } of tables) {
    const { rows } = await sql<{ found: boolean }>`
      select exists (select from ${sql.table(name)} as t where t::text ~ ${`${words}|${phone.slice(1)}|${ref}|noemia`}) as found`.execute(
      house.backend.db,
    );
    if (rows[0]?.found) naming.push(name);
  }
  return naming;
}

describe('a person', () => {
  beforeAll(bring);

  test('is found by reference, number and name, and all that is kept of them is in one file', async () => {
    for (const q of [ref, phone, 'noemia cast']) {
      const { body } = await as('officer', 'POST', '/v1/privacy/people', { q });
      expect(body).toEqual({ people: [{ account_ref: ref, debtor_name: words, creditor: 'Tamarindo', held: false }] });
    }
    const file = (await as('officer', 'GET', `${person()}?for=export`)).body as SubjectFile;
    expect(file).toMatchObject({ account: { debtor_name: words, phones: [phone] }, holds: [] });
    expect(file.events.map(({ type }) => type)).toEqual(['outcome.logged', 'script.gap', 'payment.claimed']);
    expect(file.events[0]?.payload).toMatchObject({ record: { note: words, account_ref: ref } });
    expect(file.events[1]?.payload).toMatchObject({ words });
    expect([file.payment_checks.length, file.quarantine.length]).toEqual([1, 1]);
  });

  test('whoever looks is written down, once for one look, by door; agents do not read it', async () => {
    for (let look = 0; look < 3; look += 1) await as('agent', 'GET', `/v1/accounts?ref=${ref}`);
    await as('agent', 'GET', `/v1/accounts/${ref}/contacts`);
    const { body } = await as('auditor', 'GET', person('/access'));
    const entries = (body as { entries: { user: string; what: string }[] }).entries.map(({ user, what }) => [
      user,
      what,
    ]);
    expect(entries.filter(([user]) => user === 'agent').sort()).toEqual([
      ['agent', 'accounts.contacts'],
      ['agent', 'accounts.find'],
    ]);
    expect(entries).toContainEqual(['privacy_officer', 'privacy.export']);
    expect(entries).toContainEqual(['auditor', 'privacy.access']);
    const { rows } = await sql<{ text: string }>`select string_agg(l::text, ' ') as text from access_log l`.execute(
      house.backend.db,
    );
    expect(rows[0]?.text).not.toMatch(/E-77|Noêmia/);
    expect((await as('agent', 'GET', person('/access'))).status).toBe(403);
    expect((await as('auditor', 'GET', person())).status).toBe(403);
  });

  test('is not erased by a slip, nor while a hold stands', async () => {
    expect((await as('officer', 'POST', person('/erase'), { confirm: 'E-7', reason: 'asked' })).status).toBe(422);
    expect((await as('officer', 'POST', person('/hold'), { reason: 'processo 12/2026' })).status).toBe(200);
    expect((await as('officer', 'POST', person('/hold'), { reason: 'once more' })).status).toBe(409);
    expect(await as('officer', 'POST', person('/erase'), { confirm: ref, reason: 'asked' })).toMatchObject({
      status: 409,
      body: { code: 'held' },
    });
    const { body } = await as('officer', 'POST', person('/lift'), { reason: 'arquivado' });
    expect(body).toMatchObject({
      holds: [{ reason: 'processo 12/2026', set_by: 'privacy_officer', lifted_why: 'arquivado' }],
    });
  });

  test('erased, is named by no table and no answer; the chain verifies and the figures stay', async () => {
    expect(await tablesThatName()).toEqual(
      expect.arrayContaining(['accounts', 'account_phones', 'data_subjects', 'events', 'payment_checks']),
    );
    const day = () => house.backend.db.selectFrom('agent_day').selectAll().execute();
    const before = await day();
    const done = await as('officer', 'POST', person('/erase'), { confirm: ref, reason: 'pedido de 21/11' });
    expect(done.body as ErasureDone).toMatchObject({
      removed: { accounts: 1, account_phones: 1, payment_checks: 1, quarantine: 1 },
      events_left: 2,
    });
    expect(await tablesThatName()).toEqual([]);
    expect(await verify()).toMatchObject({ ok: true, faults: [], erased: 3 });
    expect(await day()).toEqual(before);
    const { body } = await as('officer', 'GET', '/v1/outcomes');
    const shown = (body as { outcomes: object[] }).outcomes;
    expect(shown).toMatchObject([{ erased: true, record: { outcome: 'refusal', note: '', account_ref: null } }]);
    expect((await as('officer', 'GET', person())).status).toBe(404);
    expect((await as('agent', 'GET', `/v1/accounts?ref=${ref}`)).body).toEqual({ accounts: [] });
    expect((await as('auditor', 'GET', '/v1/privacy/erasures')).body).toMatchObject({
      erasures: [{ by: 'privacy_officer', reason: 'pedido de 21/11' }],
    });
  });

  test('an erasure that nobody did is told', async () => {
    await bring();
    await house.backend.db
      .transaction()
      .execute(async (tx) => {
        await sql`update data_subjects set key = null, ref = null, erased_at = now() where kind = 'account' and ref = ${ref}`.execute(
          tx,
        );
        const { faults } = await verifyLedger(tx, house.backend.keys, house.orgs.north);
        expect(faults.map(({ what }) => what)).toContainEqual(expect.stringContaining('erasure is not in the chain'));
        throw new Error('take it back');
      })
      .catch((error: Error) => expect(error.message).toBe('take it back'));
  });

  test('who comes back is somebody new', async () => {
    const file = (await as('officer', 'GET', person())).body as SubjectFile;
    expect(file.events).toHaveLength(3);
    const subjects = await house.backend.db
      .selectFrom('data_subjects')
      .select('erased_at')
      .where('kind', '=', 'account')
      .execute();
    expect(subjects).toHaveLength(2);
    expect(await verify()).toMatchObject({ ok: true });
  });
});

describe('what is past its time', () => {
  const periods = { events: 12, accounts: null, contacts: null, quarantine: 12, access_log: 12 };

  test('goes by whole months, but for those of somebody under a hold; the chain verifies without it', async () => {
    const { db, pool, now } = house.backend;
    // Two years on: what was sent until now is old, and a month later somebody under a hold was spoken with.
    const monthOf = (at: Date) => `${at.toISOString().slice(0, 7)}-01`;
    const first = monthOf(house.now());
    house.pass(32 * 24 * 3600_000);
    const second = monthOf(house.now());
    await makeEventPartitions(pool, house.now());
    for (const who of ['agent', 'officer', 'admin'] as const)
      tokens[who] = (await house.signIn(`${who === 'officer' ? 'privacy_officer' : who}@north.example`)).access_token;
    const late = {
      ...maker.next({ account_ref: 'H-1' }),
      id: lowestUuidOf(house.now().getTime()).replace(/0000-0000-/, '7000-8000-'),
    };
    const { body } = await as('agent', 'POST', '/v1/events', { events: [late] });
    expect(body).toMatchObject({ answers: [{ result: 'stored' }] });
    await as('officer', 'POST', '/v1/privacy/people/H-1/hold', { reason: 'processo 9' });
    house.pass(730 * 24 * 3600_000);
    tokens.officer = (await house.signIn('privacy_officer@north.example')).access_token;
    await as('officer', 'PUT', '/v1/privacy/retention', periods);
    const count = async () => (await sql<{ n: number }>`select count(*) as n from events`.execute(db)).rows[0]?.n ?? 0;
    const all = await count();
    const plan = await planRetention(db, house.orgs.north, now());
    expect(plan).toMatchObject({ months: [{ month: first, events: all - 1 }], held: [second] });
    expect(await count()).toBe(all);
    const done = (await letGo({ db, pool, now })) as RetentionPlan[];
    expect(done.find(({ organisation }) => organisation === 'north')?.months).toEqual(plan.months);
    expect(await count()).toBe(1);
    const { rows } =
      await sql`select from pg_class where relname = ${`events_${first.slice(0, 7).replace('-', '_')}`}`.execute(db);
    expect(rows).toHaveLength(0);
    expect(await verify()).toMatchObject({ ok: true, faults: [], events: 1, let_go: all - 1 });
    // What a holder of the password takes away is no month that the chain let go.
    await db
      .transaction()
      .execute(async (tx) => {
        await sql`delete from events`.execute(tx);
        expect((await verifyLedger(tx, house.backend.keys, house.orgs.north)).ok).toBe(false);
        throw new Error('take it back');
      })
      .catch((error: Error) => expect(error.message).toBe('take it back'));
    expect((await planRetention(db, house.orgs.north, now())).months).toEqual([]);
  });
});

test('an incident has its days by the country, keeps every version, and is told from a stale one', async () => {
  const report: IncidentReport = {
    title: 'Planilha enviada por engano',
    what: 'Uma planilha com doze nomes foi para outro credor.',
    occurred_at: null,
    known_at: house.now().toISOString(),
    country: 'BR',
    small_agent: false,
    people: 12,
    data: ['identity', 'debt'],
    risk: 'relevant',
    measures: '',
    state: 'open',
    why_no_notice: '',
    authority_told_at: null,
    people_told_at: null,
  };
  const written = (await as('officer', 'POST', '/v1/privacy/incidents', report)).body as Incident;
  expect(written).toMatchObject({
    version: 1,
    deadlines: [
      { who: 'authority', state: 'due' },
      { who: 'people', state: 'due' },
    ],
  });
  const change = (version: number, changes: Partial<IncidentReport>) =>
    as('officer', 'PUT', `/v1/privacy/incidents/${written.id}`, { version, report: { ...report, ...changes } });
  const told = await change(1, { state: 'notified', authority_told_at: house.now().toISOString() });
  expect(told.body).toMatchObject({ version: 2, deadlines: [{ state: 'done' }, { state: 'due' }] });
  expect((await change(1, { title: 'Outro título' })).status).toBe(409);
  expect((await change(2, { state: 'no_notice' })).status).toBe(422);
  house.pass(30 * 24 * 3600_000);
  tokens.officer = (await house.signIn('privacy_officer@north.example')).access_token;
  const { body } = await as('officer', 'GET', '/v1/privacy/incidents');
  expect(body).toMatchObject({ incidents: [{ version: 2, deadlines: [{ state: 'done' }, { state: 'late' }] }] });
  const kept = await house.backend.db.selectFrom('incidents').select('version').orderBy('version').execute();
  expect(kept.map(({ version }) => version)).toEqual([1, 2]);
});
