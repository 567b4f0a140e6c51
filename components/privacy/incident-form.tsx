import { useState } from 'react';
import { useT } from '@/components/i18n/use-t.ts';
import { useApiMutation } from '@/components/query/use-api.ts';
import { Button } from '@/components/ui/button.tsx';
import { Field } from '@/components/ui/field.tsx';
import type { Incident, IncidentReport } from '@/contracts/privacy.ts';
import { incidentMessages } from './incident-messages.ts';
import { privacyMessages } from './messages.ts';

const kinds = ['identity', 'contact', 'debt', 'payment', 'conversation', 'credentials', 'sensitive'] as const;
const countries = ['BR', 'MX'] as const;
const risks = ['unknown', 'low', 'relevant'] as const;
const states = ['open', 'notified', 'no_notice', 'closed'] as const;

const blank = (): IncidentReport => ({
  title: '',
  what: '',
  occurred_at: null,
  known_at: new Date().toISOString(),
  country: 'BR',
  small_agent: false,
  people: null,
  data: [],
  risk: 'unknown',
  measures: '',
  state: 'open',
  why_no_notice: '',
  authority_told_at: null,
  people_told_at: null,
});

interface IncidentFormProps {
  /** The one that is gone on with; null: a new one. */
  readonly incident: Incident | null;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Writes an incident down, or its next version. Times are those of this computer. */
export function IncidentForm({ incident, onDone, onCancel }: IncidentFormProps) {
  const t = useT(incidentMessages);
  const tp = useT(privacyMessages);
  const write = useApiMutation('incidents.write');
  const change = useApiMutation('incidents.change');
  const [report, setReport] = useState(incident?.report ?? blank);
  const set = (changes: Partial<IncidentReport>) => setReport({ ...report, ...changes });
  const error = write.error ?? change.error;
  const text = (name: 'title' | 'what' | 'measures' | 'why_no_notice', most: number) => (
    <Field label={t(name)}>
      {name === 'title' ? (
        <input
          className="control"
          required
          minLength={3}
          maxLength={most}
          value={report[name]}
          onChange={({ target }) => set({ [name]: target.value })}
        />
      ) : (
        <textarea
          className="control"
          rows={3}
          required={name === 'what' || (name === 'why_no_notice' && report.state === 'no_notice')}
          maxLength={most}
          value={report[name]}
          onChange={({ target }) => set({ [name]: target.value })}
        />
      )}
    </Field>
  );
  const time = (name: 'occurred_at' | 'known_at' | 'authority_told_at' | 'people_told_at') => (
    <Field label={t(name)}>
      <input
        className="control"
        type="datetime-local"
        required={name === 'known_at'}
        value={localOf(report[name])}
        onChange={({ target }) => {
          const at = target.value === '' ? null : new Date(target.value).toISOString();
          if (name !== 'known_at' || at !== null) set({ [name]: at });
        }}
      />
    </Field>
  );
  const choice = <Name extends 'country' | 'risk' | 'state'>(name: Name, options: readonly IncidentReport[Name][]) => (
    <Field label={t(name)}>
      <select
        className="control"
        value={report[name]}
        onChange={({ target }) => set({ [name]: options.find((one) => one === target.value) })}
      >
        {options.map((one) => (
          <option key={one} value={one}>
            {t(`${name}.${one}` as Parameters<typeof t>[0])}
          </option>
        ))}
      </select>
    </Field>
  );
  return (
    <form
      className="privacy-pad privacy-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (incident)
          change.mutate(
            { params: { id: incident.id }, body: { version: incident.version, report } },
            { onSuccess: onDone },
          );
        else write.mutate({ body: report }, { onSuccess: onDone });
      }}
    >
      {text('title', 120)}
      {text('what', 4000)}
      {time('known_at')}
      {time('occurred_at')}
      {choice('country', countries)}
      {report.country === 'BR' && (
        <label className="check">
          <input
            type="checkbox"
            checked={report.small_agent}
            onChange={({ target }) => set({ small_agent: target.checked })}
          />
          {t('small_agent')}
        </label>
      )}
      <Field label={t('people')}>
        <input
          className="control num"
          type="number"
          min={0}
          max={100_000_000}
          value={report.people ?? ''}
          onChange={({ target }) => set({ people: target.value === '' ? null : Math.trunc(Number(target.value)) })}
        />
      </Field>
      <fieldset className="checks">
        <legend>{t('data')}</legend>
        {kinds.map((kind) => (
          <label key={kind} className="check">
            <input
              type="checkbox"
              checked={report.data.includes(kind)}
              onChange={({ target }) =>
                set({ data: kinds.filter((one) => (one === kind ? target.checked : report.data.includes(one))) })
              }
            />
            {t(`data.${kind}`)}
          </label>
        ))}
      </fieldset>
      {choice('risk', risks)}
      {text('measures', 4000)}
      {choice('state', states)}
      {report.state === 'no_notice' && text('why_no_notice', 1000)}
      {report.country === 'BR' && time('authority_told_at')}
      {time('people_told_at')}
      {error && (
        <p className="field-problem" role="alert">
          {error.code === 'refused' ? t('changed') : error.code === 'invalid' ? t('wrong') : tp('failed')}
        </p>
      )}
      <div className="acts">
        <Button onClick={onCancel}>{tp('cancel')}</Button>
        <Button type="submit" variant="primary" disabled={write.isPending || change.isPending}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}

/** An instant as a `datetime-local` control takes it. */
function localOf(at: string | null): string {
  if (at === null) return '';
  const date = new Date(at);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
