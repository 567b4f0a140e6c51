import { useT } from '@/components/i18n/use-t.ts';
import type { Locale } from '@/domain/playbook/playbook.ts';
import { readIcu } from '@/domain/playbook/read-icu.ts';
import { renderText, type VariableValues } from '@/domain/playbook/render-text.ts';
import { studioMessages } from './messages.ts';

interface RenderedPhraseProps {
  readonly icu: string;
  readonly values: VariableValues;
  readonly locale: Locale;
}

/** A sentence as the agent will see it, with what came from the account underlined and gaps marked. */
export function RenderedPhrase({ icu, values, locale }: RenderedPhraseProps) {
  const t = useT(studioMessages);
  if (!readIcu(icu).ok) return <p className="quiet-text">{t('preview.broken')}</p>;
  const places = new Map<string, number>();
  return (
    <p className="rendered" lang={locale}>
      {renderText(icu, values, locale).parts.map((part) => {
        const nth = (places.get(part.text) ?? 0) + 1;
        places.set(part.text, nth);
        const key = `${part.text}·${nth}`;
        if (part.variable === null) return <span key={key}>{part.text}</span>;
        return (
          <var key={key} className={part.missing ? 'gap' : undefined} title={part.variable}>
            {part.text}
          </var>
        );
      })}
    </p>
  );
}
