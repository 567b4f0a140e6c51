import { X, Zap } from 'lucide-react';
import { useT } from '@/components/i18n/use-t.ts';
import type { Act } from '@/components/sidebar/interaction-panel.tsx';
import { sidebarMessages } from '@/components/sidebar/messages.ts';
import { Button } from '@/components/ui/button.tsx';
import { IconButton } from '@/components/ui/icon-button.tsx';
import { Kbd } from '@/components/ui/kbd.tsx';
import type { Suggestion } from '@/domain/interaction/evaluation.ts';
import type { Playbook } from '@/domain/playbook/playbook.ts';
import { scriptMessages } from './messages.ts';

interface SuggestedProps {
  readonly suggestion: Suggestion | null;
  readonly playbook: Playbook;
  readonly act: Act;
  readonly onOutcome: () => void;
}

/** The one prompt, in its slot. Taking it does one thing; dismissing it asks nothing, and it does not come back. */
export function Suggested({ suggestion, playbook, act, onOutcome }: SuggestedProps) {
  const t = useT(sidebarMessages);
  const words = useT(scriptMessages);
  const take = () => {
    if (!suggestion) return;
    if (suggestion.kind === 'reason') act({ type: 'reason.set', reason: suggestion.value });
    else if (suggestion.kind === 'third_party') act({ type: 'audience.set', audience: 'third_party' });
    else if (suggestion.kind === 'outcome') onOutcome();
    else if (suggestion.kind === 'disclosure') act({ type: 'step.opened', step: suggestion.value });
    else {
      const step = playbook.objections.find(({ id }) => id === suggestion.value)?.step;
      if (step) act({ type: 'step.opened', step });
    }
  };
  const refuse = () => suggestion && act({ type: 'prompt.dismissed', prompt: suggestion.id });
  return (
    <div className="prompt" aria-live="polite" data-empty={suggestion === null || undefined} data-testid="prompt">
      {suggestion && (
        <>
          <Zap aria-hidden />
          <div>
            <p>{words(`prompt.${suggestion.kind}`, { quote: suggestion.quote, label: suggestion.label })}</p>
            <div className="acts">
              <Button size="small" onClick={take} data-key="S" aria-keyshortcuts="s">
                {words(`prompt.take.${suggestion.kind}`)} <Kbd>S</Kbd>
              </Button>
              <Button size="small" variant="quiet" onClick={refuse} data-key="N" aria-keyshortcuts="n">
                {words(suggestion.quote ? 'prompt.leave.heard' : 'prompt.leave.later')} <Kbd>N</Kbd>
              </Button>
            </div>
          </div>
          <IconButton label={t('close')} onClick={refuse}>
            <X />
          </IconButton>
        </>
      )}
    </div>
  );
}
