import { type ReactNode, useEffect, useState } from 'react';
import { useLocale } from '@/components/i18n/locale-context.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { parallelMessages } from '@/components/parallel/messages.ts';
import { useAsk, useTell } from '@/components/query/use-ask.ts';
import { timeWords } from '@/components/sidebar/time-words.ts';
import { useNow } from '@/components/sidebar/use-now.ts';
import { Banner } from '@/components/ui/banner.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Kbd } from '@/components/ui/kbd.tsx';
import { Toast } from '@/components/ui/toast.tsx';
import type { AgendaItem } from '@/domain/agenda/agenda-item.ts';
import { groupDue } from '@/domain/agenda/group-due.ts';
import { agendaMessages } from './messages.ts';
import { snoozeOf } from './snooze-of.ts';
import { useAgendaKeys } from './use-agenda-keys.ts';
import { useDueWords } from './use-due-words.ts';
import './agenda.css';

type Group = 'late' | 'today' | 'next' | 'paid';

/** So many of a group are drawn before somebody asks for more: a bad month must not bury today. */
const firstOf: Readonly<Record<Group, number>> = { late: 6, today: 20, next: 8, paid: 3 };

interface AgendaListProps {
  /** Called once the tab of a chosen item is in front. */
  readonly onShown?: () => void;
  /** Whether it stands in a dialog, whose keys are then its own. */
  readonly inDialog?: boolean;
}

/** What is due, by the debtors' own calendars: today first, then what was missed, then what comes. One item is at hand. */
export function AgendaList({ onShown, inDialog = false }: AgendaListProps) {
  const t = useT(agendaMessages);
  const tp = useT(parallelMessages);
  const agenda = useAsk('agenda.list', {});
  const show = useTell('agenda.show');
  const mark = useTell('agenda.mark');
  const veiled = useAsk('interactions.list', {}).data?.interactions.some(({ third_party }) => third_party) ?? false;
  const now = useNow();
  const [at, setAt] = useState<string | null>(null);
  const [all, setAll] = useState<ReadonlySet<Group>>(new Set());
  const [settled, setSettled] = useState<string | null>(null);

  const groups = groupDue(agenda.data?.items ?? [], now);
  const order = (['today', 'late', 'next', 'paid'] as const).map((group) => {
    const items = groups[group];
    const shown = all.has(group) ? items : items.slice(0, firstOf[group]);
    return { group, items, shown };
  });
  const open = order.filter(({ group }) => group !== 'paid').flatMap(({ shown }) => shown);
  const chosen = open.find(({ id }) => id === at) ?? open[0] ?? null;

  const openItem = (item: AgendaItem) =>
    show.mutate({ item: item.id }, { onSuccess: ({ result }) => result !== 'not_here' && onShown?.() });
  const settle = (item: AgendaItem) => {
    mark.mutate({ item: item.id, done: true, snoozed_until: null });
    setSettled(item.id);
  };
  const snooze = (item: AgendaItem) =>
    mark.mutate({ item: item.id, done: false, snoozed_until: snoozeOf(item, new Date()) });
  const step = (by: 1 | -1) => {
    const next = open[open.findIndex(({ id }) => id === chosen?.id) + by];
    if (next) setAt(next.id);
  };
  useAgendaKeys(inDialog, {
    j: () => step(1),
    k: () => step(-1),
    arrowdown: () => step(1),
    arrowup: () => step(-1),
    enter: () => chosen && openItem(chosen),
    d: () => chosen && settle(chosen),
    h: () => chosen && snooze(chosen),
  });

  if (agenda.isPending) return <p className="pad quiet">{t('loading')}</p>;
  return (
    <div className="agenda">
      <Freshness readAt={agenda.data?.read_at ?? null} />
      {agenda.error && <Banner title={t('failed', { why: agenda.error.message })} />}
      {show.data?.result === 'not_here' && (
        <Banner
          title={tp('away', { who: show.data.who || t('nobody'), site: show.data.site ?? tp('away.anywhere') })}
        />
      )}
      {order.every(({ items }) => items.length === 0) && agenda.data && <p className="pad quiet">{t('empty')}</p>}
      {order.map(
        ({ group, items, shown }) =>
          items.length > 0 && (
            <section key={group} aria-labelledby={`agenda-${group}`} data-group={group}>
              <div className="section-head">
                <h3 id={`agenda-${group}`}>{t(group)}</h3>
                <span className="grow" />
                <span className="quiet">{items.length}</span>
              </div>
              <ul className="due">
                {shown.map((item) => (
                  <DueRow
                    key={item.id}
                    item={item}
                    group={group}
                    veiled={veiled}
                    chosen={item === chosen}
                    onChoose={() => setAt(item.id)}
                  >
                    <Button variant="primary" size="small" aria-keyshortcuts="Enter" onClick={() => openItem(item)}>
                      {t('open')} <Kbd>↵</Kbd>
                    </Button>
                    <Button variant="quiet" size="small" aria-keyshortcuts="d" onClick={() => settle(item)}>
                      {t('done')} <Kbd>D</Kbd>
                    </Button>
                    <Button variant="quiet" size="small" aria-keyshortcuts="h" onClick={() => snooze(item)}>
                      {t(item.at === null ? 'snooze.day' : 'snooze')} <Kbd>H</Kbd>
                    </Button>
                  </DueRow>
                ))}
              </ul>
              {shown.length < items.length && (
                <Button variant="quiet" size="small" onClick={() => setAll(new Set([...all, group]))}>
                  {t('more', { n: items.length - shown.length })}
                </Button>
              )}
            </section>
          ),
      )}
      {settled && (
        <Toast
          key={settled}
          text={t('settled')}
          undo={{
            label: t('undo'),
            run: () => {
              mark.mutate({ item: settled, done: false, snoozed_until: null });
              setSettled(null);
            },
          }}
          onEnd={() => setSettled(null)}
        />
      )}
      {open.length > 0 && <p className="pad quiet">{t('keys')}</p>}
    </div>
  );
}

interface DueRowProps {
  readonly item: AgendaItem;
  readonly group: Group;
  readonly veiled: boolean;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  /** What can be done with the one at hand. */
  readonly children: ReactNode;
}

function DueRow({ item, group, veiled, chosen, onChoose, children }: DueRowProps) {
  const t = useT(agendaMessages);
  const { when, what, window, closed } = useDueWords(veiled)(item, group);
  const [row, setRow] = useState<HTMLElement | null>(null);
  useEffect(() => {
    if (chosen) row?.scrollIntoView({ block: 'nearest' });
  }, [chosen, row]);
  return (
    <li ref={setRow} data-item={item.id} data-chosen={chosen || undefined}>
      <button type="button" className="due-row" aria-current={chosen || undefined} onClick={onChoose}>
        <span className="when">{when}</span>
        <span>
          <b>{item.debtor ?? item.account_ref ?? t('nobody')}</b>
          <span className="quiet">{what}</span>
          {window && (
            <span className="quiet" data-tone={closed ? 'warn' : undefined}>
              {window}
            </span>
          )}
        </span>
      </button>
      {chosen && group !== 'paid' && <div className="acts">{children}</div>}
    </li>
  );
}

/** How old it is, where the server cannot be asked. */
function Freshness({ readAt }: { readonly readAt: string | null }) {
  const t = useT(agendaMessages);
  const locale = useLocale();
  const status = useAsk('status.read', {}).data;
  if (!status || (status.online && readAt !== null)) return null;
  return <p className="pad quiet">{readAt === null ? t('unread') : t('as.of', { time: timeWords(readAt, locale) })}</p>;
}
