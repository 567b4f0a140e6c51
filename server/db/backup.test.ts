import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type pg from 'pg';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyLedger } from '../services/verify-ledger.ts';
import { startBackend } from '../start-backend.ts';
import { eventMaker } from '../testing/make-event.ts';
import { startTestHouse, type TestHouse } from '../testing/test-house.ts';
import { backUp, restore } from './backup.ts';
import { clientConfigOf, openOwnerPool } from './open-database.ts';

const log = pino({ level: 'silent' });
let house: TestHouse;
let folder: string;
let file: string;
beforeAll(async () => {
  house = await startTestHouse();
  folder = await mkdtemp(join(tmpdir(), 'combinado-backup-'));
  file = join(folder, 'all.gz');
  const { access_token: token } = await house.signIn('agent@north.example');
  const maker = await eventMaker(house, token);
  const events = Array.from({ length: 40 }, (_, n) => maker.next({ note: `linha "${n}"\nde São João \u{1f91d}` }));
  await house.call('POST', '/v1/events', { token, body: { events: [...events, { broken: true }] } });
  const admin = (await house.signIn('admin@north.example')).access_token;
  const accounts = 'ref,debtor,creditor,product,balance,dpd\nA-1,Íris Prado,Lume,cartão,12.30,5\n';
  const headers = { 'content-type': 'text/csv' };
  await house.call('POST', '/v1/accounts/import', { token: admin, headers, body: accounts });
});
afterAll(async () => {
  await house.stop();
  await rm(folder, { recursive: true, force: true });
});

/** A database of this name in the same PostgreSQL, and a pool of its owner. */
async function fresh(name: string): Promise<{ url: string; owner: pg.Pool }> {
  await house.backend.pool.query(`create database ${name}`);
  const url = `postgres://combinado@localhost/${name}?host=${encodeURIComponent(house.backend.connection)}`;
  return { url, owner: openOwnerPool(clientConfigOf(url), log) };
}

/** All that a database keeps, as one text a table. */
async function everything(pool: pg.Pool): Promise<Record<string, string>> {
  const tables = await pool.query(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
     and not relispartition and relpersistence = 'p' and relname <> 'schema_migrations'`,
  );
  const all: Record<string, string> = {};
  for (const { name } of tables.rows) {
    const { rows } = await pool.query(
      `select coalesce(string_agg(t::text, e'\\n' order by t::text), '') as said from ${name} t`,
    );
    all[name] = rows[0].said;
  }
  return all;
}

test('what was backed up comes back as it was, its chain verifies, and a server goes on with it', async () => {
  const rows = await backUp(house.backend.pool, file);
  expect(rows.events).toBe(40);
  expect(rows).toMatchObject({ quarantine: 1, accounts: 1 });
  expect(rows).not.toHaveProperty('call_lines');
  const before = await everything(house.backend.pool);

  const { url, owner } = await fresh('restored');
  expect(await restore(owner, file)).toEqual(rows);
  expect(await everything(owner)).toEqual(before);
  await expect(restore(owner, file)).rejects.toThrow('not empty');
  await owner.end();

  const server = await startBackend({ databaseUrl: url, dataDir: folder, log });
  const verdict = await verifyLedger(server.db, server.keys, house.orgs.north);
  expect(verdict).toMatchObject({ ok: true, events: 40, faults: [] });
  await server.stop();
});

test('a file that is cut or was changed leaves nothing behind', async () => {
  const whole = await readFile(file);
  const text = gunzipSync(whole).toString();
  const spoiled = {
    cut: gzipSync(text.slice(0, text.length - 200)),
    torn: whole.subarray(0, whole.length - 50),
    changed: gzipSync(text.replace('Íris Prado', 'Ísis Prado')),
    newer: gzipSync(text.replace('"0001_house.sql"', '"0001_house.sql","9999_later.sql"')),
  };
  const { owner } = await fresh('spoiled');
  for (const [name, bytes] of Object.entries(spoiled)) {
    const other = join(folder, `${name}.gz`);
    await writeFile(other, bytes);
    await expect(restore(owner, other)).rejects.toThrow();
    const { rows } = await owner.query('select count(*)::int as n from organisations');
    expect(rows).toEqual([{ n: 0 }]);
  }
  await owner.end();
});
