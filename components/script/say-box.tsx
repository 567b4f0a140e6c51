import { Check, Copy, CornerDownLeft } from 'lucide-react';
import { useT } from '@/components/i18n/use-t.ts';
import { sidebarMessages } from '@/components/sidebar/messages.ts';
import { Button } from '@/components/ui/button.tsx';
import { Kbd } from '@/components/ui/kbd.tsx';
import type { RenderedText } from '@/domain/interaction/evaluation.ts';
import { SaidText } from './said-text.tsx';

/** Into the composer, by the agent's own voice, or by hand where the page cannot be read. */
export type WayToSay = 'insert' | 'say' | 'copy';

interface SayBoxProps {
  readonly text: RenderedText;
  readonly way: WayToSay;
  readonly lang: string;
  readonly onInsert: (text: string) => void;
  readonly onCopied: () => void;
  readonly onSaid: () => void;
}

/** The sentence, the loudest thing on the panel. On a chat it is inserted; on a call it is said, and declared. */
export function SayBox({ text, way, lang, onInsert, onCopied, onSaid }: SayBoxProps) {
  const t = useT(sidebarMessages);
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
          <Copy aria-hidden /> <span className={way === 'copy' ? undefined : 'word'}>{t('say.copy')}</span>{' '}
          <Kbd>{way === 'copy' ? '↵' : 'C'}</Kbd>
        </Button>
        {way === 'copy' && (
          <Button onClick={onSaid} aria-keyshortcuts="m">
            <Check aria-hidden /> {t('say.said')} <Kbd>M</Kbd>
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
