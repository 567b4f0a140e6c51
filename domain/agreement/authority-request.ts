import * as z from 'zod';

/** Why an agent asks for more than they may give alone. `other` is told in words of their own. */
export const AuthorityReason = z.enum(['hardship', 'pays_today', 'last_chance', 'complaint', 'other']);
export type AuthorityReason = z.infer<typeof AuthorityReason>;

/** `countered`: not this plan, but another one, which the answer carries. */
export const AuthorityDecision = z.enum(['approved', 'denied', 'countered']);
export type AuthorityDecision = z.infer<typeof AuthorityDecision>;
