import { useState } from 'react';
import { parseAmount } from '@/components/agreement/parse-amount.ts';
import { useSummaryHash } from '@/components/agreement/use-summary-hash.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { useTell } from '@/components/query/use-ask.ts';
import { Banner } from '@/components/ui/banner.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Field } from '@/components/ui/field.tsx';
import { Kbd } from '@/components/ui/kbd.tsx';
import type { OutcomeRecord } from '@/contracts/event.ts';
import type { OpenInteraction } from '@/contracts/runtime-message.ts';
import { type Agreement, PaymentMethod } from '@/domain/agreement/agreement.ts';
import { buildNote } from '@/domain/interaction/build-note.ts';
import type { Evaluation } from '@/domain/interaction/evaluation.ts';
import type { Interaction } from '@/domain/interaction/interaction.ts';
import { lintNote } from '@/domain/interaction/lint-note.ts';
import { maskVerdicts } from '@/domain/interaction/mask-excerpt.ts';
import { missingOutcomeFields, type OutcomeDraft } from '@/domain/interaction/outcome-fields.ts';
import { formatMoney } from '@/domain/playbook/format-value.ts';
import type { Outcome, OutcomeField, Playbook } from '@/domain/playbook/playbook.ts';
import { methodName } from '@/domain/playbook/variables.ts';
import { outcomeMessages } from './messages.ts';

interface OutcomeFormProps {
  readonly playbook: Playbook;
  readonly opened: OpenInteraction;
  /** The interaction with its turns, as it was evaluated. */
  readonly interaction: Interaction;
  readonly evaluation: Evaluation;
  readonly agentName: string;
  readonly agreement: Agreement | null;
  readonly onBack: () => void;
  /** Called once the record is on disk, and not before. */
  readonly onSaved: () => void;
}

/** The outcome in two keys: its letter, then Enter. What happened fills in the rest, and a person corrects it. */
export function OutcomeForm({
  playbook,
  opened,
  interaction,
  evaluation,
  agentName,
  agreement,
  onBack,
  onSaved,
}: OutcomeFormProps) {
  const t = useT(outcomeMessages);
  const log = useTell('outcome.log');
  const { state } = evaluation;
  const [chosen, setChosen] = useState(state.outcome.proposed);
  const [typed, setTyped] = useState<Partial<Record<OutcomeField, string>>>({});
  const [note, setNote] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  const hash = useSummaryHash(state.closing ? agreement : null, state.closing?.summary.text ?? null);

  const outcome = playbook.outcomes.find(({ id }) => id === chosen) ?? null;
  const currency = playbook.currency;
  const first = agreement?.instalments[0];
  const amount =
    typed.amount === undefined ? (agreement?.total ?? null) : parseAmount(typed.amount, currency, playbook.locale);
  const draft: OutcomeDraft = {
    amount,
    date: typed.date ?? first?.due_date ?? null,
    method: typed.method ?? agreement?.method ?? null,
    reason: typed.reason ?? state.reason,
    callback_at: typed.callback_at ? new Date(typed.callback_at).toISOString() : null,
    receipt: typed.receipt === 'yes',
    third_party_relation: typed.third_party_relation ?? null,
    dispute_detail: typed.dispute_detail ?? null,
    agreement,
  };
  const built = buildNote(playbook, interaction, evaluation, outcome, draft);
  const words = note ?? built;
  const findings = lintNote(words);
  const missing = outcome ? missingOutcomeFields(outcome, { ...draft, note: words }) : [];
  const problem = (field: OutcomeField) => (asked && missing.includes(field) ? t('missing') : undefined);

  const save = () => {
    setAsked(true);
    if (!outcome || missing.length > 0) return;
    const extra = [typed.third_party_relation, typed.dispute_detail].filter(Boolean).join('. ');
    const names = [agentName, opened.interaction.account?.debtor_name ?? ''];
    const record: OutcomeRecord = {
      outcome: outcome.id,
      account_ref: opened.interaction.account?.ref ?? null,
      channel: opened.interaction.channel,
      audience: state.audience,
      stage: state.stage?.id ?? null,
      reason: draft.reason ?? null,
      amount: outcome.requires.includes('amount') || outcome.requires.includes('agreement') ? amount : null,
      date: draft.date ?? null,
      method: draft.method ?? null,
      callback_at: draft.callback_at ?? null,
      agreement: outcome.requires.includes('agreement') ? agreement : null,
      consent: state.closing?.consent ?? null,
      summary_hash: hash,
      note: [words, extra].filter(Boolean).join(' '),
      started_at: opened.interaction.started_at,
      ended_at: new Date().toISOString(),
      verdicts: maskVerdicts(evaluation.verdicts, names),
      score: state.adherence.score,
      degraded: state.degraded !== null,
    };
    log.mutate({ interaction_id: opened.interaction.id, record }, { onSuccess: onSaved });
  };

  return (
    <form
      className="outcome"
      aria-labelledby="outcome-title"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div className="section-head">
        <h3 id="outcome-title">{t('title')}</h3>
        {chosen !== null && chosen === state.outcome.proposed && <span className="quiet">{t('proposed')}</span>}
      </div>
      <div className="outcomes">
        {playbook.outcomes.map((each) => {
          const possible = state.outcome.possible.includes(each.id);
          return (
            <button
              key={each.id}
              type="button"
              aria-pressed={each.id === chosen}
              aria-keyshortcuts={each.key}
              disabled={!possible}
              title={possible ? undefined : t('impossible')}
              data-key={each.key}
              onClick={() => setChosen(each.id)}
            >
              <Kbd>{each.key}</Kbd> {each.name}
            </button>
          );
        })}
      </div>
      {outcome && (
        <div className="outcome-fields">
          {outcome.requires.map((field) => (
            <RequiredField
              key={field}
              field={field}
              outcome={outcome}
              playbook={playbook}
              draft={draft}
              typed={typed[field]}
              problem={problem(field)}
              onType={(value) => setTyped({ ...typed, [field]: value })}
            />
          ))}
        </div>
      )}
      <Field label={t('note')} problem={problem('note')}>
        <textarea
          className="control"
          rows={4}
          maxLength={2000}
          lang={playbook.locale}
          value={words}
          onChange={(event) => setNote(event.target.value)}
        />
      </Field>
      <p className="lint" data-ok={findings.length === 0 || undefined}>
        {findings.length === 0
          ? t('lint.ok')
          : [...new Set(findings.map((finding) => lintWords(finding.problem)))].map((key) => t(key)).join(' · ')}
        {note !== null && (
          <Button variant="quiet" size="small" onClick={() => setNote(null)}>
            {t('rewrite')}
          </Button>
        )}
      </p>
      {log.error && <Banner tone="stop" role="alert" title={t('failed', { why: log.error.message })} />}
      <div className="foot">
        <span className="quiet">{t('kept')}</span>
        <span className="grow" />
        <Button variant="quiet" onClick={onBack}>
          {t('back')} <Kbd>Esc</Kbd>
        </Button>
        <Button type="submit" variant="primary" disabled={!outcome || log.isPending}>
          {t('save')} <Kbd>↵</Kbd>
        </Button>
      </div>
    </form>
  );
}

function lintWords(problem: string): 'lint.too_short' | 'lint.too_long' | 'lint.missing_slot' | 'lint.other' {
  return problem === 'too_short' || problem === 'too_long' || problem === 'missing_slot'
    ? `lint.${problem}`
    : 'lint.other';
}

interface RequiredFieldProps {
  readonly field: OutcomeField;
  readonly outcome: Outcome;
  readonly playbook: Playbook;
  readonly draft: OutcomeDraft;
  readonly typed: string | undefined;
  readonly problem: string | undefined;
  readonly onType: (value: string) => void;
}

function RequiredField({ field, playbook, draft, typed, problem, onType }: RequiredFieldProps) {
  const t = useT(outcomeMessages);
  const label = t(`field.${field}`);
  const text = (value: string, type: string) => (
    <Field label={label} problem={problem}>
      <input className="control" type={type} value={value} onChange={(event) => onType(event.target.value)} />
    </Field>
  );
  switch (field) {
    case 'note':
      return null;
    case 'agreement':
      return problem ? <Banner title={t('missing.agreement')} role="alert" /> : null;
    case 'amount':
      return (
        <Field label={label} problem={typed !== undefined && !draft.amount ? t('bad.amount') : problem}>
          <input
            className="control"
            inputMode="decimal"
            value={typed ?? (draft.amount ? formatMoney(draft.amount, playbook.locale) : '')}
            onChange={(event) => onType(event.target.value)}
          />
        </Field>
      );
    case 'date':
      return text(draft.date ?? '', 'date');
    case 'callback_at':
      return text(typed ?? '', 'datetime-local');
    case 'receipt':
      return (
        <label className="choice">
          <input
            type="checkbox"
            checked={typed === 'yes'}
            onChange={(event) => onType(event.target.checked ? 'yes' : '')}
          />{' '}
          {label}
          {problem && <span className="problem">{problem}</span>}
        </label>
      );
    case 'method':
      return (
        <Field label={label} problem={problem}>
          <select className="control" value={draft.method ?? ''} onChange={(event) => onType(event.target.value)}>
            <option value="" />
            {PaymentMethod.options.map((each) => (
              <option key={each} value={each}>
                {methodName(each, playbook.locale)}
              </option>
            ))}
          </select>
        </Field>
      );
    case 'reason':
      return (
        <Field label={label} problem={problem}>
          <select className="control" value={draft.reason ?? ''} onChange={(event) => onType(event.target.value)}>
            <option value="" />
            {playbook.reasons.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
          </select>
        </Field>
      );
    default:
      return text(typed ?? '', 'text');
  }
}
