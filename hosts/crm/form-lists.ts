import type { chooseDay } from './choose-day.ts';
import type { chooseListed } from './choose-listed.ts';

/** What chooses from what a page draws by itself: most forms need none of it. */
interface FormLists {
  readonly chooseListed: typeof chooseListed;
  readonly chooseDay: typeof chooseDay;
}

/** Our scripts of one page share their globals, and with nobody else. */
const world = globalThis as { combinadoLists?: FormLists };

/** Leaves what chooses from lists and calendars where what fills forms finds it. */
export function bringLists(lists: FormLists): void {
  world.combinadoLists = lists;
}

/** What chooses from lists and calendars; null where it was not brought. */
export const broughtLists = (): FormLists | null => world.combinadoLists ?? null;
