import type { TimeZone } from '../conversation/plain-date.ts';
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

/** Every place that the region, the phones and the zone leave possible; never empty. All of them bind: the stricter wins. */
export function placesOf(query: Omit<ContactQuery, 'channel'>): readonly [Place, ...Place[]] {
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
function regionsOfPhone(rules: JurisdictionRules, phone: string): string[] {
  const country = `+${rules.calling_code}`;
  if (!phone.startsWith(country)) return [];
  const national = phone.slice(country.length);
  const matches = (Object.entries(rules.regions) as [string, Region][]).flatMap(([code, region]) =>
    region.prefixes.filter((prefix) => national.startsWith(prefix)).map((prefix) => ({ code, length: prefix.length })),
  );
  const longest = Math.max(0, ...matches.map((match) => match.length));
  return matches.filter((match) => match.length === longest).map((match) => match.code);
}
