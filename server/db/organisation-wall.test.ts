import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventMaker } from '../testing/make-event.ts';
import { startTestHouse, type TestHouse } from '../testing/test-house.ts';
import { migrate } from './migrate.ts';
import { withinOrganisation } from './organisation-wall.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await startTestHouse();
  for (const org of ['north', 'south']) {
    const { access_token: token } = await house.signIn(`agent@${org}.example`);
    const { next } = await eventMaker(house, token);
    await house.call('POST', '/v1/events', { token, body: { events: [next(), next()] } });
  }
});
afterAll(() => house.stop());

const within = <T>(org: 'north' | 'south', work: () => Promise<T>) => withinOrganisation(house.orgs[org], work);
/** A query that somebody wrote and forgot to say whose rows they want. */
const everyOrg = () => house.backend.db.selectFrom('events').select('org_id').distinct().execute();

test('a query that forgets whose rows it wants gets those of its own organisation', async () => {
  expect(await within('north', everyOrg)).toEqual([{ org_id: house.orgs.north }]);
  expect(await within('south', everyOrg)).toEqual([{ org_id: house.orgs.south }]);
  expect(await everyOrg()).toHaveLength(2);
});

test('many at once do not get in each other’s way, on however few connections', async () => {
  const orgs = Array.from({ length: 60 }, (_, index) => (index % 2 ? 'north' : 'south'));
  const seen = await Promise.all(orgs.map((org) => within(org, everyOrg)));
  expect(seen).toEqual(orgs.map((org) => [{ org_id: house.orgs[org] }]));
});

test('nothing of another organisation can be changed, taken away or slipped in', async () => {
  const { db } = house.backend;
  const { south } = house.orgs;
  await within('north', async () => {
    const changed = await db.updateTable('users').set({ active: false }).where('org_id', '=', south).executeTakeFirst();
    expect(changed.numUpdatedRows).toBe(0n);
    const deleted = await db.deleteFrom('events').where('org_id', '=', south).executeTakeFirst();
    expect(deleted.numDeletedRows).toBe(0n);
    const row = { org_id: south, id: crypto.randomUUID(), name: 'Slipped in', playbook_id: null };
    await expect(db.insertInto('teams').values(row).execute()).rejects.toThrow('row-level security');
    const moved = db.updateTable('teams').set({ org_id: south, id: crypto.randomUUID() }).execute();
    await expect(moved).rejects.toThrow('row-level security');
  });
});

test('the search over the wall looks where one may look', async () => {
  const search = () => sql`select * from accounts_by_words(${house.orgs.south}, 'a:*')`.execute(house.backend.db);
  expect((await within('north', search)).rows).toEqual([]);
});

test('every table that has an organisation is walled, and requests run as somebody who cannot see over it', async () => {
  const { db } = house.backend;
  const open = await sql<{ name: string }>`
    select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'org_id'
    where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = 'public'::regnamespace
      and not (c.relrowsecurity and exists (select from pg_policy p where p.polrelid = c.oid))`.execute(db);
  expect(open.rows).toEqual([]);
  const me = await sql`select rolsuper, rolbypassrls from pg_roles where rolname = current_user`.execute(db);
  expect(me.rows).toEqual([{ rolsuper: false, rolbypassrls: false }]);
});

test('walls of a former version are said anew at a start, and one of a table in use at the next', async () => {
  const { pool } = house.backend;
  const former = async () =>
    (await pool.query('select statement from former_walls() as statement')).rows.map(
      ({ statement }) => /on (\w+) using/.exec(statement)?.[1],
    );
  expect(await former()).toEqual([]);
  for (const table of ['teams', 'users'])
    await pool.query(
      `alter policy own_organisation on ${table} using (current_setting('combinado.org', true) in ('*', org_id::text))`,
    );
  expect((await former()).sort()).toEqual(['teams', 'users']);
  const busy = await pool.connect();
  await busy.query('begin; lock table users in access share mode');
  await migrate(pool);
  expect(await former()).toEqual(['users']);
  await busy.query('rollback');
  busy.release();
  await migrate(pool);
  expect(await former()).toEqual([]);
  expect(await within('south', everyOrg)).toEqual([{ org_id: house.orgs.south }]);
});
