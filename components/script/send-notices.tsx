import { useT } from '@/components/i18n/use-t.ts';
import { Banner } from '@/components/ui/banner.tsx';
import type { SendWay } from '@/contracts/host-facts.ts';
import { scriptMessages } from './messages.ts';

interface SendNoticesProps {
  /** A send waited for its verdict, and nothing stands against it. */
  readonly waited: boolean;
  /** The engine is not there yet. */
  readonly reading: boolean;
  readonly ways: readonly { readonly way: SendWay; readonly supervised: boolean }[];
}

/** What is to know about the ways out of the page now: that a pasted text may leave, and what nobody watches. */
export function SendNotices({ waited, reading, ways }: SendNoticesProps) {
  const t = useT(scriptMessages);
  const open = ways.filter(({ supervised }) => !supervised).map(({ way }) => t(`way.${way}`));
  return (
    <>
      {waited && <Banner tone="calm" title={t(reading ? 'sends.checking' : 'sends.checked')} />}
      {open.length > 0 && (
        <Banner tone="calm" title={t('sends.unsupervised', { ways: open.join(', ') })}>
          {t('sends.unsupervised.why')}
        </Banner>
      )}
    </>
  );
}
