import type { InteractionState } from '@/domain/interaction/evaluation.ts';

/** The day as a line, the hours in which the person may be reached, and where we are in it. The words stand beside it. */
export function WindowLine({ window, now }: { readonly window: InteractionState['window']; readonly now: string }) {
  if (!window.opens || !window.closes || window.state === 'closed') return null;
  const here = new Intl.DateTimeFormat('en-GB', { timeZone: window.zone, timeStyle: 'short' }).format(new Date(now));
  return (
    <span className="window-line" aria-hidden="true">
      <i style={{ left: partOfDay(window.opens), right: `calc(100% - ${partOfDay(window.closes)})` }} />
      <b style={{ left: partOfDay(here) }} />
    </span>
  );
}

/** `HH:MM` as a part of the day, in per cent. */
function partOfDay(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return `${((hours * 60 + minutes) / 14.4).toFixed(1)}%`;
}
