/** A place in the console, as the address after `#` names it. */
export type ConsoleRoute =
  | { readonly place: 'home' }
  | {
      readonly place: 'playbooks';
      readonly playbook: string | null;
      readonly view: string | null;
      readonly item: string | null;
    }
  | { readonly place: 'team'; readonly team: string | null }
  | { readonly place: 'requests' }
  | { readonly place: 'checks' }
  | { readonly place: 'disconnections' }
  | { readonly place: 'hosts' }
  | { readonly place: 'accounts' }
  | { readonly place: 'export' }
  | { readonly place: 'integrations' }
  | { readonly place: 'access' }
  | { readonly place: 'privacy'; readonly view: string | null; readonly item: string | null }
  | { readonly place: 'mine' };

export type Place = Exclude<ConsoleRoute['place'], 'home'>;

/** Reads `location.hash`; anything unknown leads home. */
export function parseRoute(hash: string): ConsoleRoute {
  const [place, first = null, second = null, third = null] = hash
    .replace(/^#\/?/, '')
    .split('/')
    .filter((part) => part !== '')
    .map(decode);
  switch (place) {
    case 'playbooks':
      return { place, playbook: first, view: second, item: third };
    case 'team':
      return { place, team: first };
    case 'privacy':
      return { place, view: first, item: second };
    case 'requests':
    case 'checks':
    case 'disconnections':
    case 'hosts':
    case 'accounts':
    case 'export':
    case 'integrations':
    case 'access':
    case 'mine':
      return { place };
    default:
      return { place: 'home' };
  }
}

/** The `href` of a place: `#/playbooks/vereda-br/mid/greeting`. */
export function routeHref(...parts: readonly string[]): string {
  return `#/${parts.map(encodeURIComponent).join('/')}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
