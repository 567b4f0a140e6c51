import { ChevronDown, Clock } from 'lucide-react';
import type { Act } from '@/components/sidebar/interaction-panel.tsx';
import { panelSight } from '@/components/sight/panel-sight.ts';
import { Mark } from '@/components/ui/mark.tsx';
import { Popover } from '@/components/ui/popover.tsx';
import type { InteractionState } from '@/domain/interaction/evaluation.ts';
import { GuardSheet } from './guard-sheet.tsx';
import { useGuardWords } from './use-guard-words.ts';
import { WindowLine } from './window-line.tsx';
import './guard.css';

interface GuardSignalProps {
  readonly state: InteractionState;
  readonly now: string;
  readonly act: Act;
  readonly say: (text: string, undoable?: boolean) => void;
}

/** One line on whether this person may be contacted now; it opens into everything that decides it. */
export function GuardSignal({ state, now, act, say }: GuardSignalProps) {
  const { t, title, wall } = useGuardWords();
  const { window, guard } = state;
  const [worst] = guard.reasons;
  const tone =
    guard.verdict === 'stop' ? 'stop' : guard.verdict === 'caution' || window.state === 'closing' ? 'warn' : 'calm';
  const edge =
    window.state === 'closed'
      ? window.opens && t('opens', { time: wall(window.opens), place: window.place })
      : window.closes && t('until', { time: wall(window.closes), place: window.place });
  const trigger = (
    <button
      type="button"
      className="signal guard-signal"
      data-tone={tone}
      data-guard={guard.verdict}
      data-key="V"
      aria-keyshortcuts="v"
      title={t('signal.label')}
    >
      {tone === 'calm' ? <Clock aria-hidden /> : <Mark mark={tone === 'stop' ? 'held' : 'warn'} />}
      <b>{worst ? title(worst) : t(`state.${window.state}`, { n: window.minutes_left ?? 0 })}</b>
      <WindowLine window={window} now={now} />
      <span className="meta">{edge || window.place}</span>
      <ChevronDown aria-hidden className="more" />
    </button>
  );
  return (
    <Popover label={t('signal.label')} trigger={trigger}>
      {(close) => (
        <GuardSheet
          state={state}
          now={now}
          onSet={(restriction) =>
            panelSight.accept(() => {
              act({ type: 'restriction.set', ...restriction });
              say(t(`said.${restriction.kind}`), true);
              close();
            })
          }
        />
      )}
    </Popover>
  );
}
