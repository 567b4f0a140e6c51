import { X } from 'lucide-react';
import { useT } from '@/components/i18n/use-t.ts';
import { Banner } from '@/components/ui/banner.tsx';
import { IconButton } from '@/components/ui/icon-button.tsx';
import type { SidebarSignal } from '@/contracts/host-facts.ts';
import type { Shown } from '@/contracts/parallel.ts';
import { parallelMessages } from './messages.ts';

/** A conversation that somebody chose: it is to be opened in this page by hand, or its page is not open at all. */
export type Wish = Extract<SidebarSignal, { type: 'conversation.wanted' }> | (Shown & { readonly type: 'away' });

interface WantedProps {
  readonly wish: Wish;
  /** Whether this page shows records of accounts, and not chats. */
  readonly records: boolean;
  readonly onClose: () => void;
}

/** Which conversation to open, where only a person can. */
export function Wanted({ wish, records, onClose }: WantedProps) {
  const t = useT(parallelMessages);
  const who = wish.who || t('nobody');
  const title =
    wish.type === 'away'
      ? t('away', { who, site: wish.site ?? t('away.anywhere') })
      : records && wish.account_ref
        ? t('wanted.account', { ref: wish.account_ref, who })
        : t('wanted.chat', { who });
  return (
    <div className="wanted">
      <Banner tone="calm" title={title}>
        {wish.type !== 'away' && t('wanted.why')}
      </Banner>
      <IconButton label={t('close')} onClick={onClose}>
        <X />
      </IconButton>
    </div>
  );
}
