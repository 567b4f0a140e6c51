import { newcomers } from './newcomers.ts';
import { pressSafely } from './press-safely.ts';
import { waitFor } from './wait-for.ts';

/**
 * Closes what a press on `box` brought: by leaving the line that somebody types in, since many close by that and by no press,
 * else by a second press. Nothing beside the box is pressed: a dialog would close by it, with the form.
 */
export async function closePopup(
  line: HTMLElement,
  box: HTMLElement,
  before: ReadonlySet<Element> | null,
): Promise<void> {
  const isOpen = () =>
    box.getAttribute('aria-expanded') === 'true' || (before !== null && newcomers(box, before).length > 0);
  if (!isOpen()) return;
  line.blur();
  if (line.localName === 'input' && (await waitFor(() => !isOpen(), Boolean))) return;
  if (isOpen()) pressSafely(box);
}
