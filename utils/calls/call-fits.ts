import type { Call } from '@/contracts/call.ts';
import { samePhone } from '@/domain/conversation/phone-key.ts';

/** Who a page or a conversation is about, as far as it tells. */
export interface Party {
  readonly account_ref: string | null;
  readonly phones: readonly string[];
}

/** Whether a call is about this party: by the account where both name one, else by the number. */
export function callFits(call: Pick<Call, 'account_ref' | 'phone'>, { account_ref, phones }: Party): boolean {
  if (call.account_ref !== null && account_ref !== null) return call.account_ref === account_ref;
  const { phone } = call;
  return phone !== null && phones.some((each) => samePhone(each, phone));
}
