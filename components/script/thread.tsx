import { Lock } from 'lucide-react';
import { useState } from 'react';
import { useLocale } from '@/components/i18n/locale-context.ts';
import { useT } from '@/components/i18n/use-t.ts';
import type { Act } from '@/components/sidebar/interaction-panel.tsx';
import { sidebarMessages } from '@/components/sidebar/messages.ts';
import { timeWords } from '@/components/sidebar/time-words.ts';
import { Button } from '@/components/ui/button.tsx';
import { Mark } from '@/components/ui/mark.tsx';
import type { Seniority } from '@/contracts/session.ts';
import type { InteractionState, StepState } from '@/domain/interaction/evaluation.ts';
import type { Playbook } from '@/domain/playbook/playbook.ts';
import { Answers } from './answers.tsx';
import { lockWords } from './lock-words.ts';
import { scriptMessages } from './messages.ts';
import { NowStep } from './now-step.tsx';
import { ObjectionsRow } from './objections-row.tsx';
import type { WayToSay } from './say-box.tsx';
import './script.css';

interface ThreadProps {
  readonly state: InteractionState;
  readonly way: WayToSay;
  readonly playbook: Playbook;
  readonly density: Seniority;
  readonly act: Act;
  readonly onInsert: (text: string, step: string) => void;
  readonly onCopied: () => void;
  /** Declares the current step. */
  readonly onTick: () => void;
  readonly onObjections: () => void;
  readonly onIdentity: () => void;
}

/** The script as a thread: what was done, the one thing now, what comes next. */
export function Thread({ state, way, playbook, density, act, ...on }: ThreadProps) {
  const t = useT(sidebarMessages);
  const [whole, setWhole] = useState(false);
  const { steps, now } = state;
  // The script's language may not be the interface's.
  const lang = playbook.locale;
  const from = whole || now === null ? 0 : Math.max(0, now - 1);
  const to = whole || now === null ? steps.length : Math.min(steps.length, now + 4);
  const earlier = steps.slice(0, from).filter((each) => each.mark === 'done' || each.mark === 'declared').length;

  /** Opens the next step that can be said, forwards or back; from the end, back to the last. */
  const go = (by: 1 | -1) => {
    let at = (now ?? steps.length) + by;
    while (steps[at]?.locked_by) at += by;
    const target = steps[at];
    if (target) act({ type: 'step.opened', step: target.step.id });
  };
  return (
    <section aria-labelledby="script-title">
      <div className="section-head">
        <h3 id="script-title" tabIndex={-1} data-home={now === null || undefined}>
          {t('script')}
        </h3>
        {earlier > 0 && <span className="quiet">{t('script.earlier', { n: earlier })}</span>}
        <span className="grow" />
        <Button variant="quiet" size="small" data-key="K" onClick={() => go(-1)} hidden tabIndex={-1} />
        <Button variant="quiet" size="small" data-key="J" onClick={() => go(1)} hidden tabIndex={-1} />
        <Button variant="quiet" size="small" aria-pressed={whole} data-whole onClick={() => setWhole(!whole)}>
          {t(whole ? 'script.brief' : 'script.whole')}
        </Button>
      </div>
      <ol className="thread" start={from + 1}>
        {steps.slice(from, to).map((each, index) =>
          from + index === now ? (
            <li key={each.step.id} className="now" aria-current="step">
              <Mark mark={each.mark} />
              <NowStep
                state={each}
                why={density !== 'senior'}
                way={way}
                lang={lang}
                onInsert={(text) => on.onInsert(text, each.step.id)}
                onCopied={on.onCopied}
                onSaid={on.onTick}
              />
              <Answers
                state={each}
                playbook={playbook}
                audience={state.audience}
                act={act}
                onIdentity={on.onIdentity}
              />
            </li>
          ) : (
            <OtherStep
              key={each.step.id}
              state={each}
              whole={whole}
              why={density === 'new' && from + index > (now ?? 0)}
              playbook={playbook}
              act={act}
            />
          ),
        )}
      </ol>
      {now === null && steps.length > 0 && <p className="quiet pad">{t('script.finished')}</p>}
      <ObjectionsRow state={state} lang={lang} onOpen={on.onObjections} />
    </section>
  );
}

interface OtherStepProps {
  readonly state: StepState;
  readonly whole: boolean;
  /** Whether a newcomer is told beforehand why the step will come. */
  readonly why: boolean;
  readonly playbook: Playbook;
  readonly act: Act;
}

function OtherStep({ state, whole, why, playbook, act }: OtherStepProps) {
  const t = useT(sidebarMessages);
  const words = useT(scriptMessages);
  const locale = useLocale();
  const { step, mark, locked_by, at } = state;
  const lang = playbook.locale;
  return (
    <li className="other" data-mark={mark}>
      {locked_by ? <Lock className="mark" aria-hidden /> : <Mark mark={mark} />}
      <div>
        <button
          type="button"
          className="step-title"
          lang={lang}
          disabled={locked_by !== null}
          onClick={() => act({ type: 'step.opened', step: step.id })}
        >
          {step.title}
        </button>
        <span className="at">
          {locked_by
            ? lockWords(locked_by, playbook, words)
            : at
              ? t('mark.at', { mark: t(`mark.${mark}`), time: timeWords(at, locale) })
              : t(`mark.${mark}`)}
        </span>
        {why && step.why && (
          <p className="whole-text" lang={lang}>
            {step.why}
          </p>
        )}
        {whole && state.texts[0] && (
          <p className="whole-text" lang={lang}>
            {state.texts[0].text}
          </p>
        )}
      </div>
    </li>
  );
}
