/** Whether one of the match patterns, each a whole origin such as `https://*.crm.example/*`, covers the address. */
export function coveredBy(patterns: readonly string[], url: string): boolean {
  const { protocol, host, hostname } = new URL(url);
  return patterns.some((pattern) => {
    const [, scheme, place = ''] = /^(\*|https?):\/\/([^/]+)\//.exec(pattern) ?? [];
    if (scheme === undefined || (scheme !== '*' && `${scheme}:` !== protocol)) return false;
    if (place === '*' || place === host || place === hostname) return true;
    return place.startsWith('*.') && (hostname === place.slice(2) || hostname.endsWith(place.slice(1)));
  });
}
