import { useState } from 'react';
import { useT } from '@/components/i18n/use-t.ts';
import { Button } from '@/components/ui/button.tsx';
import { Dialog } from '@/components/ui/dialog.tsx';
import { Field } from '@/components/ui/field.tsx';
import { privacyMessages } from './messages.ts';

interface ReasonDialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly text: string;
  readonly onReason: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks why, before something that stays on record is done. */
export function ReasonDialog({ open, title, text, onReason, onClose }: ReasonDialogProps) {
  const t = useT(privacyMessages);
  const [reason, setReason] = useState('');
  return (
    <Dialog open={open} title={title} onClose={onClose}>
      <form
        className="privacy-form"
        onSubmit={(event) => {
          event.preventDefault();
          onReason(reason.trim());
          setReason('');
        }}
      >
        <p>{text}</p>
        <Field label={t('reason')} hint={t('reason.hint')}>
          <input
            className="control"
            value={reason}
            minLength={3}
            maxLength={300}
            required
            onChange={(event) => setReason(event.target.value)}
          />
        </Field>
        <div className="acts">
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" variant="primary" disabled={reason.trim().length < 3}>
            {title}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
