/** Hour and minute of an instant, as the browser's own clock shows it. Empty where there is no time. */
export function timeWords(at: string | null, locale: string): string {
  if (!at || Number.isNaN(Date.parse(at))) return '';
  return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(at));
}
