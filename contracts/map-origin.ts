/** Names of this computer, and of networks that nobody outside can reach: pages there may do without a certificate. */
const privateHost =
  /^(localhost|127(\.\d+){3}|\[::1\]|10(\.\d+){3}|192\.168(\.\d+){2}|172\.(1[6-9]|2\d|3[01])(\.\d+){2}|[a-z0-9-]+|.+\.(localhost|local|lan|internal|intranet|home\.arpa))$/;

/**
 * Why a field map may not name this origin; null where it may. `https://crm.example`, with a port where it has one;
 * `http://` on this computer and in a private network only; `:*` names every port.
 */
export function whyNoOrigin(origin: string): string | null {
  const exact = origin.replace(/:\*$/, '');
  const url = URL.parse(exact);
  if (!url || !/^https?:$/.test(url.protocol)) return 'is no origin such as https://crm.example';
  if (url.hostname.includes('*')) return 'names any host: only a port may be *';
  if (url.origin !== exact) return `is more than an origin, or is not written as browsers do: ${url.origin}`;
  if (url.protocol === 'http:' && !privateHost.test(url.hostname))
    return 'goes unencrypted over a public network: https:// is needed';
  return null;
}

/** Whether `origin`, of a field map, names the origin of `url`. */
export function namesOrigin(origin: string, url: URL): boolean {
  return origin === url.origin || (origin.endsWith(':*') && origin.slice(0, -2) === `${url.protocol}//${url.hostname}`);
}

/** The browser's match pattern for an origin of a field map. Firefox's patterns take no port: `ports` false leaves it out. */
export function patternOfOrigin(origin: string, ports: boolean): string {
  const exact = origin.replace(/:\*$/, '');
  return `${ports ? exact : exact.replace(/:\d+$/, '')}/*`;
}
