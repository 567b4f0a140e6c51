import { PageHead } from '@/components/console/page-head.tsx';
import { PageState } from '@/components/console/page-state.tsx';
import { mayCall } from '@/components/console/places-for.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { useApi } from '@/components/query/use-api.ts';
import { Banner } from '@/components/ui/banner.tsx';
import { SelectorAdapter } from '@/contracts/selector-set.ts';
import type { User } from '@/contracts/session.ts';
import { AffectedTable } from './affected-table.tsx';
import { hostsMessages } from './hosts-messages.ts';
import { MapPanel } from './map-panel.tsx';
import { SetsHealth } from './sets-health.tsx';
import './hosts.css';

/** How the pages of others are read across the organisation, who is affected, and the map and the switches that change it. */
export function HostsPage({ user }: { readonly user: User }) {
  const t = useT(hostsMessages);
  const health = useApi('hosts.health', {});
  if (!health.data) return <PageState query={health} />;
  const { sets, devices, refusals } = health.data;
  const browsers = (some: typeof devices) => new Set(some.map(({ device_id }) => device_id)).size;
  const unread = devices.filter(({ state }) => state === 'broken');
  const broken = browsers(unread);
  const mayChange = mayCall('selectors.publish', user.roles);
  return (
    <>
      <PageHead title={t('title')} aside={<span role="status">{t('counted', { count: browsers(devices) })}</span>} />
      {broken > 0 && (
        <Banner tone="warn" title={t('alarm.broken', { count: broken })}>
          {t(unread.every(({ adapter }) => adapter === 'crm') ? 'alarm.next.crm' : 'alarm.next')}
        </Banner>
      )}
      {refusals.length > 0 && <Banner tone="warn" title={t('alarm.refused', { count: refusals.length })} />}
      {sets.length === 0 ? (
        <section className="host-pad">
          <h2>{t('empty.title')}</h2>
          <p className="quiet-text">{t('empty.text')}</p>
        </section>
      ) : (
        <>
          <SetsHealth sets={sets} />
          <AffectedTable devices={devices} refusals={refusals} />
        </>
      )}
      {mayCall('selectors.list', user.roles) &&
        SelectorAdapter.options.map((adapter) => <MapPanel key={adapter} adapter={adapter} mayChange={mayChange} />)}
    </>
  );
}
