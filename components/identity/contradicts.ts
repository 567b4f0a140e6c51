import { samePhone } from '@/domain/conversation/phone-key.ts';
import type { Account } from '@/domain/interaction/account.ts';

/**
 * Whether the number that a page shows speaks against the account that was confirmed for its conversation.
 * @param seen whether it was confirmed with this number in view; null where none was
 */
export function contradicts(phone: string | null, account: Pick<Account, 'phones'>, seen: boolean | null): boolean {
  if (phone === null || !phone.startsWith('+') || seen === true || account.phones.length === 0) return false;
  return !account.phones.some((each) => samePhone(each, phone));
}
