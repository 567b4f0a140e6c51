import { useEffect, useRef } from 'react';

/**
 * Puts the focus where a view begins once it has taken the place of another: on what it marks with `data-home`, else on its
 * heading. Only while the focus is in the panel: opening one takes it from nobody. A held send leaves it with the composer.
 */
export function useFocusOfView(view: string): void {
  const before = useRef(view);
  useEffect(() => {
    const changed = before.current !== view;
    before.current = view;
    if (!changed || view === 'held' || !document.hasFocus()) return;
    const home = document.querySelector<HTMLElement>('.panel > .body [data-home]');
    const target = home ?? document.querySelector<HTMLElement>('.panel > .body h3');
    if (!target) return;
    if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
    target.focus({ preventScroll: true });
  }, [view]);
}
