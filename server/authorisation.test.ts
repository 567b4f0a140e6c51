import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { api, type Route } from '@/contracts/api.ts';
import { Role } from '@/contracts/session.ts';
import { hashPassword } from './auth/password.ts';
import { ensureTeam, ensureUser } from './services/provision.ts';
import { type EventMaker, eventMaker } from './testing/make-event.ts';
import { sampleSelectors } from './testing/sample-selectors.ts';
import { startTestHouse, type TestHouse } from './testing/test-house.ts';

/**
 * Every route of the contract against every role, from the contract itself: a route that is added is looked at without
 * anybody's remembering to. What an organisation holds carries this word wherever words go.
 */
const marker = 'ZZNORTH';
const routes: readonly (readonly [string, Route])[] = Object.entries(api);
const guarded = routes.filter(([, { auth }]) => auth === 'any' || Array.isArray(auth));
/** For machines with a key of their own; no person's session opens them. */
const keyed = routes.filter(([, { auth }]) => auth === 'hook');
const places = ['north', 'south', 'elsewhere'] as const;
type Place = (typeof places)[number];

let house: TestHouse;
const tokens = new Map<string, string>();
/** Everything in north that an address could name. */
const ids: string[] = ['fixture', 'whatsapp', 'crm', `${marker}-1`];
const tokenOf = (place: Place, role: Role) => tokens.get(`${place}/${role}`) ?? '';

beforeAll(async () => {
  house = await startTestHouse({ rate: 1_000_000 });
  const { db } = house.backend;
  const password_hash = await hashPassword('secret');
  const other = await ensureTeam(db, house.orgs.north, 'Other team', 'fixture');
  for (const place of places) {
    const org = house.orgs[place === 'south' ? 'south' : 'north'];
    const team = place === 'elsewhere' ? other : await ensureTeam(db, org, 'Team', 'fixture');
    for (const role of Role.options) {
      const email = `only-${role}@${place}.example`;
      await ensureUser(db, org, {
        email,
        name: `${place} ${role}`,
        password_hash,
        roles: [role],
        team_id: team.id,
        locale: 'pt-BR',
      });
      tokens.set(`${place}/${role}`, (await house.signIn(email)).access_token);
    }
  }
  await fillNorth(await eventMaker(house, tokenOf('north', 'agent')));
});
afterAll(() => house.stop());

/** One of everything, in north. */
async function fillNorth({ next }: EventMaker): Promise<void> {
  const as = (role: Role) => ({ token: tokenOf('north', role) });
  const done = async (answer: ReturnType<TestHouse['call']>) => {
    const { status, body } = await answer;
    if (status !== 200) throw new Error(JSON.stringify(body));
    return body;
  };
  const csv = `Referência;Nome do devedor;Credor;Produto;Saldo devedor;Dias em atraso;Telefone\n${marker}-1;${marker} da Silva;Tamarindo;crediário;R$ 10,00;26;+5511987650000\n`;
  const headers = { 'content-type': 'text/csv' };
  await done(house.call('POST', '/v1/accounts/import', { ...as('admin'), headers, body: csv }));
  const at = house.now().toISOString();
  const brl = (minor: number) => ({ minor, currency: 'BRL' as const });
  const agreement = {
    original_debt: brl(100_000),
    total: brl(85_000),
    discount: { percent: 15, amount: brl(15_000) },
    instalments: [{ n: 1, due_date: at.slice(0, 10), value: brl(85_000) }],
    method: 'pix',
    delivery: null,
    settles: 'full' as const,
  };
  const claim = { account_ref: `${marker}-1`, paid_on: null, amount: null, method: marker, receipt: 'none' as const };
  const asking = { account_ref: `${marker}-1`, debtor: '', stage: 'early' as const, agreement, words: marker };
  const events = [
    next({ note: `${marker} disse que paga`, account_ref: `${marker}-1` }),
    { ...next(), interaction_id: randomUUID(), payload: { type: 'payment.claimed' as const, ...claim } },
    {
      ...next(),
      interaction_id: randomUUID(),
      payload: { type: 'authority.requested' as const, reason: 'hardship' as const, ...asking },
    },
  ];
  const sent = await done(house.call('POST', '/v1/events', { ...as('agent'), body: { events } }));
  expect(sent).toMatchObject({ answers: events.map(() => ({ result: 'stored', why: null })) });
  ids.push(...events.flatMap(({ id, interaction_id }) => [id, interaction_id ?? id]));
  const publish = { switches: { read: true, insert: true, hold: true }, note: marker, base_epoch: 0 };
  const body = { ...publish, set: sampleSelectors(`#${marker}`) };
  const { hash } = (await done(house.call('POST', '/v1/selector-sets/whatsapp', { ...as('qa_approver'), body }))) as {
    hash: string;
  };
  const packs = await house.backend.db
    .selectFrom('packs')
    .select('hash')
    .where('org_id', '=', house.orgs.north)
    .execute();
  const users = await house.backend.db
    .selectFrom('users')
    .select('id')
    .where('org_id', '=', house.orgs.north)
    .execute();
  ids.push(hash, users[0]?.id ?? '', ...packs.map((pack) => pack.hash));
}

/** The addresses of a route, with each thing of north in the place of its parameter. */
function pathsOf({ path }: Route): string[] {
  const parameters = path.match(/:\w+/g) ?? [];
  return parameters.reduce(
    (paths, parameter) => paths.flatMap((one) => ids.map((id) => one.replace(parameter, id))),
    [path],
  );
}

/** A query that names all it can of north, where the route takes one. */
function queryOf({ query }: Route): string {
  if (!(query instanceof z.ZodObject)) return '';
  const asked: Record<string, string> = {
    ref: `${marker}-1`,
    name: marker,
    title: `${marker} da Silva`,
    account_ref: `${marker}-1`,
  };
  const known = Object.keys(query.shape).filter((key) => key in asked);
  return known.length > 0 ? `?${new URLSearchParams(known.map((key) => [key, asked[key] ?? '']))}` : '';
}

test('without a session, with a made-up one, and with one that was ended, no route answers', async () => {
  const ended = (await house.signIn('agent@north.example')).access_token;
  await house.call('DELETE', '/v1/session', { token: ended });
  for (const [name, route] of guarded)
    for (const token of [undefined, 'nobody', ended]) {
      const { status } = await house.call(route.method, route.path, { token });
      expect({ name, token, status }).toEqual({ name, token, status: 401 });
    }
  expect((await house.call('GET', '/v1/stream')).status).toBe(401);
  for (const [name, route] of keyed)
    for (const token of [undefined, 'nobody', tokenOf('north', 'admin')]) {
      const { status } = await house.call(route.method, route.path, { token, body: body400(route) });
      expect({ name, token, status }).toEqual({ name, token, status: 401 });
    }
});

test('a person who was switched off is refused at once, with a session that was good a moment ago', async () => {
  const { access_token: token, user } = await house.signIn('other@north.example');
  expect((await house.call('GET', '/v1/me', { token })).status).toBe(200);
  await house.backend.db.updateTable('users').set({ active: false }).where('id', '=', user.id).execute();
  for (const [name, route] of guarded) {
    const { status } = await house.call(route.method, route.path, { token });
    expect({ name, status }).toEqual({ name, status: 401 });
  }
});

test('a role that was given or taken counts from the next request', async () => {
  const { access_token: token, user } = await house.signIn('author@north.example');
  const ask = async () => (await house.call('GET', '/v1/integrations', { token })).status;
  const become = (roles: Role[]) =>
    house.backend.db.updateTable('users').set({ roles }).where('id', '=', user.id).execute();
  expect(await ask()).toBe(403);
  await become(['admin']);
  expect(await ask()).toBe(200);
  await become(['qa_author']);
  expect(await ask()).toBe(403);
});

describe.each(Role.options)('%s', (role) => {
  test('is let in where the contract names the role, and nowhere else', async () => {
    for (const [name, route] of guarded) {
      if (name === 'session.end') continue;
      const may = route.auth === 'any' || route.auth.includes(role);
      const { status, body } = await house.call(route.method, route.path, {
        token: tokenOf('north', role),
        body: body400(route),
      });
      const refused = status === 403 && String((body as { title?: string }).title).startsWith('This is for ');
      expect({ name, refused, expired: status === 401 }).toEqual({ name, refused: !may, expired: false });
    }
  });

  test('of another organisation sees nothing of this one, and changes nothing of it', async () => {
    const before = await printOf(house.orgs.north);
    for (const [name, route] of guarded) {
      if (name === 'session.end') continue;
      for (const path of pathsOf(route))
        for (const body of bodiesOf(name)) {
          const address = `${path}${queryOf(route)}`;
          const answer = await house.call(route.method, address, { token: tokenOf('south', role), body });
          expect({ name, told: JSON.stringify(answer.body ?? '').includes(marker) && !echoes(body) }).toEqual({
            name,
            told: false,
          });
          expect({ name, address, fault: answer.status >= 500 }).toEqual({ name, address, fault: false });
        }
    }
    expect(await printOf(house.orgs.north)).toEqual(before);
  });
});

test('what the others must not see is there: its own people see it by the same addresses', async () => {
  const seen = new Set<string>();
  for (const [name, route] of guarded) {
    if (route.method !== 'GET') continue;
    for (const role of Role.options)
      for (const path of pathsOf(route)) {
        const { body } = await house.call('GET', `${path}${queryOf(route)}`, { token: tokenOf('north', role) });
        if (JSON.stringify(body ?? '').includes(marker)) seen.add(name);
      }
  }
  expect([...seen]).toEqual(
    expect.arrayContaining([
      'privacy.read',
      'accounts.find',
      'checks.list',
      'authority.list',
      'selectors.list',
      'outcomes.versions',
    ]),
  );
});

test('who leads another team decides nothing here, and an agent sees nobody else’s outcomes', async () => {
  const elsewhere = tokenOf('elsewhere', 'supervisor');
  const listed = await house.call('GET', '/v1/authority-requests', { token: elsewhere });
  expect(listed.body).toEqual({ requests: [] });
  for (const id of ids.filter((one) => z.uuid().safeParse(one).success)) {
    const body = { decision: 'approved', note: '' };
    const { status } = await house.call('POST', `/v1/authority-requests/${id}/decision`, { token: elsewhere, body });
    expect(status).toBe(404);
  }
  const outcomes = await house.call('GET', '/v1/outcomes', { token: tokenOf('elsewhere', 'agent') });
  expect(JSON.stringify(outcomes.body)).not.toContain(marker);
});

/** A body that no route takes: what comes back tells how far it got. */
function body400({ method }: Route): object | undefined {
  return method === 'GET' || method === 'DELETE' ? undefined : { nothing: true };
}

/** Good bodies of the routes that change something which an address names, beside one that none takes. */
function bodiesOf(name: string): (object | undefined)[] {
  const good: Record<string, object> = {
    'accounts.search': { phone: '+5511987650000' },
    'authority.decide': { decision: 'approved', note: '' },
    'checks.resolve': { found: 'not_found', source: 'here', note: '' },
    'selectors.switch': { switches: { read: false, insert: false, hold: false }, note: 'off' },
    'selectors.rollback': { hash: ids.find((id) => /^[0-9a-f]{64}$/.test(id)), note: 'back', base_epoch: 0 },
    'privacy.find': { q: '+5511987650000' },
    'privacy.hold': { reason: 'mine' },
    'privacy.lift': { reason: 'mine' },
    'privacy.erase': { confirm: `${marker}-1`, reason: 'mine' },
    'drafts.save': { body: {}, base_version: 1 },
    'playbooks.publish': { note: 'mine', base_version: 1 },
  };
  return name in good ? [good[name]] : [undefined];
}

const echoes = (body: object | undefined) => JSON.stringify(body ?? '').includes(marker);

/**
 * Everything that the database holds of an organisation, table by table, but for who is signed in, and how far the server
 * itself has counted: it does so each minute.
 */
async function printOf(org: string): Promise<Record<string, string>> {
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.columns join pg_class on relname = table_name and relkind in ('r', 'p')
    where column_name = 'org_id' and table_schema = 'public' and not relispartition
      and table_name not in ('sessions', 'session_tokens', 'day_marks') order by 1`.execute(house.backend.db);
  const print: Record<string, string> = {};
  for (const { name } of tables) {
    const { rows } = await sql<{ text: string | null }>`
      select md5(string_agg(t::text, '|' order by t::text)) as text from ${sql.table(name)} as t where org_id = ${org}::uuid`.execute(
      house.backend.db,
    );
    print[name] = rows[0]?.text ?? '';
  }
  return print;
}
