import type * as z from 'zod';
import type { OutcomeRecord } from '@/contracts/event.ts';
import type { Loss } from '@/contracts/score.ts';
import type { Playbook } from '@/domain/playbook/playbook.ts';
import type { ScoredOutcome } from './score-outcome.ts';

/** What one version of an outcome counts for in its agent's day, and until when it leaves something to do. */
export interface CountedOutcome {
  /** The outcome as people read it. */
  readonly name: string;
  readonly playbook: string | null;
  /** How many interactions a grade of that playbook wants. */
  readonly needed: number | null;
  /** Null where it is not scored, or the time was degraded: that is no fault of the agent, and is not counted. */
  readonly score: number | null;
  /** Without the words that cost the points: figures outlive what people said. */
  readonly losses: z.infer<typeof Loss>[];
  readonly agreement: boolean;
  /** What was promised in the organisation's currency, in minor units. */
  readonly promised: number;
  /** The last day, `YYYY-MM-DD`, for which it says that something is to happen; null where it says of none. */
  readonly due: string | null;
  /** All those days, in no order; absent in what an earlier version wrote down. */
  readonly due_days?: readonly string[];
}

/** Works out what a record counts for; `currency` is the organisation's. */
export function countOutcome(
  record: OutcomeRecord,
  playbook: Playbook | null,
  scored: ScoredOutcome | null,
  currency: string,
): CountedOutcome {
  const counts = scored !== null && scored.score !== null && !record.degraded;
  const { agreement } = record;
  const days = dueDaysOf(record);
  return {
    name: playbook?.outcomes.find(({ id }) => id === record.outcome)?.name ?? record.outcome,
    playbook: playbook?.id ?? null,
    needed: playbook?.scoring.min_interactions ?? null,
    score: counts ? scored.score : null,
    losses: counts ? scored.losses.map((loss) => ({ ...loss, excerpt: null })) : [],
    agreement: agreement !== null,
    promised: agreement?.total.currency === currency ? agreement.total.minor : 0,
    due: days.toSorted().at(-1) ?? null,
    due_days: days,
  };
}

function dueDaysOf({ callback_at, next_action, date, agreement }: OutcomeRecord): string[] {
  const days = [callback_at, next_action?.at, date, ...(agreement?.instalments ?? []).map(({ due_date }) => due_date)];
  // A year that no calendar of the database has is nobody's appointment.
  return [...new Set(days.flatMap((day) => day?.slice(0, 10) ?? []))].filter((on) => on > '1900');
}
