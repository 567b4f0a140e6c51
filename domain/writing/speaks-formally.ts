import type { Playbook } from '../playbook/playbook.ts';
import { languageRules } from './language-rules-of.ts';
import { wordsOf } from './words-of.ts';

/** Of the script's words, how few may be familiar for it to be a formal one: a slip or a quoted “tú” is none. */
const MOST_FAMILIAR = 0.005;

/** Whether a script speaks to people as “usted” (or “você”, “o senhor”) rather than as “tú”: what it says decides. */
export function speaksFormally(playbook: Playbook): boolean {
  const rules = languageRules(playbook.locale);
  if (!rules) return false;
  const words = playbook.steps.flatMap(({ texts }) => texts.flatMap(({ text }) => wordsOf(text)));
  return words.filter(({ lower }) => rules.formal.has(lower)).length <= words.length * MOST_FAMILIAR;
}
