import { useT } from '@/components/i18n/use-t.ts';
import { AgendaList } from './agenda-list.tsx';
import { agendaMessages } from './messages.ts';

interface AgendaHomeProps {
  /** Whole name of whoever is signed in. */
  readonly name: string;
  /** What to do for the script to appear. */
  readonly hint: string;
}

/** No conversation is open, which is no error: the day's call-backs and promises are here. */
export function AgendaHome({ name, hint }: AgendaHomeProps) {
  const t = useT(agendaMessages);
  const hour = new Date().getHours();
  const greeting = hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening';
  return (
    <div className="body home">
      <div className="pad">
        <h2>{t(greeting, { name: name.split(/\s/u)[0] ?? name })}</h2>
        <p>{hint}</p>
      </div>
      <AgendaList />
    </div>
  );
}
