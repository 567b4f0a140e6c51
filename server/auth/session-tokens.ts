import type { Kysely, Transaction } from 'kysely';
import type { Tables } from '../db/tables.ts';
import { hashToken } from './token.ts';

const accessMs = 15 * 60_000;
const refreshMs = 30 * 24 * 3600_000;

export interface Tokens {
  readonly access: string;
  readonly refresh: string;
}

/** The tokens that were given out together, and whose they are. */
export interface Pair {
  readonly org_id: string;
  readonly session_id: string;
  /** Null: they follow no other pair, so that nobody asks whether they were used. */
  readonly pair: string | null;
}

/** Whether nobody has shown either token of the pair yet, as far as is known. */
export async function isUnused(db: Kysely<Tables>, { org_id, pair }: Pair): Promise<boolean> {
  const row = await db
    .selectFrom('session_tokens')
    .select('unused_pair')
    .where('org_id', '=', org_id)
    .where('hash', '=', pair)
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined && row.unused_pair !== null;
}

/** Somebody has shown a token of the pair: what it followed is a retry no more. */
export async function markUsed(db: Kysely<Tables>, { org_id, session_id, pair }: Pair): Promise<void> {
  await db
    .updateTable('session_tokens')
    .set({ unused_pair: null })
    .where('org_id', '=', org_id)
    .where('session_id', '=', session_id)
    .where('unused_pair', '=', pair)
    .execute();
}

/** Keeps the hashes of new tokens, and lets go of those that ran out. @returns when the access token ends */
export async function storeTokens(
  tx: Transaction<Tables>,
  now: Date,
  { org_id, session_id, pair }: Pair,
  { access, refresh }: { readonly access: string; readonly refresh?: string },
): Promise<Date> {
  const expires = new Date(now.getTime() + accessMs);
  const row = { org_id, session_id, rotated_at: null, unused_pair: pair };
  await tx
    .deleteFrom('session_tokens')
    .where('org_id', '=', org_id)
    .where('session_id', '=', session_id)
    .where('expires_at', '<', now)
    .execute();
  const rows = [{ ...row, hash: hashToken(access), kind: 'access' as 'access' | 'refresh', expires_at: expires }];
  const until = new Date(now.getTime() + refreshMs);
  if (refresh !== undefined) rows.push({ ...row, hash: hashToken(refresh), kind: 'refresh', expires_at: until });
  await tx.insertInto('session_tokens').values(rows).execute();
  return expires;
}
