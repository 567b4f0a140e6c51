import { type RefObject, useEffect, useRef } from 'react';
import { useAsk } from '@/components/query/use-ask.ts';

/** In a sheet the panel's keys are silent: those of the form in `sheet` are heard here. Escape goes one level back, and not out of the sheet. */
export function useSheetKeys(sheet: RefObject<HTMLElement | null>, onBack: () => void): void {
  const back = useRef(onBack);
  back.current = onBack;
  const single = useAsk('settings.read', {}).data?.single_letter_keys ?? true;
  useEffect(() => {
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopImmediatePropagation();
      event.preventDefault();
      back.current();
    };
    const onKey = (event: KeyboardEvent) => {
      const { target } = event;
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || !(target instanceof HTMLElement))
        return;
      if (target.matches('input, textarea, select')) return;
      const pressed =
        event.key === 'Enter'
          ? target.matches('button, a, summary')
            ? null
            : sheet.current?.querySelector<HTMLButtonElement>('.btn[data-variant="primary"]:not(:disabled)')
          : single && event.key.length === 1
            ? sheet.current?.querySelector<HTMLButtonElement>(`[data-key="${CSS.escape(event.key.toUpperCase())}"]`)
            : null;
      if (!pressed) return;
      event.preventDefault();
      pressed.click();
    };
    // Before the sheet itself hears of it.
    window.addEventListener('keydown', onEscape, { capture: true });
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onEscape, { capture: true });
      window.removeEventListener('keydown', onKey);
    };
  }, [sheet, single]);
}
