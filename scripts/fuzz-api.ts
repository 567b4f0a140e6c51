/**
 * Sends requests made from the OpenAPI document to a server of its own and counts what falls over.
 *   npm run fuzz:api [-- --requests N] [-- --seed S]
 * Prints {seed, requests, statuses, faults}; exit 1 where anything was answered with 5xx.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { buildApp } from '@/server/app.ts';
import { ensureOrganisation } from '@/server/services/provision.ts';
import { startBackend } from '@/server/start-backend.ts';
import { fuzzApi } from '@/server/testing/fuzz-api.ts';

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Math.floor(Date.now() / 1000)) },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help) {
  process.stdout.write('npm run fuzz:api [-- --requests 100000] [-- --seed S]\nNo request may be answered with 5xx.\n');
  process.exit(0);
}

const seed = Number(values.seed);
const dataDir = await mkdtemp(path.join(tmpdir(), 'combinado-fuzz-'));
const backend = await startBackend({ dataDir, log: pino({ level: 'silent' }) });
try {
  const { id: org_id } = await ensureOrganisation(backend.db, {
    name: 'Fuzz',
    time_zone: 'America/Sao_Paulo',
    locale: 'pt-BR',
    currency: 'BRL',
    phone: null,
  });
  const app = await buildApp(backend, { rate: Number.MAX_SAFE_INTEGER });
  const { requests, statuses, faults } = await fuzzApi({ app, backend, org_id }, Number(values.requests), seed);
  process.stdout.write(`${JSON.stringify({ seed, requests, statuses, faults }, null, 2)}\n`);
  process.exitCode = faults.length > 0 ? 1 : 0;
  await app.close();
} finally {
  await backend.stop();
  await rm(dataDir, { recursive: true, force: true });
}
