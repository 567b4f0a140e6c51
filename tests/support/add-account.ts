import { phoneKey } from '@/domain/conversation/phone-key.ts';
import type { Account } from '@/domain/interaction/account.ts';
import { foldName } from '@/server/services/fold-name.ts';
import type { World } from './world.ts';

/**
 * Puts an account into the world, like the one of `like` but for `changes`.
 * @param like reference of a seeded account, which also says whose organisation it is
 * @throws Error when there is no such account
 */
export async function addAccount(
  world: World,
  like: string,
  changes: Pick<Account, 'ref' | 'debtor_name' | 'phones'> & Partial<Account>,
): Promise<void> {
  const added = await world.sql<{ org_id: string }>(
    `insert into accounts (org_id, ref, words, document, updated_at)
     select org_id, $2, to_tsvector('simple', $4), document || $3, now() from accounts where ref = $1 returning org_id`,
    [like, changes.ref, changes, foldName(changes.debtor_name)],
  );
  const [account] = added;
  if (!account) throw new Error(`there is no account ${like}`);
  for (const phone of changes.phones)
    await world.sql('insert into account_phones (org_id, phone_key, ref) values ($1, $2, $3)', [
      account.org_id,
      phoneKey(phone),
      changes.ref,
    ]);
}
