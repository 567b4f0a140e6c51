import { CompiledQuery, type Insertable, type Transaction } from 'kysely';
import type { Tables } from '../db/tables.ts';

type Row = Required<Pick<Insertable<Tables['events']>, (typeof columns)[number]>>;

const columns = [
  'org_id',
  'id',
  'agent_id',
  'team_id',
  'device_id',
  'seq',
  'type',
  'occurred_at',
  'clock_offset_ms',
  'received_at',
  'interaction_id',
  'account_ref',
  'playbook_id',
  'pack_hash',
  'score',
  'device_score',
  'payload',
  'hash',
  'subject_id',
  'sealed',
] as const satisfies readonly (keyof Insertable<Tables['events']>)[];

/** The statement for so many rows. To build it anew for a thousand parameters takes longer than to check what they say. */
const statements = new Map<number, string>();

/** Stores events that are not stored yet. @returns those that were not */
export async function insertEvents(
  tx: Transaction<Tables>,
  rows: readonly Row[],
): Promise<{ readonly id: string; readonly hash: string | null }[]> {
  const statement = statements.get(rows.length) ?? statementFor(rows.length);
  statements.set(rows.length, statement);
  const values = rows.flatMap((row) => columns.map((column) => row[column]));
  const stored = await tx.executeQuery<{ id: string; hash: string | null }>(CompiledQuery.raw(statement, values));
  return stored.rows;
}

function statementFor(rows: number): string {
  const places = Array.from({ length: rows }, (_, row) => {
    const first = row * columns.length + 1;
    return `(${columns.map((_, column) => `$${first + column}`).join(', ')})`;
  });
  return `insert into events (${columns.join(', ')}) values ${places.join(', ')}
    on conflict (org_id, id) do nothing returning id, hash`;
}
