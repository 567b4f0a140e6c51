import { Printer } from 'lucide-react';
import { useEffect } from 'react';
import { useT } from '@/components/i18n/use-t.ts';
import { useAsk } from '@/components/query/use-ask.ts';
import { usePanelKeys } from '@/components/sidebar/use-panel-keys.ts';
import { Button } from '@/components/ui/button.tsx';
import { Kbd } from '@/components/ui/kbd.tsx';
import { shiftMessages } from './shift-messages.ts';
import { ShiftSheet } from './shift-sheet.tsx';
import './shift.css';

/** The end-of-shift receipt of whoever is signed in. The browser's print makes the PDF. */
export function ShiftPage() {
  const t = useT(shiftMessages);
  const { data: shift, error, refetch } = useAsk('shift.read', {});
  usePanelKeys({});
  const title = shift && !error ? `${t('title')} ${shift.day}` : t('title');
  useEffect(() => {
    // What the browser offers as the name of the PDF.
    document.title = title;
  }, [title]);
  if (error) {
    const out = error.code === 'signed_out';
    return (
      <main className="shift-desk">
        <section className="shift-state" role={out ? undefined : 'alert'}>
          <h1>{t(out ? 'signed_out.title' : 'failed.title')}</h1>
          <p>{out ? t('signed_out.text') : error.message}</p>
          <Button variant="primary" onClick={() => void refetch()}>
            {t('again')}
          </Button>
        </section>
      </main>
    );
  }
  if (!shift) {
    return (
      <main className="shift-desk">
        <section className="shift-state" role="status">
          <h1>{t('waiting')}</h1>
        </section>
      </main>
    );
  }
  return (
    <div className="shift-desk">
      <header className="shift-bar">
        <Button variant="primary" onClick={() => window.print()} data-key="P" aria-keyshortcuts="p Enter">
          <Printer aria-hidden /> {t('print')} <Kbd>P</Kbd>
        </Button>
      </header>
      <ShiftSheet shift={shift} />
    </div>
  );
}
