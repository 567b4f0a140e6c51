import { closePopup } from './close-popup.ts';
import type { ReadDay } from './day-reader.ts';
import { newcomers, seenNow } from './newcomers.ts';
import { pressSafely } from './press-safely.ts';
import { isSeen, readControl } from './read-control.ts';
import { shownChoice } from './shown-choice.ts';
import { waitFor } from './wait-for.ts';

/** Three years of months: a promise further away than that is a slip. */
const MOST_TURNS = 36;
const CELLS = 'td, button, div, span, a, time, [role="gridcell"]';
const BUTTONS = 'button, a, [role="button"], [class*="next" i], [class*="prev" i]';
/** Where calendars say which day a cell is. */
const SAYS = ['data-date', 'data-day', 'data-value', 'data-timestamp', 'datetime', 'title', 'aria-label'];
const FORTH = /next|pr[oó]xim|siguiente|seguinte|forward|right|›/i;
const BACK = /prev|anterior|back|left|‹/i;
const YEARS = /year|\bano\b|\baño\b|super|double|[«»]/i;

/**
 * Chooses a day in the calendar that a box opens when it is pressed: turns its months, and presses the one cell that says to be
 * that day. False, and the calendar closed, where it does not say so, or where the box does not show that day afterwards.
 *
 * @param isOpen whether the page still shows the record that is meant: asked right before the day is pressed
 */
export async function chooseDay(box: HTMLElement, day: string, read: ReadDay, isOpen: () => boolean): Promise<boolean> {
  const before = seenNow(box);
  if (!pressSafely(box)) return false;
  const view = () => daysOf(newcomers(box, before), read);
  let days = await waitFor(view, ({ size }) => size > 0);
  for (let turn = 0; turn < MOST_TURNS && days.size > 0 && !days.has(day); turn += 1) {
    const seen = [...days.keys()].sort();
    const button = turnerOf(newcomers(box, before), day < (seen[0] ?? '') ? BACK : FORTH);
    if (!button || !isOpen() || !pressSafely(button)) break;
    days = await waitFor(view, (next) => next.size > 0 && [...next.keys()].sort().join() !== seen.join());
    if ([...days.keys()].sort().join() === seen.join()) break;
  }
  const cell = days.get(day);
  const shown = () => read(shownChoice(box)) === day;
  if (cell && isOpen() && pressSafely(cell) && (await waitFor(shown, Boolean))) return true;
  await closePopup(box, box, before);
  return false;
}

/** The cells that are one certain day each; a day that two cells claim to be is none. */
function daysOf(parts: readonly Element[], read: ReadDay): Map<string, HTMLElement> {
  const all = parts.flatMap((part) => [part, ...part.querySelectorAll(CELLS)]);
  const cells = all.filter(
    (cell) =>
      /^\s*\d{1,2}\s*$/.test(cell.textContent ?? '') &&
      !/\d/.test([...cell.children].map(({ textContent }) => textContent).join('')) &&
      isSeen(cell) &&
      !cell.closest(':disabled, [aria-disabled="true"], [aria-hidden="true"]'),
  );
  const month = monthOf(parts, read);
  const found = new Map<string, HTMLElement | null>();
  for (const cell of cells) {
    const number = (cell.textContent ?? '').trim().padStart(2, '0');
    const day = saidBy(cell, read) ?? (month && `${month}-${number}`);
    if (day?.endsWith(`-${number}`)) found.set(day, found.has(day) ? null : (cell as HTMLElement));
  }
  return new Map([...found].filter((entry): entry is [string, HTMLElement] => entry[1] !== null));
}

/** Which day a cell says to be, by itself or by what holds nothing else. */
function saidBy(cell: Element, read: ReadDay): string | null {
  for (let said: Element | null = cell; said && said.textContent === cell.textContent; said = said.parentElement)
    for (const name of SAYS) {
      const day = read(said.getAttribute(name) ?? '');
      if (day) return day;
    }
  return null;
}

/** The one month that the calendar is headed by, `2026-11`. */
function monthOf(parts: readonly Element[], read: ReadDay): string | null {
  const months = parts
    .flatMap((part) => [...part.querySelectorAll('*')])
    .filter(({ textContent }) => (textContent ?? '').length < 40)
    .map(readControl)
    .filter((head) => /^\p{L}{3,}\.?,?(?: de)? \d{4}$/u.test(head))
    .flatMap((head) => read(`1 ${head}`)?.slice(0, 7) ?? []);
  const [month, ...others] = new Set(months);
  return month && others.length === 0 ? month : null;
}

/** What turns the calendar's months. */
function turnerOf(parts: readonly Element[], way: RegExp): HTMLElement | null {
  const named = parts
    .flatMap((part) => [...part.querySelectorAll<HTMLElement>(BUTTONS)])
    .map((button) => ({
      button,
      name: [button.textContent, button.title, button.getAttribute('aria-label'), button.getAttribute('class')].join(
        ' ',
      ),
    }));
  const found = named.filter(
    ({ button, name }) => way.test(name) && !YEARS.test(name) && isSeen(button) && !button.matches(':disabled'),
  );
  return found[0]?.button ?? null;
}
