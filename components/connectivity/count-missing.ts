import type { Status } from '@/contracts/runtime-message.ts';

/** How many records the server lacks that are not on this computer any more either. */
export const countMissing = ({ missing }: Pick<Status, 'missing'>): number =>
  missing.reduce((sum, [from, to]) => sum + to - from + 1, 0);
