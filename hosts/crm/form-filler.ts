import type { fillForm } from './fill-form.ts';

type Fill = typeof fillForm;

/** Our scripts of one page share their globals, and with nobody else. */
const world = globalThis as { combinadoFill?: Fill };

/** Leaves what fills forms where this page's adapter finds it; the later one stays, as after an update. */
export function bringFiller(fill: Fill): void {
  world.combinadoFill = fill;
}

/** What fills forms; null where it was not brought. */
export const broughtFiller = (): Fill | null => world.combinadoFill ?? null;
