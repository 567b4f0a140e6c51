import type { Locale } from '@/domain/playbook/playbook.ts';

/** The locale to show: the person's setting; else the signed-in person's own; else the nearest to the browser's. */
export function chooseLocale(
  setting: Locale | 'auto',
  own: Locale | null,
  browserLanguages: readonly string[],
): Locale {
  if (setting !== 'auto') return setting;
  if (own) return own;
  for (const tag of browserLanguages) {
    if (tag.startsWith('pt')) return 'pt-BR';
    if (tag.startsWith('es')) return 'es-MX';
    if (tag.startsWith('en')) return 'en-US';
  }
  return 'en-US';
}
