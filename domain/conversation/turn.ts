import * as z from 'zod';
import { Instant } from './plain-date.ts';

/** Who said a turn. `third_party` is anybody who is neither the agent nor the debtor; `system` is the page itself. */
export const Speaker = z.enum(['agent', 'customer', 'third_party', 'system']);
export type Speaker = z.infer<typeof Speaker>;

export const Channel = z.enum(['whatsapp', 'voice']);
export type Channel = z.infer<typeof Channel>;

/** Who the conversation is being held with. */
export const Audience = z.enum(['debtor', 'guarantor', 'third_party']);
export type Audience = z.infer<typeof Audience>;

/** One bubble or one transcript line, in the order it was said. `at` is null where the page does not tell. */
export const Turn = z.strictObject({
  id: z.string().min(1).max(200),
  speaker: Speaker,
  text: z.string().max(20_000),
  at: Instant.nullable(),
  /** The page does not surely say who spoke: read as the customer's, since a missed reply costs more. */
  doubtful: z.boolean().optional(),
  /** Its text was changed after it was sent. */
  edited: z.boolean().optional(),
});
export type Turn = z.infer<typeof Turn>;
