import { useCallback } from 'react';
import type { Act } from '@/components/sidebar/interaction-panel.tsx';
import type { InteractionAction } from '@/domain/interaction/interaction.ts';
import { panelSight } from './panel-sight.ts';

/** What stands as a person's word, or lets out what is held. To look, to leave and to veil need no proof of sight. */
const weighty: ReadonlySet<InteractionAction['type']> = new Set([
  'step.declared',
  'disclosure.declared',
  'closing.declared',
  'identity.set',
  'payment.claimed',
  'restriction.set',
  'authority.requested',
  'hold.overridden',
]);

/** The same actions; those of consequence only while the panel is truly seen. */
export function useWeighed(act: Act): Act {
  return useCallback<Act>(
    (...actions) => {
      const weighs = actions.some((action) =>
        action.type === 'agreement.set' ? action.agreement !== null : weighty.has(action.type),
      );
      if (weighs) panelSight.accept(() => act(...actions));
      else act(...actions);
    },
    [act],
  );
}
