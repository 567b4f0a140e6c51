import { useEffect, useRef, useState } from 'react';
import { useT } from '@/components/i18n/use-t.ts';
import { panelSight } from '@/components/sight/panel-sight.ts';
import { Banner } from '@/components/ui/banner.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Field } from '@/components/ui/field.tsx';
import { Kbd } from '@/components/ui/kbd.tsx';
import type { NoteFacts } from '@/domain/interaction/lint-note.ts';
import type { OutcomeField } from '@/domain/playbook/playbook.ts';
import type { Problem } from './fill-outcome.ts';
import { outcomeMessages } from './messages.ts';
import { NextStep } from './next-step.tsx';
import { NoteField } from './note-field.tsx';
import type { OutcomeBasis, OutcomeEntry } from './outcome-basis.ts';
import { OutcomeFieldControl } from './outcome-field.tsx';
import { OutcomePicker } from './outcome-picker.tsx';
import { type Typing, useOutcomeDraft } from './use-outcome-draft.ts';
import './outcome.css';

interface OutcomeEditorProps {
  readonly basis: OutcomeBasis;
  /** What was typed over it, held by whoever shows the form. */
  readonly typing: Typing;
  readonly saving: boolean;
  /** Why the last attempt to keep it failed. */
  readonly failed: string | null;
  readonly onBack: () => void;
  readonly onSave: (entry: OutcomeEntry) => void;
}

/** The fields in the order of the form; the digits belong to the first of these that the outcome asks for. */
const order: readonly OutcomeField[] = [
  'agreement',
  'third_party_relation',
  'amount',
  'date',
  'method',
  'receipt',
  'reason',
  'dispute_detail',
];
const digitFields: readonly OutcomeField[] = ['callback_at', 'third_party_relation', 'reason'];

/** An outcome to record or to correct. What happened has filled it in; a person mends what is not so, and Enter keeps it. */
export function OutcomeEditor({ basis, typing, saving, failed, onBack, onSave }: OutcomeEditorProps) {
  const t = useT(outcomeMessages);
  const form = useRef<HTMLFormElement>(null);
  const [tried, setTried] = useState(0);
  const { playbook, proposal, former } = basis;
  const { typed, type, choose, outcome, fields, draft, note, built, problems, entry, recording_url } = useOutcomeDraft(
    basis,
    typing,
  );
  const problem = (field: Problem): string | undefined =>
    tried > 0 && problems.includes(field) ? t(`missing.${problemWords(field)}`) : undefined;
  const digits = digitFields.find((field) => fields.includes(field)) ?? null;
  const next = fields.includes('callback_at') || draft.next_action?.kind !== 'none' || fields.includes('next_action');

  // A form begins at its beginning, wherever the view before it was scrolled to.
  // In braces: newer browsers answer with a promise, which is no way to clean up.
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'start' });
  }, []);
  // Where something is missing, the hands are taken to the first of it.
  useEffect(() => {
    if (tried === 0) return;
    form.current?.querySelector<HTMLElement>('[data-problem] :is(input, select, textarea, button)')?.focus();
  }, [tried]);

  const facts: NoteFacts = {
    locale: playbook.locale,
    today: (former?.ended_at ?? basis.now).slice(0, 10),
    dates: [
      ...(draft.agreement?.instalments.map(({ due_date }) => due_date) ?? []),
      ...[fields.includes('date') ? draft.date : null, draft.next_action?.at?.slice(0, 10)].flatMap((day) => day ?? []),
    ],
    amounts: [
      draft.agreement?.total,
      draft.agreement?.original_debt,
      draft.agreement?.discount?.amount,
      ...(draft.agreement?.instalments.map(({ value }) => value) ?? []),
      fields.includes('amount') ? draft.amount : null,
    ].flatMap((amount) => amount ?? []),
    veiled: basis.veiled,
  };

  return (
    <form
      ref={form}
      className="outcome"
      aria-labelledby="outcome-title"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (saving) return;
        if (problems.length > 0 || !entry) setTried((n) => n + 1);
        else panelSight.accept(() => onSave(entry));
      }}
    >
      <div className="section-head">
        <h3 id="outcome-title">{t(former ? 'title.edit' : 'title')}</h3>
        <span className="grow" />
        {!former && outcome !== null && outcome.id === proposal.proposed && (
          <span className="quiet">{t('proposed')}</span>
        )}
      </div>
      <div data-problem={problem('outcome')}>
        <OutcomePicker
          playbook={playbook}
          proposal={proposal}
          veiled={basis.veiled !== null}
          chosen={outcome?.id ?? null}
          problem={problem('outcome')}
          onChoose={choose}
        />
      </div>
      {outcome && (
        <div className="outcome-fields">
          {order
            .filter((field) => fields.includes(field))
            .map((field) => (
              <div key={field} data-problem={problem(field)}>
                <OutcomeFieldControl
                  field={field}
                  basis={basis}
                  draft={draft}
                  typed={typed}
                  digits={digits === field}
                  problem={problem(field)}
                  onType={type}
                />
              </div>
            ))}
        </div>
      )}
      {outcome && next && draft.next_action && (
        <div data-problem={problem('callback_at') ?? problem('next_action')}>
          <NextStep
            basis={basis}
            action={draft.next_action}
            fixed={fields.includes('callback_at')}
            digits={digits === 'callback_at'}
            problem={problem('callback_at') ?? problem('next_action')}
            onChange={(next_action) => type({ next_action })}
          />
        </div>
      )}
      <div data-problem={problem('note')}>
        <NoteField
          note={note}
          facts={facts}
          lang={playbook.locale}
          problem={problem('note')}
          onChange={(text) => type({ note: text })}
          onRewrite={basis.note && note !== built ? () => type({ note: null }) : null}
        />
      </div>
      {former && (
        <Field label={t('why')} hint={t('why.hint')}>
          <input
            className="control"
            maxLength={200}
            value={typed.why_changed ?? ''}
            onChange={(event) => type({ why_changed: event.target.value })}
          />
        </Field>
      )}
      <details className="more" open={problem('recording_url') !== undefined || undefined}>
        <summary>{t('more')}</summary>
        <div data-problem={problem('recording_url')}>
          <Field label={t('recording')} hint={t('recording.hint')} problem={problem('recording_url')}>
            <input
              className="control"
              type="url"
              inputMode="url"
              maxLength={500}
              placeholder="https://"
              value={recording_url}
              onChange={(event) => type({ recording_url: event.target.value })}
            />
          </Field>
        </div>
      </details>
      {failed && <Banner tone="stop" role="alert" title={t('failed', { why: failed })} />}
      <div className="foot">
        <span className="quiet">{t('kept')}</span>
        <span className="grow" />
        <Button variant="quiet" onClick={onBack}>
          {t('back')} <Kbd>Esc</Kbd>
        </Button>
        <Button type="submit" variant="primary" disabled={saving}>
          {t('save')} <Kbd>↵</Kbd>
        </Button>
      </div>
    </form>
  );
}

/** Which words say that a field is missing. */
function problemWords(field: Problem): 'agreement' | 'outcome' | 'recording' | 'choice' | 'time' | 'field' {
  switch (field) {
    case 'agreement':
    case 'outcome':
      return field;
    case 'recording_url':
      return 'recording';
    case 'reason':
    case 'third_party_relation':
    case 'method':
    case 'receipt':
      return 'choice';
    case 'callback_at':
    case 'next_action':
      return 'time';
    default:
      return 'field';
  }
}
