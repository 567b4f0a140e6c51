import { useT } from '@/components/i18n/use-t.ts';
import { Kbd } from '@/components/ui/kbd.tsx';
import type { InteractionState } from '@/domain/interaction/evaluation.ts';
import { scriptMessages } from './messages.ts';

interface ObjectionsRowProps {
  readonly state: InteractionState;
  readonly lang: string;
  readonly onOpen: () => void;
}

/** The way to the objections, with the one that was just heard, or how many there are. */
export function ObjectionsRow({ state: { objections, audience }, lang, onOpen }: ObjectionsRowProps) {
  const t = useT(scriptMessages);
  const heard = objections.find((objection) => objection.heard && objection.locked_by === null);
  if (objections.length === 0) return null;
  return (
    <button type="button" className="raise" data-key="X" aria-keyshortcuts="x" onClick={onOpen}>
      <Kbd>X</Kbd>
      {t(audience === 'third_party' ? 'objections.veiled' : 'objections')}
      <span className="quiet cut" lang={heard && lang}>
        {heard?.name ?? objections.length}
      </span>
    </button>
  );
}
