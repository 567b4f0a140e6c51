import { Check, Copy, CornerDownLeft, RefreshCw } from 'lucide-react';
import { useState } from 'react';
import { useT } from '@/components/i18n/use-t.ts';
import { sidebarMessages } from '@/components/sidebar/messages.ts';
import { Button } from '@/components/ui/button.tsx';
import { Kbd } from '@/components/ui/kbd.tsx';
import type { RenderedText } from '@/domain/interaction/evaluation.ts';
import { SaidText } from './said-text.tsx';

/** Into the composer, by the agent's own voice, or by hand where the page cannot be read. */
export type WayToSay = 'insert' | 'say' | 'copy';

interface SayBoxProps {
  readonly texts: readonly RenderedText[];
  readonly way: WayToSay;
  readonly lang: string;
  readonly onInsert: (text: string) => void;
  readonly onCopied: () => void;
  readonly onSaid: () => void;
}

/** The sentence, the loudest thing on the panel. On a chat it is inserted; on a call it is said, and declared. */
export function SayBox({ texts, way, lang, onInsert, onCopied, onSaid }: SayBoxProps) {
  const t = useT(sidebarMessages);
  const [variant, setVariant] = useState(0);
  const text = texts[variant % Math.max(1, texts.length)];
  if (!text) return null;
  const copy = () => void navigator.clipboard.writeText(text.text).then(onCopied);
  const hasGaps = text.gaps.length > 0;
  return (
    <div className="say">
      <SaidText text={text} lang={lang} />
      {hasGaps && <p className="gaps">{t('say.gaps', { names: text.gaps.join(', ') })}</p>}
      <div className="acts">
        {way === 'insert' && (
          <Button
            variant="primary"
            disabled={hasGaps}
            onClick={() => onInsert(text.text)}
            data-insert
            aria-keyshortcuts="Enter"
          >
            <CornerDownLeft aria-hidden /> {t('say.insert')} <Kbd>↵</Kbd>
          </Button>
        )}
        {way === 'say' && (
          <Button variant="primary" onClick={onSaid} aria-keyshortcuts="Enter">
            <Check aria-hidden /> {t('say.said')} <Kbd>↵</Kbd>
          </Button>
        )}
        <Button
          variant={way === 'copy' ? 'primary' : 'quiet'}
          disabled={hasGaps}
          onClick={copy}
          data-key="C"
          aria-keyshortcuts="c"
        >
          <Copy aria-hidden /> {t('say.copy')} <Kbd>{way === 'copy' ? '↵' : 'C'}</Kbd>
        </Button>
        {way === 'copy' && (
          <Button onClick={onSaid} aria-keyshortcuts="m">
            <Check aria-hidden /> {t('say.said')} <Kbd>M</Kbd>
          </Button>
        )}
        {texts.length > 1 && (
          <Button
            variant="quiet"
            onClick={() => setVariant((variant + 1) % texts.length)}
            data-key="F"
            aria-keyshortcuts="f"
            aria-label={`${t('say.other')}, ${t('say.variant', { n: variant + 1, total: texts.length })}`}
          >
            <RefreshCw aria-hidden /> {t('say.variant', { n: variant + 1, total: texts.length })}
          </Button>
        )}
        {way === 'insert' && (
          <Button
            variant="quiet"
            onClick={onSaid}
            aria-label={t('say.mark')}
            title={t('say.mark')}
            aria-keyshortcuts="m"
          >
            <Check aria-hidden />
          </Button>
        )}
      </div>
    </div>
  );
}
