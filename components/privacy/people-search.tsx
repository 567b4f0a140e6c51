import { useState } from 'react';
import { PageState } from '@/components/console/page-state.tsx';
import { routeHref } from '@/components/console/route.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { useApiMutation } from '@/components/query/use-api.ts';
import { Button } from '@/components/ui/button.tsx';
import { Field } from '@/components/ui/field.tsx';
import { Tag } from '@/components/ui/tag.tsx';
import { privacyMessages } from './messages.ts';

/** Finds a person. Asked for once, and never again by itself: each look is written down. */
export function PeopleSearch() {
  const t = useT(privacyMessages);
  const [q, setQ] = useState('');
  const find = useApiMutation('privacy.find');
  const people = find.data?.people;
  return (
    <section className="privacy-pad">
      <form
        className="privacy-line"
        onSubmit={(event) => {
          event.preventDefault();
          if (q.trim().length > 1) find.mutate({ body: { q } });
        }}
      >
        <Field label={t('find.label')} hint={t('find.lead')}>
          <input className="control" value={q} maxLength={120} onChange={(event) => setQ(event.target.value)} />
        </Field>
        <Button type="submit" variant="primary" disabled={find.isPending}>
          {t('find.do')}
        </Button>
      </form>
      {find.error && <PageState query={{ error: find.error, refetch: () => find.mutate({ body: { q } }) }} />}
      {people?.length === 0 && <PageState title={t('find.none.title')} text={t('find.none.text')} />}
      {people && people.length > 0 && (
        <>
          <p className="quiet-text" role="status">
            {t('find.found', { count: people.length })}
          </p>
          <ul className="privacy-list">
            {people.map(({ account_ref, debtor_name, creditor, held }) => (
              <li key={account_ref}>
                <a href={routeHref('privacy', 'people', account_ref)}>{debtor_name ?? t('nameless')}</a>
                <span className="quiet-text">
                  {t('person.of', { ref: account_ref })}
                  {creditor && `, ${creditor}`}
                </span>
                {held && <Tag tone="warn">{t('held')}</Tag>}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
