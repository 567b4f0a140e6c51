import { useEffect, useRef } from 'react';
import { useAsk } from '@/components/query/use-ask.ts';
import type { HostWire } from '@/components/sidebar/sidebar-page.tsx';
import type { Panel } from '@/components/sidebar/use-panel.ts';
import { owedDisclosure } from '@/domain/interaction/owed-disclosure.ts';
import { CallBar } from './call-bar.tsx';
import { CallOptions } from './call-options.tsx';
import { CallTold } from './call-told.tsx';
import { Listening } from './listening.tsx';
import { OwedLine } from './owed-line.tsx';
import { playTick } from './play-tick.ts';

/** All that a conversation has more of where it is a call: its clock, what to say next without looking, and its end. */
export function CallPart({ panel, wire }: { readonly panel: Panel; readonly wire: HostWire }) {
  const { inHand, state, mode, setMode, playbook, reading, said, speech } = panel;
  const { call } = inHand;
  const isOn = call !== null && call.state !== 'ended';
  const owed = isOn && !reading && mode === 'script' ? owedDisclosure(state.disclosures) : null;

  // Wherever the keyboard is. There is nothing to insert on a call, so that its key is free for this.
  useEffect(() =>
    wire.listen((message) => {
      if (message.type === 'command.insert' && owed) said(owed.id);
    }),
  );

  const was = useRef(call?.state ?? null);
  useEffect(() => {
    const before = was.current;
    was.current = call?.state ?? null;
    // One that had ended before it was seen here is recorded, too, unless something else is open already.
    if (call?.state === 'ended' && before !== null && before !== 'ended') setMode('outcome');
  }, [call?.state, setMode]);

  const ticks = [...state.steps, ...state.disclosures].filter(({ mark }) => mark === 'done' || mark === 'declared');
  useTickSound(reading ? null : ticks.length);

  const step = state.now === null ? null : (state.steps[state.now]?.step.title ?? null);
  return (
    <>
      <CallBar {...inHand}>
        <CallOptions speech={speech} />
      </CallBar>
      <CallTold call={call} step={step} />
      <Listening speech={speech} isOn={isOn} />
      {owed && <OwedLine owed={owed} lang={playbook.locale} onSaid={() => said(owed.id)} />}
    </>
  );
}

/** A short sound where one more thing is ticked, for whoever asked for it. */
function useTickSound(count: number | null): void {
  const wanted = useAsk('settings.read', {}).data?.tick_sound ?? false;
  const before = useRef(count);
  useEffect(() => {
    const more = count !== null && before.current !== null && count > before.current;
    before.current = count;
    if (wanted && more) playTick();
  }, [wanted, count]);
}
