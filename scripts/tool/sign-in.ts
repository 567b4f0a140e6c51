import type * as z from 'zod';
import { ApiError, api, type RouteName } from '@/contracts/api.ts';
import { Misuse, Refusal, wanted } from './run-tool.ts';

export type Response<R extends RouteName> = z.output<(typeof api)[R]['response']>;

/** Calls a route by its name; `params` go into its path. A refusal of the server is a `Refusal` with its own words. */
export type Call = <R extends RouteName>(
  name: R,
  request?: { params?: Readonly<Record<string, string>>; body?: unknown },
) => Promise<Response<R>>;

interface Credentials {
  readonly server?: string | undefined;
  readonly email?: string | undefined;
  readonly password?: string | undefined;
}

/** Does `work` as the person whom the options name, in a session of its own. The password may come in COMBINADO_PASSWORD. */
export async function asPerson<T>(given: Credentials, work: (call: Call) => Promise<T>): Promise<T> {
  const server = wanted(given, 'server');
  const email = wanted(given, 'email');
  const password = given.password ?? process.env.COMBINADO_PASSWORD;
  if (!password) throw new Misuse('--password is missing, or COMBINADO_PASSWORD');
  const session = await caller(server, null)('session.create', { body: { email, password } });
  const call = caller(server, session.access_token);
  try {
    return await work(call);
  } finally {
    await call('session.end');
  }
}

function caller(server: string, token: string | null): Call {
  return async (name, { params = {}, body } = {}) => {
    const { method, path, response } = api[name];
    const url = path.replace(/:(\w+)/g, (_, key: string) => encodeURIComponent(params[key] ?? ''));
    const answered = await fetch(new URL(url, server), {
      method,
      headers: {
        ...(token && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const read: unknown = await answered.json();
    if (!answered.ok) throw new Refusal({ ok: false, route: name, error: ApiError.safeParse(read).data ?? read });
    return response.parse(read) as Response<typeof name>;
  };
}
