import { useEffect } from 'react';
import { useAsk } from '@/components/query/use-ask.ts';

const decisionOf: Readonly<Record<string, string>> = { a: 'approved', n: 'denied', c: 'countered' };

/**
 * The keys of the list of requests: the arrows move from one to the next, A, N and C answer the one that holds the focus. None
 * answers without focus, since a list that changes by itself would put another request under the finger.
 */
export function useRequestKeys(): void {
  const single = useAsk('settings.read', {}).data?.single_letter_keys ?? true;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (!(event.target instanceof HTMLElement)) return;
      const focused = event.target.closest('[data-request]');
      if (event.key === 'Escape' && event.target.matches('input')) {
        press(event, () => approveOf(focused)?.focus());
        return;
      }
      if (event.target.matches('input, textarea, select')) return;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step) {
        const all = [...document.querySelectorAll('[data-request]')];
        const next = focused ? all[all.indexOf(focused) + step] : all[0];
        if (next) press(event, () => approveOf(next)?.focus());
        return;
      }
      const decision = decisionOf[event.key.toLowerCase()];
      if (!single || !decision || !focused || event.repeat) return;
      press(event, () => focused.querySelector<HTMLElement>(`[data-decision="${decision}"]`)?.click());
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [single]);
}

function press(event: KeyboardEvent, run: () => void): void {
  event.preventDefault();
  run();
}

const approveOf = (request: Element | null): HTMLElement | null =>
  request?.querySelector<HTMLElement>('[data-decision="approved"]') ?? null;
