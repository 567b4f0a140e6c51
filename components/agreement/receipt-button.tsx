import { Printer } from 'lucide-react';
import { useState } from 'react';
import { browser } from 'wxt/browser';
import { useT } from '@/components/i18n/use-t.ts';
import { useTell } from '@/components/query/use-ask.ts';
import { Banner } from '@/components/ui/banner.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Kbd } from '@/components/ui/kbd.tsx';
import type { Agreement } from '@/domain/agreement/agreement.ts';
import { consentReceipt, type ReceiptGap } from '@/domain/agreement/consent-receipt.ts';
import type { InteractionState } from '@/domain/interaction/evaluation.ts';
import type { Interaction } from '@/domain/interaction/interaction.ts';
import type { Playbook } from '@/domain/playbook/playbook.ts';
import { paymentTarget } from './payment-target.ts';
import { receiptMessages } from './receipt-messages.ts';
import { useSummaryHash } from './use-summary-hash.ts';

interface ReceiptButtonProps {
  readonly playbook: Playbook;
  readonly interaction: Interaction;
  readonly agreement: Agreement;
  readonly state: InteractionState;
  /** The Pix code or CLABE as pasted; empty where there is none. */
  readonly pasted: string;
}

/** Keeps the receipt with the background, then opens its page; where it cannot be issued yet, says what is missing. */
export function ReceiptButton({ playbook, interaction, agreement, state, pasted }: ReceiptButtonProps) {
  const t = useT(receiptMessages);
  const keep = useTell('receipt.keep');
  const [asked, setAsked] = useState(false);
  const { closing } = state;
  const hash = useSummaryHash(agreement, closing?.summary.text ?? null);
  const issue = () =>
    consentReceipt({
      playbook,
      interaction,
      agreement,
      closing,
      hash,
      payment: interaction.account ? paymentTarget(pasted, interaction.account.creditor, agreement) : null,
      zone: state.window.zone,
      now: new Date().toISOString(),
    });
  const open = () => {
    const reading = issue();
    setAsked(!reading.ok);
    if (!reading.ok) return;
    const page = `${browser.runtime.getURL('/receipt.html')}#${interaction.id}`;
    keep.mutate({ receipt: reading.receipt }, { onSuccess: () => void window.open(page, '_blank', 'noopener') });
  };
  const reading = asked ? issue() : null;
  return (
    <>
      {reading && !reading.ok && (
        <Banner tone="warn" title={t('not.yet')}>
          <ul>
            {reading.missing.map((gap) => (
              <li key={JSON.stringify(gap)}>{gapWords(gap)}</li>
            ))}
          </ul>
        </Banner>
      )}
      {keep.error && <Banner tone="stop" role="alert" title={t('failed', { why: keep.error.message })} />}
      <div className="acts pad">
        <Button variant="quiet" onClick={open} data-key="P" aria-keyshortcuts="p">
          <Printer aria-hidden /> {t('open')} <Kbd>P</Kbd>
        </Button>
      </div>
    </>
  );

  function gapWords(gap: ReceiptGap): string {
    switch (gap.is) {
      case 'consent':
        return t(`missing.consent.${gap.consent}`);
      case 'item':
      case 'variable':
        return t(`missing.${gap.is}`, { name: gap.name });
      default:
        return t(`missing.${gap.is}`);
    }
  }
}
