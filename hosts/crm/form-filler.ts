import type { announce } from './announce.ts';
import type { fillForm } from './fill-form.ts';

/** What most pages do without: filling a form, and telling the page of an outcome. */
interface Filler {
  readonly fillForm: typeof fillForm;
  readonly announce: typeof announce;
}

/** Our scripts of one page share their globals, and with nobody else. */
const world = globalThis as { combinadoFill?: Filler };

/** Leaves what fills forms where this page's adapter finds it; the later one stays, as after an update. */
export function bringFiller(filler: Filler): void {
  world.combinadoFill = filler;
}

/** What fills forms; null where it was not brought. */
export const broughtFiller = (): Filler | null => world.combinadoFill ?? null;
