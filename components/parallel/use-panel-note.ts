import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { freshNote, type PanelNote } from '@/contracts/parallel.ts';
import { ask } from '@/utils/messaging/ask.ts';

/**
 * How the panel of an interaction was left, and the way to leave it otherwise. What is read here is what
 * `interaction.noted` has brought, so whoever uses this waits for that first. A note that cannot be kept is let go: it is a
 * convenience, and the interaction itself is kept elsewhere.
 */
export function usePanelNote(interactionId: string): {
  readonly read: () => PanelNote;
  readonly write: (change: Partial<PanelNote>) => void;
} {
  const client = useQueryClient();
  const read = useCallback(
    () => client.getQueryData<PanelNote>(['interaction.noted', { interaction_id: interactionId }]) ?? freshNote,
    [client, interactionId],
  );
  const write = useCallback(
    (change: Partial<PanelNote>) => {
      const note = read();
      const drafts = { ...note.drafts, ...change.drafts };
      client.setQueryData(['interaction.noted', { interaction_id: interactionId }], { ...note, ...change, drafts });
      ask('interaction.note', { interaction_id: interactionId, note: change }).catch(() => {});
    },
    [client, interactionId, read],
  );
  return { read, write };
}
