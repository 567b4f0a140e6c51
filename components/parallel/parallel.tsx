import { useCallback, useEffect, useState } from 'react';
import type { HostWire } from '@/components/sidebar/sidebar-page.tsx';
import type { Shown } from '@/contracts/parallel.ts';
import { Strip } from './strip.tsx';
import { Wanted, type Wish } from './wanted.tsx';

/** The conversations beside the one in view, and what to do to get to one that no tab shows. */
export function Parallel({ wire: { view, listen } }: { readonly wire: HostWire }) {
  const current = view.conversation?.key ?? null;
  // A wish lasts until another conversation is opened here.
  const [wish, setWish] = useState<{ readonly is: Wish; readonly made: string | null } | null>(null);
  useEffect(
    () =>
      listen((message) => {
        if (message.type === 'conversation.wanted') setWish({ is: message, made: current });
      }),
    [listen, current],
  );
  const onAway = useCallback((shown: Shown) => setWish({ is: { type: 'away', ...shown }, made: current }), [current]);
  return (
    <>
      <Strip current={current} onAway={onAway} />
      {wish?.made === current && (
        <Wanted wish={wish.is} records={view.health?.adapter === 'crm'} onClose={() => setWish(null)} />
      )}
    </>
  );
}
