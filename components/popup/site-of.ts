/** A site as the popup speaks of it: the host name that layout is remembered by, and the pattern that asks for access. */
export interface Site {
  readonly name: string;
  readonly pattern: string;
}

/**
 * The site of a page's address; null for pages that no extension may read (the browser's own, files, other extensions).
 * `ports`: whether this browser's match patterns know ports; Firefox's stand for every port of the host.
 */
export function siteOf(url: string | undefined, ports: boolean): Site | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname, host } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return { name: hostname, pattern: `${protocol}//${ports ? host : hostname}/*` };
}

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
