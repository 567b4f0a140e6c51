import { type RefObject, useEffect } from 'react';
import { useAsk } from '@/components/query/use-ask.ts';

/** In a sheet the panel's keys are silent: the letters, digits and Enter of the form in `sheet` are heard here. */
export function useSheetKeys(sheet: RefObject<HTMLElement | null>): void {
  const single = useAsk('settings.read', {}).data?.single_letter_keys ?? true;
  useEffect(() => {
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
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [sheet, single]);
}
