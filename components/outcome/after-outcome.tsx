import { useEffect } from 'react';
import { useAsk } from '@/components/query/use-ask.ts';
import type { HostWire } from '@/components/sidebar/sidebar-page.tsx';
import type { WriteName } from '@/contracts/field-map.ts';
import type { ConversationFacts } from '@/contracts/host-facts.ts';
import { FillCrm } from './fill-crm.tsx';
import { fillValues } from './fill-values.ts';
import { useCrmMap } from './use-crm-map.ts';

interface AfterOutcomeProps {
  readonly wire: HostWire;
  readonly conversation: ConversationFacts;
  /** The interaction whose outcome was recorded here a moment ago. */
  readonly interactionId: string;
  readonly onClose: () => void;
}

/** All but the note, which a page is told of only where its form has a place for it. */
const toldNames: readonly WriteName[] = ['reason', 'promise_date', 'promise_amount', 'callback_at'];

/** What pages were told of already, so that nothing is told twice while the panel comes and goes. */
const announced = new Set<string>();

/** What may follow on an outcome in a CRM: its page is told, where its map says so, and its form is offered to be filled. */
export function AfterOutcome({ wire, conversation, interactionId, onClose }: AfterOutcomeProps) {
  const map = useCrmMap(conversation);
  const logged = useAsk('outcome.list', {}, { enabled: map !== null }).data?.outcomes.find(
    ({ interaction_id }) => interaction_id === interactionId,
  );
  const record = logged?.versions.findLast(({ withdrawn }) => !withdrawn)?.record;
  const hash = logged?.playbook.hash ?? null;
  const playbook = useAsk('playbook.read', { hash: hash ?? '' }, { enabled: hash !== null, staleTime: Infinity }).data;
  const { send } = wire;
  const { key } = conversation;
  useEffect(() => {
    const told = `${interactionId} ${record?.version}`;
    if (!map?.announce || !record || !playbook || announced.has(told)) return;
    announced.add(told);
    const outcome = playbook.outcomes.find(({ id }) => id === record.outcome);
    const values = fillValues(record, outcome, map.form?.note ? [...toldNames, 'note'] : toldNames);
    const { version } = record;
    send({ type: 'outcome.announce', key, interaction_id: interactionId, version, outcome: record.outcome, values });
  }, [map, record, playbook, interactionId, key, send]);
  if (!map?.form || !record || !playbook) return null;
  return <FillCrm wire={wire} conversationKey={key} map={map} record={record} playbook={playbook} onClose={onClose} />;
}
