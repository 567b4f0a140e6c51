import type { Jurisdiction } from '../playbook/playbook.ts';
import { argentina } from './argentina.ts';
import { brazil } from './brazil.ts';
import { chile } from './chile.ts';
import { colombia } from './colombia.ts';
import type { JurisdictionRules } from './jurisdiction.ts';
import { mexico } from './mexico.ts';
import { peru } from './peru.ts';
import { spain } from './spain.ts';
import { unitedKingdom } from './united-kingdom.ts';
import { unitedStates } from './united-states.ts';

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
