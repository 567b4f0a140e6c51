import type { OutcomeRecord } from '@/contracts/event.ts';
import type { CombinadoDatabase } from '../db/database.ts';
import type { OutcomeRow } from '../db/rows.ts';
import { enqueueEvent } from '../outbox/enqueue-event.ts';

/** The event that carries an outcome. */
export interface LoggedEvent {
  event_id: string;
  seq: number;
}

/**
 * Keeps one more version of an outcome, for sending and for the list of this computer. Its number and what it replaces
 * follow from those before it, whatever the record says. Inside a transaction over `outcomes`, `devices` and `outbox`.
 */
export async function addVersion(
  db: CombinadoDatabase,
  row: OutcomeRow,
  record: OutcomeRecord,
  at: string,
): Promise<LoggedEvent> {
  const version = row.versions.length + 1;
  const numbered = { ...record, version, replaces: row.versions.at(-1)?.event_id ?? null };
  const { id, seq } = await enqueueEvent(db, row.user_id, {
    occurred_at: at,
    interaction_id: row.interaction_id,
    playbook: row.playbook,
    payload: { type: 'outcome.logged', record: numbered },
  });
  const kept = { event_id: id, seq, at, withdrawn: false, record: numbered };
  await db.outcomes.put({ ...row, versions: [...row.versions, kept] });
  return { event_id: id, seq };
}
