import { useState } from 'react';

/**
 * State of one conversation that outlives the view, and a reload of the panel, but not the tab: what was typed on the way to
 * a deal. `key` names the conversation and the thing.
 */
export function useKept(key: string): readonly [string, (value: string) => void] {
  const [kept, setKept] = useState(() => ({ key, value: sessionStorage.getItem(key) ?? '' }));
  const value = kept.key === key ? kept.value : (sessionStorage.getItem(key) ?? '');
  const set = (next: string) => {
    if (next === '') sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, next);
    setKept({ key, value: next });
  };
  return [value, set];
}
