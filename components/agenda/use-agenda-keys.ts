import { useEffect, useRef } from 'react';
import { useAsk } from '@/components/query/use-ask.ts';

/** The keys of the agenda, by the key's name in lower case; single letters may be switched off. A field's letters stay its own. */
export function useAgendaKeys(inDialog: boolean, keys: Readonly<Record<string, () => unknown>>): void {
  const single = useAsk('settings.read', {}).data?.single_letter_keys ?? true;
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      // Behind a dialog nothing listens, and in one only what is in it.
      if ((document.querySelector('.dialog') !== null) !== inDialog || isOwnKey(event)) return;
      if (!single && event.key.length === 1) return;
      const run = latest.current[event.key.toLowerCase()];
      if (!run) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [inDialog, single]);
}

/** Whether the key belongs to what has the focus: letters to a field, Enter to a button. */
function isOwnKey({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.matches('input, textarea, select') || target.isContentEditable) return true;
  return key === 'Enter' && target.matches('button, a') && !target.matches('.due-row');
}
