import { useQuery } from '@tanstack/react-query';
import { browser } from 'wxt/browser';
import { useAsk } from '@/components/query/use-ask.ts';
import type { HostView } from '@/components/sidebar/host-view.ts';
import type { User } from '@/contracts/session.ts';

export interface CrmTab {
  readonly id: number;
  readonly origin: string;
}

const roles = new Set(['admin', 'qa_author', 'qa_approver']);

/** Who may make a map. Who may publish it is another question. */
export const mayMap = (user: User | null): boolean => user?.roles.some((role) => roles.has(role)) ?? false;

/** The tab beside this panel, and whether a map is being made for it; null where this person makes none. */
export function useCrmTab(user: User | null, { health }: HostView): { tab: CrmTab; open: boolean } | null {
  const beside = health?.adapter ?? new URLSearchParams(location.search).get('host');
  const enabled = mayMap(user) && beside === 'crm';
  const { data: tab } = useQuery({ queryKey: ['crm-tab'], queryFn: findTab, enabled, networkMode: 'always' });
  const draft = useAsk('mapping.draft.read', { origin: tab?.origin ?? '' }, { enabled: enabled && Boolean(tab) }).data;
  return enabled && tab ? { tab, open: draft?.draft?.open ?? false } : null;
}

async function findTab(): Promise<CrmTab | null> {
  const framed = window.top !== window;
  const [active] = framed ? [] : await browser.tabs.query({ active: true, currentWindow: true });
  const tab = framed ? await browser.tabs.getCurrent() : active;
  return tab?.id !== undefined && tab.url && URL.canParse(tab.url)
    ? { id: tab.id, origin: new URL(tab.url).origin }
    : null;
}
