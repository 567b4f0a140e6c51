import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface ServerProcess {
  readonly url: string;
  /** From the start of the process to its first line, in ms. */
  readonly startMs: number;
  /** Resident memory now, in MB. */
  readonly rssMb: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

/** A server of its own, as `npm run server` starts it, over the database of `connection`. */
export async function startServerProcess(connection: string): Promise<ServerProcess> {
  const began = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', ...profiling(), 'server/main.ts'], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: connection, PORT: '0', RATE_LIMIT: '1000000000', LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(createInterface(child.stdout), 'line');
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

async function stop(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}
