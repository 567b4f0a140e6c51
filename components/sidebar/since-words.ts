/** How long since `then`, in the largest whole unit: `12 min`, `3 h`, `2 d`. */
export function sinceWords(then: string, now: string, locale: string): string {
  const minutes = Math.max(0, Math.floor((Date.parse(now) - Date.parse(then)) / 60_000));
  const [value, unit] =
    minutes < 60
      ? [minutes, 'minute']
      : minutes < 1440
        ? [Math.floor(minutes / 60), 'hour']
        : [Math.floor(minutes / 1440), 'day'];
  return new Intl.NumberFormat(locale || undefined, { style: 'unit', unit: String(unit), unitDisplay: 'short' }).format(
    Number(value),
  );
}
