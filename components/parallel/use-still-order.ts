import { useRef } from 'react';

/**
 * The list in its own order, but while `still` in the order in which it stood: nothing moves under a pointer or from under
 * the focus. What is new meanwhile comes last.
 */
export function useStillOrder<Each extends { readonly id: string }>(
  list: readonly Each[],
  still: boolean,
): readonly Each[] {
  const order = useRef<readonly string[]>([]);
  const place = ({ id }: Each) => {
    const at = order.current.indexOf(id);
    return at === -1 ? order.current.length : at;
  };
  const shown = still ? [...list].sort((a, b) => place(a) - place(b)) : list;
  order.current = shown.map(({ id }) => id);
  return shown;
}
