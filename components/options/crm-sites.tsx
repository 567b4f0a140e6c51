import { useState } from 'react';
import { useT } from '@/components/i18n/use-t.ts';
import { useAsk } from '@/components/query/use-ask.ts';
import { useGrant } from '@/components/sites/use-grant.ts';
import { Button } from '@/components/ui/button.tsx';
import { Field } from '@/components/ui/field.tsx';
import { Tag } from '@/components/ui/tag.tsx';
import type { Site } from '@/contracts/runtime-message.ts';
import { crmMessages } from './crm-messages.ts';
import { parseCrmAddress } from './parse-crm-address.ts';

const placeOf = (pattern: string): string => pattern.replace(/\/\*$/, '').replace(/^https:\/\//, '');

/** The CRMs that may be read here, who asked for each, and the way to allow one more or to take it back. */
export function CrmSites() {
  const t = useT(crmMessages);
  const known = useAsk('site.read', {});
  const grant = useGrant();
  const [typed, setTyped] = useState('');
  const [invalid, setInvalid] = useState(false);
  const sites = known.data?.sites ?? [];
  const add = async () => {
    const pattern = parseCrmAddress(typed, !import.meta.env.FIREFOX);
    if (pattern === null) return setInvalid(true);
    const asked = sites.some((site) => site.pattern === pattern && site.by !== 'person');
    if (await grant.allow(pattern, !asked)) setTyped('');
  };
  return (
    <>
      <p>{t('lead')}</p>
      {known.data && sites.length === 0 && <p className="quiet-text">{t('none')}</p>}
      <ul className="options-crms">
        {sites.map((site) => (
          <CrmRow key={site.pattern} site={site} grant={grant} />
        ))}
      </ul>
      {grant.refused !== null && <p role="alert">{t('refused', { site: placeOf(grant.refused) })}</p>}
      <form
        className="options-server"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <Field label={t('address')} hint={t('address.hint')} problem={invalid ? t('address.invalid') : undefined}>
          <input
            className="control"
            inputMode="url"
            spellCheck={false}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setInvalid(false);
            }}
          />
        </Field>
        <Button variant="line" type="submit" disabled={typed.trim() === ''}>
          {t('submit')}
        </Button>
      </form>
    </>
  );
}

function CrmRow({ site, grant }: { readonly site: Site; readonly grant: ReturnType<typeof useGrant> }) {
  const t = useT(crmMessages);
  const { pattern, granted, by, name } = site;
  const place = placeOf(pattern);
  return (
    <li data-crm={pattern}>
      <span className="options-crm-place">
        {name && <b>{name}</b>} <span>{place}</span>
      </span>
      <Tag tone={granted ? 'ok' : 'warn'}>{t(granted ? 'granted' : 'ungranted')}</Tag>
      <span className="quiet-text">{t(`state.${by}`)}</span>
      <span className="acts">
        {!granted && (
          <Button
            size="small"
            variant="primary"
            aria-label={t('allow.of', { site: place })}
            onClick={() => void grant.allow(pattern, false)}
          >
            {t('allow')}
          </Button>
        )}
        {by !== 'build' && (granted || by === 'person') && (
          <Button
            size="small"
            aria-label={t(granted ? 'revoke.of' : 'forget.of', { site: place })}
            onClick={() => void grant.revoke(pattern)}
          >
            {t(granted ? 'revoke' : 'forget')}
          </Button>
        )}
      </span>
    </li>
  );
}
