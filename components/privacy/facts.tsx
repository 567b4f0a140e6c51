import type { Formats } from '@/components/console/formats.ts';
import { useFormats } from '@/components/console/use-formats.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { fieldNames } from './field-names.ts';

/** Whatever is kept, as names and values that a person can read, to any depth. Empty values say nothing and are left out. */
export function Facts({ value }: { readonly value: unknown }) {
  const formats = useFormats();
  const t = useT(fieldNames);
  const nameOf = (field: string) => (isNamed(field) ? t(field) : field.replaceAll('_', ' '));
  return <Part value={value} say={{ formats, nameOf }} />;
}

interface Say {
  readonly formats: Formats;
  readonly nameOf: (field: string) => string;
}

function Part({ value, say }: { readonly value: unknown; readonly say: Say }) {
  if (Array.isArray(value))
    return (
      <ul>
        {value.map((one) => (
          <li key={JSON.stringify(one)}>
            <Part value={one} say={say} />
          </li>
        ))}
      </ul>
    );
  if (isMoney(value)) return <>{say.formats.money(value)}</>;
  if (typeof value === 'object' && value !== null)
    return (
      <dl className="facts">
        {Object.entries(value)
          .filter(([, one]) => !isEmpty(one))
          .map(([name, one]) => (
            <div key={name}>
              <dt>{say.nameOf(name)}</dt>
              <dd>
                <Part value={one} say={say} />
              </dd>
            </div>
          ))}
      </dl>
    );
  const text = String(value);
  return <>{/^\d{4}-\d\d-\d\dT.*Z$/.test(text) ? say.formats.moment(text) : text}</>;
}

const isNamed = (field: string): field is keyof typeof fieldNames & string => Object.hasOwn(fieldNames, field);

function isMoney(value: unknown): value is Parameters<Formats['money']>[0] & object {
  return typeof value === 'object' && value !== null && 'minor' in value && 'currency' in value;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
