import { CornerDownLeft, Pencil } from 'lucide-react';
import { useState } from 'react';
import { Resemblance } from '@/components/checklist/resemblance.tsx';
import { useT } from '@/components/i18n/use-t.ts';
import { sidebarMessages } from '@/components/sidebar/messages.ts';
import { Button } from '@/components/ui/button.tsx';
import { Kbd } from '@/components/ui/kbd.tsx';
import { Mark } from '@/components/ui/mark.tsx';
import type { ProhibitionFinding } from '@/domain/interaction/evaluation.ts';
import { MarkedText } from './marked-text.tsx';
import { SaidText } from './said-text.tsx';

interface HeldSendProps {
  readonly hold: ProhibitionFinding;
  readonly findings: readonly ProhibitionFinding[];
  readonly draft: string;
  readonly lang: string;
  /** Somebody else is there: the words of the debt are not repeated here. */
  readonly veiled: boolean;
  readonly onReplace: (text: string) => void;
  readonly onEdit: () => void;
  readonly onRelease: (reason: string) => void;
}

const reasons = ['customer', 'misread', 'authorised'] as const;

/** A send that was held: the words, why, a better sentence, and a way through that costs a reason. */
export function HeldSend({ hold, findings, draft, lang, veiled, onReplace, onEdit, onRelease }: HeldSendProps) {
  const t = useT(sidebarMessages);
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState<(typeof reasons)[number] | null>(null);
  const { alternative } = hold;
  return (
    <section className="held" role="alert">
      <h3>
        <Mark mark="held" /> {t('held.title')}
      </h3>
      <p className="quiet">{t('held.why')}</p>
      <div className="well">
        <MarkedText
          text={draft}
          evidence={findings.flatMap((finding) => finding.verdict.evidence)}
          lang={lang}
          hidden={veiled}
        />
      </div>
      <ol className="whys">
        {findings.map((finding) => (
          <li key={finding.id} lang={lang}>
            <b>{finding.name}.</b> {finding.why}
            <span className="quiet">
              {finding.citation} · {t('held.rule', { rule: finding.id, version: finding.verdict.rule.version })}
              <Resemblance verdict={finding.verdict} />
            </span>
          </li>
        ))}
      </ol>
      <div className="say">
        <SaidText text={alternative} lang={lang} />
        <div className="acts">
          <Button
            variant="primary"
            disabled={alternative.gaps.length > 0}
            onClick={() => onReplace(alternative.text)}
            aria-keyshortcuts="Enter"
          >
            <CornerDownLeft aria-hidden /> {t('held.replace')} <Kbd>↵</Kbd>
          </Button>
          <Button variant="quiet" onClick={onEdit}>
            <Pencil aria-hidden /> {t('held.edit')}
          </Button>
        </div>
      </div>
      {open ? (
        <fieldset>
          <legend>{t('held.override')}</legend>
          <p className="quiet">{t('held.override.why')}</p>
          {reasons.map((each, index) => (
            <label key={each} className="choice">
              <input type="radio" name="override" checked={reason === each} onChange={() => setReason(each)} />
              <span>{t(`held.reason.${each}`)}</span>
              <Button
                size="small"
                variant="quiet"
                tabIndex={-1}
                data-key={String(index + 1)}
                onClick={() => setReason(each)}
                aria-hidden="true"
              >
                <Kbd>{String(index + 1)}</Kbd>
              </Button>
            </label>
          ))}
          <Button disabled={reason === null} onClick={() => reason && onRelease(reason)}>
            {t('held.release')}
          </Button>
        </fieldset>
      ) : (
        <Button variant="quiet" onClick={() => setOpen(true)} data-key="O" aria-keyshortcuts="o">
          {t('held.override')} <Kbd>O</Kbd>
        </Button>
      )}
    </section>
  );
}
