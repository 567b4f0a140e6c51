import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { type AdapterHealth, HostFact, portName } from '@/contracts/host-facts.ts';
import { builtInHosts } from '@/utils/sites/built-in-hosts.ts';
import { coveredBy } from '@/utils/sites/covered-by.ts';
import { type Site, siteOf } from './site-of.ts';

/** The page the popup was opened over, and what its content script, where one runs, says of it. */
export interface Page {
  readonly tabId: number;
  /** Empty where the browser does not say. */
  readonly url: string;
  readonly site: Site | null;
  /** Whether the site comes with the build: its script needs no switching on, only the browser's grant. */
  readonly builtIn: boolean;
  readonly granted: boolean;
  readonly attached: boolean;
  readonly health: AdapterHealth | null;
  readonly healthAt: string | null;
}

/** The tab under the popup. `?tab=` names another: a popup opened as a page of its own stands over itself. */
async function readTab() {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  if (Number.isInteger(named)) return browser.tabs.get(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** Reads the page once and follows its health. Null until read, or where there is no tab. */
export function usePage(): Page | null {
  const [page, setPage] = useState<Page | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    void follow(stop.signal, (change) =>
      setPage((was) => (was || 'tabId' in change ? ({ ...was, ...change } as Page) : was)),
    );
    return () => stop.abort();
  }, []);
  return page;
}

async function follow(signal: AbortSignal, change: (part: Partial<Page>) => void): Promise<void> {
  const tab = await readTab();
  if (tab?.id === undefined || signal.aborted) return;
  const site = siteOf(tab.url, !import.meta.env.FIREFOX);
  const builtIn = site !== null && tab.url !== undefined && coveredBy(builtInHosts, tab.url);
  const granted = site !== null && (await browser.permissions.contains({ origins: [site.pattern] }));
  if (signal.aborted) return;
  change({ tabId: tab.id, url: tab.url ?? '', site, builtIn, granted, attached: false, health: null, healthAt: null });

  const ask = async () => {
    if (site === null) return;
    const now = await browser.permissions.contains({ origins: [site.pattern] });
    if (!signal.aborted) change({ granted: now });
  };
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    event.addListener(ask);
    signal.addEventListener('abort', () => event.removeListener(ask));
  }
  const port = browser.runtime.connect({ name: `${portName.sidebar}:${tab.id}` });
  signal.addEventListener('abort', () => port.disconnect());
  port.onMessage.addListener((message: unknown) => {
    const type = (message as { type?: unknown }).type;
    if (type === 'host.attached' || type === 'host.detached') {
      change({ attached: type === 'host.attached' });
      if (type === 'host.attached') port.postMessage({ type: 'facts.resend' });
      return;
    }
    const fact = HostFact.safeParse(message);
    if (fact.success && fact.data.type === 'adapter.health')
      change({ health: fact.data.health, healthAt: fact.data.at });
  });
}
