import { controlsOf, isControl, readControl } from './read-control.ts';

const FAR = 3;
/** What is said to screen readers alone, and hints to choose. */
const NO_CHOICE = '[aria-live], [role="log"], [class*="placeholder" i], [id*="placeholder" i]';

/**
 * What the box of a list shows as chosen: its own text, or, where the box is a line to search in, what stands beside that line.
 * A label's words are none of it.
 */
export function shownChoice(box: HTMLElement): string {
  const own = readControl(box);
  if (own !== '' || !isControl(box)) return own;
  for (let around = box.parentElement, step = 0; around && step < FAR; around = around.parentElement, step += 1) {
    if (around.querySelector('label') || controlsOf(around).length > 1) return '';
    const parts = [...around.childNodes].filter((part) => !part.contains(box)).map(wordsOf);
    const text = parts.filter(Boolean).join(' ');
    if (text !== '') return text;
  }
  return '';
}

function wordsOf(part: Node): string {
  if (!(part instanceof Element)) return (part.nodeValue ?? '').trim();
  return part.matches(NO_CHOICE) ? '' : readControl(part);
}
