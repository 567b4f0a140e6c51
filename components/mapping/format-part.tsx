import { useLocale } from '@/components/i18n/locale-context.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { Field } from '@/components/ui/field.tsx';
import type { FieldMap, FieldName } from '@/contracts/field-map.ts';
import type { MappingDraft } from '@/contracts/picker.ts';
import { mappingMessages } from './messages.ts';
import { proposeFormat } from './propose-format.ts';
import type { Mapping } from './use-mapping.ts';

const decimals = [',', '.', 'auto'] as const;
const orders = ['dmy', 'mdy', 'ymd'] as const;

/** How the site writes numbers and days. Folded where the values themselves say it. */
export function FormatPart({ mapping, draft }: { readonly mapping: Mapping; readonly draft: MappingDraft }) {
  const t = useT(mappingMessages);
  const { map } = draft;
  const { doubtful } = proposeFormat(textsOf(draft, mapping.live), useLocale(), map);
  const asked = doubtful.length > 0;
  const words = (key: 'decimal' | 'day_order', option: string) => t(`${key}.${option}` as keyof typeof mappingMessages);
  const select = <Key extends 'decimal' | 'day_order'>(key: Key, options: readonly FieldMap[Key][]) => (
    <Field label={t(key)} hint={doubtful.includes(key) ? t('format.ask') : undefined}>
      <select
        className="control"
        value={map[key]}
        onChange={({ target }) => mapping.set({ [key]: target.value } as Partial<FieldMap>)}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {words(key, option)}
          </option>
        ))}
      </select>
    </Field>
  );
  return (
    <details className="mapping-part" data-map-part="format" open={asked || undefined}>
      <summary>
        {t('format')}{' '}
        <span className="quiet">
          {[words('decimal', map.decimal), words('day_order', map.day_order), map.currency].filter(Boolean).join(' · ')}
        </span>
      </summary>
      <div className="mapping-details">
        {select('decimal', decimals)}
        {select('day_order', orders)}
        <Field label={t('currency')}>
          <input
            className="control"
            maxLength={3}
            defaultValue={map.currency ?? ''}
            key={`currency ${map.currency}`}
            onBlur={({ target }) => {
              const code = target.value.trim().toUpperCase();
              if (code === '' || /^[A-Z]{3}$/.test(code)) mapping.set({ currency: code || null });
            }}
          />
        </Field>
        <Field label={t('calling_code')}>
          <input
            className="control"
            maxLength={4}
            inputMode="tel"
            defaultValue={map.calling_code ?? ''}
            key={`calling ${map.calling_code}`}
            onBlur={({ target }) => {
              const digits = target.value.replace(/\D/g, '');
              if (digits.length <= 3) mapping.set({ calling_code: digits === '' ? null : `+${digits}` });
            }}
          />
        </Field>
      </div>
    </details>
  );
}

/** Everything that was read of records so far, as the site writes it. */
function textsOf({ map, trials }: MappingDraft, live: Mapping['live']) {
  return [...trials.map(({ fields }) => fields), live?.fields ?? {}].flatMap((fields) =>
    Object.entries(fields).flatMap(([name, { reading }]) => {
      const kind = map.fields[name as FieldName]?.kind;
      return kind && reading.raw !== null ? [{ kind, text: reading.raw }] : [];
    }),
  );
}
