import { sameWords } from './form-control.ts';
import { type ListedOption, openList } from './open-list.ts';
import { pressSafely } from './press-safely.ts';
import { shownChoice } from './shown-choice.ts';

/** What came of choosing: `taken` is a choice of somebody's that was left as it is. */
export type Chosen = 'chosen' | 'taken' | 'no_option' | 'refused';

/**
 * Opens a list that the page itself draws, types into it what is looked for where it offers nothing by itself, and presses the one
 * option that says `wanted`; where there is none the list is closed, and what was typed is taken away.
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
  const held = shownChoice(box);
  if (sameWords(held, wanted)) return 'chosen';
  const isHeld = !mayReplace && /[\p{L}\d]/u.test(held);
  if (isHeld && box.localName === 'input' && (box as HTMLInputElement).value !== '') return 'taken';
  const isWanted = ({ text }: ListedOption) => sameWords(text, wanted);
  const list = await openList(box, (options) => !isOpen() || options.some(isWanted));
  let { options } = list;
  // What stands in the box and is none of the options is a hint to choose one; where it offers none, nobody can tell.
  const taken =
    isHeld && (options.some(({ text }) => sameWords(text, held)) || (options.length === 0 && !!list.search));
  if (!taken && !options.some(isWanted) && list.search && isOpen()) options = await list.search(wanted);
  const [option, ...others] = options.filter(isWanted);
  if (option && others.length === 0 && !taken && isOpen() && pressSafely(option.element)) return 'chosen';
  await list.close();
  if (taken) return 'taken';
  return options.length > 0 && !option ? 'no_option' : 'refused';
}
