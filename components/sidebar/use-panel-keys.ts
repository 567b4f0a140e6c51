import { useEffect, useRef } from 'react';
import { tinykeys } from 'tinykeys';
import { useAsk } from '@/components/query/use-ask.ts';

type PanelKeys = Readonly<Partial<Record<string, (() => unknown) | undefined>>>;

/**
 * The keys of the panel, heard only in this frame. Inside a text field letters type. Enter is the one filled button's.
 * Digits and letters that a view shows beside a control press that control (`data-key`).
 */
export function usePanelKeys(keys: PanelKeys): void {
  const single = useAsk('settings.read', {}).data?.single_letter_keys ?? true;
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // A script may make up a key; only a person presses one.
      if (!event.isTrusted) return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target)) return;
      if (document.querySelector('.dialog, .panel[inert]')) return;
      if (event.key === 'Enter') {
        if (isOperable(event.target)) return;
        press(event, document.querySelector<HTMLButtonElement>('.btn[data-variant="primary"]:not(:disabled)'));
        return;
      }
      if (!single && event.key.length === 1 && event.key !== '?') return;
      if (event.repeat && event.key.length === 1) return;
      const shown = document.querySelector<HTMLButtonElement>(
        `[data-key="${CSS.escape(event.key.toUpperCase())}"]:not(:disabled)`,
      );
      if (shown) return press(event, shown);
      const run = latest.current[event.key.toLowerCase()];
      if (!run) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', onKey);
    const stop = tinykeys(window, {
      '$mod+k': (event) => {
        event.preventDefault();
        latest.current.palette?.();
      },
    });
    return () => {
      window.removeEventListener('keydown', onKey);
      stop();
    };
  }, [single]);
}

function press(event: KeyboardEvent, button: HTMLButtonElement | null): void {
  if (!button) return;
  event.preventDefault();
  button.click();
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.matches('input:not([type=radio], [type=checkbox]), textarea, select') || target.isContentEditable);

const isOperable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('button, a, summary');
