import type { JurisdictionRules } from './jurisdiction.ts';

/** The code of a region as an account writes it, by code (`CE`) or by name with or without accents; null where unknown. */
export function findRegion(rules: Pick<JurisdictionRules, 'regions'>, text: string): string | null {
  const wanted = fold(text);
  const found = Object.entries(rules.regions).find(([code, { name, also = [] }]) =>
    [code, name, ...also].some((each) => fold(each) === wanted),
  );
  return found?.[0] ?? null;
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();
}
