import { PageState } from '@/components/console/page-state.tsx';
import { useFormats } from '@/components/console/use-formats.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { useApi } from '@/components/query/use-api.ts';
import { Mark } from '@/components/ui/mark.tsx';
import { devicesMessages } from './devices-messages.ts';
import './device-series.css';

/** For each browser of the supervisor's team: how many records never arrived, which waited, which were refused. */
export function DeviceSeries({ now }: { readonly now: number }) {
  const t = useT(devicesMessages);
  const { recent, number } = useFormats();
  const query = useApi('devices.list', {});
  if (!query.data) return <PageState query={query} />;
  const { devices } = query.data;
  return (
    <section aria-labelledby="device-series" className="device-series">
      <div className="section-head">
        <h2 id="device-series">{t('title')}</h2>
      </div>
      <p className="quiet-text">{devices.length === 0 ? t('empty') : t('lead')}</p>
      {devices.length > 0 && (
        <div className="table-scroll">
          <table className="table">
            <thead>
              <tr>
                <th>{t('agent')}</th>
                <th className="num">{t('missing')}</th>
                <th className="num">{t('waiting')}</th>
                <th className="num">{t('refused')}</th>
                <th className="num">{t('arrived')}</th>
                <th>{t('told')}</th>
              </tr>
            </thead>
            <tbody>
              {devices.map(({ device_id, agent, missing, waiting, refused, arrived, told_at }) => (
                <tr key={device_id} data-missing={missing}>
                  <th scope="row">{agent.name}</th>
                  <td className="num" data-label={t('missing')}>
                    <span>
                      <Mark mark={missing > 0 ? 'missed' : 'done'} /> {number(missing)}
                    </span>
                  </td>
                  <td className="num" data-label={t('waiting')}>
                    {number(waiting)}
                  </td>
                  <td className="num" data-label={t('refused')}>
                    {number(refused)}
                  </td>
                  <td className="num" data-label={t('arrived')}>
                    {number(arrived)}
                  </td>
                  <td data-label={t('told')}>{recent(told_at, now)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
