import { Dialog as Base } from '@base-ui/react/dialog';
import type { ReactNode } from 'react';

interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly onClose: () => void;
  /** The sidebar never locks what is beside it. */
  readonly modal?: boolean;
  readonly children: ReactNode;
}

/** A question of consequence, asked in the middle. Escape closes it and the focus goes back to where it was. */
export function Dialog({ open, title, onClose, modal = true, children }: DialogProps) {
  return (
    <Base.Root
      open={open}
      // One that closes gives the focus back a moment later: that must not close the one opened meanwhile.
      onOpenChange={(next, { reason }) => !next && reason !== 'focus-out' && onClose()}
      modal={modal}
    >
      <Base.Portal>
        {modal && <Base.Backdrop className="backdrop" />}
        {/* Long, it scrolls by keyboard even where it holds nothing to press. */}
        <Base.Popup className="dialog" tabIndex={0} finalFocus={() => !document.querySelector('.dialog[data-open]')}>
          <Base.Title className="title">{title}</Base.Title>
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
