import { useLocale } from '@/components/i18n/locale-context.ts';
import { useT } from '@/components/i18n/use-t.ts';
import type { ContactGuard, GuardReason } from '@/domain/compliance/contact-guard.ts';
import type { CapCount } from '@/domain/compliance/contact-guard-caps.ts';
import type { ContactChannel } from '@/domain/interaction/contact-record.ts';
import { instantWords } from './instant-words.ts';
import { guardMessages } from './messages.ts';

/** What the guard has to say, in the words of the interface. */
export function useGuardWords() {
  const t = useT(guardMessages);
  const locale = useLocale();

  const channel = (name: ContactChannel | null) => t(name ? `channel.${name}` : 'channel.any');
  const when = (at: string, zone: string, now: string) => {
    const { day, time } = instantWords(at, zone, now, locale);
    return typeof day === 'string' ? `${t(day)}, ${time}` : `${day.date}, ${time}`;
  };
  const title = (reason: GuardReason) =>
    reason.kind === 'holiday'
      ? t('reason.holiday', { holiday: reason.holiday ?? '' })
      : reason.kind === 'cap' && reason.counted && reason.counted.n < reason.counted.max && !isDistinct(reason.counted)
        ? t('reason.cap.maybe')
        : t(`reason.${reason.kind}`);
  const counted = ({ n, max, days, counts }: Pick<CapCount, 'n' | 'max' | 'days' | 'counts'>) =>
    t(counts === 'distinct_channels' ? 'counted.channels' : 'counted.contacts', { n, max, days });
  const next = (guard: ContactGuard, now: string) =>
    guard.next_at ? t('next', { when: when(guard.next_at, guard.zone, now), place: guard.place }) : t('next.never');
  const source = ({ source: { citation, confidence }, status }: Pick<GuardReason, 'source' | 'status'>) =>
    status === 'house' ? citation : `${citation} · ${t(`status.${status}`)}, ${t(`confidence.${confidence}`)}`;
  /** A wall time of a rule, `08:00`, as people write it. */
  const wall = (time: string) => time.replace(/^0/, '');
  return { t, locale, wall, channel, when, title, counted, next, source };
}

const isDistinct = ({ counts }: Pick<CapCount, 'counts'>): boolean => counts === 'distinct_channels';
