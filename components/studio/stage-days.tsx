import { useT } from '@/components/i18n/use-t.ts';
import { studioMessages } from './messages.ts';

/** The days past due that a stage covers, as a range in words. */
export function StageDays({ days: { min, max } }: { readonly days: { readonly min?: number; readonly max?: number } }) {
  const t = useT(studioMessages);
  if (min !== undefined && max !== undefined) return t('days.range', { min, max });
  if (min !== undefined) return t('days.from', { min });
  return max === undefined ? null : t('days.to', { max });
}
