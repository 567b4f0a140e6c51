import type { EventPayload } from '@/contracts/event.ts';
import type { ChannelHead } from '@/contracts/playbook-channel.ts';
import type { User } from '@/contracts/session.ts';
import type { Playbook } from '@/domain/playbook/playbook.ts';
import type { ApiFailure } from '../api-client.ts';
import type { CombinadoDatabase } from '../db/database.ts';
import type { HeadRow } from '../db/rows.ts';
import { enqueueEvent } from '../outbox/enqueue-event.ts';
import { callAsUser } from '../session.ts';
import { fetchPack } from './fetch-pack.ts';
import { pinnedKeys } from './pinned-keys.ts';
import { verifyHead } from './verify-head.ts';

export interface SyncWays {
  db: CombinadoDatabase;
  user: User;
  server_url: string;
  /** Milliseconds since the epoch. */
  now: () => number;
}

/** `refused`: what the server offers is wrong, and the last good version stays. `failed`: it could not be asked. */
export type SyncEnd =
  | { is: 'current' | 'applied' | 'none' }
  | { is: 'refused'; why: string }
  | { is: 'failed'; failure: ApiFailure };

/**
 * Brings the person's playbook to what the server says is current. Nothing is replaced until all of it is proven: the
 * signature, an epoch higher than the last, the content's hash, and that this build knows every feature in it. Whatever is
 * wrong, the last good version stays in force, the reason stands in the status, and the server is told once.
 */
export async function syncPlaybook({ db, user, server_url, now }: SyncWays): Promise<SyncEnd> {
  if (!user.playbook_id) return { is: 'none' };
  const scope = { organisation_id: user.organisation.id, playbook_id: user.playbook_id };
  const signed = await callAsUser('playbooks.head', { params: { id: scope.playbook_id } }, server_url);
  if (!signed.ok) return { is: 'failed', failure: signed.failure };

  const keys = await pinnedKeys(db, server_url);
  const last = await db.heads.get([scope.organisation_id, scope.playbook_id]);
  const refuse = (epoch: number, why: string) =>
    refuseHead(db, user, { ...emptyHead(scope), ...last }, { epoch, why }, now());

  const verified = await verifyHead(signed.value, keys, scope.playbook_id);
  if (!verified.ok) return refuse(0, verified.why);
  const { head } = verified;
  if (last?.head && head.epoch < last.head.epoch) {
    return refuse(head.epoch, `Its epoch ${head.epoch} is lower than ${last.head.epoch}, which is in force here.`);
  }
  const kept = await db.packs.get(head.hash);
  if (kept && last?.head?.epoch === head.epoch) {
    if (last.refused) await db.heads.put({ ...last, refused: null });
    return { is: 'current' };
  }

  const pack = kept ? ({ ok: true, playbook: kept.playbook } as const) : await fetchPack(head.hash, server_url);
  if (!pack.ok) return 'refused' in pack ? refuse(head.epoch, pack.refused) : { is: 'failed', failure: pack.failure };
  if (pack.playbook.id !== scope.playbook_id)
    return refuse(head.epoch, `It belongs to another playbook: ${pack.playbook.id}.`);
  return applyHead(db, user, head, pack.playbook, now());
}

function emptyHead(scope: { organisation_id: string; playbook_id: string }): HeadRow {
  return { ...scope, head: null, refused: null };
}

/** Swaps pack and head in one transaction: whoever reads sees the old version whole, or the new one whole. */
async function applyHead(
  db: CombinadoDatabase,
  user: User,
  head: ChannelHead,
  playbook: Playbook,
  at: number,
): Promise<SyncEnd> {
  const scope = { organisation_id: user.organisation.id, playbook_id: head.playbook_id };
  return db.transaction('rw', [db.heads, db.packs, db.interactions, db.devices, db.outbox], async () => {
    const current = (await db.heads.get([scope.organisation_id, scope.playbook_id]))?.head;
    if (current && current.epoch > head.epoch) return { is: 'current' };
    await db.packs.put({ hash: head.hash, ...scope, playbook, applied_at: at });
    await db.heads.put({ ...scope, head, refused: null });
    await dropOldPacks(db, scope);
    await report(db, user, { type: 'playbook.applied', epoch: head.epoch }, head, at);
    return { is: 'applied' };
  });
}

/** Keeps the two newest packs, and those that an open conversation is still held on. */
async function dropOldPacks(
  db: CombinadoDatabase,
  scope: { organisation_id: string; playbook_id: string },
): Promise<void> {
  const packs = await db.packs.where(scope).toArray();
  const pinned = new Set<string>();
  await db.interactions
    .where('open_key')
    .above('')
    .each(({ open }) => pinned.add(open.playbook.hash));
  const old = packs.sort((a, b) => b.applied_at - a.applied_at).slice(2);
  await db.packs.bulkDelete(old.filter(({ hash }) => !pinned.has(hash)).map(({ hash }) => hash));
}

async function refuseHead(
  db: CombinadoDatabase,
  user: User,
  last: HeadRow,
  refused: { epoch: number; why: string },
  at: number,
): Promise<SyncEnd> {
  await db.transaction('rw', db.heads, db.devices, db.outbox, async () => {
    // The same refusal comes back with every poll: said once.
    if (last.refused?.epoch === refused.epoch && last.refused.why === refused.why) return;
    await db.heads.put({ ...last, refused });
    const why = refused.why.slice(0, 400);
    await report(db, user, { type: 'playbook.refused', epoch: refused.epoch, why }, last.head, at);
  });
  return { is: 'refused', why: refused.why };
}

async function report(
  db: CombinadoDatabase,
  user: User,
  payload: EventPayload,
  head: ChannelHead | null,
  at: number,
): Promise<void> {
  await enqueueEvent(db, user.id, {
    occurred_at: new Date(at).toISOString(),
    interaction_id: null,
    playbook: head && { id: head.playbook_id, version: head.version, hash: head.hash },
    payload,
  });
}
