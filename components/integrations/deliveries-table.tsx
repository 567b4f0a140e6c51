import { useState } from 'react';
import { useFormats } from '@/components/console/use-formats.ts';
import { useNow } from '@/components/console/use-now.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { useApi, useApiMutation } from '@/components/query/use-api.ts';
import { useOutcomeNames } from '@/components/team/use-outcome-names.ts';
import { Button } from '@/components/ui/button.tsx';
import { Tag } from '@/components/ui/tag.tsx';
import type { Delivery, Webhook } from '@/contracts/webhook.ts';
import { integrationMessages } from './messages.ts';

interface DeliveriesTableProps {
  readonly webhook: Webhook;
  readonly onChanged: () => void;
}

/** The last things that were, or are to be, told to one receiver; asked for when it is opened. */
export function DeliveriesTable({ webhook, onChanged }: DeliveriesTableProps) {
  const t = useT(integrationMessages);
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('sent.title')}</summary>
      {open && <Deliveries webhook={webhook} onChanged={onChanged} />}
    </details>
  );
}

function Deliveries({ webhook, onChanged }: DeliveriesTableProps) {
  const t = useT(integrationMessages);
  const { recent } = useFormats();
  const now = useNow();
  const nameOf = useOutcomeNames();
  const params = { id: webhook.id };
  const sent = useApi('deliveries.list', { params });
  const retry = useApiMutation('deliveries.retry');
  const rows = sent.data?.deliveries ?? [];
  if (sent.data && rows.length === 0) return <p className="quiet-text">{t('sent.none')}</p>;

  const wordsOf = ({ state, status, why, due_at }: Delivery) =>
    [
      state === 'waiting' ? t('sent.waiting', { time: recent(due_at, now) }) : t(`sent.${state}`),
      why && isKnown(why) ? t(`why.${why}`, { status: status ?? '' }) : (why ?? ''),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <div className="table-scroll">
      <table className="table" aria-label={t('sent.of', { name: webhook.name })}>
        <thead>
          <tr>
            <th>{t('sent.outcome')}</th>
            <th>{t('sent.when')}</th>
            <th>{t('sent.state')}</th>
            <th className="num">{t('sent.tries')}</th>
            <th>
              <span className="sr-only">{t('actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} data-delivery={row.state}>
              <td>{row.outcome === null ? t('sent.withdrawn') : nameOf(row.outcome)}</td>
              <td>{recent(row.created_at, now)}</td>
              <td>
                <Tag tone={row.state === 'delivered' ? 'ok' : row.state === 'parked' ? 'stop' : 'plain'}>
                  {wordsOf(row)}
                </Tag>
              </td>
              <td className="num">{row.attempts}</td>
              <td>
                {row.state !== 'delivered' && (
                  <Button
                    size="small"
                    onClick={() =>
                      retry.mutate(
                        { params, body: { delivery: row.id } },
                        {
                          onSettled: () => {
                            void sent.refetch();
                            onChanged();
                          },
                        },
                      )
                    }
                  >
                    {t('sent.retry')}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const known = ['refused', 'private_address', 'unknown_host', 'timeout', 'certificate', 'no_connection'] as const;

function isKnown(why: string): why is (typeof known)[number] {
  return known.some((each) => each === why);
}
