import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventMaker } from '../testing/make-event.ts';
import { startTestHouse, type TestHouse } from '../testing/test-house.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';
import { clientConfigOf, openOwnerPool } from './open-database.ts';

const log = pino({ level: 'silent' });
const root = new URL('../..', import.meta.url).pathname;

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Resolves as soon as `holds` does; the test's own time limit is the limit. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 10));
}

describe('a killed PostgreSQL', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await startTestHouse();
  });
  afterAll(() => house.stop());

  test('comes back, and nothing that was acknowledged is lost or doubled', async () => {
    const token = (await house.signIn('agent@north.example')).access_token;
    const maker = await eventMaker(house, token);
    const acknowledged: string[] = [];
    const failures = new Set<number>();
    for (let round = 0; round < 3; round += 1) {
      const victim = house.backend.postgresPid();
      const before = acknowledged.length;
      let killed = false;
      // The backends of a killed server may go on for a moment: until it is really gone, and back, we go on sending.
      const isBack = () => ![null, victim].includes(house.backend.postgresPid());
      while (!killed || acknowledged.length < before + 120 || !isBack()) {
        const events = Array.from({ length: 10 }, () => maker.next());
        // Sent again until acknowledged, as an outbox does.
        for (let done = false; !done; ) {
          if (!killed && acknowledged.length >= before + 60) {
            killed = true;
            // In the middle of the request: the batch may be committed without ever being answered.
            setImmediate(() => victim && process.kill(victim, 'SIGKILL'));
          }
          const { status, body } = await house.call('POST', '/v1/events', { token, body: { events } });
          if (status === 200) acknowledged.push(...(body as { answers: { id: string }[] }).answers.map(({ id }) => id));
          else failures.add(status);
          if (status !== 200) await until(isBack);
          done = status === 200;
        }
      }
    }
    expect([...failures].filter((status) => status !== 503)).toEqual([]);
    const { rows } = await house.backend.pool.query('select id from events where device_id = $1', [maker.device]);
    expect(rows.map(({ id }) => id).sort()).toEqual([...acknowledged].sort());
    const day = await house.backend.db.selectFrom('agent_day').select('interactions').executeTakeFirstOrThrow();
    expect(day.interactions).toBe(acknowledged.length);
  });
});

test('a database without a connection left is away for a while, and takes what is sent again', async () => {
  const house = await startTestHouse();
  const others: pg.Client[] = [];
  try {
    const token = (await house.signIn('agent@north.example')).access_token;
    const maker = await eventMaker(house, token);
    for (let isFull = false; !isFull; ) {
      const client = new pg.Client(clientConfigOf(house.backend.connection));
      isFull = await client.connect().then(
        () => others.push(client) === 0,
        () => true,
      );
    }
    // More at once than the connections that the server has by now.
    const events = Array.from({ length: 24 }, () => maker.next());
    const send = () =>
      Promise.all(events.map((event) => house.call('POST', '/v1/events', { token, body: { events: [event] } })));
    const codes = (await send()).map(({ status, body }) => (status === 503 ? (body as { code: string }).code : status));
    expect(codes).toContain('database_away');
    expect(codes.filter((code) => code !== 'database_away' && code !== 200)).toEqual([]);
    await Promise.all(others.splice(0).map((client) => client.end()));
    expect((await send()).map(({ status }) => status)).toEqual(events.map(() => 200));
    const { rows } = await house.backend.pool.query('select id from events where device_id = $1', [maker.device]);
    expect(rows.map(({ id }) => id).sort()).toEqual(events.map(({ id }) => id).sort());
  } finally {
    await Promise.all(others.map((client) => client.end()));
    await house.stop();
  }
});

describe('a stream over a killed PostgreSQL', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await startTestHouse();
  });
  afterAll(() => house.stop());

  test('rings for what was published meanwhile', async () => {
    const url = await house.app.listen({ port: 0 });
    const { access_token } = await house.signIn('approver@north.example');
    const response = await fetch(`${url}/v1/stream`, { headers: { authorization: `Bearer ${access_token}` } });
    const epochs: number[] = [];
    const reading = (async () => {
      for await (const chunk of response.body ?? []) {
        const ring = /"epoch":(\d+)/.exec(Buffer.from(chunk).toString());
        if (ring) epochs.push(Number(ring[1]));
      }
    })();
    process.kill(house.backend.postgresPid() ?? Number.NaN, 'SIGKILL');
    const publish = async () => {
      const body = { note: 'after the fall', base_version: 1 };
      return (await house.call('POST', '/v1/playbooks/fixture/publish', { token: access_token, body })).status === 200;
    };
    await until(publish);
    // By its notice if the listening connection was back already, else by the round that is made when it is.
    await until(() => epochs.includes(2));
    await house.app.close();
    await reading.catch(() => {});
  });
});

describe('a data folder', () => {
  let dataDir: string;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'combinado-folder-'));
  });
  afterAll(() => rm(dataDir, { recursive: true, force: true }));

  test('has one owner, is closed to others, keeps fsync on, and is free again afterwards', async () => {
    const first = await startEmbeddedPostgres(dataDir, log);
    await expect(startEmbeddedPostgres(dataDir, log)).rejects.toThrow('already in use');
    expect((await stat(first.connection)).mode & 0o777).toBe(0o700);
    const pool = openOwnerPool(clientConfigOf(first.connection), log);
    const { rows } = await pool.query(
      "select name, setting from pg_settings where name in ('fsync', 'listen_addresses', 'full_page_writes')",
    );
    expect(Object.fromEntries(rows.map(({ name, setting }) => [name, setting]))).toEqual({
      fsync: 'on',
      full_page_writes: 'on',
      listen_addresses: '',
    });
    await pool.end();
    const pid = first.pid();
    await first.stop();
    await first.stop();
    expect(pid !== null && isAlive(pid)).toBe(false);
    await (await startEmbeddedPostgres(dataDir, log)).stop();
  });

  test('opens over a pid file of the dead, even where the pid is now another program', async () => {
    const running = await startEmbeddedPostgres(dataDir, log);
    const file = join(dataDir, 'pg/data/postmaster.pid');
    const lines = await readFile(file, 'utf8');
    await running.stop();
    // This very process: alive, and no PostgreSQL.
    await writeFile(file, lines.replace(/^\d+/, String(process.pid)));
    await (await startEmbeddedPostgres(dataDir, log)).stop();
  });

  test('is never opened by another version than made it', async () => {
    const version = join(dataDir, 'pg/data/PG_VERSION');
    const made = await readFile(version, 'utf8');
    await writeFile(version, '9\n');
    await expect(startEmbeddedPostgres(dataDir, log)).rejects.toThrow(
      /PostgreSQL 9, which made this data folder, is needed/,
    );
    await writeFile(version, made);
    await (await startEmbeddedPostgres(dataDir, log)).stop();
  });
});

describe('the command', () => {
  let dataDir: string;
  let child: ChildProcess | undefined;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'combinado-command-'));
  });
  afterAll(async () => {
    child?.kill('SIGKILL');
    await rm(dataDir, { recursive: true, force: true });
  });

  const start = async (): Promise<string> => {
    const env = { ...process.env, DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'silent' };
    child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    if (!child.stdout) throw new Error('no output');
    const [line] = await once(createInterface(child.stdout), 'line');
    expect(JSON.parse(line)).toEqual({ ready: true, url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/) });
    return JSON.parse(line).url;
  };
  const postmaster = async () =>
    Number((await readFile(join(dataDir, 'pg/data/postmaster.pid'), 'utf8')).split('\n')[0]);

  test('serves, takes its database down with it when killed, and starts again on the same folder', async () => {
    const url = await start();
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    const pid = await postmaster();
    child?.kill('SIGKILL');
    await until(() => !isAlive(pid));
    await start();
    const next = await postmaster();
    expect(next).not.toBe(pid);
    const gone = once(child ?? process, 'exit');
    child?.kill('SIGTERM');
    expect(await gone).toEqual([0, null]);
    expect(isAlive(next)).toBe(false);
  });

  test('tells what it does', async () => {
    for (const script of ['server/main.ts', 'server/seed/main.ts']) {
      const help = spawn(process.execPath, ['--import', 'tsx', script, '--help'], { cwd: root });
      const [chunk] = await once(help.stdout, 'data');
      expect(String(chunk)).toContain('DATABASE_URL');
    }
  });
});
