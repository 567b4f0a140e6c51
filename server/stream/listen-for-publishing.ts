import pg from 'pg';
import type { Logger } from 'pino';
import * as z from 'zod';
import { SelectorAdapter } from '@/contracts/selector-set.ts';
import type { Database } from '../db/open-database.ts';
import type { StreamHub } from './stream-hub.ts';
import { LinesRing, LineTeller } from './tell-lines.ts';

/** The channel that publishing notifies, in its own transaction: a doorbell, the row of the head is the truth. */
export const publishingChannel = 'combinado_published';

/** The channel that requests to supervisors and their answers notify, after their transaction. */
export const authorityChannel = 'combinado_authority';

/** The channel that changes of what is known of an account notify: a payment claimed, found, or not found. */
export const accountChannel = 'combinado_account';

/** The channel that an erasure notifies. One of its own: a server of the version before does not know it. */
export const erasedChannel = 'combinado_erased';

/** The channel that selector sets and their switches notify, in their own transaction. */
export const selectorChannel = 'combinado_selectors';

/** The channel that a dialler's word of an agent's call notifies, after its transaction. */
export const callChannel = 'combinado_calls';

/** The channel that what is said in a call notifies, after its transaction. */
export const linesChannel = 'combinado_lines';

/** The channel that sessions which somebody else ended notify, after their transaction. */
export const sessionChannel = 'combinado_sessions';

const SessionNotice = z.strictObject({ session_id: z.uuid() });

const CallRing = z.strictObject({ org_id: z.uuid(), user_id: z.uuid(), call_id: z.string() });

const SelectorNotice = z.strictObject({ org_id: z.uuid(), adapter: SelectorAdapter, epoch: z.int() });

const AccountNotice = z.strictObject({ org_id: z.uuid(), account_ref: z.string() });

const AuthorityNotice = z.strictObject({ org_id: z.uuid(), team_id: z.uuid() });

export const PublishingNotice = z.strictObject({ org_id: z.uuid(), playbook_id: z.string(), epoch: z.int() });

/**
 * Passes the notices of every server process on to this one's streams, over a connection of its own, until `signal` aborts.
 * After a lost connection all heads are rung once, since a notice may have been missed. Resolves once it listens.
 */
export async function listenForPublishing(
  config: pg.ClientConfig,
  db: Database,
  stream: StreamHub,
  log: Logger,
  signal: AbortSignal,
): Promise<void> {
  let first = true;
  const lines = new LineTeller(db, stream, log);
  const listen = async (): Promise<void> => {
    const client = new pg.Client({ ...config, application_name: 'combinado-publishing' });
    // A database that is just coming up ends the connection and fails the connecting: one loss, one try more, or the tries
    // would double each time until no connection is left for anybody.
    let over = false;
    const retry = (ms: number): void => {
      if (over || signal.aborted) return;
      over = true;
      setTimeout(again, ms).unref();
    };
    client.on('error', () => log.warn('the connection for publishing notices was lost'));
    client.on('end', () => retry(500));
    client.on('notification', (message) => {
      const notice = JSON.parse(message.payload ?? 'null');
      if (message.channel === authorityChannel) {
        const { org_id, team_id } = AuthorityNotice.parse(notice);
        stream.ring(org_id, { type: 'authority.changed', team_id });
        return;
      }
      if (message.channel === accountChannel) {
        const { org_id, account_ref } = AccountNotice.parse(notice);
        stream.ring(org_id, { type: 'account.changed', account_ref });
        return;
      }
      if (message.channel === erasedChannel) {
        const { org_id, account_ref } = AccountNotice.parse(notice);
        stream.ring(org_id, { type: 'account.erased', account_ref });
        return;
      }
      if (message.channel === callChannel) {
        const { org_id, user_id, call_id } = CallRing.parse(notice);
        stream.ringUser(org_id, user_id, { type: 'call.changed', call_id });
        return;
      }
      if (message.channel === sessionChannel) {
        stream.closeSession(SessionNotice.parse(notice).session_id);
        return;
      }
      if (message.channel === linesChannel) {
        lines.ring(LinesRing.parse(notice));
        return;
      }
      if (message.channel === selectorChannel) {
        const { org_id, ...event } = SelectorNotice.parse(notice);
        stream.ring(org_id, { type: 'selectors.published', ...event });
        return;
      }
      const { org_id, ...event } = PublishingNotice.parse(notice);
      stream.ring(org_id, { type: 'playbook.published', ...event });
    });
    try {
      await begin(client);
    } catch (error) {
      // Whoever starts a server is told; from then on it is tried again.
      over = first;
      client.end().catch(() => {});
      if (first) throw error;
      retry(1000);
    }
  };
  const begin = async (client: pg.Client): Promise<void> => {
    await client.connect();
    const channels = [
      erasedChannel,
      publishingChannel,
      selectorChannel,
      authorityChannel,
      accountChannel,
      callChannel,
      linesChannel,
      sessionChannel,
    ];
    await client.query(channels.map((channel) => `listen ${channel}`).join('; '));
    signal.addEventListener('abort', () => void client.end().catch(() => {}), { once: true });
    if (!first) await ringAllHeads(db, stream);
    first = false;
  };
  const again = (): void => {
    if (!signal.aborted) void listen();
  };
  await listen();
}

async function ringAllHeads(db: Database, stream: StreamHub): Promise<void> {
  const organisations = [...stream.organisations()];
  if (organisations.length === 0) return;
  const heads = await db
    .selectFrom('playbook_heads')
    .select(['org_id', 'playbook_id', 'epoch'])
    .where('org_id', 'in', organisations)
    .execute();
  for (const { org_id, ...event } of heads) stream.ring(org_id, { type: 'playbook.published', ...event });
  const sets = await db
    .selectFrom('selector_heads')
    .select(({ fn }) => ['org_id', 'adapter', fn.max('epoch').as('epoch')])
    .where('org_id', 'in', organisations)
    .groupBy(['org_id', 'adapter'])
    .execute();
  for (const { org_id, ...event } of sets) stream.ring(org_id, { type: 'selectors.published', ...event });
}
