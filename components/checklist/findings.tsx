import { useT } from '@/components/i18n/use-t.ts';
import { identityMessages } from '@/components/identity/messages.ts';
import { sidebarMessages } from '@/components/sidebar/messages.ts';
import { Button } from '@/components/ui/button.tsx';
import { Mark } from '@/components/ui/mark.tsx';
import type { InteractionState } from '@/domain/interaction/evaluation.ts';
import { Resemblance } from './resemblance.tsx';

interface FindingsProps {
  readonly state: InteractionState;
  /** Puts a text in the place of the draft. */
  readonly onFix: (text: string) => void;
}

/** Words that a rule minds: those being written, and those already said. Why, and the words themselves. */
export function Findings({ state, onFix }: FindingsProps) {
  const t = useT(sidebarMessages);
  const identity = useT(identityMessages);
  const veiled = state.audience === 'third_party';
  // What was said to the debtor is not repeated with somebody else there.
  const shown = state.prohibitions.filter((finding) => finding.in_draft || (finding.severity !== 'observe' && !veiled));
  if (shown.length === 0) return null;
  return (
    <section className="findings" aria-live="polite" aria-label={t('said.warn')}>
      {shown.slice(0, 3).map((finding) => (
        <div
          key={`${finding.id} ${finding.in_draft}`}
          className="finding"
          data-severity={finding.severity}
          data-prohibition={finding.id}
        >
          <Mark mark={finding.severity === 'hold' ? 'held' : 'warn'} />
          <div>
            <p>
              <b>{finding.name}.</b> {finding.why}
            </p>
            <p className="quiet">
              {finding.in_draft ? t('said.warn') : t('said.title')}:{' '}
              {finding.verdict.evidence.map((each) => (
                <mark className="bad" key={each.start}>
                  {veiled ? '•'.repeat(Math.min(6, each.text.length)) : each.text}
                </mark>
              ))}
              <Resemblance verdict={finding.verdict} />
            </p>
            {finding.id === 'other_account' && (
              <Button size="small" onClick={() => onFix(finding.alternative.text)}>
                {identity('remove')}
              </Button>
            )}
          </div>
        </div>
      ))}
    </section>
  );
}
