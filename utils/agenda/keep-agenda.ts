import type { EventEnvelope, OutcomeRecord } from '@/contracts/event.ts';
import type { User } from '@/contracts/session.ts';
import type { AgendaItem, AgendaMark } from '@/domain/agenda/agenda-item.ts';
import { listDue, markDue } from '@/domain/agenda/list-due.ts';
import type { CombinadoDatabase } from '../db/database.ts';
import type { AgendaRow } from '../db/rows.ts';
import { enqueueEvent } from '../outbox/enqueue-event.ts';

const none = (user_id: string): AgendaRow => ({ user_id, items: [], read_at: null, stale: true, reminded: [] });

/** What is due for a person, as last known here. */
export async function readKeptAgenda(db: CombinadoDatabase, userId: string): Promise<AgendaRow> {
  return (await db.agendas.get(userId)) ?? none(userId);
}

/**
 * Keeps the server's agenda, with what was done here and has not reached it yet.
 * @param now milliseconds since the epoch
 */
export async function keepAgenda(
  db: CombinadoDatabase,
  user: User,
  served: readonly AgendaItem[],
  now: number,
): Promise<void> {
  await db.transaction('rw', [db.agendas, db.outbox, db.outcomes, db.accounts, db.packs], async () => {
    const waiting = await waitingEvents(db, user.id);
    let items: AgendaItem[] = [...served];
    for (const event of waiting) items = await withEvent(db, user, items, event);
    const row = await readKeptAgenda(db, user.id);
    const read_at = new Date(now).toISOString();
    await db.agendas.put({
      ...row,
      items,
      read_at,
      stale: waiting.length > 0,
      reminded: stillDue(row.reminded, items),
      marks: row.marks?.filter(({ event_id }) => waiting.some(({ id }) => id === event_id)),
    });
  });
}

/**
 * Lets what was last said of an outcome, and waits to be sent, change the agenda at once, with or without a server.
 * @returns whether anything was due by it
 */
export async function noteInAgenda(db: CombinadoDatabase, user: User, interactionId: string): Promise<boolean> {
  return db.transaction('rw', [db.agendas, db.outbox, db.outcomes, db.accounts, db.packs], async () => {
    const said = (await waitingEvents(db, user.id)).findLast(
      ({ interaction_id, payload }) => interaction_id === interactionId && payload.type.startsWith('outcome.'),
    );
    if (!said) return false;
    const row = await readKeptAgenda(db, user.id);
    const items = await withEvent(db, user, row.items, said);
    if (items === row.items) return false;
    await db.agendas.put({ ...row, items, stale: true });
    return true;
  });
}

/**
 * Marks an item of this person, and keeps the mark for sending, together.
 * @param now milliseconds since the epoch
 * @returns false where there is no such item.
 */
export async function markInAgenda(
  db: CombinadoDatabase,
  userId: string,
  mark: AgendaMark,
  now: number,
): Promise<boolean> {
  return db.transaction('rw', db.agendas, db.devices, db.outbox, async () => {
    const row = await db.agendas.get(userId);
    if (!row?.items.some(({ id }) => id === mark.item)) return false;
    const { item, done, snoozed_until } = mark;
    const { id: event_id } = await enqueueEvent(db, userId, {
      occurred_at: new Date(now).toISOString(),
      interaction_id: null,
      playbook: null,
      payload: { type: 'agenda.marked', item, done, snoozed_until },
    });
    const marks = [...(row.marks ?? []), { event_id, mark }];
    await db.agendas.put({ ...row, items: markDue(row.items, [mark]), stale: true, marks });
    return true;
  });
}

/** Of an event that waits, as much as an agenda follows from. */
type Said = Pick<EventEnvelope, 'id' | 'interaction_id' | 'playbook'> & {
  payload:
    | { type: 'outcome.logged'; record: OutcomeRecord }
    | { type: 'outcome.withdrawn' }
    | ({ type: 'agenda.marked' } & AgendaMark);
};

/**
 * What this person's computer has not told the server yet, in order; what it refused changes nothing. The outbox is sealed and
 * says only what waits: what was said is with the outcomes and the marks themselves.
 */
async function waitingEvents(db: CombinadoDatabase, userId: string): Promise<Said[]> {
  const kept = await db.outbox.where('[user_id+seq]').between([userId, 0], [userId, Infinity]).toArray();
  const waiting = kept.filter(({ state }) => state !== 'refused');
  if (waiting.length === 0) return [];
  const said = new Map<string, Said>();
  for (const { interaction_id, playbook, versions } of await db.outcomes.where({ user_id: userId }).toArray()) {
    for (const { event_id, withdrawn_by, record } of versions) {
      const about = { interaction_id, playbook };
      said.set(event_id, { ...about, id: event_id, payload: { type: 'outcome.logged', record } });
      if (withdrawn_by) said.set(withdrawn_by, { ...about, id: withdrawn_by, payload: { type: 'outcome.withdrawn' } });
    }
  }
  for (const { event_id, mark } of (await readKeptAgenda(db, userId)).marks ?? []) {
    const payload = { type: 'agenda.marked', ...mark } as const;
    said.set(event_id, { id: event_id, interaction_id: null, playbook: null, payload });
  }
  return waiting.flatMap(({ id }) => said.get(id) ?? []);
}

/** The agenda after one event of this person's own; the very same array where the event says nothing of it. */
async function withEvent(
  db: CombinadoDatabase,
  user: User,
  items: AgendaItem[],
  { interaction_id, playbook: pack, payload }: Said,
): Promise<AgendaItem[]> {
  if (payload.type === 'agenda.marked') return markDue(items, [payload]);
  if (payload.type === 'outcome.withdrawn' && interaction_id) {
    const left = items.filter((item) => !isOf(item, interaction_id));
    return left.length === items.length ? items : left;
  }
  if (payload.type !== 'outcome.logged' || !interaction_id) return items;
  const { record } = payload;
  const { account_ref } = record;
  const account = account_ref ? await db.accounts.get(`${user.organisation.id} ${account_ref}`) : null;
  const playbook = (pack && (await db.packs.get(pack.hash))?.playbook) ?? null;
  const pauses = playbook?.outcomes.find(({ id }) => id === record.outcome)?.pauses_contact ?? false;
  const fresh = listDue([{ ...record, interaction_id, mine: true, pauses }], {
    account: account?.account ?? null,
    playbook,
    time_zone: user.organisation.time_zone,
  });
  const promises = fresh.some(({ kind }) => kind === 'promise');
  const stays = (item: AgendaItem): boolean => {
    if (isOf(item, interaction_id)) return false;
    if (account_ref === null || item.account_ref !== account_ref) return true;
    // The last outcome settles what was to be done; a promise stands until another takes its place.
    return item.kind === 'promise' && !promises && !pauses;
  };
  return [...items.filter(stays), ...fresh];
}

const isOf = ({ id }: AgendaItem, interactionId: string): boolean => id.split(':')[1] === interactionId;

const stillDue = (reminded: readonly string[], items: readonly AgendaItem[]): string[] =>
  reminded.filter((each) => items.some(({ id }) => each.startsWith(`${id} `)));
