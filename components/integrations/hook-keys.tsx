import { useState } from 'react';
import { useFormats } from '@/components/console/use-formats.ts';
import { useNow } from '@/components/console/use-now.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { useApiMutation } from '@/components/query/use-api.ts';
import { Banner } from '@/components/ui/banner.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Field } from '@/components/ui/field.tsx';
import { Tag } from '@/components/ui/tag.tsx';
import type { HookKey, MadeHookKey } from '@/contracts/integrations.ts';
import { AskSure } from './ask-sure.tsx';
import { integrationMessages } from './messages.ts';
import { SecretOnce } from './secret-once.tsx';

interface HookKeysProps {
  readonly keys: readonly HookKey[];
  readonly onChanged: () => void;
}

/** The keys by which the firm's telephony calls in. */
export function HookKeys({ keys, onChanged }: HookKeysProps) {
  const t = useT(integrationMessages);
  const { recent } = useFormats();
  const now = useNow();
  const [made, setMade] = useState<MadeHookKey | null>(null);
  const [leaving, setLeaving] = useState<HookKey | null>(null);
  const revoke = useApiMutation('hook_keys.revoke');
  return (
    <section aria-labelledby="keys-title">
      <div className="section-head">
        <h2 id="keys-title">{t('keys.title')}</h2>
      </div>
      <p className="integration-lead">{t('keys.lead')}</p>
      {revoke.error && <Banner tone="warn" role="alert" title={t('failed')} />}
      {keys.length === 0 ? (
        <p className="integration-lead quiet-text">{t('keys.none')}</p>
      ) : (
        <ul className="integration-list" aria-label={t('keys.title')}>
          {keys.map((key) => (
            <li key={key.id} data-key={key.id}>
              <div>
                <b>{key.name}</b> {key.signed && <Tag>{t('keys.signed.yes')}</Tag>}{' '}
                {key.revoked_at !== null && <Tag tone="stop">{t('keys.revoked')}</Tag>}
                <p className="quiet-text">
                  {t('keys.made')}: {t('keys.by', { name: key.created_by, time: recent(key.created_at, now) })} ·{' '}
                  {t('keys.used')}: {key.last_used_at ? recent(key.last_used_at, now) : t('never')}
                </p>
              </div>
              {key.revoked_at === null && (
                <Button
                  size="small"
                  aria-label={t('keys.revoke.of', { name: key.name })}
                  onClick={() => setLeaving(key)}
                >
                  {t('keys.revoke')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <NewKey
        onMade={(key) => {
          setMade(key);
          onChanged();
        }}
      />
      <SecretOnce shown={made} onDone={() => setMade(null)} />
      <AskSure
        open={leaving !== null}
        title={t('keys.revoke')}
        text={t('keys.revoke.sure', { name: leaving?.name ?? '' })}
        onClose={() => setLeaving(null)}
        onSure={() => {
          if (leaving) revoke.mutate({ params: { id: leaving.id } }, { onSettled: onChanged });
          setLeaving(null);
        }}
      />
    </section>
  );
}

function NewKey({ onMade }: { readonly onMade: (made: MadeHookKey) => void }) {
  const t = useT(integrationMessages);
  const [name, setName] = useState('');
  const [signed, setSigned] = useState(false);
  const create = useApiMutation('hook_keys.create');
  return (
    <form
      className="integration-form"
      onSubmit={(event) => {
        event.preventDefault();
        create.mutate(
          { body: { name, signed } },
          {
            onSuccess: (made) => {
              setName('');
              onMade(made);
            },
          },
        );
      }}
    >
      <Field label={t('keys.name')} hint={t('keys.name.hint')} {...(create.error ? { problem: t('failed') } : {})}>
        <input
          className="control"
          value={name}
          maxLength={60}
          required
          onChange={(event) => setName(event.target.value)}
        />
      </Field>
      <label className="check-line">
        <input type="checkbox" checked={signed} onChange={(event) => setSigned(event.target.checked)} />
        {t('keys.signed')}
      </label>
      <Button type="submit" disabled={name.trim() === '' || create.isPending}>
        {t('keys.create')}
      </Button>
    </form>
  );
}
