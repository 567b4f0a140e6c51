import { PageHead } from '@/components/console/page-head.tsx';
import { PageState } from '@/components/console/page-state.tsx';
import { routeHref } from '@/components/console/route.ts';
import { useFormats } from '@/components/console/use-formats.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { useApi } from '@/components/query/use-api.ts';
import { studioMessages } from './messages.ts';

/** Every playbook of the organisation with the version that is in force. */
export function PlaybookList() {
  const t = useT(studioMessages);
  const { moment } = useFormats();
  const heads = useApi('playbooks.list', {});
  return (
    <>
      <PageHead title={t('list.title')} />
      {!heads.data ? (
        <PageState query={heads} />
      ) : heads.data.playbooks.length === 0 ? (
        <PageState title={t('list.empty.title')} text={t('list.empty.text')} />
      ) : (
        <div className="table-scroll">
          <table className="table">
            <thead>
              <tr>
                <th>{t('list.name')}</th>
                <th className="num">{t('list.version')}</th>
                <th>{t('list.published')}</th>
                <th>{t('list.by')}</th>
                <th>{t('list.note')}</th>
              </tr>
            </thead>
            <tbody>
              {heads.data.playbooks.map((head) => (
                <tr key={head.playbook_id}>
                  <th scope="row">
                    <a
                      href={routeHref('playbooks', head.playbook_id)}
                      aria-label={t('list.edit', { name: head.playbook_id })}
                    >
                      {head.playbook_id}
                    </a>
                  </th>
                  <td className="num">{t('version', { version: head.version })}</td>
                  <td>{moment(head.published_at)}</td>
                  <td>{head.published_by}</td>
                  <td>{head.note}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
