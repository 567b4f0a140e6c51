import { Check, Copy, CornerDownLeft } from 'lucide-react';
import { useByHand } from '@/components/hosts/by-hand-context.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { SaidText } from '@/components/script/said-text.tsx';
import type { Act } from '@/components/sidebar/interaction-panel.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Kbd } from '@/components/ui/kbd.tsx';
import { Mark } from '@/components/ui/mark.tsx';
import type { Channel } from '@/domain/conversation/turn.ts';
import type { ClosingItemState, ClosingState } from '@/domain/interaction/evaluation.ts';
import { agreementMessages } from './messages.ts';
import './closing-proof.css';

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
  const byHand = useByHand();
  const items = closing.items.filter((item) => item.mark !== 'not_applicable');
  const rest = closing.remainder.text === '' ? null : closing.remainder;
  // On a call the closing is read item by item, with room to breathe and to be asked back.
  const next = items.find((item) => item.mark === 'due' || item.mark === 'differs' || item.mark === 'warn');
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
            {(channel === 'voice' || byHand) && item.mark !== 'done' && (
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
      {channel === 'voice'
        ? next && <ReadAloud key={next.id} item={next} lang={lang} act={act} onCopied={onCopied} />
        : !waiting &&
          rest && (
            <div className="say small lines">
              <SaidText text={rest} lang={lang} />
              <div className="acts">
                <Button
                  variant="primary"
                  disabled={rest.gaps.length > 0}
                  onClick={() => onInsert(rest.text)}
                  data-insert
                  aria-keyshortcuts="Enter"
                >
                  {byHand ? <Copy aria-hidden /> : <CornerDownLeft aria-hidden />}{' '}
                  {t(`${byHand ? 'copy' : 'insert'}.${closing.said > 0 ? 'rest' : 'all'}`)} <Kbd>↵</Kbd>
                </Button>
                {closing.said > 0 && (
                  <Button
                    variant="quiet"
                    disabled={closing.summary.gaps.length > 0}
                    onClick={() => onInsert(closing.summary.text)}
                    data-key="F"
                  >
                    {t(byHand ? 'copy.all' : 'insert.all')} <Kbd>F</Kbd>
                  </Button>
                )}
              </div>
            </div>
          )}
    </>
  );
}

interface ReadAloudProps {
  readonly item: ClosingItemState;
  readonly lang: string;
  readonly act: Act;
  readonly onCopied: () => void;
}

/** The one item to read aloud now; Enter declares it said and brings the next. */
function ReadAloud({ item, lang, act, onCopied }: ReadAloudProps) {
  const t = useT(agreementMessages);
  return (
    <div className="say small" data-reading={item.id}>
      <p className="quiet">{t('read.item', { name: item.name })}</p>
      <SaidText text={item.text} lang={lang} />
      <div className="acts">
        <Button
          variant="primary"
          disabled={item.text.gaps.length > 0}
          onClick={() => act({ type: 'closing.declared', item: item.id, said: true })}
          aria-keyshortcuts="Enter"
        >
          <Check aria-hidden /> {t(item.id === 'consent' ? 'read.accepted' : 'read.said')} <Kbd>↵</Kbd>
        </Button>
        <Button
          variant="quiet"
          onClick={() => void navigator.clipboard.writeText(item.text.text).then(onCopied)}
          data-key="C"
        >
          {t('copy')} <Kbd>C</Kbd>
        </Button>
      </div>
    </div>
  );
}

function ItemNote({ item, closing }: { readonly item: ClosingItemState; readonly closing: ClosingState }) {
  const t = useT(agreementMessages);
  const words = item.verdict?.evidence.at(-1)?.text ?? null;
  if (item.id === 'consent') {
    const { consent, consent_waits: why } = closing;
    return (
      <span className={why === 'changed' || consent === 'ambiguous' ? 'note warn' : 'note'}>
        {why ? t(`consent.waits.${why}`) : t(`consent.${consent}`)}
        {words && <q>{words}</q>}
      </span>
    );
  }
  if (item.mark === 'differs' && item.verdict?.values)
    return <span className="note warn">{t('differs', { said: item.verdict.values.said })}</span>;
  if (item.mark === 'due') return <span className="note">{t('due')}</span>;
  if (item.id === 'doubts_asked' && words) {
    return (
      <span className="note">
        <q>{words}</q>
      </span>
    );
  }
  return null;
}
