import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface ServerProcess {
  readonly url: string;
  /** From the start of the process to its first line, in ms. */
  readonly startMs: number;
  /** Resident memory now, in MB. */
  readonly rssMb: () => Promise<number>;
  /** Asks it to end, and waits. @returns its exit code */
  readonly stop: () => Promise<number | null>;
}

export interface ServerOptions {
  /** The working copy that it is a server of; this one. */
  readonly tree?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** As the image runs it, from `buildServer`; else from its sources. */
  readonly isBuilt?: boolean;
  /** Is told each line of its log; else the log goes where this process's own goes. */
  readonly onLog?: (line: string) => void;
}

/** Builds the server of this working copy as its image does: what a compiler puts between for whoever writes it is not measured. */
export async function buildServer(): Promise<void> {
  await promisify(execFile)(process.execPath, ['scripts/build-server.mjs'], { cwd: root });
}

/**
 * A server of its own, as `npm run server` or the image starts it, over the database of `connection`.
 * @throws Error where it ends before it is ready.
 */
export async function startServerProcess(
  connection: string,
  { tree = root, env = {}, isBuilt = false, onLog }: ServerOptions = {},
): Promise<ServerProcess> {
  const began = performance.now();
  const main = isBuilt ? ['--enable-source-maps', '.output/server/main.js'] : ['--import', 'tsx', 'server/main.ts'];
  const child = spawn(process.execPath, [...profiling(), ...main], {
    cwd: tree,
    env: { ...process.env, DATABASE_URL: connection, PORT: '0', RATE_LIMIT: '1000000000', LOG_LEVEL: 'error', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (onLog) createInterface(child.stderr).on('line', onLog);
  else child.stderr.pipe(process.stderr);
  const [line] = await Promise.race([
    once(createInterface(child.stdout), 'line'),
    once(child, 'exit').then(() => Promise.reject(new Error(`the server of ${tree} ended before it was ready`))),
  ]);
  const { url } = JSON.parse(line) as { url: string };
  return {
    url,
    startMs: performance.now() - began,
    rssMb: async () => {
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
      return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? Number.NaN) / 1024;
    },
    stop: () => stop(child),
  };
}

/** COMBINADO_PROFILE names a folder that V8's profile of the server goes to. */
function profiling(): string[] {
  const folder = process.env.COMBINADO_PROFILE;
  return folder ? ['--cpu-prof', `--cpu-prof-dir=${folder}`] : [];
}

async function stop(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
  return child.exitCode;
}
