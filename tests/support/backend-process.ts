import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** The backend as people run it: its own process, which a test may take down and bring back on the same port. */
export interface BackendProcess {
  readonly url: string;
  readonly stop: () => Promise<void>;
  /** `kill -9`. */
  readonly kill: () => Promise<void>;
  readonly start: () => Promise<void>;
}

/**
 * Starts `npm run server`'s entry over `database` (a Postgres URL or the folder of a unix socket), seeded with the demo
 * world when the database is empty, and waits for its first line.
 * @throws Error when the process ends before it is ready.
 */
export async function startBackend(database: string, port: number): Promise<BackendProcess> {
  let child: ChildProcess | null = null;
  let url = '';

  const start = async () => {
    const started = spawn(process.execPath, ['--import', 'tsx', path.resolve('server/main.ts')], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...process.env,
        DATABASE_URL: database,
        PORT: String(port),
        SEED: 'demo',
        LOG_LEVEL: 'warn',
        COMBINADO_WEBHOOK_PRIVATE: '1',
      },
    });
    child = started;
    const lines = createInterface({ input: started.stdout });
    const first = await Promise.race([
      once(lines, 'line').then(([line]) => String(line)),
      once(started, 'exit').then(() => Promise.reject(new Error('the server ended before it was ready'))),
    ]);
    url = (JSON.parse(first) as { url: string }).url;
    // Where any free port was asked for, it comes back on the same one.
    port = Number(new URL(url).port);
  };

  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    const running = child;
    child = null;
    if (!running || running.exitCode !== null || running.signalCode !== null) return;
    const gone = once(running, 'exit');
    running.kill(signal);
    await gone;
  };

  await start();
  // Where the test itself comes to a bad end, the server does not outlive it.
  process.once('exit', () => child?.kill('SIGKILL'));
  return {
    get url() {
      return url;
    },
    start,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  };
}
