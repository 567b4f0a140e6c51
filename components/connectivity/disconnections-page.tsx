import { PageHead } from '@/components/console/page-head.tsx';
import { PageState } from '@/components/console/page-state.tsx';
import { useFormats } from '@/components/console/use-formats.ts';
import { useNow } from '@/components/console/use-now.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { useApi } from '@/components/query/use-api.ts';
import { DeviceSeries } from './device-series.tsx';
import { disconnectionsMessages } from './disconnections-messages.ts';
import { connectivityMessages } from './messages.ts';
import { shiftMessages } from './shift-messages.ts';

/**
 * When agents of the supervisor's team could not work as always, why, and who was told; and what of their
 * records never arrived. Facts to help by; no ranking.
 */
export function DisconnectionsPage() {
  const t = useT(disconnectionsMessages);
  const tc = useT(connectivityMessages);
  const ts = useT(shiftMessages);
  const { recent, number } = useFormats();
  const now = useNow();
  const query = useApi('disconnections.list', {});
  if (!query.data) return <PageState query={query} />;
  const { disconnections } = query.data;
  return (
    <>
      <PageHead title={t('title')} aside={<span>{t('lead')}</span>} />
      {disconnections.length === 0 ? (
        <PageState title={t('empty.title')} text={t('empty.text')} />
      ) : (
        <div className="table-scroll">
          <table className="table">
            <thead>
              <tr>
                <th>{t('agent')}</th>
                <th>{t('kind')}</th>
                <th>{t('from')}</th>
                <th>{t('to')}</th>
                <th className="num">{t('minutes')}</th>
                <th>{t('reason')}</th>
                <th>{t('told')}</th>
                <th>{t('pending')}</th>
              </tr>
            </thead>
            <tbody>
              {disconnections.map(({ outage, agent, kind, from, to, notice }) => (
                <tr key={`${agent.id} ${outage}`}>
                  <th scope="row">{agent.name}</th>
                  <td>{ts(`kind.${kind}`)}</td>
                  <td>{recent(from, now)}</td>
                  <td>{to ? recent(to, now) : <span className="quiet-text">{t('open')}</span>}</td>
                  <td className="num">
                    {to && number(Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 60_000)))}
                  </td>
                  {notice ? (
                    <>
                      <td>{tc(`reason.${notice.reason}`)}</td>
                      <td>{notice.told}</td>
                      <td>
                        {t('pending.words', {
                          outbox: notice.unfinished.outbox,
                          due: notice.unfinished.due_today,
                          open: notice.unfinished.open_conversations,
                        })}
                      </td>
                    </>
                  ) : (
                    <td colSpan={3} className="quiet-text">
                      {t('none')}
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <DeviceSeries now={now} />
    </>
  );
}
