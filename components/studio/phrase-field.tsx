import { type ReactNode, useId, useRef } from 'react';
import { useT } from '@/components/i18n/use-t.ts';
import { argumentsOf, readIcu } from '@/domain/playbook/read-icu.ts';
import { insertVariable } from './insert-variable.ts';
import { studioMessages } from './messages.ts';

interface PhraseFieldProps {
  readonly label: string;
  readonly value: string;
  readonly lang: string;
  readonly variables: readonly string[];
  /** What the playbook's check says of this text, beyond what the text itself shows. */
  readonly problems: readonly string[];
  readonly onChange: (value: string) => void;
  readonly children?: ReactNode;
}

/** A sentence of the script as ICU text: typed, with variables put in from a list, and what is wrong with it beside it. */
export function PhraseField({ label, value, lang, variables, problems, onChange, children }: PhraseFieldProps) {
  const t = useT(studioMessages);
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const icu = readIcu(value);
  const used = icu.ok ? [...argumentsOf(icu.nodes).keys()] : [];
  const wrong = [...new Set([...(icu.ok || value === '' ? [] : [icu.reason]), ...problems])];

  const insert = (name: string) => {
    const control = area.current;
    if (!control) return;
    const put = insertVariable(value, control.selectionStart, control.selectionEnd, name);
    onChange(put.text);
    requestAnimationFrame(() => {
      control.focus();
      control.setSelectionRange(put.caret, put.caret);
    });
  };

  return (
    <div className="phrase">
      <label id={`${id}-label`} htmlFor={id} className="field-label">
        {label}
      </label>
      <textarea
        ref={area}
        id={id}
        className="control"
        lang={lang}
        rows={Math.min(8, Math.max(2, Math.ceil(value.length / 60)))}
        value={value}
        aria-invalid={wrong.length > 0}
        aria-describedby={`${id}-problems`}
        onChange={(event) => onChange(event.target.value)}
      />
      <ul id={`${id}-problems`} aria-live="polite" className="field-problem">
        {wrong.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <div className="tools">
        <select
          className="control compact"
          aria-label={t('variable.insert')}
          aria-describedby={`${id}-label`}
          value=""
          onChange={(event) => insert(event.target.value)}
        >
          <option value="">{t('variable.insert')}</option>
          {variables.map((name) => (
            <option key={name} value={name}>{`{${name}}`}</option>
          ))}
        </select>
        {used.length > 0 && (
          <ul className="tools" aria-label={t('variable.used')}>
            {used.map((name) => (
              <li key={name} className="chip">
                {name}
              </li>
            ))}
          </ul>
        )}
        {children}
      </div>
    </div>
  );
}
