import { type Dispatch, type SetStateAction, useEffect, useState } from 'react';
import type { PanelMode } from '@/contracts/parallel.ts';
import { usePanelNote } from './use-panel-note.ts';

/** Which part of the panel is open, as it was left in this interaction. */
export function useKeptMode(interactionId: string): [PanelMode, Dispatch<SetStateAction<PanelMode>>] {
  const { read, write } = usePanelNote(interactionId);
  const [mode, setMode] = useState(() => read().mode);
  useEffect(() => {
    if (mode !== read().mode) write({ mode });
  }, [mode, read, write]);
  return [mode, setMode];
}
