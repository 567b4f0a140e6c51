import type { TimeZone } from '../conversation/plain-date.ts';
import { remember } from '../remember.ts';
import type { ContactQuery } from './contact-window.ts';
import { findRegion } from './find-region.ts';
import type { JurisdictionRules, Region } from './jurisdiction.ts';
import { rulesOf } from './rules-of.ts';

/** A place where the debtor may be: a region by code, or the country where nothing says more. */
export interface Place {
  readonly code: string | null;
  readonly name: string;
  readonly zone: TimeZone;
}

type PlaceQuery = Omit<ContactQuery, 'channel'>;

/** Of one account an agenda asks for each of its outcomes, and each of its promises, several times. */
const known = remember<readonly [Place, ...Place[]]>(1000);

/** Every place that the region, the phones and the zone leave possible; never empty. All of them bind: the stricter wins. */
export function placesOf(query: PlaceQuery): readonly [Place, ...Place[]] {
  const { jurisdiction, region, zone, phones = [] } = query;
  return known([jurisdiction, region, zone, ...phones].join('\n'), () => findPlaces(query));
}

function findPlaces(query: PlaceQuery): readonly [Place, ...Place[]] {
  const rules = rulesOf(query.jurisdiction);
  const named = query.region === null ? null : findRegion(rules, query.region);
  const codes = new Set(named === null ? [] : [named]);
  for (const phone of query.phones ?? []) for (const code of regionsOfPhone(rules, phone)) codes.add(code);
  const places = [...codes].flatMap((code): Place[] => {
    const region = rules.regions[code];
    if (!region) return [];
    // The account's zone says more than its state where the state straddles zones.
    const zones = code === named && query.zone ? [query.zone] : region.zones;
    return zones.map((zone) => ({ code, name: region.name, zone }));
  });
  const [first, ...rest] = places;
  if (first) return [first, ...rest];
  const [zone = 'UTC', ...others] = query.zone ? [query.zone] : rules.zones;
  const somewhere = (each: TimeZone): Place => ({ code: null, name: rules.name, zone: each });
  return [somewhere(zone), ...others.map(somewhere)];
}

/** Regions whose prefix the number has; the longest prefix wins, and two states may share one. */
function regionsOfPhone(rules: JurisdictionRules, phone: string): readonly string[] {
  const country = `+${rules.calling_code}`;
  if (!phone.startsWith(country)) return [];
  const national = phone.slice(country.length);
  const codes = codesByPrefix(rules.regions);
  for (let length = Math.min(national.length, longestPrefix); length > 0; length -= 1) {
    const found = codes.get(national.slice(0, length));
    if (found) return found;
  }
  return [];
}

/** National numbers have eleven digits at most: no prefix is longer. */
const longestPrefix = 11;
/** Made when a country's regions are first asked for. */
const prefixes = new WeakMap<JurisdictionRules['regions'], ReadonlyMap<string, readonly string[]>>();

function codesByPrefix(regions: JurisdictionRules['regions']): ReadonlyMap<string, readonly string[]> {
  const made = prefixes.get(regions);
  if (made) return made;
  const codes = new Map<string, string[]>();
  for (const [code, region] of Object.entries(regions) as [string, Region][])
    for (const prefix of region.prefixes) codes.set(prefix, [...(codes.get(prefix) ?? []), code]);
  prefixes.set(regions, codes);
  return codes;
}
