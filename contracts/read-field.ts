import * as z from 'zod';

/** How far a read value can be trusted; `not_read` beats a guess. */
export const Trust = z.enum(['read', 'low', 'not_read']);

export const ReadField = z.strictObject({
  value: z.string().max(2000).nullable(),
  raw: z.string().max(2000).nullable(),
  trust: Trust,
});
export type ReadField = z.infer<typeof ReadField>;
