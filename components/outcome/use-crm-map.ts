import { useAsk } from '@/components/query/use-ask.ts';
import type { FieldMap, FieldMapSet } from '@/contracts/field-map.ts';
import type { ConversationFacts } from '@/contracts/host-facts.ts';

/** The field map that the open record is read with; null where no CRM is open, or while that is not known yet. */
export function useCrmMap(conversation: ConversationFacts | null): FieldMap | null {
  const id = conversation?.record?.map ?? null;
  const inForce = useAsk('selectors.read', { adapter: 'crm' }, { enabled: id !== null });
  const set = inForce.data?.set;
  return set && isCrm(set) ? (set.maps.find((map) => map.id === id) ?? null) : null;
}

const isCrm = (set: { readonly adapter: string }): set is FieldMapSet => set.adapter === 'crm';
