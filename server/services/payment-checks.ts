import { sql, type Transaction } from 'kysely';
import type { EventPayload } from '@/contracts/event.ts';
import type { PaymentCheck, PaymentFinding } from '@/contracts/payment-check.ts';
import type { Account } from '@/domain/interaction/account.ts';
import { initialsOf } from '@/domain/interaction/initials-of.ts';
import type { Actor } from '../auth/actor.ts';
import type { Backend } from '../backend.ts';
import type { Tables } from '../db/tables.ts';
import { ApiProblem } from '../http/api-problem.ts';
import { accountChannel } from '../stream/listen-for-publishing.ts';
import { chainAct } from './ledger.ts';
import { settlePayment } from './settle-payment.ts';

export type Claim = Omit<Extract<EventPayload, { type: 'payment.claimed' }>, 'type'>;

/** A claim that arrived; its id is its event's. */
export interface NewClaim {
  readonly id: string;
  readonly interaction_id: string | null;
  readonly agent_id: string;
  readonly claim: Claim;
  readonly at: Date;
}

const dayMs = 24 * 3600_000;
/** Of those that ended, no more than a screen holds. */
const mostEnded = 50;

/**
 * Opens checks, in the transaction of their events. An account that has one open keeps it: what is said anew adds to it. Of a
 * conversation whose claim was already looked into, none is opened a second time.
 */
export async function openChecks(tx: Transaction<Tables>, org_id: string, claims: readonly NewClaim[]): Promise<void> {
  const interactions = claims.flatMap(({ interaction_id }) => interaction_id ?? []);
  const ended =
    interactions.length === 0
      ? []
      : await tx
          .selectFrom('payment_checks')
          .select('interaction_id')
          .where('org_id', '=', org_id)
          .where('interaction_id', '=', sql<string>`any(${interactions}::uuid[])`)
          .where('state', '!=', 'open')
          .execute();
  const lookedInto = new Set(ended.map(({ interaction_id }) => interaction_id));
  let left = claims.filter(({ interaction_id }) => !interaction_id || !lookedInto.has(interaction_id.toLowerCase()));
  while (left.length > 0) {
    // One statement can not add to a check that it has just opened: what is said of an account again goes with the next.
    const first = new Map<string, NewClaim>();
    for (const one of left) if (!first.has(one.claim.account_ref)) first.set(one.claim.account_ref, one);
    left = left.filter((one) => first.get(one.claim.account_ref) !== one);
    await tx
      .insertInto('payment_checks')
      .values(
        // In order, so that two requests about the same accounts never wait for each other in a ring.
        [...first.values()]
          .sort((a, b) => (a.claim.account_ref < b.claim.account_ref ? -1 : 1))
          .map(({ id, interaction_id, agent_id, claim, at }) => ({
            org_id,
            id,
            interaction_id,
            agent_id,
            ...claim,
            amount: claim.amount && JSON.stringify(claim.amount),
            claimed_at: at,
          })),
      )
      .onConflict((conflict) =>
        conflict.columns(['org_id', 'account_ref']).where('state', '=', 'open').doUpdateSet({
          paid_on: sql`coalesce(excluded.paid_on, payment_checks.paid_on)`,
          amount: sql`coalesce(excluded.amount, payment_checks.amount)`,
          method: sql`coalesce(excluded.method, payment_checks.method)`,
          receipt: sql`case when excluded.receipt = 'none' then payment_checks.receipt else excluded.receipt end`,
        }),
      )
      .execute();
  }
}

/** Rings, in every server process, that what is known of these accounts changed. After the commit, as all NOTIFYs here. */
export async function ringAccounts(backend: Backend, org_id: string, refs: readonly string[]): Promise<void> {
  if (refs.length === 0) return;
  const words = refs.map((account_ref) => JSON.stringify({ org_id, account_ref }));
  await sql`select pg_notify(${accountChannel}, word) from unnest(${words}::text[]) as word`.execute(backend.db);
}

/** The organisation's checks: those that are open, oldest first; then those of the last day that ended, newest first. */
export async function listChecks(backend: Backend, actor: Actor): Promise<PaymentCheck[]> {
  const open = await checkRows(backend.db, actor.org_id)
    .where('payment_checks.state', '=', 'open')
    .orderBy('payment_checks.claimed_at')
    .execute();
  const ended = await checkRows(backend.db, actor.org_id)
    .where('payment_checks.state', '!=', 'open')
    .where('payment_checks.looked_at', '>', new Date(backend.now().getTime() - dayMs))
    .orderBy('payment_checks.looked_at', 'desc')
    .limit(mostEnded)
    .execute();
  return [...open, ...ended].map(checkOf);
}

/**
 * Writes down what somebody who looked has found. Paid: the payment is booked on the account, and its balance is less by
 * it until the creditor's next list; not found: the debt stands, checked now. Either ends the check and the pause; `not_yet` ends
 * neither.
 * @throws ApiProblem 404 where the organisation has none such, 403 for one's own claim, 409 where it has ended, 422 for
 *   another currency than the account's.
 */
export async function resolveCheck(
  backend: Backend,
  actor: Actor,
  id: string,
  finding: PaymentFinding,
): Promise<PaymentCheck> {
  const now = backend.now();
  const { check, account_ref } = await backend.db.transaction().execute(async (tx) => {
    const row = await tx
      .selectFrom('payment_checks')
      .selectAll()
      .where('org_id', '=', actor.org_id)
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst();
    if (!row) throw new ApiProblem(404, 'not_found', 'There is no such check.');
    if (row.agent_id === actor.user_id)
      throw new ApiProblem(403, 'forbidden', 'Nobody looks into a claim that they took down themselves.');
    if (row.state !== 'open') throw new ApiProblem(409, 'already_decided', 'This check has ended.');
    await tx
      .updateTable('payment_checks')
      .set({
        state: finding.found === 'not_yet' ? 'open' : finding.found,
        looked_by: actor.user_id,
        looked_at: now,
        note: finding.note || null,
      })
      .where('org_id', '=', actor.org_id)
      .where('id', '=', id)
      .execute();
    // After the claim by every clock, the agent's fast one too: a light goes by what was said last.
    const at = new Date(Math.max(now.getTime(), row.claimed_at.getTime() + 1));
    if (finding.found !== 'not_yet') await bookFinding(tx, actor.org_id, row.account_ref, finding, at);
    const act = { kind: 'checks.resolve', by: actor.user_id, about: { check: id, found: finding.found } };
    await chainAct(tx, actor.org_id, now, act);
    const after = await checkRows(tx, actor.org_id).where('payment_checks.id', '=', id).executeTakeFirstOrThrow();
    return { check: checkOf(after), account_ref: row.account_ref };
  });
  await ringAccounts(backend, actor.org_id, [account_ref]);
  return check;
}

async function bookFinding(
  tx: Transaction<Tables>,
  org_id: string,
  ref: string,
  finding: Exclude<PaymentFinding, { found: 'not_yet' }>,
  now: Date,
): Promise<void> {
  const row = await tx
    .selectFrom('accounts')
    .select('document')
    .where('org_id', '=', org_id)
    .where('ref', '=', ref)
    .forUpdate()
    .executeTakeFirst();
  // An account that went with its creditor's list leaves only the check.
  if (!row) return;
  if (finding.found === 'paid' && finding.amount.currency !== row.document.balance.currency) {
    throw new ApiProblem(422, 'invalid_request', 'This account is in another currency.', [
      { path: 'amount.currency', reason: `expected ${row.document.balance.currency}` },
    ]);
  }
  const account = settlePayment(row.document, finding, now.toISOString());
  await tx
    .updateTable('accounts')
    .set({ document: JSON.stringify(account), updated_at: now })
    .where('org_id', '=', org_id)
    .where('ref', '=', ref)
    .execute();
}

/** Accounts with a `paused` restriction where a check is open. Never written into the account: an import could then lift it. */
export async function withPauses(backend: Backend, org_id: string, accounts: readonly Account[]): Promise<Account[]> {
  if (accounts.length === 0) return [];
  const open = await backend.db
    .selectFrom('payment_checks')
    .select(['account_ref', 'claimed_at'])
    .where('org_id', '=', org_id)
    .where(
      'account_ref',
      'in',
      accounts.map(({ ref }) => ref),
    )
    .where('state', '=', 'open')
    .execute();
  const since = new Map(open.map(({ account_ref, claimed_at }) => [account_ref, claimed_at.toISOString()]));
  return accounts.map((account) => {
    const at = since.get(account.ref);
    if (at === undefined) return account;
    const pause = { kind: 'paused', channel: null, phone: null, since: at, until: null, source: 'debtor' } as const;
    // A full list gives way: of all bars, that a payment is being looked for must not be the one that is left out.
    return { ...account, restrictions: [pause, ...(account.restrictions ?? [])].slice(0, 60) };
  });
}

function checkRows(db: Pick<Backend['db'], 'selectFrom'>, org_id: string) {
  return db
    .selectFrom('payment_checks')
    .innerJoin('users as agent', (join) =>
      join.onRef('agent.org_id', '=', 'payment_checks.org_id').onRef('agent.id', '=', 'payment_checks.agent_id'),
    )
    .leftJoin('users as looker', (join) =>
      join.onRef('looker.org_id', '=', 'payment_checks.org_id').onRef('looker.id', '=', 'payment_checks.looked_by'),
    )
    .leftJoin('accounts', (join) =>
      join
        .onRef('accounts.org_id', '=', 'payment_checks.org_id')
        .onRef('accounts.ref', '=', 'payment_checks.account_ref'),
    )
    .selectAll('payment_checks')
    .select(['agent.name as agent_name', 'looker.name as looker_name', 'accounts.document as account'])
    .where('payment_checks.org_id', '=', org_id);
}

type Row = Awaited<ReturnType<ReturnType<typeof checkRows>['executeTakeFirstOrThrow']>>;

function checkOf(row: Row): PaymentCheck {
  return {
    id: row.id,
    interaction_id: row.interaction_id,
    agent: { id: row.agent_id, name: row.agent_name },
    account_ref: row.account_ref,
    debtor: initialsOf(row.account?.debtor_name ?? ''),
    paid_on: row.paid_on,
    amount: row.amount,
    method: row.method,
    receipt: row.receipt,
    balance: row.account?.balance ?? null,
    payment_source: row.account?.payment_source ?? null,
    claimed_at: row.claimed_at.toISOString(),
    state: row.state,
    looked_by: row.looker_name,
    looked_at: row.looked_at?.toISOString() ?? null,
    note: row.note,
  };
}
