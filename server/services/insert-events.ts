import { sql, type Transaction } from 'kysely';
import { byteList, float8List, int8List, jsonList, textList, timeList, uuidList } from '../db/binary-lists.ts';
import { executePrepared } from '../db/prepared-statements.ts';
import type { Tables } from '../db/tables.ts';

/** An event as it is stored; `payload` is its JSON. */
export interface EventRow {
  readonly id: string;
  readonly agent_id: string;
  readonly team_id: string | null;
  readonly received_at: Date;
  readonly device_id: string;
  readonly seq: number;
  readonly type: string;
  readonly occurred_at: string;
  readonly clock_offset_ms: number | null;
  readonly interaction_id: string | null;
  readonly account_ref: string | null;
  readonly playbook_id: string | null;
  readonly pack_hash: string | null;
  readonly score: number | null;
  readonly device_score: number | null;
  readonly hash: string | null;
  readonly subject_id: string | null;
  readonly payload: string;
  readonly sealed: Buffer | null;
}

/**
 * Stores events that are not stored yet, in their order. One statement for however many, that each connection plans once.
 * @returns those that were not
 */
export async function insertEvents(
  tx: Transaction<Tables>,
  org_id: string,
  rows: readonly EventRow[],
): Promise<{ readonly id: string; readonly hash: string | null }[]> {
  const of = <K extends keyof EventRow>(key: K): EventRow[K][] => rows.map((row) => row[key]);
  const stored = await executePrepared(
    tx,
    sql<{ id: string; hash: string | null }>`insert into events
        (org_id, id, agent_id, team_id, received_at, device_id, seq, type, occurred_at, clock_offset_ms, interaction_id,
         account_ref, playbook_id, pack_hash, score, device_score, hash, subject_id, payload, sealed)
      select ${org_id}::uuid, * from unnest(
        ${uuidList(of('id'))}::uuid[], ${uuidList(of('agent_id'))}::uuid[], ${uuidList(of('team_id'))}::uuid[],
        ${timeList(of('received_at'))}::timestamptz[], ${uuidList(of('device_id'))}::uuid[], ${int8List(of('seq'))}::bigint[],
        ${textList(of('type'))}::text[], ${of('occurred_at')}::timestamptz[], ${int8List(of('clock_offset_ms'))}::bigint[],
        ${uuidList(of('interaction_id'))}::uuid[], ${textList(of('account_ref'))}::text[],
        ${textList(of('playbook_id'))}::text[], ${textList(of('pack_hash'))}::text[], ${float8List(of('score'))}::float8[],
        ${float8List(of('device_score'))}::float8[], ${textList(of('hash'))}::text[], ${uuidList(of('subject_id'))}::uuid[],
        ${jsonList(of('payload'))}::jsonb[], ${byteList(of('sealed'))}::bytea[])
      on conflict (org_id, id) do nothing returning id, hash`,
  );
  return stored.rows;
}
