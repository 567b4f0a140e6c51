import { createHash, randomInt } from 'node:crypto';
import type * as z from 'zod';
import type { DeviceCode, Redeem, Session } from '@/contracts/session.ts';
import type { Backend } from '../backend.ts';
import { ApiProblem } from '../http/api-problem.ts';
import { readProof } from './proof.ts';
import { type From, openSession } from './sessions.ts';
import { changeTicket, findTicket, makeTicket, takeTicket } from './tickets.ts';

/** Whom a sign-in found. */
export interface Who {
  readonly org_id: string;
  readonly id: string;
}

const handOverSeconds = 60;
const deviceSeconds = 600;
/** Letters and digits that nobody takes for another, and that spell nothing. */
const alphabet = 'BCDFGHJKLMNPQRSTVWXZ';

/** A code for the extension that made `challenge`: good once, for a minute. */
export function handOver(backend: Backend, who: Who, challenge: string): Promise<string> {
  return makeTicket(backend, 'handover', { ...who, challenge }, handOverSeconds);
}

/** Begins a sign-in that is confirmed in another browser. */
export async function beginDevice(backend: Backend, challenge: string, url: string): Promise<DeviceCode> {
  const letters = Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)]).join('');
  const user_code = `${letters.slice(0, 4)}-${letters.slice(4)}`;
  const device_code = await makeTicket(backend, 'device', { challenge }, deviceSeconds);
  await makeTicket(backend, 'user_code', { device_code }, deviceSeconds, letters);
  return { device_code, user_code, verification_uri: `${url}/ext/device`, expires_in: deviceSeconds, interval: 3 };
}

/** Whether somebody waits for this code to be confirmed. */
export async function isWaiting(backend: Backend, userCode: string): Promise<boolean> {
  return (await findTicket(backend, 'user_code', lettersOf(userCode))) !== null;
}

/** Lets whoever waits for this code in, as `who`; false where nobody does (any more). */
export async function confirmDevice(backend: Backend, userCode: string, who: Who): Promise<boolean> {
  const waiting = await takeTicket(backend, 'user_code', lettersOf(userCode));
  if (typeof waiting?.device_code !== 'string') return false;
  const device = await findTicket(backend, 'device', waiting.device_code);
  return device !== null && changeTicket(backend, 'device', waiting.device_code, { ...device, ...who });
}

/**
 * Opens the session that a code stands for, for whoever knows what its challenge was made from.
 * @throws ApiProblem 400 `authorization_pending`; 401 `wrong_code`
 */
export async function redeem(
  backend: Backend,
  { code, verifier, device_id }: z.infer<typeof Redeem>,
  from: From,
): Promise<Session> {
  const proof = await readProof(from.proof, '/v1/session/redeem', null);
  const wrong = new ApiProblem(401, 'wrong_code', 'This code is not good, or not any more.');
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const device = await findTicket(backend, 'device', code);
  if (device && device.challenge === challenge && !device.id)
    throw new ApiProblem(400, 'authorization_pending', 'Nobody has confirmed the code yet.');
  const found = await takeTicket(backend, device ? 'device' : 'handover', code);
  if (!found || found.challenge !== challenge) throw wrong;
  const { org_id, id } = found;
  if (typeof org_id !== 'string' || typeof id !== 'string') throw wrong;
  return openSession(backend, { org_id, id }, { device_id, thumbprint: proof?.key ?? null });
}

const lettersOf = (userCode: string): string => userCode.toUpperCase().replaceAll(/[^A-Z]/g, '');
