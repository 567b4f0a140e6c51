import type { Session } from '@/contracts/session.ts';
import type { Backend } from '../backend.ts';
import { ApiProblem } from '../http/api-problem.ts';
import { readProof } from './proof.ts';
import { isUnused, markUsed, storeTokens } from './session-tokens.ts';
import { answerSession, closeStreams, type From, revoke } from './sessions.ts';
import { hashToken, newToken, organisationOf, successorOf } from './token.ts';

/** For how long a refresh token that was already used is answered again: its answer may have been lost on the way. */
const retryMs = 60_000;
/** So often one refresh token may be shown with its key: more answers in a row are not lost. */
const mostProofs = 1000;

/**
 * Gives the next pair of tokens, and the same one again to whoever lost the answer: for another minute; and where the session is
 * bound to a browser's key, for as long as nobody has used the pair, since without the key the token is of use to nobody. A former
 * token that comes later is taken for stolen, and the whole session ends. A proof of the key is good once.
 * @throws ApiProblem 401 `session_expired`; 409 `proof_used`, which ends nothing: with another proof it is taken.
 */
export async function refreshSession(backend: Backend, token: string, header?: From['proof']): Promise<Session> {
  const expired = new ApiProblem(401, 'session_expired', 'The session has ended. Sign in again.');
  const proof = await readProof(header, '/v1/session/refresh', token);
  const org_id = organisationOf(token);
  if (!org_id) throw expired;
  const now = backend.now();
  const result = await backend.db.transaction().execute(async (tx) => {
    const row = await tx
      .selectFrom('session_tokens as token')
      .innerJoin('sessions', (join) =>
        join.onRef('sessions.org_id', '=', 'token.org_id').onRef('sessions.id', '=', 'token.session_id'),
      )
      .select([
        'token.session_id',
        'token.rotated_at',
        'token.unused_pair',
        'token.proofs',
        'sessions.user_id',
        'sessions.key_thumbprint',
      ])
      .where('token.org_id', '=', org_id)
      .where('token.hash', '=', hashToken(token))
      .where('token.kind', '=', 'refresh')
      .where('token.expires_at', '>', now)
      .where('sessions.revoked_at', 'is', null)
      .forUpdate()
      .executeTakeFirst();
    if (!row) return null;
    const { session_id, user_id, rotated_at, key_thumbprint, proofs, unused_pair } = row;
    const bound = key_thumbprint !== null;
    if (bound) {
      // The session stays: whoever has only the token can not end it either.
      if (key_thumbprint !== proof?.key || proofs.length >= mostProofs) return null;
      // Browsers send a request again by themselves when its connection broke: no reason to end a session.
      if (proofs.includes(proof.id)) throw new ApiProblem(409, 'proof_used', 'This proof of the key was shown before.');
    }
    await tx
      .updateTable('session_tokens')
      .set({ rotated_at: rotated_at ?? now, proofs: bound && proof ? [...proofs, proof.id] : proofs })
      .where('org_id', '=', org_id)
      .where('hash', '=', hashToken(token))
      .execute();
    const tokens = {
      access: successorOf(token, 'access', backend.keys.tokenSecret),
      refresh: successorOf(token, 'refresh', backend.keys.tokenSecret),
    };
    const place = { org_id, session_id, pair: hashToken(tokens.refresh) };
    if (rotated_at === null) {
      if (unused_pair !== null) await markUsed(tx, { ...place, pair: unused_pair });
      return { user_id, tokens, expires: await storeTokens(tx, now, place, tokens) };
    }
    const unused = await isUnused(tx, place);
    if (now.getTime() - rotated_at.getTime() > retryMs && !(bound && unused)) {
      await revoke(tx, now, org_id, session_id);
      return { stolen: session_id };
    }
    const access = await tx
      .selectFrom('session_tokens')
      .select('expires_at')
      .where('org_id', '=', org_id)
      .where('hash', '=', hashToken(tokens.access))
      .where('expires_at', '>', now)
      .executeTakeFirst();
    if (access) return { user_id, tokens, expires: access.expires_at };
    // The access token ran out unseen. It is not brought back to life: another one takes its place in the pair.
    const another = { access: newToken(org_id) };
    return {
      user_id,
      tokens: { ...tokens, ...another },
      expires: await storeTokens(tx, now, place, another),
    };
  });
  if (!result) throw expired;
  if ('stolen' in result) {
    await closeStreams(backend, result.stolen ?? '');
    backend.log.warn({ session: result.stolen }, 'an old refresh token was used again; the session was revoked');
    throw expired;
  }
  return answerSession(backend, org_id, result.user_id, result.tokens, result.expires);
}
