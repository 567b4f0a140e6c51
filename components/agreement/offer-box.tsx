import { Check, Copy, CornerDownLeft } from 'lucide-react';
import { useState } from 'react';
import { useByHand } from '@/components/hosts/by-hand-context.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { Button } from '@/components/ui/button.tsx';
import { Kbd } from '@/components/ui/kbd.tsx';
import type { Channel } from '@/domain/conversation/turn.ts';
import { negotiationMessages } from './negotiation-messages.ts';

interface OfferBoxProps {
  /** The plans as one offer, in the debtor's language and the channel's register. */
  readonly text: string;
  readonly count: number;
  readonly channel: Channel;
  readonly lang: string;
  /** Whether proposing is the next thing to do, and so what Enter does. */
  readonly next: boolean;
  readonly onInsert: (text: string) => void;
  /** On a call: it was read aloud. */
  readonly onSaid: () => void;
  readonly onCopied: () => void;
}

/** The offer to write or to read aloud; once it was made, the digit of a plan says which one was accepted. */
export function OfferBox({ text, count, channel, lang, next, onInsert, onSaid, onCopied }: OfferBoxProps) {
  const t = useT(negotiationMessages);
  const byHand = useByHand() && channel !== 'voice';
  const [made, setMade] = useState<string | null>(null);
  const proposed = made === text;
  const propose = () => {
    setMade(text);
    if (channel === 'voice') onSaid();
    else onInsert(text);
  };
  return (
    <div className="say small offer">
      {channel === 'voice' && <p className="quiet">{t('read.aloud')}</p>}
      <p lang={lang} className="lines">
        {text}
      </p>
      <div className="acts">
        <Button
          variant={next && !proposed ? 'primary' : 'line'}
          onClick={propose}
          data-insert={channel === 'whatsapp' || undefined}
          aria-keyshortcuts={next && !proposed ? 'Enter' : undefined}
        >
          {channel === 'voice' ? <Check aria-hidden /> : byHand ? <Copy aria-hidden /> : <CornerDownLeft aria-hidden />}{' '}
          {t(channel === 'voice' ? 'propose.said' : byHand ? 'propose.copy' : 'propose.chat')}{' '}
          {next && !proposed && <Kbd>↵</Kbd>}
        </Button>
        {!byHand && (
          <Button
            variant="quiet"
            data-key="C"
            aria-keyshortcuts="c"
            onClick={() => void navigator.clipboard.writeText(text).then(onCopied)}
          >
            {t('propose.copy')} <Kbd>C</Kbd>
          </Button>
        )}
      </div>
      <p className="quiet" role="status">
        {proposed && t('proposed', { n: count })}
      </p>
    </div>
  );
}
