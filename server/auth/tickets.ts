import { createHash, randomBytes } from 'node:crypto';
import type { Backend } from '../backend.ts';
import type { TicketKind } from '../db/tables.ts';

type Body = Record<string, unknown>;

/** Keeps something that is good once. @returns what it is asked for with; only its hash is stored. */
export async function makeTicket(
  { db, now }: Backend,
  kind: TicketKind,
  body: Body,
  seconds: number,
  name = randomBytes(32).toString('base64url'),
): Promise<string> {
  const expires_at = new Date(now().getTime() + seconds * 1000);
  await db
    .insertInto('sign_in_tickets')
    .values({ hash: hashOf(kind, name), kind, body: JSON.stringify(body), expires_at })
    .execute();
  return name;
}

/** Takes it, so that nobody takes it again; null where there is none (any more). */
export async function takeTicket({ db, now }: Backend, kind: TicketKind, name: string): Promise<Body | null> {
  const row = await db
    .deleteFrom('sign_in_tickets')
    .where('hash', '=', hashOf(kind, name))
    .where('expires_at', '>', now())
    .returning('body')
    .executeTakeFirst();
  return row?.body ?? null;
}

/** Looks at it and leaves it there. */
export async function findTicket({ db, now }: Backend, kind: TicketKind, name: string): Promise<Body | null> {
  const row = await db
    .selectFrom('sign_in_tickets')
    .select('body')
    .where('hash', '=', hashOf(kind, name))
    .where('expires_at', '>', now())
    .executeTakeFirst();
  return row?.body ?? null;
}

/** Adds to it; false where there is none (any more). */
export async function changeTicket({ db, now }: Backend, kind: TicketKind, name: string, body: Body): Promise<boolean> {
  const row = await db
    .updateTable('sign_in_tickets')
    .set({ body: JSON.stringify(body) })
    .where('hash', '=', hashOf(kind, name))
    .where('expires_at', '>', now())
    .returning('hash')
    .executeTakeFirst();
  return row !== undefined;
}

const hashOf = (kind: TicketKind, name: string): string => createHash('sha256').update(`${kind}:${name}`).digest('hex');
