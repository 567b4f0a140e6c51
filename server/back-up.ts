import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { backUp } from './db/backup.ts';
import { withDatabase } from './db/with-database.ts';

const help = `Writes a backup of everything that the server keeps, as it stands at one moment. Servers may go on meanwhile.

  npm run backup -- --to FILE

Prints {"ok", "file", "rows": {table: count}}. The file (gzip) holds personal data and the server's keys: keep it as you keep the
database. What the keys of people are wrapped with outside the database is not in it.

Environment: DATABASE_URL, or DATA_DIR (.data).
`;

const { values } = parseArgs({ options: { to: { type: 'string' }, help: { type: 'boolean', short: 'h' } } });
if (values.help || !values.to) {
  process[values.help ? 'stdout' : 'stderr'].write(help);
  process.exitCode = values.help ? 0 : 2;
} else {
  const file = values.to;
  const { env } = process;
  const log = pino({ level: 'warn' }, pino.destination(2));
  try {
    const rows = await withDatabase({ databaseUrl: env.DATABASE_URL, dataDir: env.DATA_DIR ?? '.data', log }, (owner) =>
      backUp(owner, file),
    );
    process.stdout.write(`${JSON.stringify({ ok: true, file, rows })}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
