import { SeriesCounter } from '@/components/connectivity/series-counter.tsx';
import { ShiftLink } from '@/components/connectivity/shift-link.tsx';
import { useRecordName } from '@/components/connectivity/use-record-name.ts';
import { useLocale } from '@/components/i18n/locale-context.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { useAsk, useTell } from '@/components/query/use-ask.ts';
import { timeWords } from '@/components/sidebar/time-words.ts';
import { Button } from '@/components/ui/button.tsx';
import { Tag } from '@/components/ui/tag.tsx';
import type { Status } from '@/contracts/runtime-message.ts';
import { outcomeMessages } from './messages.ts';

/** What is still on this computer, why, and what was delivered. */
export function OutboxView({ status }: { readonly status: Status }) {
  const t = useT(outcomeMessages);
  const locale = useLocale();
  const rows = useAsk('outbox.list', {}).data?.rows ?? [];
  const flush = useTell('outbox.flush');
  const nameOf = useRecordName();
  return (
    <div className="outbox">
      <p>
        <b>
          {t('outbox.count', {
            delivered: status.delivered,
            total: status.delivered + status.pending + status.refused,
          })}
        </b>
      </p>
      <SeriesCounter status={status} />
      {status.last_acknowledged_at && (
        <p className="quiet">{t('outbox.last', { time: timeWords(status.last_acknowledged_at, locale) })}</p>
      )}
      {rows.length === 0 ? (
        <p className="quiet">{t('outbox.empty')}</p>
      ) : (
        <ul>
          {rows.map((row) => (
            <li key={row.id}>
              <span>
                #{row.seq} {nameOf(row.type)} <span className="quiet">{timeWords(row.kept_at, locale)}</span>
              </span>
              <Tag tone={row.state === 'refused' ? 'stop' : 'warn'}>{t(`state.${row.state}`)}</Tag>
              {row.why && <p className="quiet">{row.why}</p>}
              {row.state === 'refused' && <p className="quiet">{t('outbox.stays')}</p>}
            </li>
          ))}
        </ul>
      )}
      {status.pending > 0 && (
        <Button disabled={flush.isPending} onClick={() => flush.mutate({})}>
          {t('outbox.send')}
        </Button>
      )}
      <ShiftLink />
    </div>
  );
}
