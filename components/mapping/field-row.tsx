import { useT } from '@/components/i18n/use-t.ts';
import { Button } from '@/components/ui/button.tsx';
import { Field } from '@/components/ui/field.tsx';
import { Mark } from '@/components/ui/mark.tsx';
import { type Anchor, FieldKind, type FieldName } from '@/contracts/field-map.ts';
import type { MappingDraft } from '@/contracts/picker.ts';
import { mapFieldMessages } from './field-messages.ts';
import type { FieldFlag } from './judge-trials.ts';
import { withChosenWay, withKind, withoutField, withRequired } from './mapping-draft.ts';
import { mappingMessages } from './messages.ts';
import type { Mapping } from './use-mapping.ts';

interface FieldRowProps {
  readonly name: FieldName;
  readonly mapping: Mapping;
  readonly draft: MappingDraft;
  readonly flag: FieldFlag | null;
}

const marks = { missing: 'later', unread: 'missed', low: 'warn', read: 'done' } as const;

/** One field: what stands there now, as it is written and as it is understood; and, opened, how it is found. */
export function FieldRow({ name, mapping, draft, flag }: FieldRowProps) {
  const t = useT(mappingMessages);
  const names = useT(mapFieldMessages);
  const mapped = draft.map.fields[name];
  const tried = mapping.live?.fields[name];
  const { value, raw, trust } = tried?.reading ?? { value: null, raw: null, trust: 'not_read' as const };
  const state = !mapped ? 'missing' : trust === 'not_read' ? 'unread' : trust === 'low' ? 'low' : 'read';
  const field = names(name);
  return (
    <li data-map-field={name} data-state={state} data-pointing={mapping.pointing?.target === name || undefined}>
      <div className="mapping-row">
        <Mark mark={marks[state]} />
        <div className="mapping-value">
          <p>
            <b>{field}</b> {mapped?.required && <span className="quiet">{t('needed')}</span>}{' '}
            {mapped && state !== 'read' && <span data-word={state}>{t(state)}</span>}
          </p>
          {raw !== null && (
            <p>
              <span data-map-raw>{raw}</span>
              {value !== null && value !== raw && (
                <>
                  {' → '}
                  <span className="num" data-map-value>
                    {value}
                  </span>
                </>
              )}
            </p>
          )}
          {flag && flag !== 'low' && (
            <p className="mapping-flag" data-flag={flag}>
              {t(`flag.${flag}`)}
            </p>
          )}
        </div>
        <Button
          size="small"
          aria-label={t(mapped ? 'point.again' : 'point.field', { field })}
          onClick={() => mapping.point(name)}
        >
          {t(mapped ? 'correct' : 'point')}
        </Button>
      </div>
      {mapped && (
        <details>
          <summary>{t('details', { field })}</summary>
          <div className="mapping-details">
            <Ways name={name} mapping={mapping} draft={draft} />
            <Field label={t('kind')}>
              <select
                className="control"
                value={mapped.kind}
                onChange={({ target }) => mapping.change(withKind(name, FieldKind.parse(target.value)))}
              >
                {FieldKind.options.map((kind) => (
                  <option key={kind} value={kind}>
                    {names(`kind.${kind}`)}
                  </option>
                ))}
              </select>
            </Field>
            <label className="mapping-check">
              <input
                type="checkbox"
                checked={mapped.required}
                onChange={({ target }) => mapping.change(withRequired(name, target.checked))}
              />
              {t('require')}
            </label>
            <Button size="small" variant="quiet" onClick={() => mapping.change(withoutField(name))}>
              {t('remove')}
            </Button>
          </div>
        </details>
      )}
    </li>
  );
}

/** The ways to a value, the one in use first; what each reads on the page of now stands beside it. */
function Ways({ name, mapping, draft }: Pick<FieldRowProps, 'name' | 'mapping' | 'draft'>) {
  const t = useT(mappingMessages);
  const names = useT(mapFieldMessages);
  const ways = draft.ways[name] ?? [];
  const readings = mapping.live?.fields[name]?.ways ?? [];
  const show = (anchor: Anchor | null) => mapping.show(anchor);
  return (
    <fieldset className="mapping-ways">
      <legend>{t('ways')}</legend>
      {ways.map(({ sort, anchor }, index) => {
        const label = anchor.by === 'label' ? (anchor.labels[0] ?? '') : '';
        return (
          <label
            key={JSON.stringify(anchor)}
            onPointerEnter={() => show(anchor)}
            onPointerLeave={() => show(null)}
            data-way={sort}
          >
            <input
              type="radio"
              name={`way-${name}`}
              checked={index === 0}
              onFocus={() => show(anchor)}
              onBlur={() => show(null)}
              onChange={() => mapping.change(withChosenWay(name, index))}
            />
            <span>
              {names(`sort.${sort}`, { label })}
              {anchor.by !== 'label' && <code>{anchor.selector}</code>}
              <span className="quiet"> {readings[index]?.raw ?? t('unread')}</span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
