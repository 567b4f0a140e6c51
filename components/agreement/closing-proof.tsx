import { CornerDownLeft } from 'lucide-react';
import { useT } from '@/components/i18n/use-t.ts';
import { SaidText } from '@/components/script/said-text.tsx';
import type { Act } from '@/components/sidebar/interaction-panel.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Kbd } from '@/components/ui/kbd.tsx';
import { Mark } from '@/components/ui/mark.tsx';
import type { Channel } from '@/domain/conversation/turn.ts';
import type { ClosingItemState, ClosingState } from '@/domain/interaction/evaluation.ts';
import { agreementMessages } from './messages.ts';

interface ClosingProofProps {
  readonly closing: ClosingState;
  readonly channel: Channel;
  readonly lang: string;
  readonly act: Act;
  readonly onInsert: (text: string) => void;
  readonly onCopied: () => void;
}

/** A light for each item that was agreed: said rightly, said otherwise, or still to say; and the words that are missing. */
export function ClosingProof({ closing, channel, lang, act, onInsert, onCopied }: ClosingProofProps) {
  const t = useT(agreementMessages);
  const items = closing.items.filter((item) => item.mark !== 'not_applicable');
  const rest = closing.remainder.text === '' ? null : closing.remainder;
  const waiting = closing.said === closing.total || rest === null;
  return (
    <>
      <div className="meter" role="img" aria-label={t('said', { n: closing.said, total: closing.total })}>
        {items.map((item) => (
          <i key={item.id} data-mark={item.mark} />
        ))}
      </div>
      <ul className="proof">
        {items.map((item) => (
          <li key={item.id} data-item={item.id} data-mark={item.mark}>
            <Mark mark={item.mark} />
            <span className="label">
              {item.name}
              <ItemNote item={item} closing={closing} />
            </span>
            <span className="value">{item.expected}</span>
            {channel === 'voice' && item.mark !== 'done' && (
              <input
                type="checkbox"
                className="tick"
                checked={item.mark === 'declared'}
                aria-label={t('tick', { name: item.name })}
                onChange={() => act({ type: 'closing.declared', item: item.id, said: item.mark !== 'declared' })}
              />
            )}
          </li>
        ))}
      </ul>
      {!waiting && rest && (
        <div className="say small">
          <SaidText text={rest} lang={lang} />
          <div className="acts">
            {channel === 'whatsapp' ? (
              <>
                <Button
                  variant="primary"
                  disabled={rest.gaps.length > 0}
                  onClick={() => onInsert(rest.text)}
                  data-insert
                  aria-keyshortcuts="Enter"
                >
                  <CornerDownLeft aria-hidden /> {t(closing.said > 0 ? 'insert.rest' : 'insert.all')} <Kbd>↵</Kbd>
                </Button>
                {closing.said > 0 && (
                  <Button
                    variant="quiet"
                    disabled={closing.summary.gaps.length > 0}
                    onClick={() => onInsert(closing.summary.text)}
                    data-key="F"
                  >
                    {t('insert.all')} <Kbd>F</Kbd>
                  </Button>
                )}
              </>
            ) : (
              <Button
                variant="quiet"
                onClick={() => void navigator.clipboard.writeText(rest.text).then(onCopied)}
                data-key="C"
              >
                {t('copy')} <Kbd>C</Kbd>
              </Button>
            )}
          </div>
        </div>
      )}
    </>
  );
}

function ItemNote({ item, closing }: { readonly item: ClosingItemState; readonly closing: ClosingState }) {
  const t = useT(agreementMessages);
  if (item.id === 'consent') return <span className="note">{t(`consent.${closing.consent}`)}</span>;
  if (item.mark === 'differs' && item.verdict?.values)
    return <span className="note warn">{t('differs', { said: item.verdict.values.said })}</span>;
  if (item.mark === 'due') return <span className="note">{t('due')}</span>;
  return null;
}
