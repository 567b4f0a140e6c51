import type { Locale } from '@/domain/playbook/playbook.ts';
import type { Language } from '@/domain/recognition/cue.ts';

const languages: Readonly<Record<Locale, Language>> = { 'pt-BR': 'pt', 'es-MX': 'es', 'en-US': 'en' };

/** The language that a locale is written in. */
export const languageOf = (locale: Locale): Language => languages[locale];
