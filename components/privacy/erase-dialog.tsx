import { useState } from 'react';
import { useT } from '@/components/i18n/use-t.ts';
import { useApiMutation } from '@/components/query/use-api.ts';
import { Button } from '@/components/ui/button.tsx';
import { Dialog } from '@/components/ui/dialog.tsx';
import { Field } from '@/components/ui/field.tsx';
import type { ErasureDone } from '@/contracts/privacy.ts';
import { privacyMessages } from './messages.ts';

interface EraseDialogProps {
  readonly open: boolean;
  readonly accountRef: string;
  readonly onErased: (done: ErasureDone) => void;
  readonly onClose: () => void;
}

/** Erases a person in two steps: first what goes and what stays, with the reason; then the reference, typed. */
export function EraseDialog({ open, accountRef: ref, onErased, onClose }: EraseDialogProps) {
  const t = useT(privacyMessages);
  const erase = useApiMutation('privacy.erase');
  const [step, setStep] = useState<'read' | 'type'>('read');
  const [reason, setReason] = useState('');
  const [confirm, setConfirm] = useState('');
  const close = () => {
    setStep('read');
    setConfirm('');
    erase.reset();
    onClose();
  };
  return (
    <Dialog open={open} title={t('erase.do')} onClose={close}>
      <form
        className="privacy-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (step === 'read') setStep('type');
          else erase.mutate({ params: { ref }, body: { confirm, reason: reason.trim() } }, { onSuccess: onErased });
        }}
      >
        {step === 'read' ? (
          <>
            <p>{t('erase.goes')}</p>
            <p>{t('erase.stays')}</p>
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
          </>
        ) : (
          <Field
            label={t('erase.type', { ref })}
            {...(erase.error ? { problem: t(erase.error.code === 'refused' ? 'erase.held' : 'failed') } : {})}
          >
            <input
              className="control"
              value={confirm}
              autoComplete="off"
              spellCheck={false}
              onChange={(event) => setConfirm(event.target.value)}
            />
          </Field>
        )}
        <div className="acts">
          <Button onClick={close}>{t('cancel')}</Button>
          {step === 'read' ? (
            <Button type="submit" disabled={reason.trim().length < 3}>
              {t('erase.next')}
            </Button>
          ) : (
            <Button type="submit" variant="primary" disabled={confirm !== ref || erase.isPending}>
              {t('erase.sure')}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  );
}
