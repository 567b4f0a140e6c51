import type { OutcomeRecord } from '@/contracts/event.ts';
import type { WriteName } from '@/contracts/field-map.ts';
import { wallTimeOf } from '@/domain/interaction/propose-next-action.ts';
import type { Outcome } from '@/domain/playbook/playbook.ts';

export type FillValues = Partial<Record<WriteName, string>>;

/**
 * What an outcome puts into a CRM's form, plain: `2026-11-30`, `1284.70`, hours as the debtor's clock shows them. A day and an amount only of what was promised, since those of a payment that was made
 * are no promise.
 */
export function fillValues(
  record: OutcomeRecord,
  outcome: Outcome | undefined,
  wanted: readonly WriteName[],
): FillValues {
  const { date, amount, callback_at, next_action } = record;
  const promised = record.agreement !== null || outcome?.endings.includes('promise_to_pay') === true;
  const zone = next_action?.zone ?? null;
  const all: Record<WriteName, string | null> = {
    outcome: record.outcome,
    reason: record.reason,
    promise_date: promised ? date : null,
    promise_amount: promised && amount ? (amount.minor / 100).toFixed(2) : null,
    callback_at: callback_at !== null && zone !== null ? wallTimeOf(callback_at, zone) : null,
    note: record.note || null,
  };
  return Object.fromEntries(wanted.flatMap((name) => (all[name] === null ? [] : [[name, all[name]]])));
}
