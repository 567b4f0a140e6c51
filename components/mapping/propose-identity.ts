import type { RecordIdentity } from '@/contracts/field-map.ts';
import type { FoundIdentity } from '@/contracts/picker.ts';

const NUMBER = /^\d{1,19}$/;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const CODE = /^(?=.*\d)[A-Za-z0-9_-]{2,60}$/;
/** Names of a query that say where a person was, not whom they looked at. */
const PASSING =
  /^(?:page|pagina|p|tab|aba|lang|locale|sort|order|view|v|t|ts|limit|offset|q|search|token|sid|session)$/i;
const OF_RECORD = /(?:^|_|-)(?:id|cod|codigo|key|record|cliente|conta|cuenta|contrato|party|partner|debtor|ref)$|Id$/i;

/**
 * The ways in which the record's id may stand in the first of these addresses, the likeliest first. With a second address of
 * another record, the part that changed is the id.
 */
export function proposeIdentities(addresses: readonly string[]): FoundIdentity[] {
  const [url, ...others] = addresses.flatMap((address) => (URL.canParse(address) ? [new URL(address)] : []));
  if (!url) return [];
  const parts = everyPart(url);
  // Beside a number, a word says how the record is shown, such as `/7/edit` after `/7/show`, and not which one it is.
  const isNumbered = parts.some(({ id }) => NUMBER.test(id) || UUID.test(id));
  return parts
    .filter(({ id }) => !isNumbered || shapeOf(id) > 0)
    .map((part) => ({ ...part, rank: rankOf(part, url, others) }))
    .filter(({ rank }) => rank > 10)
    .sort((one, other) => other.rank - one.rank)
    .map(({ identity, id }) => ({ identity, id }));
}

function everyPart(url: URL): FoundIdentity[] {
  const found: FoundIdentity[] = [];
  for (const [name, id] of url.searchParams)
    if (id !== '' && name.length <= 60) found.push({ identity: { in: 'query', name, path: url.pathname }, id });
  found.push(...segmentsOf(url.pathname).map(({ path, id }) => ({ identity: { in: 'path' as const, path }, id })));
  found.push(...segmentsOf(url.hash).map(({ path, id }) => ({ identity: { in: 'hash' as const, path }, id })));
  return found;
}

/** Each segment of a path as the id, with all before it as it stands. */
function segmentsOf(path: string): { path: string; id: string }[] {
  const segments = path.replace(/[?&].*$/s, '').split('/');
  return segments.flatMap((segment, index) => {
    const id = segment.replace(/^#/, '').replace(/;.*$/s, '');
    if (id === '' || index === 0) return [];
    return [{ path: [...segments.slice(0, index).map((part) => part.replace(/;.*$/s, '')), ':id'].join('/'), id }];
  });
}

/** How much a text looks like the id of something. */
const shapeOf = (id: string): number => (UUID.test(id) ? 50 : NUMBER.test(id) ? 45 : CODE.test(id) ? 30 : 0);

function rankOf({ identity, id }: FoundIdentity, url: URL, others: readonly URL[]): number {
  let rank = shapeOf(id);
  if (identity.in === 'query') rank += PASSING.test(identity.name) ? -40 : OF_RECORD.test(identity.name) ? 30 : 0;
  // The last segment that looks like an id is the record's; those before it are of what holds it.
  else rank += identity.path.split('/').length;
  // An address of another kind of page says nothing of this one.
  const there = others.filter((other) => other.href !== url.href).map((other) => readIdentity(other, identity));
  const comparable = there.filter((other) => other !== null);
  if (comparable.length > 0) rank += comparable.some((other) => other !== id) ? 60 : -45;
  return rank;
}

/** The id at a place of an address, by the same rule as the reader's; null where the address is of another kind. */
function readIdentity(url: URL, identity: RecordIdentity): string | null {
  if (identity.in === 'query')
    return identity.path === undefined || url.pathname === identity.path ? url.searchParams.get(identity.name) : null;
  const found = segmentsOf(identity.in === 'path' ? url.pathname : url.hash).find(({ path }) => path === identity.path);
  return found?.id ?? null;
}

/** The id that an address holds at this place; null where it is of another kind of page. */
export const idIn = (address: string, identity: RecordIdentity): string | null =>
  URL.canParse(address) ? readIdentity(new URL(address), identity) : null;

/** What comes after the id, such as `/show`, without which some addresses are nobody's. */
const restOf = (path: string, pattern: string): string =>
  path
    .replace(/[?&].*$/s, '')
    .split('/')
    .slice(pattern.split('/').length)
    .map((segment) => `/${segment.replace(/;.*$/s, '')}`)
    .join('');

/** The address of any record, with `{record}` where its id stands: for "open in CRM". Null where it can not be made. */
export function recordAddress(address: string, { identity, id }: FoundIdentity): string | null {
  const url = new URL(address);
  const mark = '{record}';
  const query = identity.in === 'query' ? `?${identity.name}=${mark}` : '';
  const path =
    identity.in === 'path' ? identity.path.replace(':id', mark) + restOf(url.pathname, identity.path) : url.pathname;
  const hash = identity.in === 'hash' ? identity.path.replace(':id', mark) + restOf(url.hash, identity.path) : '';
  const open = `${url.origin}${path}${query}${hash.startsWith('#') || hash === '' ? hash : `#${hash}`}`;
  return id !== '' && open.length <= 400 ? open : null;
}
