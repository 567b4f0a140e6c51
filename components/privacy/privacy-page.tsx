import { PageHead } from '@/components/console/page-head.tsx';
import { mayCall } from '@/components/console/places-for.ts';
import { routeHref } from '@/components/console/route.ts';
import { useT } from '@/components/i18n/use-t.ts';
import type { User } from '@/contracts/session.ts';
import { ErasuresList } from './erasures-list.tsx';
import { IncidentsList } from './incidents-list.tsx';
import { privacyMessages } from './messages.ts';
import { PeopleSearch } from './people-search.tsx';
import { PersonPage } from './person-page.tsx';
import { RetentionForm } from './retention-form.tsx';
import './privacy.css';

const tabs = [
  ['people', 'privacy.find'],
  ['incidents', 'incidents.list'],
  ['retention', 'retention.read'],
  ['erasures', 'privacy.erasures'],
] as const;

interface PrivacyPageProps {
  readonly user: User;
  readonly view: string | null;
  /** The account of the person who is looked at. */
  readonly item: string | null;
}

/** What is kept of people, for whoever answers for it; what happened to it; and how long it stays. */
export function PrivacyPage({ user, view, item }: PrivacyPageProps) {
  const t = useT(privacyMessages);
  const open = tabs.filter(([, route]) => mayCall(route, user.roles)).map(([tab]) => tab);
  const current = open.find((tab) => tab === view) ?? open[0];
  const mayWrite = mayCall('privacy.erase', user.roles);
  return (
    <>
      <PageHead title={t('title')} />
      <nav className="page-tabs" aria-label={t('tabs.label')}>
        {open.map((tab) => (
          <a key={tab} href={routeHref('privacy', tab)} aria-current={tab === current ? 'page' : undefined}>
            {t(`tab.${tab}`)}
          </a>
        ))}
      </nav>
      {current === 'people' && (item === null ? <PeopleSearch /> : <PersonPage key={item} accountRef={item} />)}
      {current === 'incidents' && <IncidentsList mayWrite={mayWrite} />}
      {current === 'retention' && <RetentionForm mayWrite={mayWrite} />}
      {current === 'erasures' && <ErasuresList />}
    </>
  );
}
