import { useState } from 'react';
import { useT } from '@/components/i18n/use-t.ts';
import { Kbd } from '@/components/ui/kbd.tsx';
import type { OutcomeProposal } from '@/domain/interaction/propose-outcome.ts';
import type { Playbook } from '@/domain/playbook/playbook.ts';
import { outcomeMessages } from './messages.ts';

interface OutcomePickerProps {
  readonly playbook: Playbook;
  readonly proposal: OutcomeProposal;
  /** Somebody else is there: outcomes that are the debtor's own are not even named. */
  readonly veiled: boolean;
  readonly chosen: string | null;
  readonly problem: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** The outcomes by their letters. One that does not fit here is dimmed, stays in reach, and says why when it is. */
export function OutcomePicker({ playbook, proposal, veiled, chosen, problem, onChoose }: OutcomePickerProps) {
  const t = useT(outcomeMessages);
  const [asked, setAsked] = useState<string | null>(null);
  const why = asked === null ? undefined : proposal.impossible[asked];
  return (
    <>
      <fieldset className="outcomes" aria-labelledby="outcome-title" aria-describedby="outcome-why">
        {playbook.outcomes.map(({ id, key, name }) => {
          const possible = !(id in proposal.impossible);
          if (veiled && !possible) return null;
          return (
            <button
              key={id}
              type="button"
              aria-pressed={id === chosen}
              aria-keyshortcuts={key}
              aria-disabled={!possible}
              data-key={key}
              onFocus={() => setAsked(id)}
              onBlur={() => setAsked(null)}
              onPointerEnter={() => setAsked(id)}
              onPointerLeave={() => setAsked(null)}
              onClick={() => (possible ? onChoose(id) : setAsked(id))}
              onKeyDown={(event) => {
                // Chosen already, Enter goes on to what it does everywhere here.
                if (event.key !== 'Enter' || id !== chosen) return;
                event.preventDefault();
                event.currentTarget.form?.requestSubmit();
              }}
            >
              <Kbd>{key}</Kbd> <span className="cut">{name}</span>
            </button>
          );
        })}
      </fieldset>
      <p className="outcome-why" id="outcome-why" aria-live="polite">
        {problem ? (
          <span className="problem">{problem}</span>
        ) : why ? (
          t(`impossible.${why}`)
        ) : (
          proposal.quote &&
          chosen === proposal.proposed && (
            <>
              {t('because')} <q lang={playbook.locale}>{proposal.quote}</q>
            </>
          )
        )}
      </p>
    </>
  );
}
