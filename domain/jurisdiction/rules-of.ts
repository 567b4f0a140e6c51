import type { Jurisdiction } from '../playbook/playbook.ts';
import { brazil } from './brazil.ts';
import type { JurisdictionRules } from './jurisdiction.ts';
import { mexico } from './mexico.ts';
import { argentina, chile, colombia, peru, spain, unitedKingdom, unitedStates } from './other-countries.ts';

const all: Readonly<Record<Jurisdiction, JurisdictionRules>> = {
  BR: brazil,
  MX: mexico,
  CO: colombia,
  CL: chile,
  PE: peru,
  AR: argentina,
  ES: spain,
  US: unitedStates,
  UK: unitedKingdom,
};

/** The rules of a country, with their sources. */
export function rulesOf(jurisdiction: Jurisdiction): JurisdictionRules {
  return all[jurisdiction];
}
