import { useState } from 'react';
import { useFormats } from '@/components/console/use-formats.ts';
import { useNow } from '@/components/console/use-now.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { useApiMutation } from '@/components/query/use-api.ts';
import { Banner } from '@/components/ui/banner.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Tag } from '@/components/ui/tag.tsx';
import type { Webhook } from '@/contracts/webhook.ts';
import { AskSure } from './ask-sure.tsx';
import { DeliveriesTable } from './deliveries-table.tsx';
import { integrationMessages } from './messages.ts';
import { ReceiverForm } from './receiver-form.tsx';
import { SecretOnce } from './secret-once.tsx';

interface ReceiversProps {
  readonly webhooks: readonly Webhook[];
  readonly onChanged: () => void;
}

/** Whom outcomes are told to. */
export function Receivers({ webhooks, onChanged }: ReceiversProps) {
  const t = useT(integrationMessages);
  const [adding, setAdding] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  const create = useApiMutation('webhooks.create');
  return (
    <section aria-labelledby="hooks-title">
      <div className="section-head">
        <h2 id="hooks-title">{t('hooks.title')}</h2>
        {!adding && (
          <Button size="small" onClick={() => setAdding(true)}>
            {t('hooks.add')}
          </Button>
        )}
      </div>
      <p className="integration-lead">{t('hooks.lead')}</p>
      {adding && (
        <ReceiverForm
          webhook={null}
          busy={create.isPending}
          error={create.error}
          onCancel={() => setAdding(false)}
          onWish={(body) =>
            create.mutate(
              { body },
              {
                onSuccess: (made) => {
                  setAdding(false);
                  setSecret(made.secret);
                  onChanged();
                },
              },
            )
          }
        />
      )}
      {webhooks.length === 0 && !adding && <p className="integration-lead quiet-text">{t('hooks.none')}</p>}
      <ul className="integration-list" aria-label={t('hooks.title')}>
        {webhooks.map((webhook) => (
          <Receiver key={webhook.id} webhook={webhook} onChanged={onChanged} onSecret={setSecret} />
        ))}
      </ul>
      <SecretOnce shown={secret === null ? null : { token: null, secret }} onDone={() => setSecret(null)} />
    </section>
  );
}

interface ReceiverProps {
  readonly webhook: Webhook;
  readonly onChanged: () => void;
  readonly onSecret: (secret: string) => void;
}

function Receiver({ webhook, onChanged, onSecret }: ReceiverProps) {
  const t = useT(integrationMessages);
  const { recent } = useFormats();
  const now = useNow();
  const [open, setOpen] = useState<'change' | 'remove' | null>(null);
  const change = useApiMutation('webhooks.change');
  const remove = useApiMutation('webhooks.remove');
  const renew = useApiMutation('webhooks.renew');
  const retry = useApiMutation('deliveries.retry');
  const params = { id: webhook.id };
  const { name, url, outcomes, fields, paused, waiting, parked, last_delivered_at } = webhook;
  const done = { onSettled: onChanged };
  return (
    <li data-webhook={webhook.id}>
      <div>
        <b>{name}</b> <Tag tone={paused ? 'warn' : 'ok'}>{t(paused ? 'hooks.state.paused' : 'hooks.state.active')}</Tag>{' '}
        {parked > 0 && <Tag tone="stop">{t('hooks.parked', { count: parked })}</Tag>}
        <p className="mono quiet-text">{url}</p>
        <p className="quiet-text">
          {t('hooks.waiting', { count: waiting })}
          {last_delivered_at && ` · ${t('hooks.last', { time: recent(last_delivered_at, now) })}`}
        </p>
      </div>
      <div className="acts">
        <Button size="small" aria-label={t('hooks.change.of', { name })} onClick={() => setOpen('change')}>
          {t('hooks.change')}
        </Button>
        <Button
          size="small"
          onClick={() => change.mutate({ params, body: { name, url, outcomes, fields, paused: !paused } }, done)}
        >
          {t(paused ? 'hooks.resume' : 'hooks.pause')}
        </Button>
        <Button size="small" onClick={() => renew.mutate({ params }, { onSuccess: (made) => onSecret(made.secret) })}>
          {t('hooks.renew')}
        </Button>
        {waiting + parked > 0 && (
          <Button size="small" onClick={() => retry.mutate({ params, body: { delivery: null } }, done)}>
            {t('hooks.retry')}
          </Button>
        )}
        <Button size="small" onClick={() => setOpen('remove')}>
          {t('hooks.remove')}
        </Button>
      </div>
      <div className="wide">
        {(remove.error ?? renew.error ?? retry.error) && <Banner tone="warn" role="alert" title={t('failed')} />}
        {open === 'change' && (
          <ReceiverForm
            webhook={webhook}
            busy={change.isPending}
            error={change.error}
            onCancel={() => setOpen(null)}
            onWish={(body) =>
              change.mutate(
                { params, body },
                {
                  onSuccess: () => {
                    setOpen(null);
                    onChanged();
                  },
                },
              )
            }
          />
        )}
        <DeliveriesTable webhook={webhook} onChanged={onChanged} />
      </div>
      <AskSure
        open={open === 'remove'}
        title={t('hooks.remove')}
        text={t('hooks.remove.sure', { name })}
        onClose={() => setOpen(null)}
        onSure={() => {
          remove.mutate({ params }, done);
          setOpen(null);
        }}
      />
    </li>
  );
}
