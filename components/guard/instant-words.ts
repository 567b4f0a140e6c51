/**
 * An instant as a day and an hour in a zone: `8:00` on the same day there as now, else with the day after the hour's name.
 * @returns `day` is `today`, `tomorrow`, or the date in words
 */
export function instantWords(
  at: string,
  zone: string,
  now: string,
  locale: string,
): { readonly day: 'today' | 'tomorrow' | { readonly date: string }; readonly time: string } {
  const dayOf = (instant: number) => new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(instant);
  const wanted = dayOf(Date.parse(at));
  const here = Date.parse(now);
  const next = new Date(`${dayOf(here)}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  const date = new Intl.DateTimeFormat(locale, { timeZone: zone, weekday: 'long', day: 'numeric', month: 'short' });
  const clock = new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return {
    day:
      wanted === dayOf(here)
        ? 'today'
        : wanted === next.toISOString().slice(0, 10)
          ? 'tomorrow'
          : { date: date.format(Date.parse(at)) },
    // Some languages pad the hour and some do not; the hours of rules stand beside it, unpadded.
    time: clock.format(Date.parse(at)).replace(/^0/, ''),
  };
}
