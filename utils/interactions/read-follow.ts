import type { Follow } from '@/contracts/follow.ts';
import type { User } from '@/contracts/session.ts';
import { findKeptAccount } from '../accounts/account-cache.ts';
import type { CombinadoDatabase } from '../db/database.ts';
import { readBinding } from './bindings.ts';
import type { Place } from './list-open.ts';

/**
 * Which record and which chat this person has open, each the one that came last before them, and whose they are: what the
 * page itself says, or what the agent confirmed for it.
 *
 * @param now milliseconds since the epoch
 */
export async function readFollow(
  db: CombinadoDatabase,
  user: User,
  places: readonly Place[],
  now: number,
): Promise<Follow> {
  const shown = places.filter(({ key }) => key !== null).toSorted((a, b) => (b.at ?? 0) - (a.at ?? 0));
  const [record, chat] = [shown.find(isRecord), shown.find((place) => !isRecord(place))];
  const refOf = async (place: Place | undefined) => {
    if (!place || place.key === null) return null;
    if (place.account_ref) return place.account_ref;
    return (await readBinding(db, user, place.key, place.phone ?? null, now))?.account_ref ?? null;
  };
  const [recordRef, chatRef] = [await refOf(record), await refOf(chat)];
  const account = recordRef === null ? null : await findKeptAccount(db, user.organisation.id, recordRef);
  return {
    record:
      record && recordRef !== null
        ? { tab_id: record.tab_id, site: record.site, account_ref: recordRef, account: account?.account ?? null }
        : null,
    chat: chat ? { tab_id: chat.tab_id, site: chat.site, account_ref: chatRef } : null,
    same_document: (record?.documents ?? []).some((id) => chat?.documents?.includes(id)),
  };
}

const isRecord = ({ record }: Place): boolean => record !== undefined && record !== null;
