import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { restore } from './db/backup.ts';
import { withDatabase } from './db/with-database.ts';

const help = `Puts a backup into an empty database.

  npm run restore -- --from FILE

Prints {"ok", "rows": {table: count}}. All of it or nothing: a file that is cut or was changed leaves the database empty. Then run
npm run ledger:verify, which goes through every event and act that came back, and start the server.

Environment: DATABASE_URL, or DATA_DIR (.data) of a server that is not running.
`;

const { values } = parseArgs({ options: { from: { type: 'string' }, help: { type: 'boolean', short: 'h' } } });
if (values.help || !values.from) {
  process[values.help ? 'stdout' : 'stderr'].write(help);
  process.exitCode = values.help ? 0 : 2;
} else {
  const file = values.from;
  const { env } = process;
  const log = pino({ level: 'warn' }, pino.destination(2));
  try {
    const rows = await withDatabase({ databaseUrl: env.DATABASE_URL, dataDir: env.DATA_DIR ?? '.data', log }, (owner) =>
      restore(owner, file),
    );
    process.stdout.write(`${JSON.stringify({ ok: true, rows })}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
