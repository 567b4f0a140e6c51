import * as z from 'zod';
import { Money } from '../conversation/money.ts';
import { PlainDate } from '../conversation/plain-date.ts';

export const Instalment = z.strictObject({ n: z.int().min(1), due_date: PlainDate, value: Money });
export type Instalment = z.infer<typeof Instalment>;

export const PaymentMethod = z.enum([
  'pix',
  'boleto',
  'debit',
  'card',
  'transfer',
  'spei',
  'oxxo',
  'store',
  'bank_branch',
  'ach',
  'link',
  'cash_deposit',
]);
export type PaymentMethod = z.infer<typeof PaymentMethod>;

/** The deal. The instalments add up to the total, to the cent; `parseAgreement` refuses one that does not. */
export const Agreement = z.strictObject({
  original_debt: Money.nullable(),
  total: Money,
  discount: z.strictObject({ percent: z.number().min(0).max(100), amount: Money }).nullable(),
  instalments: z.array(Instalment).min(1).max(120),
  method: PaymentMethod,
  delivery: z.enum(['whatsapp', 'email', 'app', 'sms', 'phone', 'mail']).nullable(),
  settles: z.enum(['full', 'partial']),
});
export type Agreement = z.infer<typeof Agreement>;
