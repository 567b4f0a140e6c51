import { useQuery } from '@tanstack/react-query';
import { PageState } from '@/components/console/page-state.tsx';
import type { User } from '@/contracts/session.ts';
import type { AskError } from '@/utils/messaging/ask-error.ts';
import { DraftDesk } from './draft-desk.tsx';
import { loadDraft } from './load-draft.ts';
import type { DraftOrigin } from './use-draft.ts';

interface PlaybookEditorProps {
  readonly user: User;
  readonly id: string;
  readonly view: string | null;
  readonly item: string | null;
}

/** Opens the draft of a playbook and hands it to the desk; a newer head reaches the desk without closing it. */
export function PlaybookEditor({ user, id, view, item }: PlaybookEditorProps) {
  // Kept under the list's key, so that the `playbook` topic asks it again.
  const origin = useQuery<DraftOrigin, AskError>({
    queryKey: ['api.call', 'playbooks.list', 'draft', id],
    queryFn: () => loadDraft(id),
    retry: false,
  });
  if (!origin.data) return <PageState query={origin} />;
  return <DraftDesk key={`${user.id} ${id}`} user={user} origin={origin.data} view={view} item={item} />;
}
