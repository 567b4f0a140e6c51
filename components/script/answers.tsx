import type { Act } from '@/components/sidebar/interaction-panel.tsx';
import { Kbd } from '@/components/ui/kbd.tsx';
import type { Audience } from '@/domain/conversation/turn.ts';
import type { StepState } from '@/domain/interaction/evaluation.ts';
import type { Playbook, Step } from '@/domain/playbook/playbook.ts';

interface AnswersProps {
  readonly state: StepState;
  readonly playbook: Playbook;
  readonly audience: Audience;
  readonly act: Act;
  /** Called in place of going back to the debtor: who comes to the phone has yet to say who they are. */
  readonly onIdentity: () => void;
}

/** What the other side may answer to the step of now, each under its digit. */
export function Answers({ state, playbook, audience, act, onIdentity }: AnswersProps) {
  const choose = ({ id, to }: Step['answers'][number]) => {
    const next = playbook.steps.find((step) => step.id === to)?.audiences;
    const [other] = next ?? [];
    const moves = other !== undefined && !next?.includes(audience);
    if (moves && audience === 'third_party') return onIdentity();
    act({ type: 'answer.chosen', step: state.step.id, answer: id });
    // An answer that leads to what is said to somebody else says who is there.
    if (moves) act({ type: 'audience.set', audience: other });
  };
  if (state.step.answers.length === 0) return null;
  return (
    <ul className="answers" lang={playbook.locale}>
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
