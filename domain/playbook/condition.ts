import * as z from 'zod';
import { Audience, Channel } from '../conversation/turn.ts';
import { Slug } from '../recognition/cue.ts';

/** How sure we are that the debt is still unpaid: open and confirmed, paid, to confirm, sources disagree, unknown. */
export const PaymentLight = z.enum(['open', 'paid', 'unconfirmed', 'conflict', 'no_data']);
export type PaymentLight = z.infer<typeof PaymentLight>;

/** A way of dividing accounts. `custom` names a field that the firm's own import fills. */
export const SegmentDimension = z.enum(['value_band', 'income_band', 'custom']);
export type SegmentDimension = z.infer<typeof SegmentDimension>;

/**
 * The closed vocabulary of questions a playbook may ask. It is data: the evaluator in the bundle knows every form, and a
 * playbook that uses another is refused (browser stores forbid fetched logic).
 */
export const Condition = z.discriminatedUnion('if', [
  z.strictObject({ if: z.literal('channel'), is: Channel }),
  z.strictObject({ if: z.literal('audience'), is: z.array(Audience).min(1) }),
  z.strictObject({ if: z.literal('identity'), is: z.enum(['confirmed', 'unconfirmed']) }),
  z.strictObject({ if: z.literal('payment'), is: z.array(PaymentLight).min(1) }),
  z.strictObject({ if: z.literal('days_past_due'), min: z.int().optional(), max: z.int().optional() }),
  z.strictObject({ if: z.literal('product'), is: z.array(z.string().min(1)).min(1) }),
  z.strictObject({ if: z.literal('segment'), dimension: SegmentDimension, is: z.array(z.string().min(1)).min(1) }),
  z.strictObject({ if: z.literal('reason'), is: z.array(Slug).min(1) }),
  z.strictObject({ if: z.literal('answer'), step: Slug, is: z.array(Slug).min(1) }),
  z.strictObject({ if: z.literal('disclosure'), id: Slug, is: z.enum(['given', 'missing']) }),
  z.strictObject({ if: z.literal('agreement'), is: z.enum(['none', 'drafted', 'accepted']) }),
  z.strictObject({ if: z.literal('instalments'), min: z.int().optional(), max: z.int().optional() }),
]);
export type Condition = z.infer<typeof Condition>;
