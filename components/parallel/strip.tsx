import { EyeOff, MessageSquare, Phone } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useT } from '@/components/i18n/use-t.ts';
import { useAsk, useTell } from '@/components/query/use-ask.ts';
import { Kbd } from '@/components/ui/kbd.tsx';
import { Mark } from '@/components/ui/mark.tsx';
import { Popover } from '@/components/ui/popover.tsx';
import type { OpenConversation, Shown } from '@/contracts/parallel.ts';
import { parallelMessages } from './messages.ts';
import { tabsThatFit } from './tabs-that-fit.ts';
import { useStateWords } from './use-state-words.ts';
import { useStillOrder } from './use-still-order.ts';
import './strip.css';

interface StripProps {
  /** Key of the conversation that this page shows. */
  readonly current: string | null;
  /** Called where the one that was chosen is in no tab. */
  readonly onAway: (shown: Shown) => void;
}

/**
 * All conversations at once, and who waits. Choosing one brings its tab to the front; nothing in it is touched from here.
 * One alone needs no strip.
 */
export function Strip({ current, onAway }: StripProps) {
  const t = useT(parallelMessages);
  const listed = useAsk('interactions.list', {}).data?.interactions ?? [];
  const { mutate } = useTell('interaction.show');
  const [still, setStill] = useState(false);
  const list = useStillOrder(listed, still);
  const [fit, setFit] = useState(3);
  const observer = useRef<ResizeObserver | null>(null);
  const measure = useCallback((nav: HTMLElement | null) => {
    observer.current?.disconnect();
    if (!nav) return;
    observer.current = new ResizeObserver(() => setFit(Math.max(2, Math.floor(nav.clientWidth / 110))));
    observer.current.observe(nav);
  }, []);

  const choose = useCallback(
    (open: OpenConversation | undefined) => {
      if (!open || open.conversation_key === current) return;
      mutate({ interaction_id: open.id }, { onSuccess: (shown) => shown.result === 'not_here' && onAway(shown) });
    },
    [mutate, current, onAway],
  );
  useEffect(() => {
    // With Alt, since a bare digit is an answer's.
    const onKey = (event: KeyboardEvent) => {
      const digit = /^Digit([1-9])$/.exec(event.code)?.[1];
      if (!digit || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const open = list[Number(digit) - 1];
      if (!open) return;
      event.preventDefault();
      choose(open);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [list, choose]);

  if (list.length < 2) return null;
  const { shown, more } = tabsThatFit(list, current, fit);
  const tab = (open: OpenConversation) => (
    <StripTab
      key={open.id}
      open={open}
      digit={list.indexOf(open) + 1}
      alone={list.filter(({ who }) => who.split(' ')[0] === open.who.split(' ')[0]).length === 1}
      current={open.conversation_key === current}
      onChoose={() => choose(open)}
    />
  );
  return (
    <nav
      ref={measure}
      className="strip"
      aria-label={t('strip')}
      onPointerEnter={() => setStill(true)}
      onPointerLeave={() => setStill(false)}
      onFocus={() => setStill(true)}
      onBlur={() => setStill(false)}
    >
      <ul>{shown.map(tab)}</ul>
      {more.length > 0 && (
        <Popover
          label={t('strip')}
          trigger={
            <button type="button" className="strip-more" aria-label={t('more', { n: more.length })}>
              +{more.length}
            </button>
          }
        >
          <ul className="strip-rest">{more.map(tab)}</ul>
        </Popover>
      )}
    </nav>
  );
}

interface StripTabProps {
  readonly open: OpenConversation;
  readonly digit: number;
  /** Nobody else here has that first name: the initial is not needed to tell them apart. */
  readonly alone: boolean;
  readonly current: boolean;
  readonly onChoose: () => void;
}

function StripTab({ open, digit, alone, current, onChoose }: StripTabProps) {
  const t = useT(parallelMessages);
  const { words, tone } = useStateWords(open, current);
  const [first = '', initial = ''] = open.who.split(' ');
  const Icon = open.third_party ? EyeOff : open.channel === 'voice' ? Phone : MessageSquare;
  return (
    <li>
      <button
        type="button"
        data-conversation={open.account_ref ?? open.id}
        aria-current={current || undefined}
        aria-keyshortcuts={digit < 10 ? `Alt+${digit}` : undefined}
        onClick={onChoose}
      >
        <span className="a">
          <Icon aria-label={open.third_party ? t('third') : undefined} aria-hidden={!open.third_party || undefined} />
          <span className="cut">
            {first || t('nobody')}
            <span className={alone ? 'sr-only' : undefined}> {initial}</span>
          </span>
          {digit < 10 && <Kbd>{String(digit)}</Kbd>}
        </span>
        <span className="b" data-tone={tone}>
          {tone === 'stop' && <Mark mark="held" />}
          <span className="cut">{words}</span>
          {!current && open.unread > 0 && (
            <span className="count" role="img" aria-label={t('unread', { n: open.unread })}>
              {open.unread}
            </span>
          )}
        </span>
      </button>
    </li>
  );
}
