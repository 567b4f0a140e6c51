import type { Transaction } from 'kysely';
import type { Actor } from '../auth/actor.ts';
import type { Backend } from '../backend.ts';
import type { Tables } from '../db/tables.ts';
import type { DataKeys } from '../privacy/data-keys.ts';
import { isPersonal } from '../privacy/personal-parts.ts';
import { sealParts } from '../privacy/sealed-events.ts';
import { holderKey, holderOf, type Subject, subjectsOf } from '../privacy/subjects.ts';
import { inStep } from '../telemetry/in-step.ts';
import { type FedChange, keepFeed } from '../webhooks/keep-feed.ts';
import { addRequests, endRequests, resumeRequests } from './authority-requests.ts';
import type { Refusal } from './check-event.ts';
import { claimsOf } from './claims-of.ts';
import { type EventRow, insertEvents } from './insert-events.ts';
import { keepHostReports } from './keep-host-reports.ts';
import { keepOutcomes } from './keep-outcomes.ts';
import { keepRestrictions } from './keep-restrictions.ts';
import { chainEvents, hashEvent } from './ledger.ts';
import { markSeen } from './mark-seen.ts';
import { openChecks } from './payment-checks.ts';
import { conversationOf, occurredAt, type ReadyEvent } from './prepare-event.ts';
import { keepRefusals } from './quarantine.ts';

/** A batch that was checked: who sent it, and when it came. */
export interface CheckedBatch {
  readonly actor: Actor;
  readonly received: Date;
  readonly ready: readonly ReadyEvent[];
  readonly refusals: readonly Refusal[];
}

/** What became of batches that were stored in one transaction. */
export interface StoredBatches {
  /** Of each batch, in their order: the ids that it was the first to bring. */
  readonly stored: readonly ReadonlySet<string>[];
  /** Of each device, up to which of its numbers nothing is missing. */
  readonly contiguous: Readonly<Record<string, number>>;
  /** Teams that a request of theirs to a supervisor came, ended or waits again of. */
  readonly asked: readonly string[];
  /** Accounts whose debtor says to have paid, or not to be contacted. */
  readonly claimed: readonly string[];
}

/**
 * Stores batches of one organisation, and all that follows from them, in one transaction.
 * @throws what the database says, of any of them: then nothing of them is stored
 */
export async function storeBatches(
  { db, dataKeys }: Pick<Backend, 'db' | 'dataKeys'>,
  batches: readonly CheckedBatch[],
): Promise<StoredBatches> {
  return retried(() => db.transaction().execute((tx) => storeIn(tx, dataKeys, batches)));
}

/** Class 40 is the database asking for the whole transaction again: a distributed one does so in the ordinary course. */
async function retried<T>(work: () => Promise<T>): Promise<T> {
  for (let left = 4; ; left -= 1) {
    try {
      return await work();
    } catch (error) {
      if (left === 0 || !(error instanceof Error && 'code' in error && /^40/.test(String(error.code)))) throw error;
    }
  }
}

async function storeIn(
  tx: Transaction<Tables>,
  dataKeys: DataKeys,
  batches: readonly CheckedBatch[],
): Promise<StoredBatches> {
  const actor = batches[0]?.actor;
  if (!actor) return { stored: [], contiguous: {}, asked: [], claimed: [] };
  const { org_id } = actor;
  const ready = batches.flatMap((batch) => batch.ready);
  // The latest: what follows from all of them is not from before any of them.
  const received = new Date(Math.max(...batches.map((batch) => batch.received.getTime())));
  // The devices' rows first, and in order: two requests with the same batch then wait for one another instead of deadlocking.
  const contiguous = await markSeen(tx, org_id, received, [
    ...ready.map(({ event }) => event),
    ...batches
      .flatMap(({ refusals }) => refusals)
      .flatMap(({ device_id, seq }) => (device_id && seq ? [{ device_id, seq }] : [])),
  ]);
  for (const { actor: sender, received: came, refusals } of batches)
    await keepRefusals(tx, dataKeys, sender, came, refusals);
  if (ready.length === 0) return { stored: batches.map(() => new Set()), contiguous, asked: [], claimed: [] };

  const holders = ready.flatMap((one) =>
    isPersonal(one.event.payload.type) ? holderOf(one.event, one.actor.user_id) : [],
  );
  const subjects = await subjectsOf(tx, dataKeys, org_id, holders);
  // In the order of their ids: two devices that send the same events then never wait for each other in a ring.
  const made = ready.toSorted((a, b) => (a.event.id < b.event.id ? -1 : 1)).map((one) => eventRow(one, subjects));
  const rows = await insertEvents(tx, org_id, made);
  const left = new Set(rows.map(({ id }) => id));
  // Whoever brought it first, of these batches too.
  const freshOf = batches.map((batch) => batch.ready.filter(({ event }) => left.delete(event.id)));
  const fresh = freshOf.flat();
  // In the same transaction as the rows that were new, so that each event counts once.
  const ends = await keepOutcomes(tx, actor, fresh, subjects);
  const claims = claimsOf(fresh);
  await openChecks(tx, org_id, claims);
  const restricted = await keepRestrictions(
    tx,
    org_id,
    fresh.flatMap(({ restriction }) => restriction ?? []),
  );
  await keepHostReports(
    tx,
    org_id,
    fresh.flatMap((one) => {
      const { event, host: word } = one;
      return word ? [{ device_id: event.device_id, agent_id: one.actor.user_id, at: occurredAt(one), word }] : [];
    }),
  );
  const claimed = [...new Set([...claims.map(({ claim }) => claim.account_ref), ...restricted])];
  const asked = await keepRequests(tx, org_id, received, fresh, ends, subjects);
  // Late, since everybody of the organisation waits for the heads of the feed and of the chain.
  await inStep('ingest.chain', { events: rows.length }, async () => {
    await keepFeed(tx, org_id, received, fresh.flatMap(fedChange));
    await chainEvents(
      tx,
      org_id,
      received,
      rows.flatMap(({ id, hash }) => (hash ? { id, hash } : [])),
    );
  });
  const stored = freshOf.map((those) => new Set(those.map(({ event }) => event.id)));
  return { stored, contiguous, asked, claimed };
}

/**
 * Requests that came, and those whose conversation has ended or, its outcome taken back, goes on.
 * @returns the teams whose requests those are
 */
async function keepRequests(
  tx: Transaction<Tables>,
  org_id: string,
  received: Date,
  fresh: readonly ReadyEvent[],
  { standing, withdrawn }: Awaited<ReturnType<typeof keepOutcomes>>,
  subjects: ReadonlyMap<string, Subject>,
): Promise<string[]> {
  const requests = fresh.flatMap(({ event, actor, request }) => {
    const subject = subjects.get(holderKey(holderOf(event, actor.user_id)));
    return request && subject ? { ...request, actor, subject } : [];
  });
  const came = await addRequests(tx, requests);
  const stands = new Set(standing);
  const over = fresh.flatMap(({ event, actor, change }) => {
    const interaction_id = conversationOf(event);
    return change && stands.has(interaction_id) ? [{ interaction_id, agent_id: actor.user_id }] : [];
  });
  const ended = await endRequests(tx, org_id, over, 'conversation');
  const resumed = await resumeRequests(tx, org_id, withdrawn, received);
  return [...new Set([...came, ...ended, ...resumed])];
}

function fedChange({ event, record, change }: ReadyEvent): FedChange[] {
  const interaction_id = conversationOf(event);
  return change ? [{ event_id: change.event_id, interaction_id, outcome: record?.outcome ?? null }] : [];
}

function eventRow(
  { event, actor, received, record, scored, said }: ReadyEvent,
  subjects: ReadonlyMap<string, Subject>,
): EventRow {
  const holder = holderOf(event, actor.user_id);
  const { subject_id, sealed } = sealParts(actor.org_id, event.id, said.personal, subjects.get(holderKey(holder)));
  // To the millisecond, which is what comes back.
  const occurred_at = event.occurred_at.replace(/(\.\d{3})\d+/, '$1');
  const row = {
    id: event.id,
    agent_id: actor.user_id,
    team_id: actor.team_id,
    received_at: received,
    device_id: event.device_id,
    seq: event.seq,
    type: event.payload.type,
    occurred_at,
    clock_offset_ms: event.clock_offset_ms ?? null,
    interaction_id: event.interaction_id,
    account_ref: subject_id === null || holder.kind !== 'account' ? null : holder.ref,
    playbook_id: event.playbook?.id ?? null,
    pack_hash: event.playbook?.hash ?? null,
    score: scored?.score ?? null,
    device_score: record?.score ?? null,
    subject_id,
    sealed,
  };
  const at = new Date(occurred_at);
  // A time that this runtime does not know the database refuses, too, and says so by the event.
  const hash = Number.isNaN(at.getTime()) ? null : hashEvent({ ...row, occurred_at: at }, said.clear);
  return { ...row, payload: said.clear, hash };
}
