import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { buildApp } from './app.ts';
import { loggerOptions } from './http/logger-options.ts';
import { startBackend } from './start-backend.ts';

const help = `Combinado's backend.

  npm run server [-- --seed-demo]

The first line on standard output is {"ready":true,"url":"http://…"}; the log goes to standard error.

  --seed-demo   puts the demo's two organisations in, where the database is empty (also SEED=demo)
  --help        this text

Environment
  PORT          8787; 0 takes any free one
  HOST          127.0.0.1
  DATABASE_URL  a PostgreSQL server; without it one is run by this process, over
  DATA_DIR      .data
  PG_BIN        folder of PostgreSQL's binaries (15 or later); else the system's, else the npm package's
  LOG_LEVEL     info
`;

const { values } = parseArgs({ options: { 'seed-demo': { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } });
if (values.help) {
  process.stdout.write(help);
  process.exit(0);
}

const { env } = process;
const log = pino(loggerOptions(env.LOG_LEVEL ?? 'info'), pino.destination({ fd: 2, sync: true }));
const backend = await startBackend({ databaseUrl: env.DATABASE_URL, dataDir: env.DATA_DIR ?? '.data', log });
const app = await buildApp(backend, env.RATE_LIMIT ? { rate: Number(env.RATE_LIMIT) } : {});

let stopping = false;
const stop = async (why: string): Promise<void> => {
  if (stopping) return;
  stopping = true;
  log.info({ why }, 'going down');
  backend.stream.close();
  await app.close();
  await backend.stop();
  process.exit(0);
};
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void stop(signal));

if (values['seed-demo'] || env.SEED === 'demo') {
  const { seedDemoIfEmpty } = await import('./seed/seed-demo.ts');
  const counts = await seedDemoIfEmpty(backend);
  if (counts) log.info(counts, 'the demo was seeded');
}
const url = await app.listen({ port: Number(env.PORT ?? 8787), host: env.HOST ?? '127.0.0.1' });
process.stdout.write(`${JSON.stringify({ ready: true, url })}\n`);
