import { PageState } from '@/components/console/page-state.tsx';
import { useFormats } from '@/components/console/use-formats.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { useApi } from '@/components/query/use-api.ts';
import { privacyMessages } from './messages.ts';

/** The erasures that were done: when, by whom and why; of whom is not known any more. */
export function ErasuresList() {
  const t = useT(privacyMessages);
  const { moment } = useFormats();
  const erasures = useApi('privacy.erasures', {});
  if (!erasures.data) return <PageState query={erasures} />;
  if (erasures.data.erasures.length === 0)
    return <PageState title={t('erasures.empty.title')} text={t('erasures.empty.text')} />;
  return (
    <div className="table-scroll">
      <table className="table">
        <thead>
          <tr>
            <th>{t('access.when')}</th>
            <th>{t('access.who')}</th>
            <th>{t('reason')}</th>
            <th>{t('erasures.id')}</th>
          </tr>
        </thead>
        <tbody>
          {erasures.data.erasures.map(({ subject_id, at, by, reason }) => (
            <tr key={subject_id}>
              <td>{moment(at)}</td>
              <td>{by}</td>
              <td>{reason}</td>
              <td className="mono">{subject_id}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
