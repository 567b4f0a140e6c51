import { sql, type Transaction } from 'kysely';
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
  readonly payload: Buffer;
  readonly sealed: Buffer | null;
}

/**
 * Stores events that are not stored yet, in their order. One statement for however many, that each connection plans once: the
 * small columns are lists, and the large ones lie behind each other in one value, which neither side has to escape.
 * @returns those that were not
 */
export async function insertEvents(
  tx: Transaction<Tables>,
  org_id: string,
  rows: readonly EventRow[],
): Promise<{ readonly id: string; readonly hash: string | null }[]> {
  const of = <K extends keyof EventRow>(key: K): EventRow[K][] => rows.map((row) => row[key]);
  const payloads = lineUp(of('payload'));
  const seals = lineUp(of('sealed'));
  const stored = await executePrepared(
    tx,
    sql<{ id: string; hash: string | null }>`insert into events
        (org_id, id, agent_id, team_id, received_at, device_id, seq, type, occurred_at, clock_offset_ms, interaction_id,
         account_ref, playbook_id, pack_hash, score, device_score, hash, subject_id, payload, sealed)
      select ${org_id}::uuid, id, agent_id, team_id, received_at, device_id, seq, type, occurred_at,
        clock_offset_ms, interaction_id, account_ref, playbook_id, pack_hash, score, device_score, hash, subject_id,
        convert_from(substring(${payloads.bytes}::bytea from payload_at for payload_bytes), 'UTF8')::jsonb,
        substring(${seals.bytes}::bytea from sealed_at for sealed_bytes)
      from unnest(
        ${of('id')}::uuid[], ${of('agent_id')}::uuid[], ${of('team_id')}::uuid[], ${of('received_at')}::timestamptz[],
        ${of('device_id')}::uuid[], ${of('seq')}::bigint[], ${of('type')}::text[],
        ${of('occurred_at')}::timestamptz[], ${of('clock_offset_ms')}::bigint[], ${of('interaction_id')}::uuid[],
        ${of('account_ref')}::text[], ${of('playbook_id')}::text[], ${of('pack_hash')}::text[], ${of('score')}::float8[],
        ${of('device_score')}::float8[], ${of('hash')}::text[], ${of('subject_id')}::uuid[],
        ${payloads.starts}::int[], ${payloads.lengths}::int[], ${seals.starts}::int[], ${seals.lengths}::int[])
        as event (id, agent_id, team_id, received_at, device_id, seq, type, occurred_at, clock_offset_ms, interaction_id,
          account_ref, playbook_id, pack_hash, score, device_score, hash, subject_id, payload_at, payload_bytes, sealed_at,
          sealed_bytes)
      on conflict (org_id, id) do nothing returning id, hash`,
  );
  return stored.rows;
}

/** Values behind each other, and from where to where each is, as `substring` counts: from 1. None has no length. */
function lineUp(values: readonly (Buffer | null)[]) {
  let next = 1;
  const starts: number[] = [];
  for (const value of values) {
    starts.push(next);
    next += value?.length ?? 0;
  }
  return {
    bytes: Buffer.concat(values.filter((value) => value !== null)),
    starts,
    lengths: values.map((value) => value?.length ?? null),
  };
}
