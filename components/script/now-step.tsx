import { type ComponentProps, useState } from 'react';
import { useT } from '@/components/i18n/use-t.ts';
import { sidebarMessages } from '@/components/sidebar/messages.ts';
import { Button } from '@/components/ui/button.tsx';
import { Kbd } from '@/components/ui/kbd.tsx';
import type { StepState } from '@/domain/interaction/evaluation.ts';
import { SayBox } from './say-box.tsx';

interface NowStepProps extends Omit<ComponentProps<typeof SayBox>, 'text'> {
  readonly state: StepState;
  /** Whether the line on why the step comes now is shown: an old hand knows. */
  readonly why: boolean;
}

/** The step of now, and one of the ways to say it. */
export function NowStep({ state: { step, texts }, why, ...box }: NowStepProps) {
  const t = useT(sidebarMessages);
  const [variant, setVariant] = useState(0);
  const text = texts[variant % Math.max(1, texts.length)];
  const place = t('say.variant', { n: variant + 1, total: texts.length });
  return (
    <>
      <div className="title">
        {/* Where the focus goes when a view is left: the place in the script, and not some button of it. */}
        <h4 tabIndex={-1} data-home lang={box.lang}>
          {step.title}
        </h4>
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
      {why && step.why && (
        <p className="why" lang={box.lang}>
          {step.why}
        </p>
      )}
      {text && <SayBox text={text} {...box} />}
    </>
  );
}
