import { Lock } from 'lucide-react';
import { type ComponentProps, useState } from 'react';
import { useLocale } from '@/components/i18n/locale-context.ts';
import { useT } from '@/components/i18n/use-t.ts';
import type { Act } from '@/components/sidebar/interaction-panel.tsx';
import { sidebarMessages } from '@/components/sidebar/messages.ts';
import { timeWords } from '@/components/sidebar/time-words.ts';
import { Button } from '@/components/ui/button.tsx';
import { Kbd } from '@/components/ui/kbd.tsx';
import { Mark } from '@/components/ui/mark.tsx';
import type { Audience } from '@/domain/conversation/turn.ts';
import type { InteractionState, StepState } from '@/domain/interaction/evaluation.ts';
import type { Playbook, Step } from '@/domain/playbook/playbook.ts';
import { SayBox, type WayToSay } from './say-box.tsx';

interface ThreadProps {
  readonly state: InteractionState;
  readonly way: WayToSay;
  readonly playbook: Playbook;
  readonly act: Act;
  readonly onInsert: (text: string, step: string) => void;
  readonly onCopied: () => void;
  /** Declares the current step. */
  readonly onTick: () => void;
}

/** The script as a thread: what was done, the one thing now, what comes next. */
export function Thread({ state, way, playbook, act, onInsert, onCopied, onTick }: ThreadProps) {
  const t = useT(sidebarMessages);
  const [whole, setWhole] = useState(false);
  const { steps, now } = state;
  // The script's language may not be the interface's.
  const lang = playbook.locale;
  const from = whole || now === null ? 0 : Math.max(0, now - 1);
  const to = whole || now === null ? steps.length : Math.min(steps.length, now + 4);
  const earlier = steps.slice(0, from).filter((each) => each.mark === 'done' || each.mark === 'declared').length;

  const go = (by: number) => {
    const target = now === null ? undefined : steps[now + by];
    if (target) act({ type: 'step.opened', step: target.step.id });
  };
  return (
    <section aria-labelledby="script-title">
      <div className="section-head">
        <h3 id="script-title">{t('script')}</h3>
        {earlier > 0 && <span className="quiet">{t('script.earlier', { n: earlier })}</span>}
        <span className="grow" />
        <Button variant="quiet" size="small" data-key="K" onClick={() => go(-1)} hidden tabIndex={-1} />
        <Button variant="quiet" size="small" data-key="J" onClick={() => go(1)} hidden tabIndex={-1} />
        <Button variant="quiet" size="small" aria-pressed={whole} onClick={() => setWhole(!whole)}>
          {t(whole ? 'script.brief' : 'script.whole')}
        </Button>
      </div>
      <ol className="thread" start={from + 1}>
        {steps.slice(from, to).map((each, index) =>
          from + index === now ? (
            <li key={each.step.id} className="now" aria-current="step">
              <Mark mark={each.mark} />
              <NowSaid
                state={each}
                way={way}
                lang={lang}
                onInsert={(text) => onInsert(text, each.step.id)}
                onCopied={onCopied}
                onSaid={onTick}
              />
              <Answers state={each} playbook={playbook} audience={state.audience} act={act} />
            </li>
          ) : (
            <OtherStep key={each.step.id} state={each} whole={whole} lang={lang} act={act} />
          ),
        )}
      </ol>
      {now === null && steps.length > 0 && <p className="quiet pad">{t('script.finished')}</p>}
    </section>
  );
}

interface NowSaidProps extends Omit<ComponentProps<typeof SayBox>, 'text'> {
  readonly state: StepState;
}

/** The step of now, and one of the ways to say it. */
function NowSaid({ state: { step, texts }, ...box }: NowSaidProps) {
  const t = useT(sidebarMessages);
  const [variant, setVariant] = useState(0);
  const text = texts[variant % Math.max(1, texts.length)];
  const place = t('say.variant', { n: variant + 1, total: texts.length });
  return (
    <>
      <div className="title">
        <h4>{step.title}</h4>
        {texts.length > 1 && (
          <Button
            variant="quiet"
            size="small"
            onClick={() => setVariant((variant + 1) % texts.length)}
            data-key="F"
            aria-keyshortcuts="f"
            title={t('say.other')}
          >
            <span className="sr-only">{t('say.other')}, </span>
            {place} <Kbd>F</Kbd>
          </Button>
        )}
      </div>
      {step.why && <p className="why">{step.why}</p>}
      {text && <SayBox text={text} {...box} />}
    </>
  );
}

function OtherStep({
  state,
  whole,
  lang,
  act,
}: {
  readonly state: StepState;
  readonly whole: boolean;
  readonly lang: string;
  readonly act: Act;
}) {
  const t = useT(sidebarMessages);
  const locale = useLocale();
  const { step, mark, locked_by, at } = state;
  return (
    <li className="other" data-mark={mark}>
      {locked_by ? <Lock className="mark" aria-hidden /> : <Mark mark={mark} />}
      <div>
        <button
          type="button"
          className="step-title"
          disabled={locked_by !== null}
          onClick={() => act({ type: 'step.opened', step: step.id })}
        >
          {step.title}
        </button>
        <span className="at" title={locked_by ?? undefined}>
          {locked_by
            ? t('script.locked')
            : at
              ? t('mark.at', { mark: t(`mark.${mark}`), time: timeWords(at, locale) })
              : t(`mark.${mark}`)}
        </span>
        {whole && state.texts[0] && (
          <p className="whole-text" lang={lang}>
            {state.texts[0].text}
          </p>
        )}
      </div>
    </li>
  );
}

function Answers({
  state,
  playbook,
  audience,
  act,
}: {
  readonly state: StepState;
  readonly playbook: Playbook;
  readonly audience: Audience;
  readonly act: Act;
}) {
  const choose = ({ id, to }: Step['answers'][number]) => {
    act({ type: 'answer.chosen', step: state.step.id, answer: id });
    // An answer that leads to what is said to somebody else says who is there.
    const next = playbook.steps.find((step) => step.id === to)?.audiences;
    const [other] = next ?? [];
    if (other && !next?.includes(audience)) act({ type: 'audience.set', audience: other });
  };
  if (state.step.answers.length === 0) return null;
  return (
    <ul className="answers">
      {state.step.answers.map((answer, index) => (
        <li key={answer.id}>
          <button
            type="button"
            data-key={String(index + 1)}
            aria-keyshortcuts={String(index + 1)}
            onClick={() => choose(answer)}
          >
            <Kbd>{String(index + 1)}</Kbd>
            <span>{answer.label}</span>
            {answer.hint && <span className="quiet">{answer.hint}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
