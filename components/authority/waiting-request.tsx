import { useState } from 'react';
import { DealDesk } from '@/components/agreement/deal-desk.tsx';
import { useFormats } from '@/components/console/use-formats.ts';
import { useLocale } from '@/components/i18n/locale-context.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { Button } from '@/components/ui/button.tsx';
import { Field } from '@/components/ui/field.tsx';
import { Kbd } from '@/components/ui/kbd.tsx';
import type { AuthorityRequest } from '@/contracts/authority.ts';
import type { Agreement } from '@/domain/agreement/agreement.ts';
import type { AuthorityDecision } from '@/domain/agreement/authority-request.ts';
import { authorityMessages } from './messages.ts';
import { usePlanWords } from './use-plan-words.ts';

interface WaitingRequestProps {
  readonly request: AuthorityRequest;
  /** In milliseconds since the epoch. */
  readonly now: number;
  readonly busy: boolean;
  /** `counter` with `countered`, and only then. */
  readonly onAnswer: (decision: AuthorityDecision, note: string, counter?: Agreement) => void;
}

/** One request that waits: who, for whom, the plan beside the limit, since when; a note and two answers. */
export function WaitingRequest({ request, now, busy, onAnswer }: WaitingRequestProps) {
  const t = useT(authorityMessages);
  const words = usePlanWords();
  const { since, dayOf } = useFormats();
  const locale = useLocale();
  const [note, setNote] = useState('');
  const [countering, setCountering] = useState(false);
  const { terms } = request;
  const { agent, debtor, account_ref, agreement, breaches, reason, asked_at } = request;
  return (
    <li data-request={request.id}>
      <div>
        <p>
          <b>{agent.name}</b>{' '}
          <span className="quiet-text">
            {[debtor, account_ref && t('item.account', { ref: account_ref })].filter(Boolean).join(' · ')}
          </span>
        </p>
        <p>{words.plan(agreement)}</p>
        <ul className="breaches">
          {breaches.map((breach) => (
            <li key={breach.limit}>{words.breach(breach, agreement)}</li>
          ))}
        </ul>
        <p className="quiet-text">
          {t(`reason.${reason}`)}
          {request.words && `: ${request.words}`}
        </p>
      </div>
      <p className="num quiet-text">{t('item.since', { span: since(asked_at, now) })}</p>
      <fieldset aria-label={t('item.label', { name: agent.name })}>
        <Field label={t('item.note', { name: agent.name })}>
          <input className="control" maxLength={400} value={note} onChange={(event) => setNote(event.target.value)} />
        </Field>
        <Button
          data-decision="approved"
          aria-keyshortcuts="a"
          disabled={busy}
          onClick={() => onAnswer('approved', note)}
        >
          {t('approve')} <Kbd>A</Kbd>
        </Button>
        <Button data-decision="denied" aria-keyshortcuts="n" disabled={busy} onClick={() => onAnswer('denied', note)}>
          {t('deny')} <Kbd>N</Kbd>
        </Button>
        {terms && (
          <Button
            variant="quiet"
            data-decision="countered"
            aria-keyshortcuts="c"
            aria-expanded={countering}
            disabled={busy}
            onClick={() => setCountering(!countering)}
          >
            {t('counter')} <Kbd>C</Kbd>
          </Button>
        )}
      </fieldset>
      {countering && terms && (
        <DealDesk
          debts={[agreement.original_debt ?? agreement.total]}
          limits={terms.limits}
          jurisdiction={terms.jurisdiction}
          region={null}
          locale={locale}
          today={dayOf(now)}
          from={agreement}
          submit={t('counter.send')}
          supervising
          onSet={(counter) => onAnswer('countered', note, counter)}
        />
      )}
    </li>
  );
}
