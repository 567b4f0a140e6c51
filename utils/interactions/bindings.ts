import type { User } from '@/contracts/session.ts';
import { phoneKey } from '@/domain/conversation/phone-key.ts';
import type { CombinadoDatabase } from '../db/database.ts';
import { conversationId } from './conversation-id.ts';

/** The account that a person tied to a conversation which does not tell it itself. */
export interface Binding {
  readonly account_ref: string;
  /** When they did, in milliseconds since the epoch. */
  readonly bound_at: number;
  /** Whether the number that the page shows is the one that it showed then; null where it shows none. */
  readonly same_phone: boolean | null;
  /** Another conversation was called the same then: the title does not tell which one this is. */
  readonly shared: boolean;
}

/** What the page shows of a conversation while it is tied. `shared`: another one is called the same. */
interface Sight {
  readonly phone: string | null;
  readonly shared: boolean;
}

/** Long enough that a conversation opened all day is written to once. */
const dayMs = 24 * 60 * 60_000;

const idOf = async (user: User, conversationKey: string) =>
  `${user.id} ${await conversationId(user.organisation.id, conversationKey)}`;

/** A number as a hash, whichever way it is written. */
const phoneId = (user: User, phone: string) => conversationId(user.organisation.id, `tel:${phoneKey(phone)}`);

/**
 * The account that this person tied to a conversation; null where they did not. To be asked for is to be used: a tie that is
 * used is kept.
 * @param phone the number that the page shows, if any
 * @param now milliseconds since the epoch
 */
export async function readBinding(
  db: CombinadoDatabase,
  user: User,
  conversationKey: string,
  phone: string | null,
  now: number,
): Promise<Binding | null> {
  const id = await idOf(user, conversationKey);
  const shown = phone === null ? null : await phoneId(user, phone);
  const row = await db.bindings.get(id);
  if (!row) return null;
  if (now - row.touched_at > dayMs) await db.bindings.update(id, { touched_at: now });
  return {
    account_ref: row.account_ref,
    bound_at: row.bound_at ?? row.touched_at,
    same_phone: shown === null ? null : shown === row.phone,
    shared: row.shared ?? false,
  };
}

/** Ties a conversation to an account, in place of another. @param now milliseconds since the epoch */
export async function keepBinding(
  db: CombinadoDatabase,
  user: User,
  conversationKey: string,
  account_ref: string,
  { phone, shared }: Sight,
  now: number,
): Promise<void> {
  const id = await idOf(user, conversationKey);
  const shown = phone === null ? null : await phoneId(user, phone);
  await db.bindings.put({ id, account_ref, phone: shown, shared, bound_at: now, touched_at: now });
}

/** Undoes the tie of a conversation, if there is one. */
export async function dropBinding(db: CombinadoDatabase, user: User, conversationKey: string): Promise<void> {
  await db.bindings.delete(await idOf(user, conversationKey));
}
