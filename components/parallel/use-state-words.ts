import { useEffect, useState } from 'react';
import { useLocale } from '@/components/i18n/locale-context.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { clockWords } from '@/components/sidebar/clock-words.ts';
import { sinceWords } from '@/components/sidebar/since-words.ts';
import { timeWords } from '@/components/sidebar/time-words.ts';
import type { OpenConversation } from '@/contracts/parallel.ts';
import { parallelMessages } from './messages.ts';

type Tone = 'calm' | 'warn' | 'stop';

/** How a conversation stands, in two or three words. A call's clock moves each second, a wait's each minute. */
export function useStateWords(
  open: OpenConversation,
  current: boolean,
): { readonly words: string; readonly tone: Tone } {
  const t = useT(parallelMessages);
  const locale = useLocale();
  const now = useClock(open.channel === 'voice' ? 1000 : 10_000);
  if (open.held) return { words: t('is.held'), tone: 'stop' };
  if (open.channel === 'voice') return callWords(open, now, t);
  if (open.waiting_since !== null) {
    const span = sinceWords(open.waiting_since, new Date(now).toISOString(), locale);
    return current ? { words: t('is.turn', { span }), tone: 'calm' } : { words: t('is.waits', { span }), tone: 'warn' };
  }
  if (open.callback_at) return { words: t('is.callback', { time: timeWords(open.callback_at, locale) }), tone: 'calm' };
  return { words: t('is.answered'), tone: 'calm' };
}

function callWords(
  { call, since }: OpenConversation,
  now: number,
  t: ReturnType<typeof useT<keyof typeof parallelMessages>>,
): { readonly words: string; readonly tone: Tone } {
  const time = (from: string) => clockWords(now - Date.parse(from));
  switch (call?.state) {
    case 'ringing':
      return { words: t('is.ringing', { time: time(call.started_at) }), tone: 'calm' };
    case 'held':
      return { words: t('is.onhold', { time: time(call.held_since ?? since) }), tone: 'warn' };
    case 'ended':
      return { words: t('is.ended', { time: time(call.ended_at ?? since) }), tone: 'warn' };
    default:
      return { words: t('is.line', { time: time(call?.answered_at ?? since) }), tone: 'calm' };
  }
}

function useClock(everyMs: number): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}
