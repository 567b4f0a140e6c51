import { useState } from 'react';
import { useT } from '@/components/i18n/use-t.ts';
import { Button } from '@/components/ui/button.tsx';
import { Field } from '@/components/ui/field.tsx';
import { exportColumns } from '@/contracts/outcome-export.ts';
import type { Webhook, WebhookWish } from '@/contracts/webhook.ts';
import type { AskError } from '@/utils/messaging/ask-error.ts';
import { integrationMessages } from './messages.ts';
import { useOutcomes } from './use-outcomes.ts';

interface ReceiverFormProps {
  /** The one that is changed; null: a new one. */
  readonly webhook: Webhook | null;
  readonly busy: boolean;
  readonly error: AskError | null;
  readonly onWish: (wish: WebhookWish) => void;
  readonly onCancel: () => void;
}

/** Where outcomes are told, which ones, and what of them. */
export function ReceiverForm({ webhook, busy, error, onWish, onCancel }: ReceiverFormProps) {
  const t = useT(integrationMessages);
  const known = useOutcomes();
  const [name, setName] = useState(webhook?.name ?? '');
  const [url, setUrl] = useState(webhook?.url ?? '');
  const [outcomes, setOutcomes] = useState<readonly string[]>(webhook?.outcomes ?? []);
  const [fields, setFields] = useState<readonly string[]>(webhook?.fields ?? []);
  const wrong = error && t(error.code === 'invalid' ? 'hooks.url.wrong' : 'failed');
  return (
    <form
      className="integration-form"
      aria-label={t('hooks.add')}
      onSubmit={(event) => {
        event.preventDefault();
        onWish({
          name,
          url,
          outcomes: outcomes.length > 0 ? [...outcomes] : null,
          fields: fields.length > 0 ? exportColumns.filter((column) => fields.includes(column)) : null,
          paused: webhook?.paused ?? false,
        });
      }}
    >
      <Field label={t('hooks.name')}>
        <input className="control" value={name} maxLength={60} required onChange={(e) => setName(e.target.value)} />
      </Field>
      <Field label={t('hooks.url')} hint={t('hooks.url.hint')} {...(wrong ? { problem: wrong } : {})}>
        <input
          className="control"
          type="url"
          value={url}
          maxLength={500}
          required
          onChange={(event) => setUrl(event.target.value)}
        />
      </Field>
      <Ticks
        label={t('hooks.outcomes')}
        hint={t('hooks.outcomes.hint')}
        options={known}
        ticked={outcomes}
        onTicked={setOutcomes}
      />
      <details>
        <summary>{t('hooks.fields')}</summary>
        <Ticks
          label={t('hooks.fields')}
          hint={t('hooks.fields.hint')}
          options={exportColumns.map((id) => ({ id, name: id }))}
          ticked={fields}
          onTicked={setFields}
        />
      </details>
      <div className="acts">
        <Button type="submit" variant="primary" disabled={busy || name.trim() === '' || url.trim() === ''}>
          {t(webhook ? 'hooks.save' : 'hooks.create')}
        </Button>
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </div>
    </form>
  );
}

interface TicksProps {
  readonly label: string;
  readonly hint: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly ticked: readonly string[];
  readonly onTicked: (ticked: readonly string[]) => void;
}

function Ticks({ label, hint, options, ticked, onTicked }: TicksProps) {
  return (
    <fieldset>
      <legend>{label}</legend>
      <p className="hint">{hint}</p>
      <div className="check-grid">
        {options.map(({ id, name }) => (
          <label key={id} className="check-line">
            <input
              type="checkbox"
              checked={ticked.includes(id)}
              onChange={({ target }) =>
                onTicked(target.checked ? [...ticked, id] : ticked.filter((other) => other !== id))
              }
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
