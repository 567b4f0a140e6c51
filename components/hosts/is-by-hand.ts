import type { AdapterHealth } from '@/contracts/host-facts.ts';

/** Whether the page is not read where it should be: the agent goes on by hand, and nothing of it is scored. */
export function isByHand(health: Pick<AdapterHealth, 'state'> | null): boolean {
  return health?.state === 'broken' || health?.state === 'off';
}
