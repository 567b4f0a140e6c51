import { useT } from '@/components/i18n/use-t.ts';
import { sidebarMessages } from '@/components/sidebar/messages.ts';
import type { RenderedText } from '@/domain/interaction/evaluation.ts';

/** Words to say, with what came from a variable underlined and what is not known in red. */
export function SaidText({ text, lang }: { readonly text: RenderedText; readonly lang: string }) {
  const t = useT(sidebarMessages);
  let at = 0;
  const parts = text.parts.map((part) => {
    const placed = { ...part, from: at };
    at += part.text.length + 1;
    return placed;
  });
  return (
    <p lang={lang}>
      {parts.map((part) =>
        part.variable === null ? (
          part.text
        ) : (
          <var key={part.from} data-missing={part.missing || undefined}>
            {part.missing ? t('say.gap', { name: part.variable }) : part.text}
          </var>
        ),
      )}
    </p>
  );
}
