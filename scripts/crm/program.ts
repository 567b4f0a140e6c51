import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';

/** Progress, on standard error, with the seconds since the beginning. */
export const say = (line: string): void =>
  void process.stderr.write(`e2e:crm ${Math.round(performance.now() / 1000)} s: ${line}\n`);

interface Way {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** What it reads on standard input. */
  readonly input?: string;
}

/**
 * Runs a program to its end and answers with what it printed; what it says on standard error is told only where it fails.
 * @throws Error with its last words
 */
export async function run(
  program: string,
  args: readonly string[],
  { cwd, env, input = '' }: Way = {},
): Promise<string> {
  const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: 'pipe' });
  child.stdin.end(input);
  const [printed, said, [code]] = await Promise.all([buffer(child.stdout), buffer(child.stderr), once(child, 'close')]);
  if (code === 0) return printed.toString();
  throw new Error(`${program} ${args[0] ?? ''} ended with ${code}:\n${`${printed}\n${said}`.slice(-4000)}`);
}

/**
 * Starts a server and waits until `url` answers. The returned function stops it.
 * @throws Error with its last words where it ends before that
 */
export async function serve(
  program: string,
  args: readonly string[],
  url: string,
  { cwd, env }: Way = {},
): Promise<() => Promise<void>> {
  const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (words: Buffer) => {
      said = `${said}${words}`.slice(-4000);
    });
  while (!(await answers(url))) {
    if (child.exitCode !== null) throw new Error(`${program} ended before it answered:\n${said}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return () => stop(child);
}

const answers = (url: string): Promise<boolean> =>
  fetch(url, { signal: AbortSignal.timeout(5000) }).then(
    (response) => response.ok,
    () => false,
  );

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}
