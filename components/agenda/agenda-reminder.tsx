import { Clock, X } from 'lucide-react';
import { useState } from 'react';
import { useLocale } from '@/components/i18n/locale-context.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { useAsk, useTell } from '@/components/query/use-ask.ts';
import { timeWords } from '@/components/sidebar/time-words.ts';
import { useNow } from '@/components/sidebar/use-now.ts';
import { Button } from '@/components/ui/button.tsx';
import { IconButton } from '@/components/ui/icon-button.tsx';
import { remindAt } from '@/domain/agenda/group-due.ts';
import { shortNameOf } from '@/utils/interactions/short-name-of.ts';
import { agendaMessages } from './messages.ts';
import { snoozeOf } from './snooze-of.ts';
import './agenda.css';

/** Longer ago, a call is in the list of the late, and no longer news. */
const freshMs = 60 * 60_000;

interface AgendaReminderProps {
  /** Key of the conversation in view. */
  readonly current: string | null;
  /** A send stands held: nothing else asks for attention. */
  readonly quiet: boolean;
}

/** A call whose time has come: one line, one at a time, and never about whom one is speaking with already. */
export function AgendaReminder({ current, quiet }: AgendaReminderProps) {
  const t = useT(agendaMessages);
  const locale = useLocale();
  const items = useAsk('agenda.list', {}).data?.items ?? [];
  const open = useAsk('interactions.list', {}).data?.interactions ?? [];
  const show = useTell('agenda.show');
  const mark = useTell('agenda.mark');
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  useNow();

  const here = open.find(({ conversation_key }) => conversation_key === current)?.account_ref ?? null;
  const due = items.find((item) => {
    const at = remindAt(item);
    if (at === null || dismissed.has(`${item.id} ${at}`)) return false;
    const past = Date.now() - Date.parse(at);
    return past >= 0 && past < freshMs && (here === null || item.account_ref !== here);
  });
  if (!due || quiet || open.some(({ held }) => held)) return null;
  const at = remindAt(due) ?? '';
  const dismiss = () => setDismissed(new Set([...dismissed, `${due.id} ${at}`]));
  const who = due.debtor ? shortNameOf(due.debtor) : (due.account_ref ?? t('nobody'));
  return (
    <div className="reminder" role="status" data-item={due.id}>
      <Clock aria-hidden />
      <div>
        <p>{t('reminder.title', { time: timeWords(at, locale), who })}</p>
        <div className="acts">
          <Button size="small" onClick={() => show.mutate({ item: due.id }, { onSuccess: dismiss })}>
            {t('open')}
          </Button>
          <Button
            variant="quiet"
            size="small"
            onClick={() => mark.mutate({ item: due.id, done: false, snoozed_until: snoozeOf(due, new Date()) })}
          >
            {t('snooze')}
          </Button>
          <Button
            variant="quiet"
            size="small"
            onClick={() => mark.mutate({ item: due.id, done: true, snoozed_until: null })}
          >
            {t('done')}
          </Button>
        </div>
      </div>
      <IconButton label={t('close')} onClick={dismiss}>
        <X />
      </IconButton>
    </div>
  );
}
