import { type ReactNode, useState } from 'react';
import { useT } from '@/components/i18n/use-t.ts';
import { useAsk, useTell } from '@/components/query/use-ask.ts';
import { Button } from '@/components/ui/button.tsx';
import { Dialog } from '@/components/ui/dialog.tsx';
import { ShiftLink } from './shift-link.tsx';
import { shiftMessages } from './shift-messages.ts';
import { useRecordName } from './use-record-name.ts';
import './shift.css';

/** More than this nobody reads on the way out; the receipt has them all. */
const mostListed = 8;

/**
 * Signs out, by the button that is drawn with `ask`. Where records are still on this computer it tries to send them, and says
 * which they are: it holds nobody, and once they have all arrived it goes on by itself.
 */
export function SignOut({ children }: { readonly children: (ask: () => void) => ReactNode }) {
  const t = useT(shiftMessages);
  const nameOf = useRecordName();
  const status = useAsk('status.read', {}).data;
  const [asked, setAsked] = useState(false);
  const rows = useAsk('outbox.list', {}, { enabled: asked }).data?.rows ?? [];
  const flush = useTell('outbox.flush');
  const signOut = useTell('session.signOut');
  const leave = () => signOut.mutate({}, { onSettled: () => setAsked(false) });
  const left = (status?.pending ?? 0) + (status?.refused ?? 0);

  const ask = () => {
    if (left === 0) {
      leave();
      return;
    }
    setAsked(true);
    flush.mutate({}, { onSuccess: ({ pending, refused }) => pending + refused === 0 && leave() });
  };
  return (
    <>
      {children(ask)}
      <Dialog open={asked && left > 0} title={t('leave.title', { count: left })} onClose={() => setAsked(false)}>
        <div className="shift-leave">
          <ul>
            {rows.slice(0, mostListed).map(({ id, type, state, why }) => (
              <li key={id}>
                {nameOf(type)}, {t(state === 'refused' ? 'state.refused' : 'state.waiting')}
                {why && `: ${why}`}
              </li>
            ))}
            {rows.length > mostListed && <li>{t('leave.more', { count: rows.length - mostListed })}</li>}
          </ul>
          <p>{t('leave.text')}</p>
          <div className="actions">
            <Button variant="primary" onClick={() => setAsked(false)}>
              {t('stay')}
            </Button>
            <Button variant="line" disabled={signOut.isPending} onClick={leave}>
              {t('leave')}
            </Button>
            <ShiftLink />
          </div>
        </div>
      </Dialog>
    </>
  );
}
