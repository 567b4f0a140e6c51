import { createHash } from 'node:crypto';
import { calculateJwkThumbprint, EmbeddedJWK, jwtVerify } from 'jose';
import { ApiProblem } from '../http/api-problem.ts';

/** What a `DPoP` header proves: which key its caller holds, and which proof it is. */
export interface Proof {
  /** Thumbprint of the public key. */
  readonly key: string;
  /** Of chance, and signed with the rest: 128 bits of its hash, base64url. */
  readonly id: string;
}

/**
 * The key that a call proves to hold, by RFC 9449; null without a `DPoP` header. Of a refresh the proof names the token, and is
 * taken once with it: that and not a clock, which on many a desk is wrong, keeps a proof that was overheard from being of use.
 *
 * @param path what the proof must be for; a proxy may have changed the rest of the address
 * @throws ApiProblem 401 where the proof is none.
 */
export async function readProof(
  header: string | string[] | undefined,
  path: string,
  token: string | null,
): Promise<Proof | null> {
  if (header === undefined) return null;
  const wrong = new ApiProblem(401, 'wrong_proof', 'The proof of the key is not right.');
  if (typeof header !== 'string') throw wrong;
  const read = await jwtVerify(header, EmbeddedJWK, { typ: 'dpop+jwt', algorithms: ['ES256'] }).catch(() => null);
  const { jwk } = read?.protectedHeader ?? {};
  if (!read || !jwk || 'd' in jwk) throw wrong;
  const { htm, htu, ath, jti } = read.payload;
  const isHere = htm === 'POST' && typeof htu === 'string' && URL.parse(htu)?.pathname.endsWith(path);
  const names = token === null || ath === createHash('sha256').update(token).digest('base64url');
  if (!isHere || !names || !jti) throw wrong;
  const id = createHash('sha256').update(jti).digest().subarray(0, 16).toString('base64url');
  return { key: await calculateJwkThumbprint(jwk), id };
}
