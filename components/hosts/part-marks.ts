import type { Mark } from '@/domain/interaction/evaluation.ts';
import type { PartState } from './reading-parts.ts';

/** How each part of the page is read, as a mark. */
export const partMarks: Readonly<Record<PartState, Mark>> = {
  read: 'done',
  other_way: 'warn',
  not_read: 'missed',
  unused: 'not_applicable',
};
