import { useEffect } from 'react';
import { usePanelNote } from './use-panel-note.ts';

/** Lets the other panels know that a send stands held in this interaction, and when it no longer does. */
export function useKeptHold(interactionId: string, held: boolean): void {
  const { read, write } = usePanelNote(interactionId);
  useEffect(() => {
    if (held !== read().held) write({ held });
  }, [held, read, write]);
}
