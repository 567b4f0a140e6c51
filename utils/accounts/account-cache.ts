import type { Account } from '@/domain/interaction/account.ts';
import type { CombinadoDatabase } from '../db/database.ts';

export interface AccountQuery {
  phone?: string;
  name?: string;
  ref?: string;
}

/** Keeps what the server said of accounts, for when it cannot be asked. */
export async function keepAccounts(
  db: CombinadoDatabase,
  organisationId: string,
  accounts: readonly Account[],
  now: number,
): Promise<void> {
  await db.accounts.bulkPut(
    accounts.map((account) => ({
      key: `${organisationId} ${account.ref}`,
      organisation_id: organisationId,
      ref: account.ref,
      phones: account.phones,
      account,
      cached_at: now,
    })),
  );
}

/** Finds accounts that this browser has seen: by reference, else by telephone number, else by the whole name. */
export async function findKeptAccounts(
  db: CombinadoDatabase,
  organisationId: string,
  { ref, phone, name }: AccountQuery,
): Promise<Account[]> {
  const rows = await (ref
    ? db.accounts.where({ organisation_id: organisationId, ref }).toArray()
    : phone
      ? db.accounts.where('phones').equals(phone).toArray()
      : name
        ? db.accounts.filter((row) => plain(row.account.debtor_name) === plain(name)).toArray()
        : []);
  return rows.filter((row) => row.organisation_id === organisationId).map((row) => row.account);
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').trim().replace(/\s+/g, ' ').toLowerCase();
}
