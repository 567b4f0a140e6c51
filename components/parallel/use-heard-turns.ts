import { useEffect, useMemo, useRef } from 'react';
import { turnsOfToday } from '@/components/sidebar/turns-of-today.ts';
import type { OpenInteraction } from '@/contracts/runtime-message.ts';
import { mergeTurns } from '@/domain/conversation/merge-turns.ts';
import type { Turn } from '@/domain/conversation/turn.ts';
import { ask } from '@/utils/messaging/ask.ts';
import { newsSince } from './news-since.ts';

/** Bubbles come in bursts; what is read is kept once they pause. */
const pauseMs = 250;

/**
 * The turns of an interaction: what was kept of it, joined with what the page draws now, of this conversation only. What
 * is new among them is handed to the background, so that a reload, a death of the worker or a page that draws fewer rows
 * takes nothing back. The same array comes back while nothing in it changes.
 *
 * @param minute the time, cut to the minute: `2026-11-24T13:00`
 */
export function useHeardTurns(
  { interaction, read_after }: OpenInteraction,
  drawn: readonly Turn[],
  minute: string,
): readonly Turn[] {
  const last = useRef<readonly Turn[]>([]);
  const turns = useMemo(() => {
    const joined = turnsOfToday(mergeTurns(interaction.turns, drawn), read_after, `${minute}:59Z`);
    return sameTurns(last.current, joined) ? last.current : joined;
  }, [interaction.turns, drawn, read_after, minute]);
  last.current = turns;

  const told = useRef(new Map<string, Turn>());
  const pending = useRef<(() => void) | null>(null);
  useEffect(() => {
    const news = newsSince(interaction.turns, told.current, turns);
    if (news.length === 0) return;
    const tell = () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', tell);
      pending.current = null;
      ask('interaction.hear', { interaction_id: interaction.id, turns: news }).then(
        () => {
          for (const turn of news) told.current.set(turn.id, turn);
        },
        // Closed meanwhile, or no background to hear: what the page still draws is told with the next news.
        () => {},
      );
    };
    const timer = setTimeout(tell, pauseMs);
    window.addEventListener('pagehide', tell);
    pending.current = tell;
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', tell);
    };
  }, [interaction.id, interaction.turns, turns]);
  // Who goes on to another chat within the pause leaves what was read here behind, not unread.
  useEffect(() => () => pending.current?.(), []);
  return turns;
}

const sameTurns = (a: readonly Turn[], b: readonly Turn[]): boolean =>
  a.length === b.length && a.every((turn, at) => isSame(turn, b[at]));

const isSame = (a: Turn, b: Turn | undefined): boolean =>
  a === b ||
  (b !== undefined &&
    a.id === b.id &&
    a.text === b.text &&
    a.at === b.at &&
    a.speaker === b.speaker &&
    a.doubtful === b.doubtful);
