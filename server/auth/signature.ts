import { createHmac, timingSafeEqual } from 'node:crypto';

/** How far the clocks of two systems may be apart; what was signed longer ago is taken for a replay. */
export const toleranceMs = 5 * 60_000;

/** `Combinado-Signature` of a body: when, in seconds since the epoch, and HMAC-SHA256 over `<when>.<body>`, hex. */
export function signatureOf(secret: string, body: string | Buffer, at: Date): string {
  const t = Math.floor(at.getTime() / 1000);
  return `t=${t},v1=${createHmac('sha256', secret).update(`${t}.`).update(body).digest('hex')}`;
}

/** Whether `header` is such a signature of this very body, made with this secret, not long before or after `now`. */
export function isSigned(header: string | undefined, secret: string, body: string | Buffer, now: Date): boolean {
  const t = /(?:^|,)t=(\d{1,12})(?:,|$)/.exec(header ?? '')?.[1];
  if (!header || !t) return false;
  const at = new Date(Number(t) * 1000);
  if (Math.abs(now.getTime() - at.getTime()) > toleranceMs) return false;
  const given = Buffer.from(header.split(',').find((part) => part.startsWith('v1=')) ?? '');
  const right = Buffer.from(signatureOf(secret, body, at).split(',')[1] ?? '');
  return given.length === right.length && timingSafeEqual(given, right);
}
