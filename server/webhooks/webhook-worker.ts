import { sql } from 'kysely';
import type { ExportColumn } from '@/contracts/outcome-export.ts';
import { signatureOf } from '../auth/signature.ts';
import type { Backend } from '../backend.ts';
import { version } from '../version.ts';
import { readOutcomeRows } from './outcome-rows.ts';
import { type Posted, postWebhook } from './post-webhook.ts';
import { webhookSecret } from './webhooks.ts';
import { toJson } from './write-outcomes.ts';

const timeoutMs = 10_000;
/** Longer than a try may take: what a process that died had taken is another's after this. */
const leaseMs = 60_000;
/** A slow receiver holds up so many tries of its own, and nobody else's. */
const mostOfOne = 4;
const idleMs = 1000;
const firstWaitMs = 10_000;
const longestWaitMs = 3 * 3600_000;
const triedForMs = 24 * 3600_000;

interface Leased {
  readonly org_id: string;
  readonly id: string;
  readonly webhook_id: string;
  readonly event_id: string;
  readonly attempts: number;
  readonly created_at: Date;
  readonly url: string;
  readonly fields: ExportColumn[] | null;
  readonly secret_no: number;
}

/**
 * Tells receivers of outcomes: at least once each, and what is of one interaction in its order. Several processes share the
 * work, since what one has leased the others pass over.
 */
export class WebhookWorker {
  readonly #busy = new Map<string, number>();
  readonly #sending = new Set<Promise<void>>();
  #stopped = false;
  #wake: () => void = () => {};
  #loop: Promise<void> = Promise.resolve();

  constructor(
    private readonly backend: Backend,
    private readonly random: () => number = Math.random,
  ) {}

  /** Works until `stop`. */
  start(): void {
    this.#loop = this.#run();
  }

  /** Takes nothing more, and waits for what is under way. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#wake();
    await this.#loop;
    await Promise.all(this.#sending);
  }

  /** Tries once all that is due and nobody has, and resolves when it is tried. @returns how many that was */
  async pass(): Promise<number> {
    const leased = await this.#lease();
    await Promise.all(leased.map((one) => this.#send(one)));
    return leased.length;
  }

  async #run(): Promise<void> {
    while (!this.#stopped) {
      try {
        for (const one of await this.#lease()) this.#send(one);
      } catch (error) {
        this.backend.log.warn({ reason: nameOf(error) }, 'what is to be told to receivers could not be read');
      }
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, idleMs).unref();
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }

  /** Of each receiver what is due and has nothing of its interaction before it; it is this process's for a minute. */
  async #lease(): Promise<Leased[]> {
    const now = this.backend.now();
    const full = [...this.#busy].filter(([, count]) => count >= mostOfOne).map(([id]) => id);
    const { rows } = await sql<Leased>`
      with due as (
        select delivery.org_id, delivery.id, webhooks.url, webhooks.fields, webhooks.secret_no
        from webhooks
        cross join lateral (
          select org_id, id from webhook_deliveries as one
          where one.org_id = webhooks.org_id and one.webhook_id = webhooks.id
            and one.state = 'waiting' and one.due_at <= ${now}
            and (one.leased_until is null or one.leased_until < ${now})
            and not exists (
              select from webhook_deliveries as former
              where former.org_id = one.org_id and former.webhook_id = one.webhook_id
                and former.interaction_id = one.interaction_id
                and former.state = 'waiting' and former.place < one.place
            )
          order by one.place
          limit ${mostOfOne}
          for update skip locked
        ) as delivery
        where not webhooks.paused and not webhooks.id = any(${full}::uuid[])
      )
      update webhook_deliveries as delivery
      set leased_until = ${new Date(now.getTime() + leaseMs)}, attempts = delivery.attempts + 1
      from due
      where delivery.org_id = due.org_id and delivery.id = due.id
      returning delivery.org_id, delivery.id, delivery.webhook_id, delivery.event_id, delivery.attempts,
        delivery.created_at, due.url, due.fields, due.secret_no`.execute(this.backend.db);
    return rows;
  }

  #send(one: Leased): Promise<void> {
    this.#busy.set(one.webhook_id, (this.#busy.get(one.webhook_id) ?? 0) + 1);
    const sending = this.#try(one)
      .catch((error: unknown) =>
        // The lease ends by itself, and then it is tried again.
        this.backend.log.warn({ reason: nameOf(error) }, 'a receiver could not be told'),
      )
      .finally(() => {
        const left = (this.#busy.get(one.webhook_id) ?? 1) - 1;
        if (left > 0) this.#busy.set(one.webhook_id, left);
        else this.#busy.delete(one.webhook_id);
        this.#sending.delete(sending);
        this.#wake();
      });
    this.#sending.add(sending);
    return sending;
  }

  async #try(one: Leased): Promise<void> {
    const { keys, now, privateWebhooks } = this.backend;
    const [row] = (await readOutcomeRows(this.backend, one.org_id, { event_id: one.event_id, limit: 1 })).rows;
    const body = JSON.stringify({
      id: one.id,
      type: row?.cells.kind?.value === 'withdrawn' ? 'outcome.withdrawn' : 'outcome.recorded',
      created_at: one.created_at.toISOString(),
      data: row ? toJson(row, one.fields ?? undefined) : null,
    });
    const headers = {
      'user-agent': `Combinado/${version}`,
      'combinado-delivery': one.id,
      'combinado-signature': signatureOf(webhookSecret({ keys }, one.webhook_id, one.secret_no), body, now()),
    };
    const posted = await postWebhook(one.url, body, headers, { allowPrivate: privateWebhooks, timeoutMs });
    await this.#note(one, posted);
  }

  async #note(one: Leased, { status, why }: Posted): Promise<void> {
    const { db, now } = this.backend;
    const at = now();
    const good = status !== null && status >= 200 && status < 300;
    const over = at.getTime() - one.created_at.getTime() >= triedForMs;
    const wait = Math.min(longestWaitMs, firstWaitMs * 4 ** (one.attempts - 1)) * (0.5 + this.random() / 2);
    const end = good ? ('delivered' as const) : over ? ('parked' as const) : null;
    await db
      .updateTable('webhook_deliveries')
      .set({
        status,
        why: good ? null : (why ?? 'refused'),
        leased_until: null,
        ...(end ? { state: end, ended_at: at } : { due_at: new Date(at.getTime() + wait) }),
      })
      .where('org_id', '=', one.org_id)
      .where('id', '=', one.id)
      // Whoever tried it after our lease had ended knows better.
      .where('attempts', '=', one.attempts)
      .execute();
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
