import type { Insertion, WhyNot } from '../host-adapter.ts';
import { paste, replaceText } from './dispatch-text.ts';

/** Where a text is written, and how it is read, so that the write can be checked. */
export interface Editor {
  /** The box as it stands now; null as soon as it is another conversation's, or nowhere. A page may swap it at any time. */
  readonly open: () => HTMLElement | null;
  readonly read: (box: HTMLElement) => string;
}

/** How long a page that let the event pass may still take the text by some other way. */
const READ_BACK_MS = 300;
/** A page that took the event over will write, or not: until then any other way would double the text. */
const HANDLED_MS = 1500;
/** A programmatic selection reaches Lexical with the next `selectionchange`: one task is not always enough. */
const SELECTION_MS = 50;
const LOOK_MS = 15;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const failed = (why: WhyNot): Insertion => ({ result: 'failed', why });

/** Same to the eye: spaces of any width, and emoji with or without their variation mark. */
const plain = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[\ufe0f\u200b\ufeff]/g, '')
    .replace(/[ \t]+$/gm, '')
    .trimEnd();

/**
 * Writes into a rich editor as `writeText` does; what the page will not take goes to the clipboard, for the agent to paste.
 */
export async function insertText(editor: Editor, text: string, replace: boolean): Promise<Insertion> {
  const why = await writeText(editor, text, replace);
  if (why === null) return { result: 'inserted', why };
  return why === 'no_box' || why === 'refused' ? copy(text, why) : failed(why);
}

/**
 * Writes into a rich editor: a paste, a look whether it arrived, one other way if the page let it pass. A draft is kept and
 * the text goes on a line below it, unless `replace` asks for its place. Nothing is ever tried again while the editor holds
 * something unexpected, or while a page that took the text may still be at it. Null once the text is read back there.
 */
export async function writeText(editor: Editor, text: string, replace: boolean): Promise<WhyNot | null> {
  const first = editor.open();
  if (!first?.isContentEditable) return 'no_box';
  const before = editor.read(first);
  const empty = before.trim() === '';
  const addition = replace || empty || before.endsWith('\n') ? text : `\n${text}`;
  const expected = plain(replace || empty ? text : before + addition);
  for (const write of [paste, replaceText]) {
    const box = await settle(editor, before !== '', replace || empty);
    if (!box) return 'moved';
    if (editor.read(box) !== before) return 'draft';
    const handled = write(box, addition);
    const seen = await readBack(editor, expected, handled ? HANDLED_MS : READ_BACK_MS);
    if (seen === null) return 'moved';
    if (seen === expected) return null;
    if (seen !== plain(before)) return 'changed';
    if (handled) break;
  }
  return 'refused';
}

/** Puts text on the clipboard and says so, for the agent to paste. */
export async function copy(text: string, why: WhyNot): Promise<Insertion> {
  try {
    await navigator.clipboard.writeText(text);
    return { result: 'copied', why };
  } catch {
    return failed('clipboard');
  }
}

/** Puts the caret, waits until the editor knows of it, and gives the box, which by then may be another of the same chat. */
async function settle(editor: Editor, wait: boolean, whole: boolean): Promise<HTMLElement | null> {
  for (let box = editor.open(), last: HTMLElement | null = null; ; box = editor.open()) {
    if (!box || box === last) return box;
    last = box;
    box.focus();
    const page = box.ownerDocument;
    const range = page.createRange();
    // The end of the last paragraph: from the end of the box itself an editor goes back over an empty last line.
    range.selectNodeContents((!whole && box.lastElementChild) || box);
    if (!whole) range.collapse(false);
    const selection = page.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
    if (wait) await pause(SELECTION_MS);
  }
}

/** What the editor shows once it shows the text or its time is over; null when it is another conversation's. */
async function readBack(editor: Editor, expected: string, ms: number): Promise<string | null> {
  for (const end = performance.now() + ms; ; await pause(LOOK_MS)) {
    const box = editor.open();
    const seen = box && plain(editor.read(box));
    if (seen === null || seen === expected || performance.now() > end) return seen;
  }
}
