import { useEffect } from 'react';
import { useAsk } from '@/components/query/use-ask.ts';

const findingOf: Readonly<Record<string, string>> = { p: 'paid', n: 'not_found', a: 'not_yet' };

/**
 * The keys of the list of checks: the arrows move from one to the next, P, N and A say what was found for the one that
 * holds the focus; without focus none does, since the list changes by itself. Escape leaves a field for its check.
 */
export function useCheckKeys(): void {
  const single = useAsk('settings.read', {}).data?.single_letter_keys ?? true;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (!(event.target instanceof HTMLElement)) return;
      const focused = event.target.closest('[data-check]');
      if (event.key === 'Escape' && event.target.matches('input')) return press(event, () => firstOf(focused)?.focus());
      if (event.target.matches('input, textarea, select')) return;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step) {
        const all = [...document.querySelectorAll('[data-check]')];
        const next = focused ? all[all.indexOf(focused) + step] : all[0];
        if (next) press(event, () => firstOf(next)?.focus());
        return;
      }
      const finding = findingOf[event.key.toLowerCase()];
      if (!single || !finding || !focused || event.repeat) return;
      press(event, () => focused.querySelector<HTMLElement>(`[data-finding="${finding}"]`)?.click());
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [single]);
}

function press(event: KeyboardEvent, run: () => void): void {
  event.preventDefault();
  run();
}

const firstOf = (check: Element | null): HTMLElement | null =>
  check?.querySelector<HTMLElement>('[data-finding="paid"]') ?? null;
