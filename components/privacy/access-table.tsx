import { useFormats } from '@/components/console/use-formats.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { useApi } from '@/components/query/use-api.ts';
import { privacyMessages } from './messages.ts';

const doors = [
  'accounts.find',
  'accounts.contacts',
  'outcomes.list',
  'outcomes.versions',
  'privacy.read',
  'privacy.export',
  'privacy.access',
] as const;

/** Who looked at what of a person, and when. */
export function AccessTable({ accountRef: ref }: { readonly accountRef: string }) {
  const t = useT(privacyMessages);
  const { moment } = useFormats();
  const access = useApi('privacy.access', { params: { ref } });
  const entries = access.data?.entries ?? [];
  const doorOf = (what: string) => {
    const door = doors.find((one) => one === what);
    return door ? t(`door.${door}`) : what;
  };
  return (
    <section>
      <h3>{t('access.title')}</h3>
      {access.error && (
        <p className="field-problem" role="alert">
          {t('failed')}
        </p>
      )}
      {access.data && entries.length === 0 && <p className="quiet-text">{t('access.none')}</p>}
      {entries.length > 0 && (
        <div className="table-scroll">
          <table className="table">
            <thead>
              <tr>
                <th>{t('access.when')}</th>
                <th>{t('access.who')}</th>
                <th>{t('access.what')}</th>
              </tr>
            </thead>
            <tbody>
              {entries.map(({ at, user, what }) => (
                <tr key={`${at} ${user} ${what}`}>
                  <td>{moment(at)}</td>
                  <td>{user}</td>
                  <td>{doorOf(what)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
