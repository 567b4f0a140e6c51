import type { Logger } from 'pino';
import type { ServerKeys } from './auth/server-keys.ts';
import type { Database } from './db/open-database.ts';
import type { DataKeys } from './privacy/data-keys.ts';
import type { Readiness } from './readiness.ts';
import type { StreamHub } from './stream/stream-hub.ts';

/** What every service works with. The clock is here so that tests can move it. */
export interface Backend {
  readonly db: Database;
  readonly keys: ServerKeys;
  /** Those that what is kept about people is sealed with. */
  readonly dataKeys: DataKeys;
  readonly stream: StreamHub;
  readonly readiness: Readiness;
  readonly log: Logger;
  readonly now: () => Date;
  /** Receivers of outcomes may stand on this computer or in its network. */
  readonly privateWebhooks: boolean;
}
