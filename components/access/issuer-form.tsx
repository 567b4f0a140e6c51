import { useState } from 'react';
import { useT } from '@/components/i18n/use-t.ts';
import { useApiMutation } from '@/components/query/use-api.ts';
import { Banner } from '@/components/ui/banner.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Field } from '@/components/ui/field.tsx';
import type { Access } from '@/contracts/session.ts';
import { accessMessages } from './messages.ts';

interface IssuerFormProps {
  readonly issuer: Access['issuer'];
  readonly onChanged: () => void;
}

/** The firm's own issuer. Its secret goes in and never comes out. */
export function IssuerForm({ issuer, onChanged }: IssuerFormProps) {
  const t = useT(accessMessages);
  const write = useApiMutation('access.write');
  const [url, setUrl] = useState(issuer?.url ?? '');
  const [clientId, setClientId] = useState(issuer?.client_id ?? '');
  const [secret, setSecret] = useState('');
  const save = () =>
    write.mutate(
      {
        body: { issuer: { url: url.trim(), client_id: clientId.trim(), ...(secret ? { client_secret: secret } : {}) } },
      },
      { onSuccess: onChanged },
    );
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <header>
        <h2>{t('issuer.title')}</h2>
      </header>
      <p>{t('issuer.lead')}</p>
      {write.error && <Banner tone="stop" role="alert" title={write.error.message} />}
      <Field label={t('issuer.url')}>
        <input className="control" type="url" required value={url} onChange={({ target }) => setUrl(target.value)} />
      </Field>
      <Field label={t('issuer.id')}>
        <input
          className="control"
          required
          spellCheck={false}
          value={clientId}
          onChange={({ target }) => setClientId(target.value)}
        />
      </Field>
      <Field label={t('issuer.secret')} {...(issuer ? { hint: t('issuer.secret.hint') } : {})}>
        <input
          className="control"
          type="password"
          autoComplete="off"
          required={!issuer}
          value={secret}
          onChange={({ target }) => setSecret(target.value)}
        />
      </Field>
      {issuer && <p>{t('issuer.redirect', { address: issuer.redirect_uri })}</p>}
      <div className="access-actions">
        <Button variant="primary" type="submit" disabled={write.isPending}>
          {t('issuer.save')}
        </Button>
        {issuer && (
          <Button
            variant="line"
            disabled={write.isPending}
            onClick={() => write.mutate({ body: { issuer: null } }, { onSuccess: onChanged })}
          >
            {t('issuer.remove')}
          </Button>
        )}
        {write.isSuccess && <span role="status">{t('saved')}</span>}
      </div>
    </form>
  );
}
