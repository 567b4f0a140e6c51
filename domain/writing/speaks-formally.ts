import type { Playbook } from '../playbook/playbook.ts';
import { familiarForms } from './rules/familiar-forms.ts';
import { wordsOf } from './words-of.ts';

/** Of the script's words, how few may be familiar for it to be a formal one: a slip or a quoted “tú” is none. */
const MOST_FAMILIAR = 0.005;

/** Whether a script speaks to people as “usted” (or “você”, “o senhor”) rather than as “tú”: what it says decides. */
export function speaksFormally(playbook: Playbook): boolean {
  if (playbook.locale === 'en-US') return false;
  const familiar = familiarForms[playbook.locale];
  const words = playbook.steps.flatMap(({ texts }) => texts.flatMap(({ text }) => wordsOf(text)));
  return words.filter(({ lower }) => familiar.has(lower)).length <= words.length * MOST_FAMILIAR;
}
