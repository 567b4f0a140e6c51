import { cloneElement, type ReactElement, type ReactNode, Suspense, useState } from 'react';
import { late } from './late.ts';

export interface PopoverProps {
  readonly label: string;
  readonly trigger: ReactElement<Record<string, unknown>>;
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

const OpenPopover = late(async () => (await import('./open-popover.tsx')).OpenPopover);

/**
 * Opens beside its trigger, closes with Escape, and gives the focus back. It locks nothing behind it. What opens it is there
 * at once; all that opening takes is loaded when it is first wanted.
 */
export function Popover(props: PopoverProps) {
  const [wanted, setWanted] = useState(false);
  const trigger = cloneElement(props.trigger, {
    'aria-haspopup': 'dialog',
    'aria-expanded': false,
    onClick: () => setWanted(true),
  });
  if (!wanted) return trigger;
  return (
    <Suspense fallback={trigger}>
      <OpenPopover {...props} />
    </Suspense>
  );
}
