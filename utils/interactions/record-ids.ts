import type { CombinadoDatabase } from '../db/database.ts';

/** Under which id a CRM shows an account: many an address can be made of nothing else. */
export interface RecordId {
  readonly map: string;
  readonly id: string;
}

const keyOf = (organisationId: string, ref: string): string => `${organisationId} ${ref}`;

/** Keeps the id under which a CRM showed an account. @param now milliseconds since the epoch */
export async function keepRecordId(
  db: CombinadoDatabase,
  organisationId: string,
  ref: string,
  { map, id }: RecordId,
  now: number,
): Promise<void> {
  await db.records.put({ key: keyOf(organisationId, ref), map, id, touched_at: now });
}

/** The id under which a CRM last showed an account in this browser; null where none did. */
export async function readRecordId(
  db: CombinadoDatabase,
  organisationId: string,
  ref: string,
): Promise<RecordId | null> {
  return (await db.records.get(keyOf(organisationId, ref))) ?? null;
}
