/** How a site writes numbers and days; `auto`: nobody knows. */
export interface SiteFormat {
  readonly decimal: ',' | '.' | 'auto';
  readonly day_order: 'dmy' | 'mdy' | 'ymd';
}

/** What the value of a form is: `moment` is a day with the hour of the wall, `2026-11-30T14:00`. */
export type SiteValue = 'text' | 'money' | 'date' | 'moment';

/**
 * A plain value as a site's own form has it typed: `2026-11-30` as `30/11/2026`, `1284.70` as `1284,70`. Null where the
 * value is no such thing, or where it could be taken for another: an amount whose decimal mark nobody knows.
 *
 * @param mark what stands between the parts of a day
 */
export function siteText(value: SiteValue, plain: string, format: SiteFormat, mark = '/'): string | null {
  if (value === 'text') return plain;
  if (value === 'money') {
    if (!/^-?\d+(\.\d{1,2})?$/.test(plain)) return null;
    if (format.decimal === 'auto') return null;
    const [whole = '', cents = ''] = plain.split('.');
    return `${whole}${format.decimal}${cents.padEnd(2, '0')}`;
  }
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?$/.exec(plain);
  if (!match) return null;
  const [, year = '', month = '', day = '', time] = match;
  if ((value === 'moment') !== (time !== undefined)) return null;
  const ordered = {
    dmy: [day, month, year].join(mark),
    mdy: [month, day, year].join(mark),
    ymd: `${year}-${month}-${day}`,
  }[format.day_order];
  return time === undefined ? ordered : `${ordered} ${time}`;
}
