import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  INSERT_LINE_BREAK_COMMAND,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
} from 'lexical';

export interface Composer {
  text(): string;
  write(text: string): void;
  focus(): void;
}

/**
 * The real editor of the real page, with its rule for Enter: with "Enter is send" on, Enter without Ctrl, Alt or Shift
 * sends; off, Enter with any of them does.
 */
export function attachComposer(
  box: HTMLElement,
  on: { change: (text: string) => void; send: () => void; enterSends: () => boolean },
): Composer {
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
  return {
    text,
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
