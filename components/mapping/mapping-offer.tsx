import { useT } from '@/components/i18n/use-t.ts';
import type { HostView } from '@/components/sidebar/host-view.ts';
import { tellSidebar } from '@/components/sidebar/sidebar-events.ts';
import { Banner } from '@/components/ui/banner.tsx';
import { Button } from '@/components/ui/button.tsx';
import type { User } from '@/contracts/session.ts';
import { mappingDoorMessages } from './door-messages.ts';
import { useCrmTab } from './use-crm-tab.ts';

/** Offered to whoever may map, where a page is read by no more than what most CRMs call their fields. */
export function MappingOffer({ user, view }: { readonly user: User | null; readonly view: HostView }) {
  const t = useT(mappingDoorMessages);
  const crm = useCrmTab(user, view);
  const { health } = view;
  if (!crm || crm.open || !health || health.state === 'off' || (health.map && health.map !== 'common')) return null;
  return (
    <Banner
      tone="calm"
      title={t('unmapped')}
      actions={<Button onClick={() => tellSidebar('mapping')}>{t('open')}</Button>}
    >
      {t('unmapped.why')}
    </Banner>
  );
}
