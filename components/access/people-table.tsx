import { consoleMessages } from '@/components/console/messages.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { useApiMutation } from '@/components/query/use-api.ts';
import { Banner } from '@/components/ui/banner.tsx';
import { Button } from '@/components/ui/button.tsx';
import type { Access } from '@/contracts/session.ts';
import { accessMessages } from './messages.ts';

interface PeopleTableProps {
  readonly people: Access['people'];
  readonly onChanged: () => void;
}

/** Who may sign in, with what, and what they have open now. */
export function PeopleTable({ people, onChanged }: PeopleTableProps) {
  const t = useT(accessMessages);
  const words = useT(consoleMessages);
  const reset = useApiMutation('access.reset');
  const end = useApiMutation('access.end');
  const failed = reset.error ?? end.error;
  return (
    <section aria-labelledby="people-title">
      <div className="section-head">
        <h2 id="people-title">{t('people.title')}</h2>
      </div>
      {failed && <Banner tone="stop" role="alert" title={failed.message} />}
      <div className="table-scroll">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('people.name')}</th>
              <th scope="col">{t('people.roles')}</th>
              <th scope="col">{t('factor.title')}</th>
              <th scope="col">{t('people.sessions')}</th>
            </tr>
          </thead>
          <tbody>
            {people.map(({ id, name, email, roles, second_factor, sessions }) => (
              <tr key={id}>
                <th scope="row">
                  {name}
                  <br />
                  <span className="quiet-text">{email}</span>
                </th>
                <td>{roles.map((role) => words(`role.${role}`)).join(', ')}</td>
                <td>
                  {t(second_factor ? 'people.with' : 'people.without')}{' '}
                  {second_factor && (
                    <Button
                      size="small"
                      aria-label={t('people.reset.of', { name })}
                      disabled={reset.isPending}
                      onClick={() => reset.mutate({ params: { id } }, { onSettled: onChanged })}
                    >
                      {t('people.reset')}
                    </Button>
                  )}
                </td>
                <td>
                  {sessions}{' '}
                  {sessions > 0 && (
                    <Button
                      size="small"
                      aria-label={t('people.end.of', { name })}
                      disabled={end.isPending}
                      onClick={() => end.mutate({ params: { id } }, { onSettled: onChanged })}
                    >
                      {t('people.end')}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
