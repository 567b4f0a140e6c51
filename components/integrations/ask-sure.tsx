import { useT } from '@/components/i18n/use-t.ts';
import { Button } from '@/components/ui/button.tsx';
import { Dialog } from '@/components/ui/dialog.tsx';
import { integrationMessages } from './messages.ts';

interface AskSureProps {
  readonly open: boolean;
  readonly title: string;
  readonly text: string;
  readonly onSure: () => void;
  readonly onClose: () => void;
}

/** Asks before what cannot be undone. */
export function AskSure({ open, title, text, onSure, onClose }: AskSureProps) {
  const t = useT(integrationMessages);
  return (
    <Dialog open={open} title={title} onClose={onClose}>
      <p>{text}</p>
      <div className="acts">
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button variant="primary" onClick={onSure}>
          {title}
        </Button>
      </div>
    </Dialog>
  );
}
