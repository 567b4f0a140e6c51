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
