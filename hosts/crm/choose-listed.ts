import { sameWords } from './form-control.ts';
import { openList } from './open-list.ts';
import { pressSafely } from './press-safely.ts';
import { readControl } from './read-control.ts';

/** What came of choosing: `taken` is a choice of somebody's that was left as it is. */
export type Chosen = 'chosen' | 'taken' | 'no_option' | 'refused';

/**
 * Opens a list that the page itself draws, and presses the one option that says `wanted`; where there is none the list is closed.
 *
 * @param mayReplace whether a choice that stands there may go
 * @param isOpen whether the page still shows the record that is meant: asked right before the option is pressed
 */
export async function chooseListed(
  box: HTMLElement,
  wanted: string,
  mayReplace: boolean,
  isOpen: () => boolean,
): Promise<Chosen> {
  const held = readControl(box);
  if (sameWords(held, wanted)) return 'chosen';
  const isHeld = !mayReplace && /[\p{L}\d]/u.test(held);
  if (isHeld && box.localName === 'input') return 'taken';
  const list = await openList(box, (options) => !isOpen() || options.some(({ text }) => sameWords(text, wanted)));
  const [option, ...others] = list.options.filter(({ text }) => sameWords(text, wanted));
  // What stands in the box and is none of the options is a hint to choose one.
  const taken = isHeld && list.options.some(({ text }) => sameWords(text, held));
  if (option && others.length === 0 && !taken && isOpen() && pressSafely(option.element)) return 'chosen';
  list.close();
  if (taken) return 'taken';
  return list.options.length > 0 && !option ? 'no_option' : 'refused';
}
