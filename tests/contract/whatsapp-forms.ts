import type { PageForm } from './whatsapp-pages.ts';
import { stampStyles } from './whatsapp-words.ts';

/** Every form of page that the adapter must read, alike. */
export const pageForms: readonly PageForm[] = (['2024', '2025', '2026'] as const).flatMap((year) =>
  (['pt', 'es', 'en'] as const).flatMap((lang) =>
    stampStyles[lang].flatMap((stamp) =>
      [true, false].flatMap((testids) =>
        [true, false].flatMap((business) =>
          (['saved', 'unsaved', 'group'] as const).map((who) => ({
            year,
            lang,
            stamp,
            testids,
            business,
            who,
            layout: business,
          })),
        ),
      ),
    ),
  ),
);

export const nameOf = ({ year, lang, stamp, testids, business, who }: PageForm) =>
  `${year} ${lang} ${stamp}, ${testids ? 'test ids' : 'no test ids'}, ${business ? 'business' : 'normal'}, ${who}`;
