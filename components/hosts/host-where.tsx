import { useT } from '@/components/i18n/use-t.ts';
import { tellSidebar } from '@/components/sidebar/sidebar-events.ts';
import { Mark } from '@/components/ui/mark.tsx';
import type { AdapterHealth } from '@/contracts/host-facts.ts';
import { healthMessages } from './health-messages.ts';
import { isByHand } from './is-by-hand.ts';

/** Beside the channel: that work goes on by hand; or a small mark where the page is read another way than it was. */
export function HostWhere({ health }: { readonly health: AdapterHealth | null }) {
  const t = useT(healthMessages);
  if (isByHand(health)) return <span className="cut">· {t('hand.where')}</span>;
  if (health?.state !== 'drift') return null;
  return (
    <button
      type="button"
      className="drift-mark"
      aria-label={t('drift.mark')}
      title={t('drift.mark')}
      onClick={() => tellSidebar('reading')}
    >
      <Mark mark="warn" />
    </button>
  );
}
