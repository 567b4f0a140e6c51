import { type ComponentType, createElement, use } from 'react';

type Load = () => Promise<unknown>;
const parts = new Set<Load>();

/**
 * A part of a page that is loaded once it is wanted, or by `loadAhead` before that. One that has been loaded is drawn in the
 * same pass as what wants it; until then the nearest `Suspense` stands in.
 */
export function late<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let part: ComponentType<Props> | null = null;
  let coming: Promise<ComponentType<Props>> | null = null;
  const fetchPart = () => {
    coming ??= load().then(
      (loaded) => {
        part = loaded;
        return loaded;
      },
      (error: unknown) => {
        // Whoever tries again loads again.
        coming = null;
        throw error;
      },
    );
    return coming;
  };
  parts.add(fetchPart);
  return (props) => createElement(part ?? use(fetchPart()), props);
}

/** Loads the parts that were not wanted yet, one at a time, so that none is waited for when it is. */
export async function loadAhead(): Promise<void> {
  for (const load of parts) await load();
}
