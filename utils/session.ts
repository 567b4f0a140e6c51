import { browser } from 'wxt/browser';
import * as z from 'zod';
import { api, type RouteName } from '@/contracts/api.ts';
import { Session } from '@/contracts/session.ts';
import {
  type ApiRequest,
  type ApiResponse,
  type ApiResult,
  callApi,
  callApiForJson,
  callApiForText,
} from './api-client.ts';
import { forgetKeptViews } from './kept-view.ts';
import { readPolicy } from './managed-settings.ts';
import { proveKey } from './session-key.ts';

/** Who is signed in. `expired`: the server no longer takes the session; the person may go on, and nothing is sent until they sign in. */
export const KeptSession = z.strictObject({ state: z.enum(['active', 'expired']), session: Session });
export type KeptSession = z.infer<typeof KeptSession>;

/** Under which the session lies in `storage.session`. */
export const sessionKey = 'session';

/** The session, or null. It lives in memory (`storage.session`); only while an update waits is a part of it on disk. */
export async function readSession(): Promise<KeptSession | null> {
  const parsed = KeptSession.safeParse((await browser.storage.session.get(sessionKey))[sessionKey]);
  return parsed.success ? parsed.data : null;
}

export async function writeSession(kept: KeptSession | null): Promise<void> {
  if (kept) await browser.storage.session.set({ [sessionKey]: await underPolicy(kept) });
  else {
    await browser.storage.session.remove(sessionKey);
    await forgetKeptViews();
  }
}

/** A fleet may be held on another channel than the person's own, such as a trial of the next playbook. */
async function underPolicy({ state, session }: KeptSession): Promise<KeptSession> {
  const { playbook_channel } = (await readPolicy()).settings;
  if (playbook_channel === undefined) return { state, session };
  return { state, session: { ...session, user: { ...session.user, playbook_id: playbook_channel } } };
}

/** Sends one call as the signed-in person; see `callAs`. */
export async function callAsUser<N extends RouteName>(
  name: N,
  request: ApiRequest<N>,
  serverUrl: string,
): Promise<ApiResult<ApiResponse<N>>> {
  return callAs((access_token) => callApi(name, request, { server_url: serverUrl, access_token }), serverUrl);
}

/** As `callAsUser`, with the JSON just as it was sent. */
export async function callForJsonAsUser(
  name: RouteName,
  request: { params?: unknown; query?: unknown; body?: unknown },
  serverUrl: string,
): Promise<ApiResult<unknown>> {
  return callAs((access_token) => callApiForJson(name, request, { server_url: serverUrl, access_token }), serverUrl);
}

/** As `callAsUser`, with the words just as they were sent. */
export async function callForTextAsUser(
  name: RouteName,
  request: { params?: unknown; query?: unknown; body?: unknown },
  serverUrl: string,
): Promise<ApiResult<string>> {
  return callAs((access_token) => callApiForText(name, request, { server_url: serverUrl, access_token }), serverUrl);
}

/**
 * Calls with the access token; where the server does not take it, refreshes the session once and calls again. Where that
 * does not help either, the session is marked expired and the failure is the 401.
 */
async function callAs<T>(
  call: (accessToken: string | null) => Promise<ApiResult<T>>,
  serverUrl: string,
): Promise<ApiResult<T>> {
  const kept = await readSession();
  if (kept?.state !== 'active') return signedOut;
  const first = await call(kept.session.access_token);
  if (!isUnauthorised(first)) return first;
  const refreshed = await refreshSession(kept.session.access_token, serverUrl);
  if (!refreshed.ok) return refreshed;
  const second = await call(refreshed.value.access_token);
  if (isUnauthorised(second)) await expire(refreshed.value.access_token);
  return second;
}

const signedOut: ApiResult<never> = {
  ok: false,
  failure: {
    kind: 'answered',
    status: 401,
    error: { status: 401, code: 'signed_out', title: 'Nobody is signed in.' },
    retry_after_ms: null,
  },
};

function isUnauthorised(result: ApiResult<unknown>): boolean {
  return !result.ok && result.failure.kind === 'answered' && result.failure.status === 401;
}

function isProofUsed(result: ApiResult<unknown>): boolean {
  return !result.ok && result.failure.kind === 'answered' && result.failure.error?.code === 'proof_used';
}

/**
 * A new pair of tokens in place of the one with `staleToken`. One at a time: whoever waited finds the new pair and takes
 * it, since a refresh token that is shown twice looks stolen. Lost answers and failing servers leave the session as it is.
 */
async function refreshSession(staleToken: string, serverUrl: string): Promise<ApiResult<Session>> {
  const refresh = async (): Promise<ApiResult<Session>> => {
    const kept = await readSession();
    if (kept?.state !== 'active') return signedOut;
    if (kept.session.access_token !== staleToken) return { ok: true, value: kept.session };
    const { refresh_token } = kept.session;
    const ask = async () => {
      const proof = await proveKey(`${serverUrl}${api['session.refresh'].path}`, refresh_token);
      const call = { server_url: serverUrl, access_token: null, proof };
      return callApi('session.refresh', { body: { refresh_token } }, call);
    };
    const first = await ask();
    // The browser sent it twice by itself, over a connection that broke: the answer to the first is lost, and its proof is used.
    const answer = isProofUsed(first) ? await ask() : first;
    if (answer.ok) {
      // Signed out while the answer was under way: their word stands.
      if (!(await readSession())) return signedOut;
      await writeSession({ state: 'active', session: answer.value });
      return answer;
    }
    const { failure } = answer;
    // Only our own server's "no" ends a session, never a proxy's.
    const refused = failure.kind === 'answered' && failure.error !== null && [400, 401, 403].includes(failure.status);
    if (!refused) return answer;
    await expire(staleToken);
    return signedOut;
  };
  const locks = globalThis.navigator?.locks;
  return locks ? locks.request('session-refresh', refresh) : refresh();
}

async function expire(accessToken: string): Promise<void> {
  const kept = await readSession();
  if (kept?.session.access_token === accessToken) await writeSession({ state: 'expired', session: kept.session });
}
