import type { Insertable } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type * as z from 'zod';
import type { MadeWebhook, Webhook, WebhookWish } from '@/contracts/webhook.ts';
import type { Actor } from '../auth/actor.ts';
import { deriveSecret } from '../auth/derive-secret.ts';
import type { Backend } from '../backend.ts';
import type { Tables } from '../db/tables.ts';
import { ApiProblem } from '../http/api-problem.ts';
import { type Act, chainAct } from '../services/ledger.ts';

type Wish = z.output<typeof WebhookWish>;

/** What a receiver's deliveries are signed with now. */
export function webhookSecret({ keys }: Pick<Backend, 'keys'>, id: string, secretNo: number): string {
  return deriveSecret(keys, `webhook:${id}:${secretNo}`);
}

/** The organisation's receivers, with how much waits for each, in the order in which they were made. */
export async function listWebhooks(backend: Backend, { org_id }: Actor): Promise<Webhook[]> {
  const rows = await receivers(backend, org_id).orderBy('webhooks.id').execute();
  return rows.map(toWebhook);
}

/** @throws ApiProblem 422 where outcomes may not be told to such an address. */
export async function createWebhook(backend: Backend, actor: Actor, wish: Wish): Promise<MadeWebhook> {
  checkAddress(backend, wish.url);
  const id = uuidv7();
  const created = { id, created_at: backend.now(), created_by: actor.name };
  await write(backend, actor, { kind: 'webhooks.create', about: aboutOf(id, wish) }, async (tx) => {
    await tx
      .insertInto('webhooks')
      .values({ org_id: actor.org_id, ...created, ...wish } satisfies Insertable<Tables['webhooks']>)
      .execute();
    return true;
  });
  return { webhook: await readWebhook(backend, actor, id), secret: webhookSecret(backend, id, 1) };
}

/** @throws ApiProblem 404, 422 */
export async function changeWebhook(backend: Backend, actor: Actor, id: string, wish: Wish): Promise<Webhook> {
  checkAddress(backend, wish.url);
  await write(backend, actor, { kind: 'webhooks.change', about: aboutOf(id, wish) }, (tx) =>
    touched(tx.updateTable('webhooks').set(wish).where('org_id', '=', actor.org_id).where('id', '=', id)),
  );
  return readWebhook(backend, actor, id);
}

/** Lets go of a receiver and of what waits for it. @throws ApiProblem 404 */
export async function removeWebhook(backend: Backend, actor: Actor, id: string): Promise<void> {
  await write(backend, actor, { kind: 'webhooks.remove', about: { webhook: id } }, (tx) =>
    touched(tx.deleteFrom('webhooks').where('org_id', '=', actor.org_id).where('id', '=', id)),
  );
}

/** Signs with another secret from now on. @throws ApiProblem 404 */
export async function renewSecret(backend: Backend, actor: Actor, id: string): Promise<MadeWebhook> {
  await write(backend, actor, { kind: 'webhooks.renew', about: { webhook: id } }, (tx) =>
    touched(
      tx
        .updateTable('webhooks')
        .set((eb) => ({ secret_no: eb('secret_no', '+', 1) }))
        .where('org_id', '=', actor.org_id)
        .where('id', '=', id),
    ),
  );
  const { secret_no } = await backend.db
    .selectFrom('webhooks')
    .select('secret_no')
    .where('org_id', '=', actor.org_id)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return { webhook: await readWebhook(backend, actor, id), secret: webhookSecret(backend, id, secret_no) };
}

async function write(
  backend: Backend,
  { org_id, user_id: by }: Actor,
  act: Omit<Act, 'by'>,
  change: (tx: Parameters<typeof chainAct>[0]) => Promise<boolean>,
): Promise<void> {
  await backend.db.transaction().execute(async (tx) => {
    if (!(await change(tx))) throw noSuch;
    await chainAct(tx, org_id, backend.now(), { ...act, by });
  });
}

const noSuch = new ApiProblem(404, 'not_found', 'There is no such receiver.');

async function touched(query: {
  executeTakeFirst(): Promise<{ numUpdatedRows?: bigint; numDeletedRows?: bigint } | undefined>;
}): Promise<boolean> {
  const { numUpdatedRows = 0n, numDeletedRows = 0n } = (await query.executeTakeFirst()) ?? {};
  return numUpdatedRows + numDeletedRows > 0n;
}

/** Of an address, its host alone: the rest may hold a secret of the receiver's. */
function aboutOf(webhook: string, { name, url, paused }: Wish): Act['about'] {
  return { webhook, name, host: new URL(url).host, paused };
}

function checkAddress({ privateWebhooks }: Backend, address: string): void {
  const { protocol, username, password } = new URL(address);
  const reason =
    protocol !== 'https:' && !privateWebhooks
      ? 'must begin with https://'
      : username || password
        ? 'may not hold a password: the signature says who calls'
        : null;
  if (reason)
    throw new ApiProblem(422, 'wrong_address', 'Outcomes are not told to this address.', [
      { path: 'body.url', reason },
    ]);
}

async function readWebhook(backend: Backend, { org_id }: Actor, id: string): Promise<Webhook> {
  const row = await receivers(backend, org_id).where('webhooks.id', '=', id).executeTakeFirst();
  if (!row) throw noSuch;
  return toWebhook(row);
}

function receivers({ db }: Backend, org_id: string) {
  return db
    .selectFrom('webhooks')
    .select((eb) => {
      const deliveries = () =>
        eb
          .selectFrom('webhook_deliveries as delivery')
          .whereRef('delivery.org_id', '=', 'webhooks.org_id')
          .whereRef('delivery.webhook_id', '=', 'webhooks.id');
      const count = (state: 'waiting' | 'parked') =>
        deliveries()
          .where('delivery.state', '=', state)
          .select(({ fn }) => fn.countAll<number>().as('count'));
      return [
        'webhooks.id',
        'webhooks.name',
        'webhooks.url',
        'webhooks.outcomes',
        'webhooks.fields',
        'webhooks.paused',
        'webhooks.created_at',
        'webhooks.created_by',
        count('waiting').as('waiting'),
        count('parked').as('parked'),
        deliveries()
          .where('delivery.state', '=', 'delivered')
          .select(({ fn }) => fn.max('delivery.ended_at').as('at'))
          .as('last_delivered_at'),
      ];
    })
    .where('webhooks.org_id', '=', org_id);
}

type Row = Awaited<ReturnType<ReturnType<typeof receivers>['execute']>>[number];

function toWebhook({ created_at, last_delivered_at, waiting, parked, ...row }: Row): Webhook {
  return {
    ...row,
    waiting: Number(waiting ?? 0),
    parked: Number(parked ?? 0),
    created_at: created_at.toISOString(),
    last_delivered_at: last_delivered_at?.toISOString() ?? null,
  };
}
