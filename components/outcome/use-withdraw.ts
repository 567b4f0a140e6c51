import { useT } from '@/components/i18n/use-t.ts';
import { useTell } from '@/components/query/use-ask.ts';
import { outcomeMessages } from './messages.ts';

/** Takes back an outcome that was saved a moment ago, and says what came of it. */
export function useWithdraw(say: (text: string) => void): (interactionId: string) => void {
  const t = useT(outcomeMessages);
  const withdraw = useTell('outcome.withdraw');
  return (interaction_id) =>
    withdraw.mutate(
      { interaction_id, why: 'undone' },
      {
        onSuccess: ({ reopened }) => say(t(reopened ? 'undone' : 'undone.closed')),
        onError: ({ message }) => say(t('failed', { why: message })),
      },
    );
}
