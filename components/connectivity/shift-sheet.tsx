import type { ReactNode } from 'react';
import { formats } from '@/components/console/formats.ts';
import { useLocale } from '@/components/i18n/locale-context.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { Mark } from '@/components/ui/mark.tsx';
import type { ShiftReceipt } from '@/contracts/shift.ts';
import { shiftMessages } from './shift-messages.ts';
import { ShiftTimeline } from './shift-timeline.tsx';
import { useRecordName } from './use-record-name.ts';

/** The sheet: what of the day arrived, what is still here, when it could not go on as always, what is left. */
export function ShiftSheet({ shift }: { readonly shift: ShiftReceipt }) {
  const t = useT(shiftMessages);
  const format = formats(useLocale(), shift.zone);
  const { delivered, rows, gaps } = shift;
  return (
    <main className="shift-paper">
      <header>
        <h1>{t('title')}</h1>
        <p className="day">{format.longDay(shift.day)}</p>
        <dl className="pairs">
          <Pair name={t('person')}>{shift.person}</Pair>
          <Pair name={t('organisation')}>{shift.organisation}</Pair>
          <Pair name={t('issued')}>
            {format.moment(shift.at)} ({shift.zone})
          </Pair>
          <Pair name={t('device')}>
            <code>{shift.device_id}</code>
          </Pair>
        </dl>
      </header>

      <section>
        <h2>{t('records')}</h2>
        <p className="sum">
          <Mark mark={rows.length + gaps.length === 0 ? 'done' : 'warn'} />
          {delivered + rows.length === 0
            ? t('delivered.none')
            : t('delivered', { done: delivered, all: delivered + rows.length })}
        </p>
        <p>{gaps.length === 0 ? t('gaps.none') : t('gaps', { list: gaps.join(', ') })}</p>
        {rows.length > 0 && <Rows rows={rows} time={format.moment} />}
      </section>

      <ShiftTimeline shift={shift} time={format.time} />

      <section>
        <h2>{t('left')}</h2>
        <dl className="pairs">
          <Pair name={t('left.open')}>{format.number(shift.open_conversations)}</Pair>
          <Pair name={t('left.due')}>{format.number(shift.due_today)}</Pair>
        </dl>
      </section>

      <footer>
        <dl className="pairs">
          <Pair name={t('hash')} wide>
            <code>{shift.hash}</code>
          </Pair>
        </dl>
      </footer>
    </main>
  );
}

function Rows({ rows, time }: { readonly rows: ShiftReceipt['rows']; readonly time: (at: string) => string }) {
  const t = useT(shiftMessages);
  const nameOf = useRecordName();
  return (
    <>
      <table>
        <caption>{t('rows.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('number')}</th>
            <th scope="col">{t('record')}</th>
            <th scope="col">{t('state')}</th>
            <th scope="col">{t('when')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ seq, type, state, kept_at, why }) => (
            <tr key={seq} data-state={state}>
              <td>{seq}</td>
              <th scope="row">
                {nameOf(type)}
                {why && <span className="why">{why}</span>}
              </th>
              <td>{t(`state.${state}`)}</td>
              <td>{time(kept_at)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">{t('rows.stay')}</p>
    </>
  );
}

function Pair({
  name,
  wide,
  children,
}: {
  readonly name: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div data-wide={wide || undefined}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
