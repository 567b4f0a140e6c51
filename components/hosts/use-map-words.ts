import { useT } from '@/components/i18n/use-t.ts';
import { useAsk } from '@/components/query/use-ask.ts';
import type { SetHealth } from '@/contracts/host-health.ts';
import { hostsMessages } from './hosts-messages.ts';

/** Says which page was read, of CRMs by the name that its map gives it, and with which version of the map. */
export function useMapWords(): {
  readonly page: (read: Pick<SetHealth, 'adapter' | 'map'>) => string;
  readonly version: (set: SetHealth['set']) => string;
} {
  const t = useT(hostsMessages);
  const { set } = useAsk('selectors.read', { adapter: 'crm' }).data ?? {};
  const maps = set?.adapter === 'crm' ? set.maps : [];
  const nameOf = (id: string) => {
    if (id === 'common') return t('adapter.crm.common');
    return t('adapter.crm.of', { name: maps.find((map) => map.id === id)?.name ?? id });
  };
  return {
    page: ({ adapter, map }) => (map === null ? t(`adapter.${adapter}`) : nameOf(map)),
    version: (set) => (set === null ? t('map.none') : t(`map.${set.source}`, { version: set.version })),
  };
}
