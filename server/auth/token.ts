import { createHash, createHmac, randomBytes } from 'node:crypto';

/**
 * Opaque tokens: `<organisation>.<256 bits>`. The organisation leads, as in every key, so that a look-up goes straight to
 * where that organisation's rows live; it grants nothing by itself.
 */
export function newToken(orgId: string): string {
  return join(orgId, randomBytes(32));
}

/**
 * The token that follows `token`. Made from it and a secret rather than drawn, so that a client which never received the
 * answer gets the same one by asking again, while only hashes are stored.
 */
export function successorOf(token: string, kind: 'access' | 'refresh', secret: Buffer): string {
  return `${token.split('.')[0]}.${createHmac('sha256', secret).update(`${kind}:${token}`).digest('base64url')}`;
}

/** What is stored of a token: sha-256, hex. Enough for 256 random bits; no salt or stretching is needed. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** The organisation's id in a token; null where this is no token of ours. */
export function organisationOf(token: string): string | null {
  const hex = Buffer.from(token.split('.')[0] ?? '', 'base64url').toString('hex');
  return hex.length === 32 ? hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') : null;
}

function join(orgId: string, secret: Buffer): string {
  return `${Buffer.from(orgId.replaceAll('-', ''), 'hex').toString('base64url')}.${secret.toString('base64url')}`;
}
