import type { ReactNode } from 'react';
import { browser } from 'wxt/browser';
import { PageHead } from '@/components/console/page-head.tsx';
import { PageState } from '@/components/console/page-state.tsx';
import { checkMessages } from '@/components/hosts/check-messages.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { useAsk, useTell } from '@/components/query/use-ask.ts';
import { Button } from '@/components/ui/button.tsx';
import { Field } from '@/components/ui/field.tsx';
import { Settings } from '@/contracts/runtime-message.ts';
import { Locale } from '@/domain/playbook/playbook.ts';
import { crmMessages } from './crm-messages.ts';
import { CrmSites } from './crm-sites.tsx';
import { optionsMessages } from './messages.ts';
import { NoticesPart } from './notices-part.tsx';
import { PolicyProblems } from './policy-problems.tsx';
import { ServerForm } from './server-form.tsx';
import { ShortcutsList } from './shortcuts-list.tsx';
import { SitesTable } from './sites-table.tsx';
import '@/components/console/console.css';
import './options.css';

const languages: Readonly<Record<Locale, string>> = {
  'pt-BR': 'Português (Brasil)',
  'es-MX': 'Español (México)',
  'en-US': 'English',
};
const scales = [1, 1.15, 1.3, 1.5, 1.75, 2] as const;

/** What a person sets for this browser. Every change is kept as it is made. */
export function Options() {
  const t = useT(optionsMessages);
  const check = useT(checkMessages);
  const crm = useT(crmMessages);
  const policy = useAsk('policy.read', {});
  const settings = useAsk('settings.read', {});
  const write = useTell('settings.write');
  if (!settings.data) return <PageState query={settings} />;
  const { locale, theme, text_scale, single_letter_keys, writing_hints, density, server_url } = settings.data;
  const isSet = (key: string) => policy.data?.keys.includes(key) ?? false;
  const percent = new Intl.NumberFormat(locale === 'auto' ? undefined : locale, { style: 'percent' });

  return (
    <main className="options">
      <PageHead title={t('title')}>
        <span role="status" className="quiet-text">
          {write.isSuccess && t('saved')}
        </span>
      </PageHead>
      <PolicyProblems problems={policy.data?.problems ?? []} />
      <section className="options-part options-row">
        <Field label={t('language')} hint={isSet('locale') ? t('policy') : undefined}>
          <select
            className="control"
            disabled={isSet('locale')}
            value={locale}
            onChange={(event) => write.mutate({ locale: Settings.shape.locale.parse(event.target.value) })}
          >
            <option value="auto">{t('language.auto')}</option>
            {Locale.options.map((each) => (
              <option key={each} value={each} lang={each}>
                {languages[each]}
              </option>
            ))}
          </select>
        </Field>
        <Field label={t('theme')}>
          <select
            className="control"
            value={theme}
            onChange={(event) => write.mutate({ theme: Settings.shape.theme.parse(event.target.value) })}
          >
            {(['auto', 'light', 'dark'] as const).map((each) => (
              <option key={each} value={each}>
                {t(`theme.${each}`)}
              </option>
            ))}
          </select>
        </Field>
        <Field label={t('scale')}>
          <select
            className="control"
            value={text_scale}
            onChange={(event) => write.mutate({ text_scale: Number(event.target.value) })}
          >
            {[...new Set([...scales, text_scale])].sort().map((each) => (
              <option key={each} value={each}>
                {percent.format(each)}
              </option>
            ))}
          </select>
        </Field>
      </section>
      <section className="options-part">
        <Field label={t('density')} hint={t('density.hint')}>
          <select
            className="control"
            value={density}
            onChange={(event) => write.mutate({ density: Settings.shape.density.parse(event.target.value) })}
          >
            {(['auto', 'new', 'regular', 'senior'] as const).map((each) => (
              <option key={each} value={each}>
                {t(`density.${each}`)}
              </option>
            ))}
          </select>
        </Field>
        <label className="check">
          <input
            type="checkbox"
            checked={single_letter_keys}
            disabled={isSet('single_letter_keys')}
            onChange={(event) => write.mutate({ single_letter_keys: event.target.checked })}
          />
          {t('keys.single')}
        </label>
        <p className="quiet-text">
          {t('keys.single.hint')} {isSet('single_letter_keys') && t('policy')}
        </p>
      </section>
      <section className="options-part">
        <label className="check">
          <input
            type="checkbox"
            checked={writing_hints}
            onChange={(event) => write.mutate({ writing_hints: event.target.checked })}
          />
          {t('writing')}
        </label>
        <p className="quiet-text">{t('writing.hint')}</p>
      </section>
      <NoticesPart settings={settings.data} />
      <Part title={t('server')}>
        <ServerForm key={server_url} url={server_url} locked={isSet('server_url')} />
      </Part>
      <Part title={crm('title')}>
        <CrmSites />
      </Part>
      <Part title={t('shortcuts')}>
        <ShortcutsList />
      </Part>
      <Part title={t('sites')}>
        <SitesTable />
      </Part>
      <Part title={check('title')}>
        <p>{check('lead')}</p>
        <Button onClick={() => void browser.tabs.create({ url: browser.runtime.getURL('/host-check.html') })}>
          {check('open')}
        </Button>
      </Part>
      <Part title={t('about')}>
        <p>{t('about.version', { version: browser.runtime.getManifest().version })}</p>
        <p>{t('about.send')}</p>
        <p>{t('about.read')}</p>
        <p>{t('about.meta')}</p>
      </Part>
    </main>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="options-part">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
