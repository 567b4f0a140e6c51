import { CalendarClock } from 'lucide-react';
import { useT } from '@/components/i18n/use-t.ts';
import { useAsk } from '@/components/query/use-ask.ts';
import { useNow } from '@/components/sidebar/use-now.ts';
import { groupDue } from '@/domain/agenda/group-due.ts';
import { agendaMessages } from './messages.ts';
import './agenda.css';

/** The way to the agenda, with how many calls stand at their hour or past it today. */
export function AgendaButton({ onOpen }: { readonly onOpen: () => void }) {
  const t = useT(agendaMessages);
  const items = useAsk('agenda.list', {}).data?.items ?? [];
  const now = useNow();
  const { late, today } = groupDue(
    items.filter(({ kind }) => kind === 'callback'),
    now,
  );
  const n = [...late, ...today].filter(({ at, snoozed_until }) => (snoozed_until ?? at ?? '') <= now).length;
  const label = n > 0 ? `${t('agenda')}, ${t('count.due', { n })}` : t('agenda');
  return (
    <button
      type="button"
      className="icon-btn agenda-button"
      aria-label={label}
      title={label}
      aria-keyshortcuts="g"
      onClick={onOpen}
    >
      <CalendarClock aria-hidden />
      {n > 0 && <span aria-hidden>{n}</span>}
    </button>
  );
}
