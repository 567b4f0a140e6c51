import { useT } from '@/components/i18n/use-t.ts';
import type { ShiftReceipt } from '@/contracts/shift.ts';
import { connectivityMessages } from './messages.ts';
import { shiftMessages } from './shift-messages.ts';

interface ShiftTimelineProps {
  readonly shift: ShiftReceipt;
  /** Hour and minute in the zone of the shift. */
  readonly time: (at: string) => string;
}

/** The day as a bar, for the eye; the same in words under it. */
export function ShiftTimeline({ shift, time }: ShiftTimelineProps) {
  const t = useT(shiftMessages);
  const tc = useT(connectivityMessages);
  const { outages, at } = shift;
  const began = shift.began_at ?? at;
  const [from, to] = [Date.parse(began), Date.parse(at)];
  const share = (instant: string) => (to > from ? ((Date.parse(instant) - from) / (to - from)) * 100 : 0);
  return (
    <section>
      <h2>{t('connection')}</h2>
      <div className="timeline" aria-hidden="true">
        <div className="track">
          {outages.map((outage) => (
            <span
              key={`${outage.kind} ${outage.from}`}
              data-kind={outage.kind}
              style={{
                insetInlineStart: `${share(outage.from)}%`,
                inlineSize: `${share(outage.to ?? at) - share(outage.from)}%`,
              }}
            />
          ))}
        </div>
        <p>
          <span>{time(began)}</span>
          <span>{time(at)}</span>
        </p>
      </div>
      <p>
        {outages.length === 0
          ? t('connection.good')
          : t('connection.sum', { count: outages.length, minutes: Math.round(shift.without_ms / 60_000) })}
      </p>
      <ol className="spans">
        {outages.map(({ kind, from, to, notice }) => (
          <li key={`${kind} ${from}`} data-kind={kind}>
            <span className="swatch" aria-hidden="true" />
            <span>
              <b>{t(`kind.${kind}`)}</b>
              {', '}
              {to === null ? t('span.lasts', { from: time(from) }) : `${time(from)} – ${time(to)}`}
              {', '}
              {t('minutes', { minutes: Math.round((Date.parse(to ?? at) - Date.parse(from)) / 60_000) })}
              {notice && (
                <span className="notice">
                  {t(notice.told ? 'told' : 'told.nobody', {
                    reason: tc(`reason.${notice.reason}`),
                    who: notice.told,
                    time: time(notice.at),
                  })}{' '}
                  {t('told.left', {
                    outbox: notice.unfinished.outbox,
                    due: notice.unfinished.due_today,
                    open: notice.unfinished.open_conversations,
                  })}
                </span>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
