import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { PageHead } from '@/components/console/page-head.tsx';
import { PageState } from '@/components/console/page-state.tsx';
import { useT } from '@/components/i18n/use-t.ts';
import { useAsk } from '@/components/query/use-ask.ts';
import { Banner } from '@/components/ui/banner.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Field } from '@/components/ui/field.tsx';
import type { PageStructure } from '@/contracts/page-structure.ts';
import type { WhatsAppInForce } from '@/contracts/selector-set.ts';
import { checkMessages } from './check-messages.ts';
import { checkPage, NoAccess } from './check-page.ts';
import { CheckResult } from './check-result.tsx';
import '@/components/console/console.css';
import '@/components/options/options.css';
import './host-check.css';

const patterns = ['https://web.whatsapp.com/*', ...__COMBINADO_CHAT_HOSTS__];

interface Tab {
  readonly id: number;
  readonly title: string;
}

/** The self-test: reads how a chat page is read and what it is made of, shows it whole, and saves it if a person says so. */
export function HostCheckPage() {
  const t = useT(checkMessages);
  const selectors = useAsk('selectors.read', { adapter: 'whatsapp' });
  const [tabs, setTabs] = useState<readonly Tab[] | null>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  const [state, setState] = useState<'idle' | 'running' | { readonly why: 'access' } | { readonly shape: string }>(
    'idle',
  );
  const [structure, setStructure] = useState<PageStructure | null>(null);
  const look = () => void findTabs().then(setTabs);
  useEffect(look, []);

  if (!selectors.data) return <PageState query={selectors} />;
  const tab = tabs?.find(({ id }) => id === chosen) ?? tabs?.[0];
  const run = async () => {
    if (!tab || !selectors.data) return;
    setState('running');
    setStructure(null);
    try {
      setStructure(await checkPage(tab.id, selectors.data as WhatsAppInForce));
      setState('idle');
    } catch (error) {
      setState(error instanceof NoAccess ? { why: 'access' } : { shape: error instanceof Error ? error.message : '' });
    }
  };
  return (
    <main className="options host-check">
      <PageHead title={t('title')} />
      <section className="options-part">
        <p>{t('lead')}</p>
        <p>{t('promise')}</p>
      </section>
      {tabs?.length === 0 && (
        <PageState title={t('none')} text={t('none.text')}>
          <Button onClick={look}>{t('again')}</Button>
        </PageState>
      )}
      {tab && tabs && (
        <section className="options-part">
          {tabs.length > 1 && (
            <Field label={t('tab')}>
              <select className="control" value={tab.id} onChange={(event) => setChosen(Number(event.target.value))}>
                {tabs.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </select>
            </Field>
          )}
          <p className="quiet-text">{t('front.why')}</p>
          <Button
            variant={structure ? 'line' : 'primary'}
            disabled={state === 'running'}
            onClick={() => void run()}
            data-run
          >
            {t(structure ? 'run.again' : 'run')}
          </Button>
          <p role="status">{state === 'running' && t('running')}</p>
        </section>
      )}
      {typeof state === 'object' && (
        <Banner role="alert" title={'why' in state ? t('failed.access') : t('failed.shape', { why: state.shape })} />
      )}
      {structure && <CheckResult structure={structure} />}
    </main>
  );
}

/** Tabs of a chat page, the last used first. */
async function findTabs(): Promise<Tab[]> {
  const tabs = await browser.tabs.query({ url: patterns });
  return tabs
    .toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
    .flatMap(({ id, title }) => (id === undefined ? [] : [{ id, title: title ?? '' }]));
}
