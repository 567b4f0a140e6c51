import { useT } from '@/components/i18n/use-t.ts';
import type { Act } from '@/components/sidebar/interaction-panel.tsx';
import type { InteractionState } from '@/domain/interaction/evaluation.ts';
import type { Playbook } from '@/domain/playbook/playbook.ts';
import { scriptMessages } from './messages.ts';

interface RelationPickProps {
  readonly state: InteractionState;
  readonly playbook: Playbook;
  readonly act: Act;
}

const relations = [
  ['relative', 'relation.family'],
  ['colleague', 'relation.colleague'],
] as const;

/** Who has answered. A minor or an older adult takes no message: the script goes straight to its goodbye. */
export function RelationPick({ state, playbook, act }: RelationPickProps) {
  const t = useT(scriptMessages);
  const ending = endingAnswer(state, playbook);
  return (
    <fieldset className="pick" aria-label={t('relation.title')}>
      {relations.map(([relation, key]) => (
        <button
          key={relation}
          type="button"
          aria-pressed={!ending?.chosen && state.relation === relation}
          onClick={() => {
            act({ type: 'relation.set', relation });
            if (ending?.chosen) act({ type: 'answer.chosen', step: ending.step, answer: null });
          }}
        >
          {t(key)}
        </button>
      ))}
      {ending && (
        <button
          type="button"
          aria-pressed={ending.chosen}
          title={t('relation.protected.why')}
          onClick={() => act({ type: 'answer.chosen', step: ending.step, answer: ending.answer })}
        >
          {t('relation.protected')}
        </button>
      )}
      {ending?.chosen && <p>{t('relation.protected.why')}</p>}
    </fieldset>
  );
}

/** The answer to the greeting that leads to the goodbye at once. */
function endingAnswer({ steps, answers }: InteractionState, { steps: all }: Playbook) {
  for (const { step } of steps) {
    const answer = step.answers.find(({ to }) => all.some(({ id, kind }) => id === to && kind === 'farewell'));
    if (answer) return { step: step.id, answer: answer.id, chosen: answers[step.id] === answer.id };
  }
  return null;
}
