import * as z from 'zod';

/** Why an agent asks for more than they may give alone. `other` is told in words of their own. */
export const AuthorityReason = z.enum(['hardship', 'pays_today', 'last_chance', 'complaint', 'other']);
export type AuthorityReason = z.infer<typeof AuthorityReason>;

export const AuthorityDecision = z.enum(['approved', 'denied']);
export type AuthorityDecision = z.infer<typeof AuthorityDecision>;
