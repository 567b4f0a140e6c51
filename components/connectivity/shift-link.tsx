import { ReceiptText } from 'lucide-react';
import { useT } from '@/components/i18n/use-t.ts';
import { Button } from '@/components/ui/button.tsx';
import { shiftMessages } from './shift-messages.ts';

/** To the end-of-shift receipt, in a tab of its own. */
export function ShiftLink() {
  const t = useT(shiftMessages);
  return (
    <Button variant="quiet" onClick={openShift}>
      <ReceiptText aria-hidden /> {t('title')}
    </Button>
  );
}

export function openShift(): void {
  window.open('/shift.html', '_blank', 'noopener');
}
