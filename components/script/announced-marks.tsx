import { useEffect, useRef, useState } from 'react';
import { useT } from '@/components/i18n/use-t.ts';
import { sidebarMessages } from '@/components/sidebar/messages.ts';
import type { InteractionState, Mark } from '@/domain/interaction/evaluation.ts';
import { scriptMessages } from './messages.ts';

/** Marks worth an interruption, however polite. */
const told: ReadonlySet<Mark> = new Set(['done', 'declared', 'missed', 'differs']);

/** Says to whoever cannot see them which marks have changed, and what comes next. Nothing is said of what was so before. */
export function AnnouncedMarks({ state }: { readonly state: InteractionState }) {
  const t = useT(scriptMessages);
  const word = useT(sidebarMessages);
  const before = useRef<ReadonlyMap<string, Mark> | null>(null);
  const [words, setWords] = useState('');
  const next = state.now === null ? null : (state.steps[state.now]?.step.title ?? null);
  useEffect(() => {
    const rows = [
      ...state.steps.map(({ step, mark }) => ({ id: `step ${step.id}`, name: step.title, mark })),
      ...state.disclosures.map(({ id, name, mark }) => ({ id: `disclosure ${id}`, name, mark })),
      ...(state.closing?.items ?? []).map(({ id, name, mark }) => ({ id: `closing ${id}`, name, mark })),
    ];
    const changed = rows.filter(
      ({ id, mark }) => before.current?.has(id) && before.current.get(id) !== mark && told.has(mark),
    );
    before.current = new Map(rows.map(({ id, mark }) => [id, mark]));
    const [first] = changed;
    if (!first) return;
    const name = changed.map((each) => each.name).join(', ');
    const mark = word(`mark.${first.mark}`);
    setWords(next ? t('marks.now', { name, mark, next }) : t('marks.only', { name, mark }));
  }, [state, next, t, word]);
  return (
    <p className="sr-only" role="status">
      {words}
    </p>
  );
}
