import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { withDatabase } from './db/with-database.ts';
import { verifyLedger } from './services/verify-ledger.ts';
import { type BackendOptions, startBackend } from './start-backend.ts';

const help = `Verifies the audit chain: that nothing ingested, and no act of an administrator, was changed, taken away or slipped in.

  npm run ledger:verify [-- --org NAME]

Prints {"ok", "length", "head", "organisations": [{"name", "ok", "length", "head", "events", "checkpoints", "faults"}]}. With one
organisation, length and head are its own; with several, length is the sum and head the hash of theirs in the order of names.
Exits 1 where anything does not agree.

Environment: DATABASE_URL, or DATA_DIR (.data), whether its server runs or not.
`;

const { values } = parseArgs({ options: { org: { type: 'string' }, help: { type: 'boolean', short: 'h' } } });
if (values.help) {
  process.stdout.write(help);
} else {
  const { env } = process;
  const log = pino({ level: 'warn' }, pino.destination(2));
  const settings = { databaseUrl: env.DATABASE_URL, dataDir: env.DATA_DIR ?? '.data', log };
  try {
    const verdict = await withDatabase(settings, (_, connection) =>
      verifyAll({ ...settings, databaseUrl: connection }),
    );
    process.stdout.write(`${JSON.stringify(verdict)}\n`);
    if (!verdict.ok) process.exitCode = 1;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

async function verifyAll(options: BackendOptions) {
  const backend = await startBackend(options);
  try {
    const rows = await backend.db.selectFrom('organisations').select(['id', 'name']).orderBy('name').execute();
    const chosen = rows.filter(({ name }) => values.org === undefined || name === values.org);
    if (chosen.length === 0) throw new Error(`there is no organisation ${values.org ?? 'at all'}`);
    const organisations = [];
    for (const { id, name } of chosen)
      organisations.push({ name, ...(await verifyLedger(backend.db, backend.keys, id, backend.dataKeys)) });
    const ok = organisations.every((one) => one.ok);
    const length = organisations.reduce((sum, one) => sum + one.length, 0);
    const heads = organisations.map(({ head }) => head);
    const head = heads.length === 1 ? heads[0] : createHash('sha256').update(heads.join('')).digest('hex');
    return { ok, length, head, organisations };
  } finally {
    await backend.stop();
  }
}
