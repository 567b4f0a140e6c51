import type { Kysely } from 'kysely';
import type { Tables } from '../db/tables.ts';
import type { DataKeys } from './data-keys.ts';
import { openPayloads, sealPayload } from './sealed-events.ts';
import type { Subject } from './subjects.ts';

/** A type that no event has: all of such a payload is sealed. */
const type = 'words';

/** Words that a row keeps about a person, sealed for them and for this row. `id` says which words of which row. */
export function sealWords(org_id: string, id: string, words: string, subject: Subject): Buffer | null {
  return sealPayload(org_id, id, { type, words }, subject).sealed;
}

/** The words by id; those of erased people are not there. One query for all of them. */
export async function openWords(
  db: Kysely<Tables>,
  keys: DataKeys,
  org_id: string,
  rows: readonly { readonly id: string; readonly subject_id: string | null; readonly sealed: Buffer | null }[],
): Promise<Map<string, string>> {
  const sealed = rows.filter((row) => row.sealed !== null).map((row) => ({ ...row, payload: { type } as Sealed }));
  const opened = await openPayloads(db, keys, org_id, sealed);
  return new Map(
    [...opened].flatMap(([id, { payload }]) => (payload.words === undefined ? [] : [[id, payload.words]])),
  );
}

interface Sealed {
  readonly type: string;
  readonly words?: string;
}
