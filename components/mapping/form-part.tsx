import { useEffect, useRef } from 'react';
import { useT } from '@/components/i18n/use-t.ts';
import { useAsk } from '@/components/query/use-ask.ts';
import { Button } from '@/components/ui/button.tsx';
import { Field } from '@/components/ui/field.tsx';
import { Mark } from '@/components/ui/mark.tsx';
import { type WriteField, WriteName } from '@/contracts/field-map.ts';
import type { MappingDraft } from '@/contracts/picker.ts';
import { mapFieldMessages } from './field-messages.ts';
import { matchOptions } from './match-options.ts';
import { mappingMessages } from './messages.ts';
import type { Mapping } from './use-mapping.ts';

/** The CRM's own form for an outcome: which of its controls is which, and which of its options goes with each of ours. */
export function FormPart({ mapping, draft }: { readonly mapping: Mapping; readonly draft: MappingDraft }) {
  const t = useT(mappingMessages);
  const names = useT(mapFieldMessages);
  const { form } = draft.map;
  const put = (name: WriteName, field: WriteField | null) => {
    const { [name]: _, ...rest } = form ?? {};
    const next = field ? { ...rest, [name]: field } : rest;
    mapping.set({ form: Object.keys(next).length > 0 ? next : null });
  };
  return (
    <details className="mapping-part" data-map-part="form">
      <summary>
        {t('form')} <span className="quiet">{form ? Object.keys(form).length : ''}</span>
      </summary>
      <p className="pad quiet">{t('form.lead')}</p>
      <ul className="mapping-fields">
        {WriteName.options.map((name) => {
          const field = form?.[name];
          const label = names(`write.${name}`);
          return (
            <li key={name} data-map-write={name} data-state={field ? 'read' : 'missing'}>
              <div className="mapping-row">
                <Mark mark={field ? 'done' : 'later'} />
                <div className="mapping-value">
                  <b>{label}</b>
                </div>
                <Button
                  size="small"
                  aria-label={t(field ? 'point.again' : 'point.field', { field: label })}
                  onClick={() => mapping.point(`form.${name}`, 'control')}
                >
                  {t(field ? 'correct' : 'point')}
                </Button>
              </div>
              {field && (
                <div className="mapping-details">
                  {field.as !== 'option' && name !== 'note' && (
                    <label className="mapping-check">
                      <input
                        type="checkbox"
                        checked={field.as === 'plain'}
                        onChange={({ target }) => put(name, { ...field, as: target.checked ? 'plain' : 'text' })}
                      />
                      {t('form.plain')}
                    </label>
                  )}
                  {field.as === 'option' && (
                    <Options
                      name={name}
                      field={field}
                      draft={draft}
                      onChange={(options) => put(name, { ...field, options })}
                    />
                  )}
                  <Button size="small" variant="quiet" onClick={() => put(name, null)}>
                    {t('remove')}
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

interface OptionsProps {
  readonly name: WriteName;
  readonly field: WriteField;
  readonly draft: MappingDraft;
  readonly onChange: (options: Record<string, string>) => void;
}

/** Each of our outcomes, or reasons, with the option of the CRM's list that says the same. */
function Options({ name, field, draft, onChange }: OptionsProps) {
  const t = useT(mappingMessages);
  const hash = useAsk('status.read', {}).data?.playbook.head?.hash ?? '';
  const playbook = useAsk('playbook.read', { hash }, { enabled: hash !== '' }).data;
  const ours = (name === 'reason' ? playbook?.reasons : playbook?.outcomes) ?? [];
  const theirs =
    draft.options[name] ?? [...new Set(Object.values(field.options ?? {}))].map((text) => ({ value: text, text }));
  const matched = useRef(onChange);
  matched.current = onChange;
  const first = field.options === undefined && ours.length > 0 ? JSON.stringify(matchOptions(ours, theirs)) : null;
  // What says the same is put in at once; the person has only the others to choose.
  useEffect(() => {
    if (first !== null) matched.current(JSON.parse(first) as Record<string, string>);
  }, [first]);
  const chosen = field.options ?? {};
  return (
    <div className="mapping-options">
      {ours.map(({ id, name }) => (
        <Field key={id} label={t('form.option', { outcome: name })}>
          <select
            className="control"
            value={chosen[id] ?? ''}
            onChange={({ target }) => {
              const { [id]: _, ...rest } = chosen;
              onChange(target.value === '' ? rest : { ...rest, [id]: target.value });
            }}
          >
            <option value="">{t('form.none')}</option>
            {theirs.map(({ text }) => (
              <option key={text} value={text}>
                {text}
              </option>
            ))}
          </select>
        </Field>
      ))}
    </div>
  );
}
