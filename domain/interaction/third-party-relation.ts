import * as z from 'zod';

/** Who a third party is to the debtor. A closed list: a free field would collect names. */
export const ThirdPartyRelation = z.enum([
  'partner',
  'parent',
  'child',
  'relative',
  'neighbour',
  'colleague',
  'employer',
  'other',
  'not_said',
]);
export type ThirdPartyRelation = z.infer<typeof ThirdPartyRelation>;
