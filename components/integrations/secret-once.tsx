import { useT } from '@/components/i18n/use-t.ts';
import { Button } from '@/components/ui/button.tsx';
import { Dialog } from '@/components/ui/dialog.tsx';
import { Field } from '@/components/ui/field.tsx';
import { integrationMessages } from './messages.ts';

interface SecretOnceProps {
  /** Null: nothing to show. */
  readonly shown: { readonly token: string | null; readonly secret: string | null } | null;
  readonly onDone: () => void;
}

/** What is shown once and never again: each value in a field of its own, taken whole by a click. */
export function SecretOnce({ shown, onDone }: SecretOnceProps) {
  const t = useT(integrationMessages);
  return (
    <Dialog open={shown !== null} title={t('once.title')} onClose={onDone}>
      <p>{t('once.lead')}</p>
      {(['token', 'secret'] as const).map((kind) => {
        const value = shown?.[kind];
        return value ? (
          <Field key={kind} label={t(`once.${kind}`)}>
            <input
              className="control mono"
              readOnly
              value={value}
              data-once={kind}
              onFocus={(event) => event.currentTarget.select()}
            />
          </Field>
        ) : null;
      })}
      <div className="acts">
        <Button variant="primary" onClick={onDone}>
          {t('once.done')}
        </Button>
      </div>
    </Dialog>
  );
}
