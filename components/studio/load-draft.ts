import { callRoute } from '@/components/query/use-api.ts';
import { AskError } from '@/utils/messaging/ask-error.ts';
import type { DraftOrigin } from './use-draft.ts';

/**
 * Asks for all that the editor opens with.
 *
 * @throws {AskError} as `ask` does; `not_found` where the organisation has no such playbook.
 */
export async function loadDraft(id: string): Promise<DraftOrigin> {
  const [{ playbooks }, draft] = await Promise.all([
    callRoute('playbooks.list', {}),
    callRoute('drafts.read', { params: { id } }),
  ]);
  const head = playbooks.find(({ playbook_id }) => playbook_id === id);
  // A playbook has a draft before its first publishing only by import, which publishes: without a head there is nothing to edit.
  if (!head) throw new AskError({ code: 'not_found', message: id });
  const pack = await callRoute('packs.read', { params: { hash: head.hash } });
  const behind = head.version - draft.base_version;
  const basePack =
    behind === 0
      ? pack
      : behind === 1 && head.previous
        ? await callRoute('packs.read', { params: { hash: head.previous } })
        : null;
  return { draft, head, pack, basePack };
}
