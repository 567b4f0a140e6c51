import type { Transaction } from 'kysely';
import * as z from 'zod';
import type { Actor } from '../auth/actor.ts';
import type { Tables } from '../db/tables.ts';
import type { DataKeys } from '../privacy/data-keys.ts';
import { sealWords } from '../privacy/sealed-words.ts';
import { accountRefOf, type Holder, holderKey, holderOf, subjectsOf } from '../privacy/subjects.ts';
import type { Refusal } from './check-event.ts';

/** Keeps events that could not be taken, as they came, each sealed for whom it is about as far as it says so. */
export async function keepRefusals(
  tx: Transaction<Tables>,
  dataKeys: DataKeys,
  actor: Actor,
  received: Date,
  refusals: readonly Refusal[],
): Promise<void> {
  if (refusals.length === 0) return;
  const { org_id, user_id } = actor;
  const about = refusals.map(({ raw }) => refusedHolder(raw, user_id));
  const subjects = await subjectsOf(tx, dataKeys, org_id, about);
  const rows = refusals.flatMap(({ key, id, raw, path, reason }, at) => {
    const subject = subjects.get(holderKey(about[at] ?? { kind: 'agent', ref: user_id }));
    if (!subject) return [];
    return {
      org_id,
      id: key,
      event_id: id || null,
      user_id,
      path,
      reason,
      event: '',
      received_at: received,
      subject_id: subject.id,
      sealed: sealWords(org_id, key, raw, subject),
    };
  });
  await tx
    .insertInto('quarantine')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Whom an event that is not of its form seems to be about: only by what can be a reference or an id at all. */
function refusedHolder(raw: string, agent_id: string): Holder {
  const { payload, interaction_id } = Refused.safeParse(JSON.parse(raw)).data ?? {
    payload: null,
    interaction_id: null,
  };
  const ref = accountRefOf(payload);
  const isRef = ref !== null && ref.length <= 60 && ref.isWellFormed() && !/\p{Cc}/u.test(ref);
  return holderOf({ payload: isRef ? { account_ref: ref } : {}, interaction_id }, agent_id);
}

const Refused = z.object({
  payload: z
    .looseObject({ record: z.looseObject({}).nullable().catch(null).optional() })
    .nullable()
    .catch(null),
  interaction_id: z.uuid().nullable().catch(null),
});
