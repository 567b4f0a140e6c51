import * as z from 'zod';
import { Money } from '../conversation/money.ts';
import { Phone } from '../conversation/phone.ts';
import { Instant, PlainDate, TimeZone } from '../conversation/plain-date.ts';
import { ContactRestriction } from './contact-record.ts';

/** One payment seen by one source. */
export const Payment = z.strictObject({ amount: Money, paid_on: PlainDate, source: z.string().max(60) });

/** One part of what is owed. The parts of an account add up to its balance, or are not given at all. */
export const DebtPart = z.strictObject({
  kind: z.enum(['principal', 'interest', 'late_interest', 'penalty', 'fee', 'tax', 'insurance', 'other']),
  amount: Money,
});
export type DebtPart = z.infer<typeof DebtPart>;

/** One contract of several under one account. */
export const DebtContract = z.strictObject({
  ref: z.string().min(1).max(60),
  product: z.string().max(60).nullable(),
  balance: Money,
  days_past_due: z.int().min(-365).max(20_000).nullable(),
  due_date: PlainDate.nullable(),
});
export type DebtContract = z.infer<typeof DebtContract>;

/** Somebody who answers for the debt beside the debtor. */
export const Guarantor = z.strictObject({ name: z.string().min(1).max(120), phones: z.array(Phone).max(10) });
export type Guarantor = z.infer<typeof Guarantor>;

/** An account as the backend holds it: who owes what to whom, since when, and how fresh that knowledge is. */
export const Account = z.strictObject({
  ref: z.string().min(1).max(60),
  debtor_name: z.string().min(1).max(120),
  creditor: z.string().min(1).max(120),
  product: z.string().min(1).max(60),
  contract: z.string().max(60).nullable(),
  balance: Money,
  overdue: Money.nullable(),
  days_past_due: z.int().min(-365).max(20_000),
  due_date: PlainDate.nullable(),
  phones: z.array(Phone).max(20),
  region: z.string().max(60).nullable(),
  time_zone: TimeZone.nullable(),
  value_band: z.string().max(40).nullable(),
  income_band: z.string().max(40).nullable(),
  segment: z.string().max(60).nullable(),
  legal_status: z.enum(['none', 'lawsuit_filed', 'judgment']),
  offer_valid_until: PlainDate.nullable(),
  payments: z.array(Payment).max(400),
  /** When the creditor's system last said whether the debt is paid; null where nobody knows. */
  payment_checked_at: Instant.nullable(),
  payment_source: z.string().max(60).nullable(),
  /** What the balance is made of; empty where nobody says. */
  composition: z.array(DebtPart).max(20).default([]),
  contracts: z.array(DebtContract).max(40).default([]),
  guarantors: z.array(Guarantor).max(10).default([]),
  /** Who may not be contacted, how, and until when. */
  restrictions: z.array(ContactRestriction).max(60).default([]),
  updated_at: Instant,
});
export type Account = z.infer<typeof Account>;
