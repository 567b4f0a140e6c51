import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useT } from '@/components/i18n/use-t.ts';
import { Mark } from '@/components/ui/mark.tsx';
import type { InteractionState } from '@/domain/interaction/evaluation.ts';
import { clockWords } from './clock-words.ts';
import { sidebarMessages } from './messages.ts';

interface InteractionFactsProps {
  readonly state: InteractionState;
  readonly startedAt: string;
  readonly version: number;
}

/** What the frame shows of the open interaction: its clock and script in the bar, its marks in the rail. */
export function InteractionFacts({ state, startedAt, version }: InteractionFactsProps) {
  const t = useT(sidebarMessages);
  // The frame draws its slots in the same pass as this is first drawn, so they are looked up after each.
  const [slots, setSlots] = useState<Record<'bar' | 'rail', HTMLElement | null>>({ bar: null, rail: null });
  useEffect(() => {
    const bar = document.getElementById('bar-facts');
    const rail = document.getElementById('rail-facts');
    if (bar !== slots.bar || rail !== slots.rail) setSlots({ bar, rail });
  });
  const given = state.disclosures.filter((each) => each.mark === 'done' || each.mark === 'declared').length;
  const owed = state.disclosures.filter((each) => each.mark !== 'not_applicable').length;
  const light = state.payment.light === 'open' || state.payment.light === 'paid' ? 'done' : 'warn';
  return (
    <>
      {slots.bar &&
        createPortal(
          <>
            <Clock startedAt={startedAt} /> ·{' '}
            <span data-testid="playbook-version">{t('case.version', { n: version })}</span>
          </>,
          slots.bar,
        )}
      {slots.rail &&
        createPortal(
          <>
            <span className="progress" aria-hidden="true">
              {state.steps.map(({ step, mark }, index) => (
                <i key={step.id} data-mark={index === state.now ? 'due' : mark} />
              ))}
            </span>
            {state.audience !== 'third_party' && (
              <span className="cell" data-tone={light === 'warn' ? 'warn' : undefined}>
                <Mark mark={light} />
                <span className="sr-only">{t(`payment.${state.payment.light}`)}</span>
              </span>
            )}
            <span className="cell" data-tone={state.window.state === 'open' ? undefined : 'warn'}>
              {state.window.closes ?? '—'}
            </span>
            <span className="cell">
              <Mark mark={given === owed ? 'done' : 'due'} />
              {given}/{owed}
            </span>
          </>,
          slots.rail,
        )}
    </>
  );
}

/** Alone, so that a second redraws two digits and not the panel. */
function Clock({ startedAt }: { readonly startedAt: string }) {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return <time>{clockWords(now - Date.parse(startedAt))}</time>;
}
