import { useAsk } from '@/components/query/use-ask.ts';
import type { Seniority } from '@/contracts/session.ts';

/** How much the panel says: as the person chose, or else by how long they have been at it. */
export function useDensity(seniority: Seniority): Seniority {
  const chosen = useAsk('settings.read', {}).data?.density ?? 'auto';
  return chosen === 'auto' ? seniority : chosen;
}
