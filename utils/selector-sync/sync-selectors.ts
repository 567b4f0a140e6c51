import type { EventPayload } from '@/contracts/event.ts';
import { HostSet, type SelectorAdapter, SelectorHead } from '@/contracts/selector-set.ts';
import type { User } from '@/contracts/session.ts';
import type { CombinadoDatabase } from '../db/database.ts';
import type { SelectorHeadRow } from '../db/rows.ts';
import { enqueueEvent } from '../outbox/enqueue-event.ts';
import { fetchProven, type NotFetched } from '../playbook-sync/fetch-proven.ts';
import { pinnedKeys } from '../playbook-sync/pinned-keys.ts';
import type { SyncEnd, SyncWays } from '../playbook-sync/sync-playbook.ts';
import { verifySigned } from '../playbook-sync/verify-signed.ts';
import { callAsUser } from '../session.ts';

/**
 * Brings the selectors of a page to what the server says is in force. Proven as a playbook is: the signature, an epoch that
 * is not lower, the content's hash, and that this build knows every name in it. Whatever is wrong, the last good set stays,
 * and the server is told once. `none`: none was ever published.
 */
export async function syncSelectors(
  adapter: SelectorAdapter,
  { db, user, server_url, now }: SyncWays,
): Promise<SyncEnd> {
  const signed = await callAsUser('selectors.head', { params: { adapter } }, server_url);
  if (!signed.ok) {
    const { failure } = signed;
    const nothing = failure.kind === 'answered' && failure.status === 404 && failure.error !== null;
    return nothing ? { is: 'none' } : { is: 'failed', failure };
  }
  const organisation_id = user.organisation.id;
  const last = await db.selector_heads.get([organisation_id, adapter]);
  const refuse = (epoch: number, why: string) => refuseHead(db, user, adapter, { epoch, why }, now());

  const verified = await verifySigned(signed.value, await pinnedKeys(db, server_url), SelectorHead);
  if (!verified.ok) return refuse(0, verified.why);
  const { head } = verified;
  if (head.adapter !== adapter) return refuse(head.epoch, `It belongs to another page: ${head.adapter}.`);
  if (last?.head && head.epoch < last.head.epoch)
    return refuse(head.epoch, `Its epoch ${head.epoch} is lower than ${last.head.epoch}, which is in force here.`);
  const kept = await db.selector_sets.get([organisation_id, head.hash]);
  if (kept && last?.head?.epoch === head.epoch) {
    if (last.refused) await db.selector_heads.update([organisation_id, adapter], { refused: null });
    return { is: 'current' };
  }
  const fetched = kept ? ({ ok: true, set: kept.set } as const) : await fetchSet(head, server_url);
  if (!fetched.ok)
    return 'refused' in fetched ? refuse(head.epoch, fetched.refused) : { is: 'failed', failure: fetched.failure };
  return applyHead(db, user, head, fetched.set, now());
}

async function fetchSet(head: SelectorHead, serverUrl: string): Promise<{ ok: true; set: HostSet } | NotFetched> {
  const fetched = await fetchProven('selectors.read', head.hash, serverUrl);
  if (!fetched.ok) return fetched;
  const parsed = HostSet.safeParse(fetched.value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { ok: false, refused: `${issue?.path.join('.')}: ${issue?.message}` };
  }
  if (parsed.data.adapter !== head.adapter)
    return { ok: false, refused: `It belongs to another page: ${parsed.data.adapter}.` };
  return { ok: true, set: parsed.data };
}

/** Swaps set and head in one transaction: whoever reads sees the old ones whole, or the new ones whole. */
async function applyHead(
  db: CombinadoDatabase,
  user: User,
  head: SelectorHead,
  set: HostSet,
  at: number,
): Promise<SyncEnd> {
  const { adapter, hash, version, epoch } = head;
  const scope = { organisation_id: user.organisation.id, adapter };
  return db.transaction('rw', [db.selector_heads, db.selector_sets, db.devices, db.outbox], async () => {
    const current = (await db.selector_heads.get([scope.organisation_id, adapter])) ?? emptyRow(scope);
    if (current.head && current.head.epoch > epoch) return { is: 'current' };
    await db.selector_sets.put({ ...scope, hash, version, set });
    await db.selector_heads.put({ ...current, head, refused: null });
    const needed = new Set([hash, current.head?.hash, current.good?.hash]);
    await db.selector_sets
      .where(scope)
      .filter((row) => !needed.has(row.hash))
      .delete();
    await report(db, user, { type: 'selectors.applied', adapter, epoch }, at);
    return { is: 'applied' };
  });
}

async function refuseHead(
  db: CombinadoDatabase,
  user: User,
  adapter: SelectorAdapter,
  refused: { epoch: number; why: string },
  at: number,
): Promise<SyncEnd> {
  const scope = { organisation_id: user.organisation.id, adapter };
  const why = refused.why.slice(0, 400);
  await db.transaction('rw', db.selector_heads, db.devices, db.outbox, async () => {
    const last = (await db.selector_heads.get([scope.organisation_id, adapter])) ?? emptyRow(scope);
    // The same refusal comes back with every poll: said once.
    if (last.refused?.epoch === refused.epoch && last.refused.why === why) return;
    await db.selector_heads.put({ ...last, refused: { epoch: refused.epoch, why } });
    await report(db, user, { type: 'selectors.refused', adapter, epoch: refused.epoch, why }, at);
  });
  return { is: 'refused', why };
}

function emptyRow(scope: { organisation_id: string; adapter: SelectorAdapter }): SelectorHeadRow {
  return { ...scope, head: null, refused: null, good: null, failed: { epoch: 0, sets: [] } };
}

async function report(db: CombinadoDatabase, user: User, payload: EventPayload, at: number): Promise<void> {
  const occurred_at = new Date(at).toISOString();
  await enqueueEvent(db, user.id, { occurred_at, interaction_id: null, playbook: null, payload });
}
