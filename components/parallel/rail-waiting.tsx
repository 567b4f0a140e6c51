import { MessageSquare } from 'lucide-react';
import { useT } from '@/components/i18n/use-t.ts';
import { useAsk } from '@/components/query/use-ask.ts';
import { parallelMessages } from './messages.ts';

/** In the folded panel: how many others wait. A count, never a sentence. */
export function RailWaiting({ current }: { readonly current: string | null }) {
  const t = useT(parallelMessages);
  const listed = useAsk('interactions.list', {}).data?.interactions ?? [];
  const n = listed.filter((open) => open.waiting_since !== null && open.conversation_key !== current).length;
  if (n === 0) return null;
  return (
    <span className="cell" data-tone="warn" role="status" aria-label={t('waiting', { n })} title={t('waiting', { n })}>
      <MessageSquare aria-hidden /> {n}
    </span>
  );
}
