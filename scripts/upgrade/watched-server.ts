import { type ServerOptions, type ServerProcess, startServerProcess } from '@/bench/server/server-process.ts';

export interface Said {
  readonly status: number;
  readonly body: unknown;
}

/** A server whose answers are counted by status, and whose log by what was wrong. */
export interface WatchedServer extends ServerProcess {
  readonly name: string;
  readonly statuses: Record<string, number>;
  /** Lines of its log that tell of an error, each once. */
  readonly errors: string[];
  /** Throws where no answer came. */
  readonly call: (method: string, path: string, options?: CallOptions) => Promise<Said>;
  /** Follows its stream until `signal` is aborted; resolves once it is open. */
  readonly follow: (token: string, signal: AbortSignal, onEvent: (event: StreamLine) => void) => Promise<void>;
}

export interface CallOptions {
  readonly token?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface StreamLine {
  readonly type: string;
  readonly playbook_id?: string;
  readonly epoch?: number;
}

/** Longer than any answer takes on a slow machine: what comes later would be told as lost. */
const patienceMs = 20_000;

/** Starts a server as `startServerProcess` does. */
export async function startWatched(name: string, connection: string, options: ServerOptions): Promise<WatchedServer> {
  const statuses: Record<string, number> = {};
  const errors: string[] = [];
  const onLog = (line: string): void => {
    const level = /"level":(\d+)/.exec(line)?.[1];
    if (level === undefined || Number(level) >= 50) errors.push(line.slice(0, 400));
  };
  const server = await startServerProcess(connection, { ...options, onLog });
  const call: WatchedServer['call'] = async (method, path, { token, body, headers = {} } = {}) => {
    const response = await fetch(server.url + path, {
      method,
      headers: {
        ...headers,
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(patienceMs),
    });
    const text = await response.text();
    statuses[response.status] = (statuses[response.status] ?? 0) + 1;
    return { status: response.status, body: text === '' ? null : JSON.parse(text) };
  };
  const follow: WatchedServer['follow'] = async (token, signal, onEvent) => {
    const response = await fetch(`${server.url}/v1/stream`, { headers: { authorization: `Bearer ${token}` }, signal });
    if (!response.ok || !response.body) throw new Error(`the stream of ${name} was answered ${response.status}`);
    const lines = response.body.pipeThrough(new TextDecoderStream());
    const read = async (): Promise<void> => {
      let rest = '';
      for await (const part of lines) {
        const whole = (rest + part).split('\n');
        rest = whole.pop() ?? '';
        for (const line of whole) if (line.startsWith('data:')) onEvent(JSON.parse(line.slice(5)) as StreamLine);
      }
    };
    // It ends with its server, or when nobody listens any more.
    void read().catch(() => {});
  };
  return { ...server, name, statuses, errors, call, follow };
}

/** @throws Error where the answer is no 200. */
export async function expectOk<T>(said: Promise<Said>, what: string): Promise<T> {
  const { status, body } = await said;
  if (status !== 200) throw new Error(`${what} was answered ${status}: ${JSON.stringify(body).slice(0, 400)}`);
  return body as T;
}
