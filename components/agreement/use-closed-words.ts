import { useT } from '@/components/i18n/use-t.ts';
import { negotiationMessages } from './negotiation-messages.ts';

/** Why a day is no business day, in words: the weekday, or the holiday by its own name. */
export function useClosedWords(): (why: string) => string {
  const t = useT(negotiationMessages);
  return (why) => (why === 'saturday' || why === 'sunday' ? t(why) : why);
}
