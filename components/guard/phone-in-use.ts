import { samePhone } from '@/domain/conversation/phone-key.ts';
import type { Account } from '@/domain/interaction/account.ts';

/** Digits that tell two numbers of one country apart: what stands before them is written in many ways, or left out. */
const telling = 8;

/** Which of the account's numbers a page shows, however it writes it; null where it shows none or more than one fits. */
export function phoneInUse(shown: string | null, account: Pick<Account, 'phones'> | null): string | null {
  const digits = shown?.replace(/\D/g, '') ?? '';
  if (!account || digits.length < telling) return null;
  const whole = account.phones.find((phone) => samePhone(phone, `+${digits}`));
  if (whole) return whole;
  // With its country written, a number is what it is; without, its end must do.
  if (shown?.trim().startsWith('+')) return null;
  const [only, ...others] = account.phones.filter((phone) => phone.endsWith(digits.slice(-telling)));
  return only && others.length === 0 ? only : null;
}
