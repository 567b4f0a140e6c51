import type { User } from '@/contracts/session.ts';
import type { CombinadoDatabase } from '../db/database.ts';
import { conversationId } from './conversation-id.ts';

const idOf = async (user: User, conversationKey: string) =>
  `${user.id} ${await conversationId(user.organisation.id, conversationKey)}`;

/** The reference of the account that this person tied to a conversation; null where they did not. */
export async function readBinding(db: CombinadoDatabase, user: User, conversationKey: string): Promise<string | null> {
  return (await db.bindings.get(await idOf(user, conversationKey)))?.account_ref ?? null;
}

/** Ties a conversation to an account, in place of another. @param now milliseconds since the epoch */
export async function keepBinding(
  db: CombinadoDatabase,
  user: User,
  conversationKey: string,
  account_ref: string,
  now: number,
): Promise<void> {
  await db.bindings.put({ id: await idOf(user, conversationKey), account_ref, touched_at: now });
}
