import * as z from 'zod';
import { Sha256 } from '@/contracts/playbook-channel.ts';
import { Instant } from '@/domain/conversation/plain-date.ts';
import { signHead } from '../auth/sign-head.ts';
import type { Backend } from '../backend.ts';

/** What a signed checkpoint says: that entry `n` of an organisation's chain had this hash at this time. */
export const Checkpoint = z.strictObject({ org_id: z.uuid(), n: z.int(), hash: Sha256, at: Instant });
export type Checkpoint = z.infer<typeof Checkpoint>;

/**
 * Signs the newest entry of every chain that has grown since its last checkpoint, keeps the signature and writes it into the
 * log, which goes to another system: whoever rewrites the whole chain would have to rewrite that one, too.
 * @returns how many were signed
 */
export async function signCheckpoints({
  db,
  keys,
  log,
  now,
}: Pick<Backend, 'db' | 'keys' | 'log' | 'now'>): Promise<number> {
  const heads = await db
    .selectFrom('ledger_heads as head')
    .leftJoin('ledger_checkpoints as last', (join) =>
      join.onRef('last.org_id', '=', 'head.org_id').onRef('last.n', '=', 'head.n'),
    )
    .select(['head.org_id', 'head.n', 'head.hash'])
    .where('head.n', '>', 0)
    .where('last.n', 'is', null)
    .execute();
  for (const { org_id, n, hash } of heads) {
    const checkpoint: Checkpoint = { org_id, n, hash, at: now().toISOString() };
    const signed = signHead(keys, checkpoint);
    await db
      .insertInto('ledger_checkpoints')
      .values({ org_id, n, ...signed })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    log.info({ checkpoint, key_id: signed.key_id, signature: signed.signature }, 'the ledger was signed');
  }
  return heads.length;
}
