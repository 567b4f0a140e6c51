import { useEffect } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { AccessPage } from '@/components/access/access-page.tsx';
import { RequestsPage } from '@/components/authority/requests-page.tsx';
import { DisconnectionsPage } from '@/components/connectivity/disconnections-page.tsx';
import { HostsPage } from '@/components/hosts/hosts-page.tsx';
import { useT } from '@/components/i18n/use-t.ts';
import { ExportPage } from '@/components/integrations/export-page.tsx';
import { IntegrationsPage } from '@/components/integrations/integrations-page.tsx';
import { ChecksPage } from '@/components/payment-checks/checks-page.tsx';
import { PrivacyPage } from '@/components/privacy/privacy-page.tsx';
import { useApiChanges } from '@/components/query/use-api-changes.ts';
import { useAsk } from '@/components/query/use-ask.ts';
import { PlaybookEditor } from '@/components/studio/playbook-editor.tsx';
import { PlaybookList } from '@/components/studio/playbook-list.tsx';
import { TeamWall } from '@/components/team/team-wall.tsx';
import { Button } from '@/components/ui/button.tsx';
import type { User } from '@/contracts/session.ts';
import { AccountsImport } from './accounts-import.tsx';
import { ConsoleNav } from './console-nav.tsx';
import { consoleMessages } from './messages.ts';
import { MyAdherence } from './my-adherence.tsx';
import { OfflineBanner } from './offline-banner.tsx';
import { PageState } from './page-state.tsx';
import { placesFor } from './places-for.ts';
import { type ConsoleRoute, routeHref } from './route.ts';
import { SignInPage } from './sign-in-page.tsx';
import { useRoute } from './use-route.ts';
import './console.css';

/** The console: one page whose places depend on what the person's roles may call. */
export function Console() {
  const t = useT(consoleMessages);
  const status = useAsk('status.read', {});
  const route = useRoute();
  useApiChanges();
  const user = status.data?.user ?? null;
  const places = user ? placesFor(user.roles) : [];
  const current = places.find((place) => place === route.place) ?? null;
  const [home] = places;

  useEffect(() => {
    if (home && current === null) location.replace(routeHref(home));
  }, [home, current]);

  if (!status.data) return <PageState query={status} />;
  if (!user || status.data.session !== 'active') return <SignInPage expired={status.data.session === 'expired'} />;
  return (
    <div className="console">
      {/* A button, since the address after # is a route here. */}
      <button type="button" className="console-skip" onClick={() => document.getElementById('main')?.focus()}>
        {t('nav.skip')}
      </button>
      <ConsoleNav user={user} places={places} current={current} />
      <main id="main" tabIndex={-1} className="console-main">
        <OfflineBanner status={status.data} />
        <ErrorBoundary
          resetKeys={[route]}
          fallbackRender={({ resetErrorBoundary }) => <Crashed onRetry={resetErrorBoundary} />}
        >
          {current && <Page route={route} user={user} />}
        </ErrorBoundary>
      </main>
    </div>
  );
}

function Page({ route, user }: { readonly route: ConsoleRoute; readonly user: User }) {
  switch (route.place) {
    case 'home':
      return null;
    case 'playbooks':
      return route.playbook === null ? (
        <PlaybookList />
      ) : (
        <PlaybookEditor key={route.playbook} user={user} id={route.playbook} view={route.view} item={route.item} />
      );
    case 'team':
      return <TeamWall team={route.team} />;
    case 'requests':
      return <RequestsPage />;
    case 'checks':
      return <ChecksPage user={user} />;
    case 'disconnections':
      return <DisconnectionsPage />;
    case 'hosts':
      return <HostsPage user={user} />;
    case 'accounts':
      return <AccountsImport />;
    case 'export':
      return <ExportPage user={user} />;
    case 'integrations':
      return <IntegrationsPage />;
    case 'access':
      return <AccessPage />;
    case 'privacy':
      return <PrivacyPage user={user} view={route.view} item={route.item} />;
    case 'mine':
      return <MyAdherence />;
  }
}

function Crashed({ onRetry }: { readonly onRetry: () => void }) {
  const t = useT(consoleMessages);
  return (
    <PageState title={t('crash.title')} text={t('crash.text')}>
      <Button variant="line" onClick={onRetry}>
        {t('crash.retry')}
      </Button>
    </PageState>
  );
}
