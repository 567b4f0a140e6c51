import { samePhone } from '../conversation/phone-key.ts';
import type { Account } from '../interaction/account.ts';
import type { Call } from './call.ts';

/** Whether a call is about an account: by the reference it came with, else by the number. What names neither is nobody's. */
export function belongsToAccount({ account_ref, phone }: Call, account: Account): boolean {
  if (account_ref !== null) return account_ref === account.ref;
  return phone !== null && account.phones.some((known) => samePhone(known, phone));
}
