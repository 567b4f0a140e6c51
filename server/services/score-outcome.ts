import type * as z from 'zod';
import type { OutcomeRecord } from '@/contracts/event.ts';
import type { Loss } from '@/contracts/score.ts';
import type { Adherence } from '@/domain/interaction/evaluation.ts';
import { scoreVerdicts } from '@/domain/interaction/score-verdicts.ts';
import type { Playbook } from '@/domain/playbook/playbook.ts';

export interface ScoredOutcome {
  readonly score: number | null;
  readonly losses: z.infer<typeof Loss>[];
}

/** The server's own score of an outcome: from the verdicts it brings, by the rules of the pack it was held on. */
export function scoreOutcome(playbook: Playbook, record: OutcomeRecord): ScoredOutcome {
  const adherence: Adherence = scoreVerdicts(playbook, record);
  return {
    score: adherence.score,
    losses: adherence.lost.map(({ points, kind, id, why }) => ({
      rule: `${kind}.${id}`,
      name: nameOf(playbook, id) ?? why,
      points,
      count: 1,
      excerpt: record.verdicts.find((verdict) => verdict.rule.id === id)?.evidence[0]?.text ?? null,
    })),
  };
}

/** Puts the losses of one more outcome, the latest, to those of a day: points and counts add up, the newest excerpt is kept. */
export function addLosses(
  sum: readonly z.infer<typeof Loss>[],
  more: readonly z.infer<typeof Loss>[],
): z.infer<typeof Loss>[] {
  const byRule = new Map(sum.map((loss) => [loss.rule, loss]));
  for (const loss of more) {
    const had = byRule.get(loss.rule);
    byRule.set(loss.rule, {
      ...loss,
      points: Math.round(((had?.points ?? 0) + loss.points) * 100) / 100,
      count: (had?.count ?? 0) + loss.count,
      excerpt: loss.excerpt ?? had?.excerpt ?? null,
    });
  }
  // All of them: one left out today would be missed when the next points come to it.
  return [...byRule.values()].sort((a, b) => b.points - a.points || (a.rule < b.rule ? -1 : 1));
}

/** What the rules of a playbook are called, by their ids: a server scores a thousand records of one playbook. */
const namesOf = new WeakMap<Playbook, ReadonlyMap<string, string | undefined>>();

function nameOf(playbook: Playbook, id: string): string | null {
  const names = namesOf.get(playbook) ?? readNames(playbook);
  namesOf.set(playbook, names);
  return names.get(id) ?? null;
}

function readNames({ disclosures, prohibitions, steps, closing }: Playbook): ReadonlyMap<string, string | undefined> {
  const rules: readonly { id: string; name?: string; title?: string }[] = [
    ...disclosures,
    ...prohibitions,
    ...steps,
    ...closing,
  ];
  // Where two have one id, the first names it: it is put there last.
  return new Map(rules.toReversed().map(({ id, name, title }) => [id, name ?? title]));
}
