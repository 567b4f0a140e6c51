import * as z from 'zod';
import { Account } from '@/domain/interaction/account.ts';

/**
 * Whom the tabs of one person show: the record that a CRM last showed, and the chat that was last open. Which of them are
 * the same person is for the panel to say, and for the agent to confirm.
 */
export const Follow = z.strictObject({
  record: z
    .strictObject({ tab_id: z.int(), site: z.string(), account_ref: z.string(), account: Account.nullable() })
    .nullable(),
  /** `account_ref`: of the account that the agent confirmed for it; null where they have not yet. */
  chat: z.strictObject({ tab_id: z.int(), site: z.string(), account_ref: z.string().nullable() }).nullable(),
  /** The chat is called by the document number that the record shows. The numbers were compared as salted hashes. */
  same_document: z.boolean(),
});
export type Follow = z.infer<typeof Follow>;
