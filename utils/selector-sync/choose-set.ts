import type { SelectorSource } from '@/contracts/selector-set.ts';
import type { SelectorHeadRow } from '../db/rows.ts';

/** The set to read with. `hash` is null for the packaged one. */
export interface ChosenSet {
  readonly source: SelectorSource;
  readonly version: number;
  readonly hash: string | null;
}

/** How the packaged set is named among those that failed: no hash is. */
const packagedName = 'packaged';
const packaged: ChosenSet = { source: 'packaged', version: 0, hash: null };

/**
 * The set in force: the pushed one, unless it did not read the page; then the last one that did, then the one that came
 * with the build. Where none of them reads, the pushed one again: the fault is the page's, and it is the newest word on it.
 */
export function chooseSet(row: SelectorHeadRow | undefined): ChosenSet {
  const head = row?.head;
  if (!row || !head) return packaged;
  const failed = failedSets(row);
  const pushed: ChosenSet = { source: 'pushed', version: head.version, hash: head.hash };
  const { good } = row;
  const order: ChosenSet[] = [pushed, packaged];
  if (good && good.hash !== head.hash) order.splice(1, 0, { source: 'last_good', ...good });
  return order.find((set) => !failed.has(nameOf(set))) ?? pushed;
}

/** The row after a page was read with `set`, or could not be; the same row where nothing changes by it. */
export function noteReading(row: SelectorHeadRow, set: ChosenSet, reads: boolean): SelectorHeadRow {
  const { head } = row;
  if (!head) return row;
  const failed = failedSets(row);
  const { hash, version } = set;
  if (!reads) return failed.has(nameOf(set)) ? row : withFailed(row, head.epoch, [...failed, nameOf(set)]);
  const known = hash === null || row.good?.hash === hash;
  if (known && !failed.has(nameOf(set))) return row;
  failed.delete(nameOf(set));
  const better = withFailed(row, head.epoch, [...failed]);
  return hash === null ? better : { ...better, good: { hash, version } };
}

/** A newer epoch is tried whatever an older one came to, even on the same set. */
function failedSets({ head, failed }: SelectorHeadRow): Set<string> {
  return new Set(failed.epoch === head?.epoch ? failed.sets : []);
}

function withFailed(row: SelectorHeadRow, epoch: number, sets: string[]): SelectorHeadRow {
  return { ...row, failed: { epoch, sets } };
}

const nameOf = ({ hash }: ChosenSet): string => hash ?? packagedName;
