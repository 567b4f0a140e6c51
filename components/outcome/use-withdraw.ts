import { useT } from '@/components/i18n/use-t.ts';
import { useTell } from '@/components/query/use-ask.ts';
import { outcomeMessages } from './messages.ts';

/** Takes back an outcome that was saved a moment ago, and says what came of it. */
export function useWithdraw(say: (text: string) => void): (interactionId: string) => void {
  const t = useT(outcomeMessages);
  const withdraw = useTell('outcome.withdraw');
  // Not by the mutation's own callbacks: the panel that asked gives way to the one that is open again.
  return (interaction_id) =>
    void withdraw.mutateAsync({ interaction_id, why: 'undone' }).then(
      ({ reopened }) => say(t(reopened ? 'undone' : 'undone.closed')),
      ({ message }: Error) => say(t('failed', { why: message })),
    );
}
