import type { Formats } from '@/components/console/formats.ts';
import { useFormats } from '@/components/console/use-formats.ts';
import { useLocale } from '@/components/i18n/locale-context.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { Instant, PlainDate } from '@/domain/conversation/plain-date.ts';
import { formatDate } from '@/domain/playbook/format-value.ts';
import type { Messages } from '@/utils/i18n/define-messages.ts';
import { fieldNames } from './field-names.ts';
import { valueNames, wordedFields } from './value-names.ts';

/** Whatever is kept, as names and values that a person can read, to any depth. Empty values say nothing and are left out. */
export function Facts({ value }: { readonly value: unknown }) {
  const formats = useFormats();
  const locale = useLocale();
  const t = useT(fieldNames);
  const v = useT(valueNames);
  const nameOf = (field: string) => (isIn(fieldNames, field) ? t(field) : field.replaceAll('_', ' '));
  const wordFor = (field: string, value: unknown) => {
    const text = String(value);
    // A note may look like a day that no calendar has.
    if (Instant.safeParse(text).success) return formats.moment(text);
    if (PlainDate.safeParse(text).success) return formatDate(text, locale);
    const isWord = wordedFields.has(field) || typeof value === 'boolean';
    return isWord && isIn(valueNames, text) ? v(text) : text;
  };
  return <Part value={value} field="" say={{ money: formats.money, nameOf, wordFor }} />;
}

interface Say {
  readonly money: Formats['money'];
  readonly nameOf: (field: string) => string;
  readonly wordFor: (field: string, value: unknown) => string;
}

/** @param props.field what the value is of; the members of a list are of what the list is of */
function Part({ value, field, say }: { readonly value: unknown; readonly field: string; readonly say: Say }) {
  if (Array.isArray(value))
    return (
      <ul>
        {value.map((one) => (
          <li key={JSON.stringify(one)}>
            <Part value={one} field={field} say={say} />
          </li>
        ))}
      </ul>
    );
  if (isMoney(value)) return <>{say.money(value)}</>;
  if (typeof value === 'object' && value !== null)
    return (
      <dl className="facts">
        {Object.entries(value)
          .filter(([, one]) => !isEmpty(one))
          .map(([name, one]) => (
            <div key={name}>
              <dt>{say.nameOf(name)}</dt>
              <dd>
                <Part value={one} field={name} say={say} />
              </dd>
            </div>
          ))}
      </dl>
    );
  return <>{say.wordFor(field, value)}</>;
}

function isIn<Key extends string>(table: Messages<Key>, key: string): key is Key {
  return Object.hasOwn(table, key);
}

function isMoney(value: unknown): value is Parameters<Formats['money']>[0] & object {
  return typeof value === 'object' && value !== null && 'minor' in value && 'currency' in value;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
