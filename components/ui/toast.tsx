import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from './button.tsx';
import { Kbd } from './kbd.tsx';

interface ToastProps {
  readonly text: ReactNode;
  readonly undo?: { readonly label: string; readonly run: () => void };
  readonly onEnd: () => void;
}

/** How long one's own act can be taken back. */
const stay = 9_000;

/** One's own act, said back, with the way to undo it. It waits while it is pointed at or has the focus. */
export function Toast({ text, undo, onEnd }: ToastProps) {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const end = useRef(onEnd);
  end.current = onEnd;
  const start = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => end.current(), stay);
  };
  const pause = () => clearTimeout(timer.current);
  useEffect(() => {
    timer.current = setTimeout(() => end.current(), stay);
    return () => clearTimeout(timer.current);
  }, []);
  return (
    <output className="toast" onPointerEnter={pause} onPointerLeave={start} onFocus={pause} onBlur={start}>
      <p>{text}</p>
      {undo && (
        <Button variant="quiet" size="small" onClick={undo.run} aria-keyshortcuts="z">
          {undo.label} <Kbd>Z</Kbd>
        </Button>
      )}
    </output>
  );
}
