import type { Account } from '../interaction/account.ts';
import type { Playbook } from '../playbook/playbook.ts';
import type { ContactQuery } from './contact-window.ts';

/** Where the debtor is, as far as the account tells. Without an account, the playbook's own zone stands in. */
export function choosePlace(
  playbook: Pick<Playbook, 'jurisdiction' | 'time_zone' | 'contact_policy'>,
  account: Pick<Account, 'region' | 'time_zone' | 'phones'> | null,
): Omit<ContactQuery, 'channel'> {
  const { jurisdiction, contact_policy: policy } = playbook;
  if (!account) return { jurisdiction, region: null, zone: playbook.time_zone, policy };
  return { jurisdiction, region: account.region, zone: account.time_zone, phones: account.phones, policy };
}
