import { useLocale } from '@/components/i18n/locale-context.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { timeWords } from '@/components/sidebar/time-words.ts';
import type { AgendaItem } from '@/domain/agenda/agenda-item.ts';
import { formatMoney } from '@/domain/playbook/format-value.ts';
import { agendaMessages } from './messages.ts';

type Group = 'late' | 'today' | 'next' | 'paid';

/**
 * An item in words: when, what, and when the debtor may be reached. Hours are those of the agent's own clock.
 * @param veiled a third party is being spoken with: no sum is shown, whoever's it is
 */
export function useDueWords(
  veiled: boolean,
): (
  item: AgendaItem,
  group: Group,
) => { readonly when: string; readonly what: string; readonly window: string; readonly closed: boolean } {
  const t = useT(agendaMessages);
  const locale = useLocale();

  const whatOf = ({ kind, action, amount, part }: AgendaItem): string => {
    if (kind === 'callback') return t('is.callback');
    if (kind === 'action') {
      const key = `action.${action}`;
      return t(isAction(key) ? key : 'action.other');
    }
    if (veiled || !amount) return t('is.promise.plain');
    const money = formatMoney(amount, locale);
    return part && part.of > 1 ? t('is.part', { ...part, amount: money }) : t('is.promise', { amount: money });
  };

  return (item, group) => {
    const due = item.snoozed_until ?? item.at;
    const when =
      due === null
        ? group === 'today'
          ? ''
          : dayWords(new Date(`${item.on}T12:00:00`), locale)
        : group === 'today' || isToday(due)
          ? timeWords(due, locale)
          : dayWords(new Date(due), locale);
    const state =
      item.kind !== 'promise'
        ? ''
        : item.paid
          ? t('due.paid')
          : group === 'late'
            ? t('due.late')
            : group === 'today'
              ? t('due.today')
              : '';
    const what = [whatOf(item), state, item.snoozed_until && t('snoozed')].filter(Boolean).join(' · ');
    const { window } = item;
    const closed = window?.state === 'closed' && group !== 'late';
    const hours =
      !window || group === 'late'
        ? ''
        : closed
          ? t('window.closed', { place: window.place })
          : window.opens && window.closes
            ? t('window.until', { opens: window.opens, closes: window.closes, place: window.place })
            : '';
    return { when, what, window: hours, closed };
  };
}

/** `9 nov`: a column has no room for more. */
function dayWords(day: Date, locale: string): string {
  const parts = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' }).formatToParts(day);
  const part = (type: string) => parts.find((each) => each.type === type)?.value.replace('.', '') ?? '';
  return `${part('day')} ${part('month')}`;
}

const isAction = (key: string): key is Extract<keyof typeof agendaMessages, `action.${string}`> =>
  Object.hasOwn(agendaMessages, key);

const isToday = (at: string): boolean => new Date(at).toDateString() === new Date().toDateString();
