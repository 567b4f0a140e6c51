import { Dialog as Base } from '@base-ui/react/dialog';
import type { DialogProps } from './dialog.tsx';

/** A dialog from when it is first opened. */
export function OpenDialog({ open, title, onClose, modal = true, children }: DialogProps) {
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
