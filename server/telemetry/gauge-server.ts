import { collectDefaultMetrics, Gauge, type Registry } from 'prom-client';
import { poolOf } from '../db/open-database.ts';
import type { RunningBackend } from '../start-backend.ts';
import { version } from '../version.ts';
import { type DatabaseFigures, readDatabaseFigures } from './database-figures.ts';

/** How this process stands, and the sums of the database, each read when it is asked for. */
export function gaugeServer(registry: Registry, backend: RunningBackend): void {
  // The event loop's lag, memory, processor and collections, by the names that dashboards know.
  collectDefaultMetrics({ register: registry });
  const gauge = (name: string, help: string, read: () => number | Promise<number>) =>
    new Gauge({
      name: `combinado_${name}`,
      help,
      registers: [registry],
      async collect() {
        this.set(await read());
      },
    });
  new Gauge({
    name: 'combinado_build_info',
    help: 'Which version runs, on which Node.js.',
    labelNames: ['version', 'node'],
    registers: [registry],
  }).set({ version, node: process.version }, 1);
  gauge('streams_open', 'Browsers that listen to this process.', () => backend.stream.size);
  gauge('draining', '1 while this process is going down.', () => Number(backend.readiness.draining));
  new Gauge({
    name: 'combinado_pool_connections',
    help: 'Connections to the database: busy, idle, and requests that wait for one. `requests` has at most 12, `owner` 2.',
    labelNames: ['pool', 'state'],
    registers: [registry],
    collect() {
      for (const [pool, held] of [
        ['requests', poolOf(backend.db)],
        ['owner', backend.pool],
      ] as const) {
        if (!held) continue;
        this.set({ pool, state: 'busy' }, held.totalCount - held.idleCount);
        this.set({ pool, state: 'idle' }, held.idleCount);
        this.set({ pool, state: 'waiting' }, held.waitingCount);
      }
    },
  });
  const read = readDatabaseFigures(backend.pool);
  const sum = (name: string, help: string, of: (figures: DatabaseFigures) => number) =>
    gauge(name, `${help} The same from every process.`, async () => of(await read()));
  sum('database_up', '1 where the database answered.', ({ up }) => Number(up));
  sum('quarantine_events', 'Events that were refused and are kept.', ({ quarantined }) => quarantined);
  sum('events_missing', 'Events that a device numbered and that have not come.', ({ missing }) => missing);
  sum('ledger_entries', 'Entries of all chains.', ({ chained }) => chained);
  sum('ledger_unsigned_entries', 'Entries that no signed checkpoint stands over yet.', ({ unsigned }) => unsigned);
  sum('webhook_deliveries_waiting', 'Outcomes that receivers have not taken yet.', ({ deliveries }) => deliveries);
}
