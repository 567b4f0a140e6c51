import { useAsk } from '@/components/query/use-ask.ts';
import type { FieldMap } from '@/contracts/field-map.ts';
import type { ConversationFacts } from '@/contracts/host-facts.ts';
import { useCrmMap } from './use-crm-map.ts';

/** The record of a CRM that is open beside the panel, and whose account it is. */
export interface CrmBeside {
  readonly key: string;
  readonly map: FieldMap;
  readonly account_ref: string;
}

/** The record beside the panel; null where there is none, or where nobody has said whose it is. */
export function useCrmBeside(conversation: ConversationFacts | null): CrmBeside | null {
  const map = useCrmMap(conversation);
  const { key = '', phone = null, account_ref = null } = conversation ?? {};
  const bound = useAsk(
    'conversation.bound',
    { conversation_key: key, phone },
    { enabled: map !== null && account_ref === null, gcTime: 0 },
  ).data;
  const ref = account_ref ?? bound?.tie?.account_ref ?? null;
  return map && ref !== null ? { key, map, account_ref: ref } : null;
}
