/**
 * Of `parsed`, only what `raw` itself names. A partial schema whose fields have defaults fills them in, and a change of one
 * setting would then put all others back.
 */
export function onlyGiven<T extends object>(parsed: T, raw: unknown): Partial<T> {
  const given = new Set(Object.keys(raw && typeof raw === 'object' ? raw : {}));
  return Object.fromEntries(Object.entries(parsed).filter(([name]) => given.has(name))) as Partial<T>;
}
