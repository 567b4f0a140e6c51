import type { Money } from '../conversation/money.ts';
import type { Agreement } from './agreement.ts';
import type { PixCode } from './pix-code.ts';

export interface PixCheck {
  /** `cut`: the code's name fills its 25 characters, and as far as it goes it is the creditor's. */
  readonly payee: 'same' | 'cut' | 'differs';
  /** `open`: the code names none. Else whether it is what one payment of the deal comes to, or all of it. */
  readonly amount: 'same' | 'open' | 'differs';
}

/** Whether a Pix code pays the creditor, and what was agreed. It is judged strictly: a warning costs less than a diverted payment. */
export function checkPixCode(code: PixCode, creditor: string, agreement: Agreement): PixCheck {
  return { payee: comparePayee(code.payee, creditor), amount: compareAmount(code.amount, agreement) };
}

function comparePayee(payee: string, creditor: string): PixCheck['payee'] {
  const [paid, owed] = [nameWords(payee), nameWords(creditor)];
  if (owed !== '' && paid === owed) return 'same';
  return payee.length >= 24 && paid !== '' && owed.startsWith(paid) ? 'cut' : 'differs';
}

function compareAmount(amount: Money | null, { instalments, total }: Agreement): PixCheck['amount'] {
  if (amount === null) return 'open';
  const agreed = [total, ...instalments.map(({ value }) => value)];
  return agreed.some(({ minor, currency }) => minor === amount.minor && currency === amount.currency)
    ? 'same'
    : 'differs';
}

/** A firm's name without its accents, its points and its legal form. */
function nameWords(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[./&,'-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?: (?:s ?a|ltda|eireli|me|epp))+$/u, '');
}
