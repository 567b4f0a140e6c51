import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { AuthorityMeter } from '@/components/agreement/authority-meter.tsx';
import { useLocale } from '@/components/i18n/locale-context.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { useAsk } from '@/components/query/use-ask.ts';
import type { Act } from '@/components/sidebar/interaction-panel.tsx';
import { Banner } from '@/components/ui/banner.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Field } from '@/components/ui/field.tsx';
import { Kbd } from '@/components/ui/kbd.tsx';
import type { Agreement } from '@/domain/agreement/agreement.ts';
import { AuthorityReason } from '@/domain/agreement/authority-request.ts';
import { discountPercent, type LimitBreach } from '@/domain/agreement/limits.ts';
import type { Permission } from '@/domain/agreement/permission-for.ts';
import type { Locale, NegotiationLimits, StageId } from '@/domain/playbook/playbook.ts';
import { authorityMessages } from './messages.ts';
import { usePlanWords } from './use-plan-words.ts';

interface AskSupervisorProps {
  readonly permission: Exclude<Permission, { is: 'mine' | 'beyond' }>;
  readonly agreement: Agreement;
  readonly breaches: readonly LimitBreach[];
  readonly limits: NegotiationLimits;
  readonly stage: StageId;
  /** The language of the conversation. */
  readonly lang: Locale;
  readonly zone: string;
  readonly act: Act;
  readonly onInsert: (text: string) => void;
  /** Takes the plan that the supervisor offered in the place of this one. */
  readonly onUse: (agreement: Agreement) => void;
}

/** What to say to the customer while nobody has answered yet, in their language. */
const meanwhile: Readonly<Record<Locale, string>> = {
  'pt-BR': 'Vou confirmar essa condição aqui dentro e já volto com a resposta, tudo bem?',
  'es-MX': 'Permítame confirmar esa condición internamente y enseguida le doy respuesta, ¿está bien?',
  'en-US': 'Let me check those terms on our side and come right back to you, is that all right?',
};

/** A deal past the agent's own limits: asked, waited for, and the answer in the same place. */
export function AskSupervisor(props: AskSupervisorProps) {
  const { permission, agreement, breaches } = props;
  const words = usePlanWords();
  return (
    <div className="authority">
      <p>
        <b>{words.plan(agreement)}</b>
      </p>
      <AuthorityMeter asked={discountPercent(agreement)} limits={props.limits} />
      <ul className="quiet">
        {breaches.map((breach) => (
          <li key={breach.limit}>{words.breach(breach, agreement)}</li>
        ))}
      </ul>
      {permission.is === 'to_ask' || permission.is === 'expired' ? (
        <AskForm key={permission.is} {...props} />
      ) : permission.is === 'waiting' ? (
        <Waiting {...props} permission={permission} />
      ) : (
        <Answered permission={permission} onUse={props.onUse} />
      )}
    </div>
  );
}

function AskForm({ permission, agreement, stage, act }: AskSupervisorProps) {
  const t = useT(authorityMessages);
  const [reason, setReason] = useState<AuthorityReason>('hardship');
  const [words, setWords] = useState('');
  const [asked, setAsked] = useState(false);
  const missing = reason === 'other' && words.trim() === '';
  const expired = permission.is === 'expired';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (missing) return;
        const request = uuidv7();
        act({ type: 'authority.requested', request, stage, agreement, reason, words: words.trim() });
      }}
    >
      <Banner tone="warn" title={t(expired ? 'expired' : 'ask.title')} />
      <Field label={t('ask.why')}>
        <select
          className="control"
          value={reason}
          onChange={(event) => setReason(AuthorityReason.parse(event.target.value))}
        >
          {AuthorityReason.options.map((each) => (
            <option key={each} value={each}>
              {t(`reason.${each}`)}
            </option>
          ))}
        </select>
      </Field>
      <Field
        label={t('ask.words')}
        hint={t('ask.words.hint')}
        problem={asked && missing ? t('ask.words.missing') : undefined}
      >
        <input className="control" maxLength={200} value={words} onChange={(event) => setWords(event.target.value)} />
      </Field>
      <Button type="submit" variant="primary">
        {t(expired ? 'ask.again' : 'ask.submit')} <Kbd>↵</Kbd>
      </Button>
    </form>
  );
}

function Waiting({
  permission,
  lang,
  zone,
  onInsert,
}: AskSupervisorProps & { readonly permission: Extract<Permission, { is: 'waiting' }> }) {
  const t = useT(authorityMessages);
  const locale = useLocale();
  const online = useAsk('status.read', {}).data?.online ?? true;
  const rows = useAsk('outbox.list', {}).data?.rows ?? [];
  const row = rows.find(({ id }) => id === permission.asked.request);
  if (row?.state === 'refused') {
    return (
      <Banner tone="stop" title={t('refused')}>
        {row.why}
      </Banner>
    );
  }
  // The last minute that still counts.
  const until = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  });
  return (
    <>
      <Banner tone="warn" title={t('waiting')}>
        {t('waiting.until', { time: until.format(Date.parse(permission.expires_at) - 1) })}
        {row && !online && <p>{t('waiting.offline')}</p>}
      </Banner>
      <p className="quiet">{t('waiting.say')}</p>
      <p lang={lang}>{meanwhile[lang]}</p>
      <Button onClick={() => onInsert(meanwhile[lang])} data-key="I" aria-keyshortcuts="i">
        {t('waiting.insert')} <Kbd>I</Kbd>
      </Button>
    </>
  );
}

function Answered({
  permission,
  onUse,
}: {
  readonly permission: Permission;
  readonly onUse: AskSupervisorProps['onUse'];
}) {
  const t = useT(authorityMessages);
  const words = usePlanWords();
  if (permission.is === 'countered') {
    const { answer, counter } = permission;
    return (
      <>
        <Banner tone="calm" title={t('countered', { name: answer.by })}>
          {answer.note && <blockquote>{answer.note}</blockquote>}
          <p>{t('countered.text')}</p>
          <p>
            <b>{words.plan(counter)}</b>
          </p>
        </Banner>
        <Button variant="primary" onClick={() => onUse(counter)}>
          {t('countered.use')} <Kbd>↵</Kbd>
        </Button>
      </>
    );
  }
  if (permission.is !== 'approved' && permission.is !== 'denied') return null;
  const { by, note } = permission.answer;
  return (
    <Banner tone={permission.is === 'approved' ? 'calm' : 'stop'} title={t(permission.is, { name: by })}>
      {note && <blockquote>{note}</blockquote>}
      <p>{t(`${permission.is}.text`)}</p>
    </Banner>
  );
}
