import { useEffect, useRef } from 'react';

const body = '.panel > .body';

/**
 * Puts the focus where a view begins once it has taken the place of another: on what it marks with `data-home`, else on its
 * heading. There it stays while what is marked gives way to the next, as one step of the script does. Only while the focus
 * is in the panel: opening one takes it from nobody. A held send leaves it with the composer.
 */
export function useFocusOfView(view: string): void {
  const before = useRef(view);
  const home = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const changed = before.current !== view;
    before.current = view;
    const lost = home.current !== null && !home.current.isConnected && document.activeElement === document.body;
    if (!(changed || lost) || view === 'held' || !document.hasFocus()) return;
    const target =
      document.querySelector<HTMLElement>(`${body} [data-home]`) ?? document.querySelector<HTMLElement>(`${body} h3`);
    home.current = target;
    if (!target) return;
    if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
    target.focus({ preventScroll: !lost });
  });
}
