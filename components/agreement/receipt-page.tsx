import { Printer } from 'lucide-react';
import { useEffect } from 'react';
import { useT } from '@/components/i18n/use-t.ts';
import { useAsk } from '@/components/query/use-ask.ts';
import { usePanelKeys } from '@/components/sidebar/use-panel-keys.ts';
import { Button } from '@/components/ui/button.tsx';
import { Kbd } from '@/components/ui/kbd.tsx';
import { receiptMessages } from './receipt-messages.ts';
import { ReceiptPaper } from './receipt-paper.tsx';
import './receipt.css';

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** One receipt on one sheet, by the id of its interaction. The browser's print makes the PDF. */
export function ReceiptPage({ id }: { readonly id: string }) {
  const t = useT(receiptMessages);
  const known = uuid.test(id);
  const { data: receipt, error, refetch } = useAsk('receipt.read', { interaction_id: id }, { enabled: known });
  usePanelKeys({});
  const title = receipt ? `${t('open')} ${receipt.credit.ref}` : t('open');
  useEffect(() => {
    // What the browser offers as the name of the PDF.
    document.title = title;
  }, [title]);

  if (receipt) {
    return (
      <div className="receipt-desk">
        <header className="receipt-bar">
          <Button variant="primary" onClick={() => window.print()} data-key="P" aria-keyshortcuts="p Enter">
            <Printer aria-hidden /> {t('print')} <Kbd>P</Kbd>
          </Button>
        </header>
        <ReceiptPaper receipt={receipt} />
      </div>
    );
  }
  const none = !known || error?.code === 'not_found';
  return (
    <main className="receipt-desk">
      {none ? (
        <section className="receipt-state">
          <h1>{t('none.title')}</h1>
          <p>{t('none.text')}</p>
        </section>
      ) : error ? (
        <section className="receipt-state" role="alert">
          <h1>{t('failed.title')}</h1>
          <p>{error.code === 'signed_out' ? t('failed.signed_out') : error.message}</p>
          <Button variant="primary" onClick={() => void refetch()}>
            {t('again')}
          </Button>
        </section>
      ) : (
        <section className="receipt-state" role="status">
          <h1>{t('waiting')}</h1>
        </section>
      )}
    </main>
  );
}
