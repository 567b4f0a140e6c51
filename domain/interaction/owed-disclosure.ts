import type { DisclosureState } from './evaluation.ts';

const gravity = { critical: 0, required: 1, recommended: 2 } as const;

/** The disclosure to give next: what was missed and can still be said, then what is due; of those the gravest, as listed. */
export function owedDisclosure(disclosures: readonly DisclosureState[]): DisclosureState | null {
  const owed = disclosures.filter(({ mark }) => mark === 'missed' || mark === 'due');
  const rank = ({ mark, severity }: DisclosureState): number => (mark === 'missed' ? 0 : 10) + gravity[severity];
  return owed.toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
}
