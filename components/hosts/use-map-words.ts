import { useT } from '@/components/i18n/use-t.ts';
import type { SetHealth } from '@/contracts/host-health.ts';
import { hostsMessages } from './hosts-messages.ts';

/** Says which map a page was read with. */
export function useMapWords(): (set: SetHealth['set']) => string {
  const t = useT(hostsMessages);
  return (set) => (set === null ? t('map.none') : t(`map.${set.source}`, { version: set.version }));
}
