import { useState } from 'react';
import type { Act } from '@/components/sidebar/interaction-panel.tsx';
import { Banner } from '@/components/ui/banner.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Kbd } from '@/components/ui/kbd.tsx';
import { type GuardState, guardHold, guardKey } from '@/domain/compliance/guard-state.ts';
import { useGuardWords } from './use-guard-words.ts';
import './guard.css';

interface GuardBannerProps {
  readonly guard: GuardState;
  /** While somebody else is there, nothing here names a debt. */
  readonly veiled: boolean;
  readonly now: string;
  readonly act: Act;
  /** Opens the outcome, where a call-back is set. */
  readonly onRecord: () => void;
}

const reasons = ['asked', 'elsewhere', 'data', 'authorised'] as const;

/**
 * Over the script while contact must stop: why, from when it is allowed, the way out, and the way on, which costs a reason.
 * Where the firm holds, there is no script beneath it until that reason is given.
 */
export function GuardBanner({ guard, veiled, now, act, onRecord }: GuardBannerProps) {
  const { t, title, next, source, counted } = useGuardWords();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState<(typeof reasons)[number] | null>(null);
  const [worst] = guard.reasons;
  if (guard.verdict !== 'stop' || !worst) return null;
  const what = veiled && worst.kind === 'debt_age' ? t('title.stop') : title(worst);
  if (guard.going_on !== null) {
    const known = reasons.find((each) => each === guard.going_on);
    return (
      <div className="guard-going">
        <Banner tone="warn" title={t('banner.going', { reason: known ? t(`going.${known}`) : guard.going_on })}>
          {what}
        </Banner>
      </div>
    );
  }
  return (
    <div className="guard-banner" data-held={guard.held || undefined}>
      <Banner
        tone="stop"
        role="alert"
        title={what}
        actions={
          <>
            <Button variant={guard.held ? 'primary' : 'line'} size="small" onClick={onRecord}>
              {t('banner.record')} <Kbd>{guard.held ? '↵' : 'R'}</Kbd>
            </Button>
            {!open && (
              <Button variant="quiet" size="small" data-key="O" aria-keyshortcuts="o" onClick={() => setOpen(true)}>
                {t('banner.go')} <Kbd>O</Kbd>
              </Button>
            )}
          </>
        }
      >
        <p>{next(guard, now)}</p>
        {!veiled && (
          <p className="law">
            {worst.counted ? `${counted(worst.counted)} · ` : ''}
            {source(worst)}
          </p>
        )}
        {open && (
          <fieldset>
            <legend>{t('banner.why')}</legend>
            <p>
              {t('banner.kept')} {guard.held && t('held.send')}
            </p>
            {reasons.map((each, index) => (
              <label key={each} className="choice">
                <input type="radio" name="guard-reason" checked={reason === each} onChange={() => setReason(each)} />
                <span>{t(`going.${each}`)}</span>
                <Button
                  size="small"
                  variant="quiet"
                  tabIndex={-1}
                  aria-hidden="true"
                  data-key={String(index + 1)}
                  onClick={() => setReason(each)}
                >
                  <Kbd>{String(index + 1)}</Kbd>
                </Button>
              </label>
            ))}
            <Button
              size="small"
              disabled={reason === null}
              onClick={() => {
                if (reason)
                  act({ type: 'hold.overridden', prohibition: guardHold, reason, text_hash: guardKey(guard) });
              }}
            >
              {t('banner.confirm')}
            </Button>
          </fieldset>
        )}
      </Banner>
    </div>
  );
}
