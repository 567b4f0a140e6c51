import { useEffect } from 'react';
import { useAsk } from '@/components/query/use-ask.ts';

interface ListKeys {
  /** The attribute that marks an item of the list. */
  readonly item: string;
  /** The attribute of an item's buttons; its value says what the button answers. */
  readonly button: string;
  /** The answer whose button takes the focus of its item. */
  readonly first: string;
  /** Answers by their letter, in lower case. */
  readonly answers: Readonly<Record<string, string>>;
}

/**
 * The keys of a list that waits to be answered: the arrows move from one item to the next, a letter answers the one that
 * holds the focus. None answers without focus, since a list that changes by itself would put another item under the finger.
 * Escape leaves a field for its item.
 *
 * @param keys must be the same object at each call
 */
export function useListKeys(keys: ListKeys): void {
  const single = useAsk('settings.read', {}).data?.single_letter_keys ?? true;
  useEffect(() => {
    const firstOf = (item: Element | null) => item?.querySelector<HTMLElement>(`[${keys.button}="${keys.first}"]`);
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (!(event.target instanceof HTMLElement)) return;
      const focused = event.target.closest(`[${keys.item}]`);
      if (event.key === 'Escape' && event.target.matches('input')) return press(event, () => firstOf(focused)?.focus());
      if (event.target.matches('input, textarea, select')) return;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step) {
        const all = [...document.querySelectorAll(`[${keys.item}]`)];
        const next = focused ? all[all.indexOf(focused) + step] : all[0];
        if (next) press(event, () => firstOf(next)?.focus());
        return;
      }
      const answer = keys.answers[event.key.toLowerCase()];
      if (!single || !answer || !focused || event.repeat) return;
      press(event, () => focused.querySelector<HTMLElement>(`[${keys.button}="${answer}"]`)?.click());
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [single, keys]);
}

function press(event: KeyboardEvent, run: () => void): void {
  event.preventDefault();
  run();
}
