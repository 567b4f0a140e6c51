import type { Locale } from '../playbook/playbook.ts';
import type { LanguageRules } from './rules/language-rules.ts';
import { portuguese } from './rules/portuguese.ts';
import { spanish } from './rules/spanish.ts';

/** The closed lists of a locale's language; null where there are none. */
export function languageRules(locale: Locale): LanguageRules | null {
  if (locale === 'pt-BR') return portuguese;
  return locale === 'es-MX' ? spanish : null;
}
