import type { EvalRecord } from '../read-record.ts';
import { disclosureRules } from './disclosures.ts';
import { generalRules } from './general.ts';
import { prohibitionRules } from './prohibitions.ts';
import type { RuleCase } from './rule-case.ts';

const LOCALE = { pt: 'pt-BR', es: 'es-MX', en: 'en-US' };
const SPEAKER: Record<string, 'agent' | 'customer' | 'third_party'> = { A: 'agent', C: 'customer', T: 'third_party' };

/** A Wednesday. */
const TODAY = '2026-01-14';

/** The cases about what is said: disclosures, and what is prohibited. */
export const saidRules = [...generalRules, ...disclosureRules, ...prohibitionRules];

/** A case as a record of the evaluation sets. Throws where a line of talk says nobody's. */
export function recordOf({ rule, lang, channel, talk }: RuleCase, context: EvalRecord['context']): EvalRecord {
  const turns: EvalRecord['turns'] = talk.map((line) => {
    const from = SPEAKER[line.charAt(0)];
    if (from === undefined || line.slice(1, 3) !== ': ') throw new Error(`${rule}: nobody says "${line}"`);
    return { from, text: line.slice(3) };
  });
  return { id: rule, lang: LOCALE[lang], channel, turns, context: { today: TODAY, ...context } };
}
