import { samePhone } from '@/domain/conversation/phone-key.ts';
import type { Account } from '@/domain/interaction/account.ts';
import { applyRestriction } from '@/domain/interaction/apply-restriction.ts';
import type { ContactRecord } from '@/domain/interaction/contact-record.ts';
import type { InteractionAction } from '@/domain/interaction/interaction.ts';
import { proposeAccounts } from '@/domain/interaction/propose-accounts.ts';
import type { Jurisdiction } from '@/domain/playbook/playbook.ts';
import type { CombinadoDatabase } from '../db/database.ts';
import type { AccountRow } from '../db/rows.ts';

export interface AccountQuery {
  phone?: string;
  name?: string;
  ref?: string;
  /** What a chat is called. */
  title?: string;
}

/** Keeps what the server said of accounts, for when it cannot be asked. */
export async function keepAccounts(
  db: CombinadoDatabase,
  organisationId: string,
  accounts: readonly Account[],
  now: number,
): Promise<void> {
  const keys = accounts.map(({ ref }) => keyOf(organisationId, ref));
  await db.transaction('rw', db.accounts, async () => {
    const known = await db.accounts.bulkGet(keys);
    await db.accounts.bulkPut(
      accounts.map((account, index) => ({
        // Contacts are asked for by themselves: a look at the account does not lose them.
        ...known[index],
        key: keyOf(organisationId, account.ref),
        organisation_id: organisationId,
        ref: account.ref,
        phones: account.phones,
        account,
        cached_at: now,
      })),
    );
  });
}

/** Keeps the earlier contacts of an account that this browser has seen. */
export async function keepContacts(
  db: CombinadoDatabase,
  organisationId: string,
  ref: string,
  contacts: ContactRecord[],
  now: number,
): Promise<void> {
  await db.accounts.update(keyOf(organisationId, ref), { contacts, contacts_at: now });
}

/** The kept account of this reference with its contacts; undefined where this browser has not seen it. */
export function findKeptAccount(
  db: CombinadoDatabase,
  organisationId: string,
  ref: string,
): Promise<AccountRow | undefined> {
  return db.accounts.get(keyOf(organisationId, ref));
}

/** Pauses a kept account from the moment of a claim: with the server out of reach too, the next conversation knows of it. */
export async function pauseKeptAccount(
  db: CombinadoDatabase,
  organisationId: string,
  ref: string,
  since: string,
): Promise<void> {
  await db.accounts.where({ key: keyOf(organisationId, ref) }).modify(({ account }) => {
    if (account.restrictions.some(({ kind }) => kind === 'paused')) return;
    account.restrictions.unshift({ kind: 'paused', channel: null, phone: null, since, until: null, source: 'debtor' });
  });
}

/** Bars a kept account as the debtor asked, or takes that bar back: the next conversation knows of it without the server. */
export async function barKeptAccount(
  db: CombinadoDatabase,
  organisationId: string,
  ref: string,
  { at, kind, channel, phone }: Extract<InteractionAction, { type: 'restriction.set' }>,
  stands: boolean,
): Promise<void> {
  await db.accounts.where({ key: keyOf(organisationId, ref) }).modify(({ account }) => {
    const bar = { kind, channel, phone, since: at, until: null, source: 'debtor' };
    account.restrictions = applyRestriction(account.restrictions, bar, stands);
  });
}

/** Drops what is kept of an account: its debtor is kept nowhere any more. @returns whether there was anything. */
export async function dropKeptAccount(db: CombinadoDatabase, organisationId: string, ref: string): Promise<boolean> {
  return (await db.accounts.where({ key: keyOf(organisationId, ref) }).delete()) > 0;
}

const keyOf = (organisationId: string, ref: string): string => `${organisationId} ${ref}`;

/**
 * Finds accounts that this browser has seen: by the title of a chat and its number, likeliest first; or by reference, else by
 * telephone number, else by the whole name.
 * @param country whose numbers those without a country code would be
 */
export async function findKeptAccounts(
  db: CombinadoDatabase,
  organisationId: string,
  { ref, phone, name, title }: AccountQuery,
  country: Jurisdiction | null = null,
): Promise<Account[]> {
  if (title !== undefined) {
    const all = await db.accounts.where('key').startsWith(`${organisationId} `).toArray();
    const accounts = all.map((row) => row.account);
    return proposeAccounts({ title, phone: phone ?? null }, accounts, country).map(({ account }) => account);
  }
  const rows = await (ref
    ? db.accounts.where({ organisation_id: organisationId, ref }).toArray()
    : phone
      ? db.accounts.filter((row) => row.phones.some((each) => samePhone(each, phone))).toArray()
      : name
        ? db.accounts.filter((row) => plain(row.account.debtor_name) === plain(name)).toArray()
        : []);
  return rows.filter((row) => row.organisation_id === organisationId).map((row) => row.account);
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').trim().replace(/\s+/g, ' ').toLowerCase();
}
