import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  INSERT_LINE_BREAK_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  TextNode,
} from 'lexical';

export interface Composer {
  text(): string;
  /** Puts `text` in the place of all that is there, and the caret behind it. */
  write(text: string): void;
  /** Writes where the caret is. */
  insert(text: string): void;
  /** Whether anything can be written. */
  lock(locked: boolean): void;
  focus(): void;
}

interface ComposerEvents {
  readonly change: (text: string) => void;
  readonly send: () => void;
  readonly enterSends: () => boolean;
  /** The key Up, in an empty box. */
  readonly up?: () => void;
  readonly rewrites?: () => boolean;
}

/** What the real page makes of marks while one writes. */
const rewritten = (text: string) => text.replace(/:\)/g, '🙂').replace(/^[-*] /, '• ');

/**
 * The real editor of the real page, with its rule for Enter: with "Enter is send" on, Enter without Ctrl, Alt or Shift
 * sends; off, Enter with any of them does.
 */
export function attachComposer(box: HTMLElement, on: ComposerEvents): Composer {
  const editor: LexicalEditor = createEditor({
    namespace: 'replica',
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(box);
  registerPlainText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  const text = () => editor.read(() => $getRoot().getTextContent());
  editor.registerUpdateListener(() => on.change(text()));
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (event === null || event.isComposing) return false;
      const modified = event.ctrlKey || event.altKey || event.shiftKey;
      const sends = on.enterSends() ? !modified : modified || event.metaKey;
      event.preventDefault();
      // A command runs inside an update of the editor: what empties it must come after.
      if (sends) queueMicrotask(on.send);
      else if (event.shiftKey || !on.enterSends()) editor.dispatchCommand(INSERT_LINE_BREAK_COMMAND, false);
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
  editor.registerCommand(
    KEY_ARROW_UP_COMMAND,
    () => {
      if (!on.up || text() !== '') return false;
      queueMicrotask(on.up);
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
  editor.registerNodeTransform(TextNode, (node) => {
    const written = node.getTextContent();
    if (on.rewrites?.() && rewritten(written) !== written) node.setTextContent(rewritten(written));
  });
  return {
    text,
    insert: (added) => editor.update(() => $getSelection()?.insertRawText(added)),
    lock(locked) {
      editor.setEditable(!locked);
      box.contentEditable = String(!locked);
    },
    write(next) {
      editor.update(
        () => {
          const paragraph = $createParagraphNode();
          for (const [index, line] of next.split('\n').entries()) {
            if (index > 0) paragraph.append($createLineBreakNode());
            if (line) paragraph.append($createTextNode(line));
          }
          $getRoot().clear().append(paragraph);
          paragraph.selectEnd();
        },
        { discrete: true },
      );
    },
    focus: () => editor.focus(),
  };
}
