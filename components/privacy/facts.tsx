import type { Formats } from '@/components/console/formats.ts';
import { useFormats } from '@/components/console/use-formats.ts';

/** Whatever is kept, as names and values that a person can read, to any depth. Empty values say nothing and are left out. */
export function Facts({ value }: { readonly value: unknown }) {
  const formats = useFormats();
  return <Part value={value} formats={formats} />;
}

function Part({ value, formats }: { readonly value: unknown; readonly formats: Formats }) {
  if (Array.isArray(value))
    return (
      <ul>
        {value.map((one) => (
          <li key={JSON.stringify(one)}>
            <Part value={one} formats={formats} />
          </li>
        ))}
      </ul>
    );
  if (isMoney(value)) return <>{formats.money(value)}</>;
  if (typeof value === 'object' && value !== null)
    return (
      <dl className="facts">
        {Object.entries(value)
          .filter(([, one]) => !isEmpty(one))
          .map(([name, one]) => (
            <div key={name}>
              <dt>{name.replaceAll('_', ' ')}</dt>
              <dd>
                <Part value={one} formats={formats} />
              </dd>
            </div>
          ))}
      </dl>
    );
  const text = String(value);
  return <>{/^\d{4}-\d\d-\d\dT.*Z$/.test(text) ? formats.moment(text) : text}</>;
}

function isMoney(value: unknown): value is Parameters<Formats['money']>[0] & object {
  return typeof value === 'object' && value !== null && 'minor' in value && 'currency' in value;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
