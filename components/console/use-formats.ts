import { useMemo } from 'react';
import { useLocale } from '@/components/i18n/locale-context.ts';
import { useAsk } from '@/components/query/use-ask.ts';
import { type Formats, formats } from './formats.ts';

/** Figures in the locale of the interface and the time zone of the organisation. */
export function useFormats(): Formats {
  const locale = useLocale();
  const zone = useAsk('status.read', {}).data?.user?.organisation.time_zone;
  return useMemo(() => formats(locale, zone), [locale, zone]);
}
