import { useEffect, useState } from 'react';
import { onSidebarEvent } from '@/components/sidebar/sidebar-events.ts';
import type { Account } from '@/domain/interaction/account.ts';

/** Whom the agent named where the page names nobody: `is` is null while they go by the page. */
export function useHand() {
  const [is, set] = useState<{ readonly account: Account | null } | null>(null);
  useEffect(() => onSidebarEvent('by-hand', () => set({ account: null })), []);
  return { is, choose: (account: Account | null) => set({ account }), leave: () => set(null) };
}
