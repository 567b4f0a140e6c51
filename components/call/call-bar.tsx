import { Pause, Phone, PhoneIncoming, PhoneOff, PhoneOutgoing, Play } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useT } from '@/components/i18n/use-t.ts';
import { clockWords } from '@/components/sidebar/clock-words.ts';
import { Button } from '@/components/ui/button.tsx';
import { Kbd } from '@/components/ui/kbd.tsx';
import type { CallNow } from '@/domain/call/call.ts';
import { callClock } from '@/domain/call/call-clock.ts';
import { callMessages } from './messages.ts';
import type { CallInHand } from './use-call.ts';
import './call.css';

/** The call as it stands: whether it rings, runs, waits or has ended, for how long, with which number, who rang whom. */
export function CallBar({ call, start, end, hold, turn, children }: CallInHand & { readonly children?: ReactNode }) {
  const t = useT(callMessages);
  if (!call)
    return (
      <section className="call-bar" aria-label={t('call')} data-call="none">
        <Phone aria-hidden />
        <span className="quiet grow">{t('none')}</span>
        <Button size="small" onClick={start} data-key="B" aria-keyshortcuts="b">
          {t('start')} <Kbd>B</Kbd>
        </Button>
        {children}
      </section>
    );
  const ended = call.state === 'ended';
  const Direction = call.direction === 'inbound' ? PhoneIncoming : PhoneOutgoing;
  const direction = t(`direction.${call.direction}`);
  return (
    <section className="call-bar" aria-label={t('call')} data-call={call.state} data-direction={call.direction}>
      <button
        type="button"
        className="icon-btn"
        onClick={turn}
        disabled={ended}
        aria-label={t('direction.turn', { direction })}
        title={t('direction.turn', { direction })}
      >
        <Direction aria-hidden />
      </button>
      <p className="call-now">
        <b>{t(`state.${call.state}`)}</b> <CallTime call={call} />
        <span className="cut quiet" title={t(`source.${call.source}`)}>
          {[direction, call.phone, call.queue].filter(Boolean).join(' · ')}
        </span>
      </p>
      <span className="call-acts">
        {!ended && call.state !== 'ringing' && (
          <Button size="small" onClick={hold} data-key="H" aria-keyshortcuts="h" aria-pressed={call.state === 'held'}>
            {call.state === 'held' ? <Play aria-hidden /> : <Pause aria-hidden />}
            <span className="word">{t(call.state === 'held' ? 'unhold' : 'hold')}</span> <Kbd>H</Kbd>
          </Button>
        )}
        <Button size="small" onClick={ended ? start : end} data-key="B" aria-keyshortcuts="b">
          {ended ? <Phone aria-hidden /> : <PhoneOff aria-hidden />}
          <span className="word">{t(ended ? 'resume' : 'end')}</span> <Kbd>B</Kbd>
        </Button>
        {children}
      </span>
    </section>
  );
}

/** Alone, so that a second redraws digits and not the panel. */
function CallTime({ call }: { readonly call: CallNow }) {
  const t = useT(callMessages);
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const { ringing, answered, held, wrapUp } = callClock(call, now);
  return (
    <>
      <time>{clockWords(answered ?? ringing)}</time>{' '}
      {held > 0 && <span className="quiet">{t('clock.held', { time: clockWords(held) })}</span>}{' '}
      {wrapUp !== null && <span className="call-wrap">{t('clock.wrap', { time: clockWords(wrapUp) })}</span>}
    </>
  );
}
