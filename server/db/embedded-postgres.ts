import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { readFile, rename, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Logger } from 'pino';
import { prepareDataFolder, reachableBin } from './data-folder.ts';
import { findPostgres } from './find-postgres.ts';
import { ownFolder } from './folder-owner.ts';
import { type UnixUser, unprivilegedUser } from './unprivileged-user.ts';

const run = promisify(execFile);
const startPatienceMs = 60_000;

export interface EmbeddedPostgres {
  /** Folder of the unix socket: what `openDatabase` takes. */
  readonly connection: string;
  /** The pid of the running server; null for the moment in which it is being brought back. */
  readonly pid: () => number | null;
  /** Fast shutdown, then the folder is free for another owner. Idempotent. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts a real PostgreSQL over `dataDir` and keeps it up: it is brought back when it dies, and goes down with this process
 * even when that is killed. Only a unix socket, closed to other users, is opened. fsync stays on: records are records.
 * @throws Error when the folder has another owner, no binaries fit, or the server does not come up within a minute.
 */
export async function startEmbeddedPostgres(dataDir: string, log: Logger): Promise<EmbeddedPostgres> {
  const user = await unprivilegedUser();
  const folder = await prepareDataFolder(dataDir, user, log);
  const owner = await ownFolder(folder.sockets);
  const data = join(folder.root, 'pg', 'data');
  let child: ChildProcess | null = null;
  let stopping = false;
  let reviving: Promise<void> = Promise.resolve();

  const launch = async (bin: string): Promise<void> => {
    await clearStalePid(data, log);
    child = await spawnPatiently(() => spawnPostgres(bin, data, folder.sockets, user, log));
    child.once('exit', (code, signal) => {
      child = null;
      if (stopping) return;
      log.error({ code, signal }, 'PostgreSQL went away; bringing it back');
      reviving = comeBack(bin);
    });
  };
  const comeBack = async (bin: string): Promise<void> => {
    for (let wait = 100; !stopping; wait = Math.min(wait * 2, 5000)) {
      try {
        return await launch(bin);
      } catch (error) {
        log.error({ reason: String(error) }, 'PostgreSQL did not come back yet');
        await delay(wait);
      }
    }
  };

  try {
    const madeBy = await readFile(join(data, 'PG_VERSION'), 'utf8').catch(() => null);
    const found = await findPostgres(process.env, madeBy === null ? null : Number(madeBy));
    const bin = await reachableBin(found.bin, found.major, user);
    if (madeBy === null) await initialise(bin, data, user);
    await launch(bin);
  } catch (error) {
    await owner.release();
    throw error;
  }

  return {
    connection: folder.sockets,
    pid: () => child?.pid ?? null,
    stop: async () => {
      if (stopping) return;
      stopping = true;
      // One that is just being brought back is waited for, or it would come up after we left.
      await reviving;
      if (child) await stopProcess(child);
      await owner.release();
      await rmdir(folder.sockets).catch(() => {});
    },
  };
}

/** In a folder beside, renamed when whole: a kill in the middle leaves nothing that looks like a cluster. */
async function initialise(bin: string, data: string, user: UnixUser | null): Promise<void> {
  const fresh = `${data}.new`;
  await rm(fresh, { recursive: true, force: true });
  await run(
    join(bin, 'initdb'),
    ['-D', fresh, '-U', 'combinado', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-instructions'],
    { ...user, cwd: '/', env: childEnvironment() },
  );
  await rename(fresh, data);
}

/** Backends of a killed server may hold its shared memory for a moment longer; PostgreSQL rightly refuses to start until then. */
async function spawnPatiently(start: () => Promise<ChildProcess>): Promise<ChildProcess> {
  for (const until = Date.now() + 10_000; ; await delay(50)) {
    try {
      return await start();
    } catch (error) {
      if (Date.now() > until || !String(error).includes('shared memory')) throw error;
    }
  }
}

async function spawnPostgres(
  bin: string,
  data: string,
  sockets: string,
  user: UnixUser | null,
  log: Logger,
): Promise<ChildProcess> {
  const settings = [
    'listen_addresses=',
    `unix_socket_directories=${sockets}`,
    'unix_socket_permissions=0700',
    'fsync=on',
    'full_page_writes=on',
    'synchronous_commit=on',
    'max_connections=40',
    'timezone=UTC',
    'log_timezone=UTC',
    'log_destination=stderr',
    'logging_collector=off',
    // Statements, and errors about them, would carry what the rows carry: names, telephones, debts.
    'log_statement=none',
    'log_min_error_statement=panic',
    'log_min_messages=log',
    'log_error_verbosity=terse',
  ].flatMap((setting) => ['-c', setting]);
  // Spawned itself and not through pg_ctl: its exit is then ours to await. Its own process group: a Ctrl-C is for us to handle.
  const child = spawn(join(bin, 'postgres'), ['-D', data, ...settings], {
    ...user,
    cwd: '/',
    env: childEnvironment(),
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  watchOver(child, user);
  const last: string[] = [];
  await new Promise<void>((resolve, reject) => {
    const patience = setTimeout(() => {
      child.kill('SIGQUIT');
      reject(new Error('PostgreSQL did not get ready within a minute'));
    }, startPatienceMs);
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      last.push(text);
      last.splice(0, last.length - 8);
      log.debug({ postgres: text.trim() }, 'PostgreSQL says');
      if (!text.includes('ready to accept connections')) return;
      clearTimeout(patience);
      resolve();
    });
    child.once('error', reject);
    child.once('exit', () => {
      clearTimeout(patience);
      reject(new Error(`PostgreSQL did not start: ${last.join('').trim()}`));
    });
  });
  return child;
}

/**
 * Lets PostgreSQL go down with us even when we are killed: a shell waits on a pipe that only we hold, and the kernel closes
 * it for us. (PostgreSQL has no such switch itself, and an orphan would hold the folder.)
 */
function watchOver(child: ChildProcess, user: UnixUser | null): void {
  if (child.pid === undefined) return;
  const watcher = spawn(
    '/bin/sh',
    ['-c', 'read -r _; kill -INT "$1" 2>/dev/null', 'combinado-watch', String(child.pid)],
    {
      ...user,
      cwd: '/',
      env: childEnvironment(),
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
    },
  );
  watcher.on('error', () => {});
  watcher.stdin.on('error', () => {});
  watcher.unref();
  // A dead server's pid may come back as somebody else's: nobody must be left to signal it.
  child.once('exit', () => watcher.kill('SIGKILL'));
}

/**
 * Clears what a killed predecessor left: an orphan server on this very folder is stopped, a pid file whose pid is now
 * another program's is removed (PostgreSQL would take it for a living rival). The folder is ours: `ownFolder` saw to it.
 */
async function clearStalePid(data: string, log: Logger): Promise<void> {
  const file = join(data, 'postmaster.pid');
  const pid = Number((await readFile(file, 'utf8').catch(() => '')).split('\n')[0]);
  if (!pid) return;
  if (!(await isPostgresOn(pid, data))) return rm(file, { force: true });
  log.warn('a PostgreSQL of a killed server still runs on this folder; stopping it');
  process.kill(pid, 'SIGINT');
  const until = Date.now() + startPatienceMs;
  while (Date.now() < until && (await isPostgresOn(pid, data))) await delay(20);
}

async function isPostgresOn(pid: number, data: string): Promise<boolean> {
  const seen = await run('ps', ['-o', 'stat=,args=', '-p', String(pid)]).catch(() => null);
  if (seen) return !seen.stdout.startsWith('Z') && seen.stdout.includes(data);
  // A machine without `ps`: Linux tells by itself.
  const line = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return line.includes(data);
}

async function stopProcess(child: ChildProcess): Promise<void> {
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGINT');
  const late = setTimeout(() => child.kill('SIGQUIT'), 20_000);
  await gone;
  clearTimeout(late);
}

function childEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
}
