import { type ReactNode, Suspense, useRef } from 'react';
import { late } from './late.ts';

export interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly onClose: () => void;
  /** The sidebar never locks what is beside it. */
  readonly modal?: boolean;
  readonly children: ReactNode;
}

const OpenDialog = late(async () => (await import('./open-dialog.tsx')).OpenDialog);

/**
 * A question of consequence, asked in the middle. Escape closes it and the focus goes back to where it was. Nothing of it is
 * loaded or drawn before it is first opened.
 */
export function Dialog(props: DialogProps) {
  const opened = useRef(false);
  opened.current ||= props.open;
  if (!opened.current) return null;
  return (
    <Suspense fallback={null}>
      <OpenDialog {...props} />
    </Suspense>
  );
}
