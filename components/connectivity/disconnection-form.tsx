import { useState } from 'react';
import { useT } from '@/components/i18n/use-t.ts';
import { useAsk, useTell } from '@/components/query/use-ask.ts';
import { Banner } from '@/components/ui/banner.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Field } from '@/components/ui/field.tsx';
import { DisconnectionReason } from '@/domain/connectivity/disconnection.ts';
import { connectivityMessages } from './messages.ts';
import './disconnection.css';

interface DisconnectionFormProps {
  readonly outage: string;
  /** Those that the firm asks about; all where it does not say. */
  readonly reasons: readonly DisconnectionReason[] | undefined;
  /** Whom the firm wants told; whether they were, only the agent knows. */
  readonly whoToTell: string | undefined;
  readonly onKept: () => void;
}

/** Why, and who was told. What lies unfinished is counted, not typed. */
export function DisconnectionForm({ outage, reasons, whoToTell, onKept }: DisconnectionFormProps) {
  const t = useT(connectivityMessages);
  const choices = reasons ?? DisconnectionReason.options;
  const [reason, setReason] = useState<DisconnectionReason>(choices[0] ?? 'other');
  const [told, setTold] = useState('');
  const tell = useTell('disconnection.tell');
  const unfinished = useAsk('connectivity.read', {}).data?.unfinished;
  return (
    <form
      className="disconnection-form"
      onSubmit={(event) => {
        event.preventDefault();
        tell.mutate({ outage, reason, told }, { onSuccess: onKept });
      }}
    >
      <Field label={t('reason')}>
        <select
          className="control"
          value={reason}
          onChange={(event) => setReason(DisconnectionReason.parse(event.target.value))}
        >
          {choices.map((each) => (
            <option key={each} value={each}>
              {t(`reason.${each}`)}
            </option>
          ))}
        </select>
      </Field>
      <Field label={t('told')} {...(whoToTell && { hint: t('tell', { who: whoToTell }) })}>
        <input className="control" maxLength={120} value={told} onChange={(event) => setTold(event.target.value)} />
      </Field>
      {unfinished && (
        <p className="quiet">
          {t('unfinished', {
            outbox: unfinished.outbox,
            due: unfinished.due_today,
            open: unfinished.open_conversations,
          })}
        </p>
      )}
      {tell.error && <Banner tone="stop" title={t('failed')} />}
      <Button type="submit" variant="primary" disabled={tell.isPending}>
        {t('save')}
      </Button>
    </form>
  );
}
