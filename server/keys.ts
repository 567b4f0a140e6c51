import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { clientConfigOf, openDatabase } from './db/open-database.ts';
import { withDatabase } from './db/with-database.ts';
import { readOuterKey } from './privacy/read-outer-key.ts';
import { wrapEarlierKeys } from './privacy/wrap-earlier-keys.ts';

const help = `Says which secrets of the database lie in the clear, and wraps them with the first key of DATA_KEY_FILE.

  npm run keys [-- --wrap]

Prints {"ok", "tables": {table: {"clear", "current", "former"}}}: how many lie in the clear, how many are wrapped with the first key of
the file, how many with one below it. ok, and exit 0: all are wrapped with the first.

  --wrap   wraps at once what a server would wrap by itself within a day: only when none of an earlier version runs any more

Environment: DATA_KEY_FILE, and DATABASE_URL or DATA_DIR (.data), whether its server runs or not.
`;

const { values } = parseArgs({ options: { wrap: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } });
if (values.help) {
  process.stdout.write(help);
} else {
  const { env } = process;
  const log = pino({ level: 'warn' }, pino.destination(2));
  const settings = { databaseUrl: env.DATABASE_URL, dataDir: env.DATA_DIR ?? '.data', log };
  try {
    const outer = await readOuterKey(env);
    if (!outer.isThere) throw new Error('DATA_KEY_FILE names no key to wrap with');
    outer.wrapsDocuments = values.wrap ?? false;
    const tables = await withDatabase(settings, async (owner, connection) => {
      const db = await openDatabase(clientConfigOf(connection), owner, log);
      return wrapEarlierKeys({ db, outer, look: !values.wrap }).finally(() => db.destroy());
    });
    const ok = Object.values(tables).every(({ clear, former }) => clear + former === 0);
    process.stdout.write(`${JSON.stringify({ ok, tables })}\n`);
    if (!ok) process.exitCode = 1;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
