import { useMemo } from 'react';
import { useLocale } from '@/components/i18n/locale-context.ts';
import { sinceWords } from '@/components/sidebar/since-words.ts';

export interface AccountFormats {
  /** A calendar day, `YYYY-MM-DD`. */
  readonly day: (day: string) => string;
  /** Day and hour of an instant, in the debtor's zone. */
  readonly moment: (at: string) => string;
  readonly dayOf: (at: string) => string;
  /** How long since an instant, or since a calendar day. */
  readonly since: (at: string, now: string) => string;
}

/** Days and hours in the locale of the interface and the zone of the debtor. */
export function useAccountFormats(zone: string): AccountFormats {
  const locale = useLocale();
  return useMemo(() => {
    const short = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;
    const plain = new Intl.DateTimeFormat(locale, { ...short, timeZone: 'UTC' });
    const local = new Intl.DateTimeFormat(locale, { ...short, timeZone: zone });
    const moment = new Intl.DateTimeFormat(locale, {
      ...short,
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone: zone,
    });
    return {
      day: (day) => plain.format(new Date(`${day}T00:00:00Z`)),
      moment: (at) => moment.format(new Date(at)),
      dayOf: (at) => local.format(new Date(at)),
      since: (at, now) => sinceWords(at.includes('T') ? at : `${at}T12:00:00Z`, now, locale),
    };
  }, [locale, zone]);
}
