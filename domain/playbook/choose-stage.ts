import type { Account } from '../interaction/account.ts';
import type { SegmentDimension } from './condition.ts';
import type { Playbook, Stage } from './playbook.ts';

type Segments = Pick<Account, 'value_band' | 'income_band' | 'segment'>;

/** The band or field that an account shows in one way of dividing accounts; null where the import left it empty. */
export function segmentOf(account: Segments, dimension: SegmentDimension): string | null {
  return dimension === 'custom' ? account.segment : account[dimension];
}

/** The stage whose days, products and segments fit the account; null where the playbook has none for it. */
export function chooseStage(playbook: Pick<Playbook, 'stages'>, account: Account | null): Stage | null {
  if (!account) return null;
  return (
    playbook.stages.find(
      (stage) =>
        account.days_past_due >= (stage.days_past_due.min ?? Number.NEGATIVE_INFINITY) &&
        account.days_past_due <= (stage.days_past_due.max ?? Number.POSITIVE_INFINITY) &&
        (stage.products.length === 0 || stage.products.includes(account.product)) &&
        stage.segments.every((segment) => segment.in.includes(segmentOf(account, segment.dimension) ?? '')),
    ) ?? null
  );
}
