import { uuidv7 } from 'uuidv7';
import { browser } from 'wxt/browser';
import * as z from 'zod';
import { api } from '@/contracts/api.ts';
import type { Session, User } from '@/contracts/session.ts';
import { type ApiFailure, type ApiResult, callApi } from '@/utils/api-client.ts';
import { base64Url } from '@/utils/base64-url.ts';
import type { CombinadoDatabase } from '@/utils/db/database.ts';
import { forgetCaches, holdsOthers } from '@/utils/db/forget-caches.ts';
import { readPolicy } from '@/utils/managed-settings.ts';
import { sealWaiting } from '@/utils/outbox/seal-waiting.ts';
import { sha256Hex } from '@/utils/playbook-sync/sha256-hex.ts';
import { keepClock } from '@/utils/server-clock.ts';
import { writeSession } from '@/utils/session.ts';
import { proveKey } from '@/utils/session-key.ts';
import { readSettings } from '@/utils/settings.ts';
import { readStatus } from '@/utils/status.ts';
import type { AgendaKeeper } from './agenda-keeper.ts';
import { type Failure, fail, failureOf } from './answer.ts';
import type { Background } from './background.ts';
import type { Verbs } from './route-message.ts';

type SessionVerb = 'session.signIn' | 'session.enrol' | 'session.open' | 'session.device' | 'session.poll';

/** A sign-in that goes on elsewhere. In memory only: a browser that is closed begins anew. */
const Pending = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('tab'), verifier: z.string(), state: z.string(), server_url: z.string() }),
  z.object({ kind: z.literal('device'), verifier: z.string(), code: z.string(), server_url: z.string() }),
]);
type Pending = z.infer<typeof Pending>;
const storageKey = 'sign-in';

/** The ways to sign in: by password, at the firm's own issuer in a tab, by a code that another browser confirms. */
export function sessionVerbs(
  background: Background,
  agenda: AgendaKeeper,
  onSession: () => void,
): Pick<Verbs, SessionVerb> {
  const { db } = background;
  return {
    'session.signIn': async ({ email, password, code }) => {
      const { server_url } = await readSettings(db);
      const device_id = await findDeviceId(db, email);
      const body = { email: email.trim(), password, device_id, ...(code ? { code } : {}) };
      const proof = await proveKey(`${server_url}${api['session.create'].path}`, null);
      const answer = await callApi('session.create', { body }, { server_url, access_token: null, proof });
      return enter(background, agenda, onSession, answer, server_url, device_id);
    },

    'session.enrol': async ({ email, password }) => {
      const { server_url } = await readSettings(db);
      const body = { email: email.trim(), password };
      const answer = await callApi('session.enrol', { body }, { server_url, access_token: null });
      return answer.ok ? { ok: true, value: answer.value } : signInFailure(answer.failure);
    },

    'session.open': async ({ organisation }) => {
      const { server_url } = await readSettings(db);
      const [verifier, state] = [newSecret(), newSecret()];
      await writePending({ kind: 'tab', verifier, state, server_url });
      const query = new URLSearchParams({ org: organisation, challenge: await challengeOf(verifier), state });
      await browser.tabs.create({ url: `${server_url}/ext/login?${query}` });
      return { ok: true, value: {} };
    },

    'session.device': async () => {
      const { server_url } = await readSettings(db);
      const verifier = newSecret();
      const body = { challenge: await challengeOf(verifier) };
      const answer = await callApi('session.device', { body }, { server_url, access_token: null });
      if (!answer.ok) return failureOf(answer.failure);
      const { device_code, user_code, verification_uri } = answer.value;
      await writePending({ kind: 'device', verifier, code: device_code, server_url });
      return { ok: true, value: { user_code, verification_uri } };
    },

    'session.poll': async () => {
      const pending = await readPending();
      if (pending?.kind !== 'device') return { ok: true, value: { state: 'over' } };
      const answer = await redeem(pending.server_url, pending.code, pending.verifier);
      if (!answer.ok) {
        const { failure } = answer;
        const over = failure.kind === 'answered' && failure.status === 401;
        if (over) await writePending(null);
        return { ok: true, value: { state: over ? 'over' : 'waiting' } };
      }
      await writePending(null);
      const entered = await enter(background, agenda, onSession, answer, pending.server_url);
      return entered.ok ? { ok: true, value: { state: 'done' } } : entered;
    },
  };
}

/**
 * A tab has come back from the firm's issuer: the code in its address is of use to nobody but whoever began, and is taken out
 * of sight with the tab.
 */
export async function takeHandOver(
  background: Background,
  agenda: AgendaKeeper,
  onSession: () => void,
  tabId: number,
  address: string,
): Promise<void> {
  const url = URL.parse(address);
  if (!url?.pathname.endsWith('/ext/done')) return;
  const pending = await readPending();
  if (pending?.kind !== 'tab' || url.origin !== new URL(pending.server_url).origin) return;
  const code = url.searchParams.get('code');
  if (!code || url.searchParams.get('state') !== pending.state) return;
  await writePending(null);
  const answer = await redeem(pending.server_url, code, pending.verifier);
  const entered = await enter(background, agenda, onSession, answer, pending.server_url);
  if (entered.ok) await browser.tabs.remove(tabId);
}

async function redeem(server_url: string, code: string, verifier: string): Promise<ApiResult<Session>> {
  const proof = await proveKey(`${server_url}${api['session.redeem'].path}`, null);
  return callApi('session.redeem', { body: { code, verifier } }, { server_url, access_token: null, proof });
}

/** Whoever the server let in begins their session here, where this browser is for their organisation. */
async function enter(
  background: Background,
  agenda: AgendaKeeper,
  onSession: () => void,
  answer: ApiResult<Session>,
  server_url: string,
  device_id?: string,
): Promise<Awaited<ReturnType<Verbs['session.signIn']>>> {
  const { db, announce } = background;
  await background.learn(answer);
  // Here a 401 means wrong words, not a session that ended.
  if (!answer.ok) return signInFailure(answer.failure);
  const { organisation: wanted } = (await readPolicy()).settings;
  if (wanted !== undefined && !isNamed(answer.value.user.organisation, wanted)) {
    const { access_token } = answer.value;
    await callApi('session.end', {}, { server_url, access_token });
    return fail('forbidden', `These browsers belong to ${wanted}.`);
  }
  await beginSession(db, answer.value, device_id ?? (await findDeviceId(db, answer.value.user.email)));
  await background.sync();
  background.wake();
  agenda.wake(0);
  announce(['status', 'playbook', 'interaction', 'outbox', 'board', 'selectors']);
  onSession();
  return { ok: true, value: await readStatus(db) };
}

/** What a screen may branch on goes along as a problem. */
function signInFailure(failure: ApiFailure): Failure {
  const said = failureOf(failure);
  if (failure.kind !== 'answered' || !failure.error) return said;
  const { retry_after_ms, error } = failure;
  const wait =
    retry_after_ms === null ? [] : [{ path: 'retry_after', reason: String(Math.ceil(retry_after_ms / 1000)) }];
  return { ...said, problems: [...(said.problems ?? []), { path: 'sign_in', reason: error.code }, ...wait] };
}

async function beginSession(db: CombinadoDatabase, session: Session, device_id: string): Promise<void> {
  const { user, seal } = session;
  if (await holdsOthers(db, user.id)) await forgetCaches(db);
  const email = await emailMark(user.email);
  const fresh = { user_id: user.id, email, device_id, last_seq: 0 };
  await db.transaction('rw', db.devices, async () => {
    await db.devices.put({ ...((await db.devices.get(user.id)) ?? fresh), email, seal });
  });
  await keepClock(db);
  await sealWaiting(db);
  await writeSession({ state: 'active', session });
}

/** The device that this person had here before; a new one otherwise. Older builds kept the address itself. */
async function findDeviceId(db: CombinadoDatabase, email: string): Promise<string> {
  const addresses = [await emailMark(email), email.trim().toLowerCase()];
  return (await db.devices.where('email').anyOf(addresses).first())?.device_id ?? uuidv7();
}

const emailMark = (email: string): Promise<string> => sha256Hex(email.trim().toLowerCase());

/** Whether a policy's name or id is that of this organisation. */
function isNamed({ id, name }: User['organisation'], wanted: string): boolean {
  return wanted === id || wanted.toLocaleLowerCase() === name.toLocaleLowerCase();
}

const newSecret = (): string => base64Url(crypto.getRandomValues(new Uint8Array(32)));

async function challengeOf(verifier: string): Promise<string> {
  return base64Url(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier)));
}

async function readPending(): Promise<Pending | null> {
  return Pending.safeParse((await browser.storage.session.get(storageKey))[storageKey]).data ?? null;
}

async function writePending(pending: Pending | null): Promise<void> {
  if (pending) await browser.storage.session.set({ [storageKey]: pending });
  else await browser.storage.session.remove(storageKey);
}
