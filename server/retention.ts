import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { withDatabase } from './db/with-database.ts';
import { letGo, planRetention } from './privacy/retention.ts';
import { type BackendOptions, startBackend } from './start-backend.ts';

const help = `Lets go of what is past the time that each organisation set for it: events by whole months, the rest row by row. Never
anything of somebody under a legal hold, nor a month that they are in. A running server does the same every six hours.

  npm run retention [-- --dry-run]

Prints {"dry_run", "organisations": [{"organisation", "months": [{"month", "events"}], "held", "rows"}]}.

  --dry-run   says what would go, and changes nothing

Environment: DATABASE_URL, or DATA_DIR (.data), whether its server runs or not.
`;

const { values } = parseArgs({
  options: { 'dry-run': { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
});
if (values.help) {
  process.stdout.write(help);
} else {
  const { env } = process;
  const log = pino({ level: 'warn' }, pino.destination(2));
  const dry_run = values['dry-run'] ?? false;
  const settings = { databaseUrl: env.DATABASE_URL, dataDir: env.DATA_DIR ?? '.data', log };
  try {
    const organisations = await withDatabase(settings, (_, connection) =>
      run({ ...settings, databaseUrl: connection }),
    );
    process.stdout.write(`${JSON.stringify({ dry_run, organisations })}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }

  async function run(options: BackendOptions) {
    const backend = await startBackend(options);
    try {
      const { db, now } = backend;
      if (!dry_run) return await letGo(backend);
      const rows = await db.selectFrom('organisations').select('id').orderBy('name').execute();
      return await Promise.all(rows.map(({ id }) => planRetention(db, id, now())));
    } finally {
      await backend.stop();
    }
  }
}
