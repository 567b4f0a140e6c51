import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { LocaleContext } from '@/components/i18n/locale-context.ts';
import type { ChangeTopic } from '@/contracts/runtime-message.ts';
import { chooseLocale } from '@/utils/i18n/choose-locale.ts';
import { takeEarlyAnswers } from '@/utils/messaging/early-answers.ts';
import { observeChanges } from '@/utils/messaging/observe-changes.ts';
import { useAsk } from './use-ask.ts';

/** Which verbs to ask again when a topic has changed. */
const verbsOf: Readonly<Record<ChangeTopic, readonly string[]>> = {
  status: ['status.read', 'shift.read'],
  playbook: ['status.read', 'playbook.read'],
  interaction: [
    'outcome.list',
    'interaction.open',
    'interactions.list',
    'interactions.others',
    'calls.list',
    'follow.read',
  ],
  outbox: ['outbox.list', 'outcome.list', 'status.read', 'shift.read'],
  board: [],
  authority: [],
  agenda: ['agenda.list'],
  account: ['account.contacts'],
  calls: ['calls.list'],
  connectivity: ['connectivity.read', 'shift.read'],
  selectors: ['selectors.read', 'site.read'],
  hosts: [],
  mapping: ['mapping.draft.read'],
  settings: ['settings.read', 'writing.words'],
  layout: ['layout.read'],
  sites: ['site.read', 'policy.read'],
};

/** What was asked before the page had loaded is known from the first; it is asked again, unless it says how long it holds. */
function startClient(): QueryClient {
  const client = new QueryClient();
  for (const { verb, request, value } of takeEarlyAnswers()) client.setQueryData([verb, request], value);
  return client;
}

/** What every extension page stands in: the query cache, kept fresh by the background's word, the locale and the theme. */
export function PageRoot({
  children,
  hostTheme,
}: {
  readonly children: ReactNode;
  readonly hostTheme?: 'light' | 'dark' | null;
}) {
  const [client] = useState(startClient);
  useEffect(() => {
    const stop = new AbortController();
    observeChanges((topics) => {
      for (const verb of new Set(topics.flatMap((topic) => verbsOf[topic])))
        void client.invalidateQueries({ queryKey: [verb] });
    }, stop.signal);
    return () => stop.abort();
  }, [client]);
  return (
    <QueryClientProvider client={client}>
      <Dressed hostTheme={hostTheme ?? null}>{children}</Dressed>
    </QueryClientProvider>
  );
}

function Dressed({
  children,
  hostTheme,
}: {
  readonly children: ReactNode;
  readonly hostTheme: 'light' | 'dark' | null;
}) {
  const settings = useAsk('settings.read', {}).data;
  const status = useAsk('status.read', {}).data;
  const locale = chooseLocale(settings?.locale ?? 'auto', status?.user?.locale ?? null, navigator.languages);
  const theme = settings && settings.theme !== 'auto' ? settings.theme : hostTheme;
  useEffect(() => {
    document.documentElement.lang = locale;
    if (theme) document.documentElement.dataset.theme = theme;
    else delete document.documentElement.dataset.theme;
    const scale = settings?.text_scale ?? 1;
    document.documentElement.style.setProperty('--scale', String(scale));
    // Style sheets cannot ask how large the text is; from here on what stood side by side stands one under the other.
    document.documentElement.dataset.text = scale >= 1.4 ? 'large' : 'normal';
  }, [locale, theme, settings?.text_scale]);
  if (!settings) return null;
  return <LocaleContext value={locale}>{children}</LocaleContext>;
}
