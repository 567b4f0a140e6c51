import * as z from 'zod';
import { Instant, PlainDate, TimeZone } from '../conversation/plain-date.ts';

/** What may be done next about an account. `none`: nothing until somebody decides otherwise. */
export const NextActionKind = z.enum([
  'none',
  'call_back',
  'follow_up_message',
  'check_payment',
  'send_payment_means',
  'escalate',
  'visit_branch',
]);
export type NextActionKind = z.infer<typeof NextActionKind>;

/**
 * The next step on an account and when it falls due: an instant, or a whole day in `zone`, the debtor's own. Both are
 * null where it has no time, as with `none`.
 */
export const NextAction = z.strictObject({
  kind: NextActionKind,
  at: z.union([Instant, PlainDate]).nullable(),
  zone: TimeZone.nullable(),
});
export type NextAction = z.infer<typeof NextAction>;
