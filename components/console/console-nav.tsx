import {
  AppWindow,
  BriefcaseBusiness,
  Cable,
  FileDown,
  Gauge,
  HandCoins,
  KeyRound,
  LayoutDashboard,
  ListTree,
  ReceiptText,
  ShieldCheck,
  Unplug,
} from 'lucide-react';
import { SignOut } from '@/components/connectivity/sign-out.tsx';
import { useT } from '@/components/i18n/use-t.ts';
import { useApi } from '@/components/query/use-api.ts';
import { Button } from '@/components/ui/button.tsx';
import { Logo } from '@/components/ui/logo.tsx';
import type { User } from '@/contracts/session.ts';
import { consoleMessages } from './messages.ts';
import { type Place, routeHref } from './route.ts';

const icons = {
  playbooks: ListTree,
  team: LayoutDashboard,
  requests: HandCoins,
  checks: ReceiptText,
  disconnections: Unplug,
  hosts: AppWindow,
  accounts: BriefcaseBusiness,
  export: FileDown,
  integrations: Cable,
  access: KeyRound,
  privacy: ShieldCheck,
  mine: Gauge,
} as const;

interface ConsoleNavProps {
  readonly user: User;
  readonly places: readonly Place[];
  readonly current: Place | null;
}

/** The places this person may open, and who they are. */
export function ConsoleNav({ user, places, current }: ConsoleNavProps) {
  const t = useT(consoleMessages);
  const role = user.roles.at(-1);
  const requests = useApi('authority.list', {}, { enabled: places.includes('requests') });
  const checks = useApi('checks.list', {}, { enabled: places.includes('checks') });
  const waiting: Partial<Record<Place, number>> = {
    requests: requests.data?.requests.filter(({ state }) => state === 'waiting').length ?? 0,
    checks: checks.data?.checks.filter(({ state }) => state === 'open').length ?? 0,
  };
  return (
    <nav className="console-nav" aria-label={t('nav.label')}>
      <p className="console-brand">
        <Logo />
        Combinado
      </p>
      <ul>
        {places.map((place) => {
          const Icon = icons[place];
          const count = waiting[place] ?? 0;
          return (
            <li key={place}>
              <a
                className="console-place"
                href={routeHref(place)}
                aria-current={place === current ? 'page' : undefined}
              >
                <Icon aria-hidden />
                {t(`place.${place}`)}
                {(place === 'requests' || place === 'checks') && count > 0 && (
                  <span className="count">
                    <span aria-hidden="true">{count}</span>
                    <span className="sr-only">{t(`place.${place}.waiting`, { count })}</span>
                  </span>
                )}
              </a>
            </li>
          );
        })}
      </ul>
      <div className="console-me">
        <b>{user.name}</b>
        {role && `${t(`role.${role}`)} · `}
        {user.organisation.name}
        <div>
          <SignOut>
            {(ask) => (
              <Button variant="quiet" aria-label={t('signout.of', { name: user.name })} onClick={ask}>
                {t('signout')}
              </Button>
            )}
          </SignOut>
        </div>
      </div>
    </nav>
  );
}
