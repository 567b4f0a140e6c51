import type { Agreement } from '@/domain/agreement/agreement.ts';
import { checkPixCode } from '@/domain/agreement/check-pix-code.ts';
import { parseClabe } from '@/domain/agreement/clabe.ts';
import type { PaymentTarget } from '@/domain/agreement/consent-receipt.ts';
import { parsePixCode } from '@/domain/agreement/pix-code.ts';

/** The kind of code that a deal is paid with; null where it is paid without one that can be checked. */
export function codeKind({ method, total }: Agreement): PaymentTarget['kind'] | null {
  if (method === 'pix') return 'pix';
  return total.currency === 'MXN' && (method === 'spei' || method === 'transfer') ? 'clabe' : null;
}

/** What a pasted code may put on the receipt: nothing, unless it is right, pays the creditor, and no other amount. */
export function paymentTarget(pasted: string, creditor: string, agreement: Agreement): PaymentTarget | null {
  switch (codeKind(agreement)) {
    case 'pix': {
      const reading = parsePixCode(pasted);
      if (!reading.ok) return null;
      const { code } = reading;
      const check = checkPixCode(code, creditor, agreement);
      if (check.payee === 'differs' || check.amount === 'differs') return null;
      const { payee, city, amount, txid } = code;
      return { kind: 'pix', payee, city, amount, txid };
    }
    case 'clabe': {
      const reading = parseClabe(pasted);
      return reading.ok ? { kind: 'clabe', ...reading.clabe } : null;
    }
    case null:
      return null;
  }
}
