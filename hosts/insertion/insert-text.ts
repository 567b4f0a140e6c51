import type { Insertion } from '../host-adapter.ts';

/** How an editor is read, so that a write can be checked. */
export interface Editor {
  readonly element: HTMLElement;
  readonly read: () => string;
  /** False as soon as the editor belongs to something else: another chat, another record. */
  readonly current: () => boolean;
}

/** How long an editor may take to show what it took. Some commit after the turn; asking again at once would double the text. */
const READ_BACK_MS = 300;
/** A programmatic selection reaches Lexical with the next `selectionchange`: one task is not always enough. */
const SELECTION_MS = 50;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Same to the eye: spaces of any width, and emoji with or without their variation mark. */
const plain = (text: string) =>
  text
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[\ufe0f\u200b\ufeff]/g, '')
    .replace(/[ \t]+$/gm, '')
    .replace(/\r\n?/g, '\n')
    .trimEnd();

type Strategy = (element: HTMLElement, text: string) => void;

const paste: Strategy = (element, text) => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  element.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }),
  );
};

const replacement: Strategy = (element, text) => {
  const dataTransfer = new DataTransfer();
  dataTransfer.setData('text/plain', text);
  element.dispatchEvent(
    new InputEvent('beforeinput', {
      inputType: 'insertReplacementText',
      dataTransfer,
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );
};

/**
 * Writes into a rich editor: a paste, a look whether it arrived, one other way if nothing moved, else the clipboard.
 * A draft is kept and the text goes on a line below it, unless `replace` asks for its place. Nothing is ever retried
 * while the editor holds something unexpected.
 */
export async function insertText(editor: Editor, text: string, replace: boolean): Promise<Insertion> {
  const before = editor.read();
  const addition = replace || before.trim() === '' ? text : `${before.endsWith('\n') ? '' : '\n'}${text}`;
  const expected = plain(replace ? text : before.trim() === '' ? text : before + addition);
  for (const write of [paste, replacement]) {
    editor.element.focus();
    select(editor.element, replace || before.trim() === '');
    if (before !== '') await pause(SELECTION_MS);
    if (!editor.current()) return { result: 'failed', why: 'another conversation was opened' };
    if (editor.read() !== before) return { result: 'failed', why: 'the draft changed while writing' };
    write(editor.element, addition);
    if (await reads(editor, expected)) return { result: 'inserted', why: null };
    if (!editor.current()) return { result: 'failed', why: 'another conversation was opened' };
    if (plain(editor.read()) !== plain(before))
      return { result: 'failed', why: 'the page changed the text: check it before sending' };
  }
  return copy(text, 'the page did not take the text');
}

/** Puts text on the clipboard and says so, for the agent to paste. */
export async function copy(text: string, why: string): Promise<Insertion> {
  try {
    await navigator.clipboard.writeText(text);
    return { result: 'copied', why };
  } catch {
    return { result: 'failed', why: `${why}, and the clipboard is closed` };
  }
}

function select(element: HTMLElement, whole: boolean): void {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  if (!whole) range.collapse(false);
  const selection = element.ownerDocument.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** Whether the editor shows the text before its time is over; looks at each change rather than at each interval. */
function reads(editor: Editor, expected: string): Promise<boolean> {
  const arrived = () => plain(editor.read()) === expected;
  if (arrived()) return Promise.resolve(true);
  return new Promise((resolve) => {
    const finish = (result: boolean) => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(result);
    };
    const observer = new MutationObserver(() => {
      if (arrived()) finish(true);
    });
    observer.observe(editor.element, { subtree: true, childList: true, characterData: true });
    const timer = setTimeout(() => finish(arrived()), READ_BACK_MS);
  });
}
