import { useCallback, useRef } from 'react';
import type { Act } from '@/components/sidebar/interaction-panel.tsx';
import { alreadyPaid } from '@/domain/interaction/already-paid.ts';
import type { InteractionState } from '@/domain/interaction/evaluation.ts';
import type { Playbook } from '@/domain/playbook/playbook.ts';

/**
 * The agent's actions, with one thing more: whichever of them says that the debtor claims to have paid (a suggestion taken,
 * the objection opened, the answer chosen, the reason set) opens the place where the claim is taken down, once.
 */
export function useClaimed(playbook: Playbook, state: InteractionState, act: Act, open: () => void): Act {
  const latest = useRef({ state, open });
  latest.current = { state, open };
  return useCallback<Act>(
    (...actions) => {
      act(...actions);
      const answer = alreadyPaid(playbook);
      if (!answer || latest.current.state.payment.claim !== null) return;
      const claims = actions.some((action) => {
        if (action.type === 'step.opened') return action.step === answer.step;
        if (action.type === 'reason.set') return action.reason !== null && action.reason === answer.reason;
        if (action.type !== 'answer.chosen') return false;
        const step = playbook.steps.find(({ id }) => id === action.step);
        return step?.answers.some(({ id, to }) => id === action.answer && to === answer.step) ?? false;
      });
      if (claims) latest.current.open();
    },
    [playbook, act],
  );
}
