import type { JurisdictionRules } from './jurisdiction.ts';

/** The code of a region as an account writes it, by code (`CE`) or by name with or without accents; null where unknown. */
export function findRegion(rules: Pick<JurisdictionRules, 'regions'>, text: string): string | null {
  return namesOf(rules.regions).get(fold(text)) ?? null;
}

/** Codes by every folded name; made when a country's regions are first asked for, since an agenda asks a thousand times. */
const names = new WeakMap<JurisdictionRules['regions'], ReadonlyMap<string, string>>();

function namesOf(regions: JurisdictionRules['regions']): ReadonlyMap<string, string> {
  const made = names.get(regions);
  if (made) return made;
  const codes = new Map<string, string>();
  for (const [code, { name, also = [] }] of Object.entries(regions))
    for (const each of [code, name, ...also]) if (!codes.has(fold(each))) codes.set(fold(each), code);
  names.set(regions, codes);
  return codes;
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();
}
