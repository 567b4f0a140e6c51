import { useT } from '@/components/i18n/use-t.ts';
import type { MovedDate } from '@/domain/agreement/plan-instalments.ts';
import { formatDayMonth } from '@/domain/playbook/format-value.ts';
import type { Locale } from '@/domain/playbook/playbook.ts';
import { negotiationMessages } from './negotiation-messages.ts';
import './deal-desk.css';
import { useClosedWords } from './use-closed-words.ts';

/** Which days were moved off a weekend or a holiday, each with its reason. */
export function MovedDays({ moved, locale }: { readonly moved: readonly MovedDate[]; readonly locale: Locale }) {
  const t = useT(negotiationMessages);
  const closed = useClosedWords();
  const once = [...new Map(moved.map((each) => [`${each.from}${each.to}`, each])).values()];
  if (once.length === 0) return null;
  return (
    <ul className="moved quiet">
      {once.map(({ from, to, why }) => (
        <li key={from}>
          {t('moved', { from: formatDayMonth(from, locale), to: formatDayMonth(to, locale), why: closed(why) })}
        </li>
      ))}
    </ul>
  );
}
