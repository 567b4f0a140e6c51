import { readdir, readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestHouse, type TestHouse } from '../testing/test-house.ts';
import { migrate } from './migrate.ts';
import { clientConfigOf, openOwnerPool } from './open-database.ts';

const folder = new URL('./migrations/', import.meta.url);

let house: TestHouse;
beforeAll(async () => {
  house = await startTestHouse();
});
afterAll(() => house.stop());

/** What breaks a server of the version before, which goes on writing while the new one has migrated already. */
const breaking: readonly (readonly [RegExp, string])[] = [
  [/\bdrop\s+(table|column|type|function|view)\b/, 'drops what the former version uses'],
  [/\brename\b/, 'renames what the former version uses'],
  [/\balter\s+column\s+\w+\s+(type|set\s+not\s+null|drop\s+default)\b/, 'takes a column from under it'],
  [
    /\badd\s+column\s+(?:if\s+not\s+exists\s+)?\w+\s+(?![^;,]*\bdefault\b)[^;,]*\bnot\s+null\b/,
    'wants a value that it does not write',
  ],
  [/\badd\s+(constraint\b|check\b|unique\b|foreign\b)/, 'forbids what it may write'],
];
const without = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/--.*$/gm, '')
    .replaceAll(/'[^']*'/g, "''");
const found = (text: string) => breaking.flatMap(([what, why]) => (what.test(without(text)) ? [why] : []));

describe('two versions at once', () => {
  test('no migration since 0016 takes anything from the version before', async () => {
    const names = (await readdir(folder)).filter((name) => name >= '0016' && name.endsWith('.sql'));
    expect(names.length).toBeGreaterThan(2);
    for (const name of names)
      expect({ name, found: found(await readFile(new URL(name, folder), 'utf8')) }).toEqual({ name, found: [] });
  });

  test('the rule knows what it forbids', () => {
    expect(found('alter table a drop column b;')).toHaveLength(1);
    expect(found('alter table a rename column b to c;')).toHaveLength(1);
    expect(found('alter table a add column b text not null;')).toHaveLength(1);
    expect(found('alter table a alter column b set not null;')).toHaveLength(1);
    expect(found("alter table a add column b text not null default 'drop table'; -- rename")).toEqual([]);
  });

  test('two servers that start on an empty database at once: one migrates, both find it done', async () => {
    await house.backend.pool.query('create database together');
    const config = clientConfigOf(
      `postgres://combinado@localhost/together?host=${encodeURIComponent(house.backend.connection)}`,
    );
    const pools = [0, 1, 2].map(() => openOwnerPool(config, house.backend.log));
    const applied = await Promise.all(pools.map((pool) => migrate(pool)));
    expect(applied.map((names) => names.length > 0).sort()).toEqual([false, false, true]);
    for (const pool of pools) await pool.end();
  });
});

describe('a distributed Postgres could carry the schema', () => {
  const ask = async (query: string) =>
    (await house.backend.pool.query(query)).rows.map((row) => Object.values(row).join(' '));
  /** What belongs to no organisation (who signs in has named none yet): small, and the same wherever it is asked for. */
  const global = "('organisations', 'server_keys', 'schema_migrations', 'sign_in_attempts', 'sign_in_tickets')";

  test('the organisation leads every key and every unique index', async () => {
    const others = await ask(`
      select t.relname as name, i.relname as index from pg_index x
      join pg_class t on t.oid = x.indrelid and t.relkind in ('r', 'p') and not t.relispartition
      join pg_class i on i.oid = x.indexrelid
      left join pg_attribute a on a.attrelid = t.oid and a.attnum = x.indkey[0]
      where t.relnamespace = 'public'::regnamespace and x.indisunique and t.relname not in ${global}
        and a.attname is distinct from 'org_id'`);
    expect(others).toEqual([]);
  });

  test('there are no sequences, deferrable or exclusion constraints, and foreign keys stay within an organisation', async () => {
    expect(
      await ask("select relname from pg_class where relkind = 'S' and relnamespace = 'public'::regnamespace"),
    ).toEqual([]);
    expect(await ask("select conname from pg_constraint where condeferrable or contype = 'x'")).toEqual([]);
    const across = await ask(`
      select k.conrelid::regclass::text as name, k.conname from pg_constraint k
      join pg_class r on r.oid = k.confrelid
      where k.contype = 'f' and r.relname <> 'organisations' and k.connamespace = 'public'::regnamespace
        and not exists (select from pg_attribute a where a.attrelid = k.conrelid and a.attname = 'org_id' and a.attnum = k.conkey[1])`);
    expect(across).toEqual([]);
  });

  test('every table that belongs to an organisation says so', async () => {
    const without = await ask(`
      select relname from pg_class c where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
        and relname not in ${global} and not relispartition
        and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'org_id' and not a.attisdropped)`);
    expect(without).toEqual([]);
  });
});
