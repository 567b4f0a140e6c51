import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { buildApp } from './app.ts';
import { drain } from './drain.ts';
import { loggerOptions } from './http/logger-options.ts';
import { startBackend } from './start-backend.ts';
import { startTelemetry } from './telemetry/start-telemetry.ts';
import { WebhookWorker } from './webhooks/webhook-worker.ts';

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
  DATA_KEY_FILE a file with 32 bytes in base64 that every secret of the database is wrapped with (former ones below it, one a
                line); else they are kept in the database as they are
  RATE_LIMIT    1200 requests a minute of one session (sign-in and events have rates of their own)
  LOG_LEVEL     info
  DRAIN_NOTICE  seconds for which /readyz says no before anything is closed, for a balancer to notice (0)
  DRAIN_PATIENCE  seconds for which requests under way may still take after that (20)
  OTEL_EXPORTER_OTLP_ENDPOINT  traces go there, as JSON over HTTP; also OTEL_EXPORTER_OTLP_HEADERS, OTEL_SERVICE_NAME, OTEL_TRACES_SAMPLER_ARG
                (the share that is kept, 1) and others by OpenTelemetry's names. Without it nothing is traced
  METRICS_PORT  GET /metrics on a port of its own, for Prometheus; 0 takes any free one. Without it there are none
  METRICS_HOST  127.0.0.1; another one asks for METRICS_TOKEN
  METRICS_TOKEN who asks for metrics then says \`Authorization: Bearer …\`
  COMBINADO_WEBHOOK_PRIVATE  1: outcomes may be told to http:// and to this computer and its network, too
`;

const { values } = parseArgs({ options: { 'seed-demo': { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } });
if (values.help) {
  process.stdout.write(help);
  process.exit(0);
}

const { env } = process;
const log = pino(loggerOptions(env.LOG_LEVEL ?? 'info'), pino.destination({ fd: 2, sync: true }));
/** What stands, in the order in which it was put up; taken down from the top. */
const standing: (() => Promise<void>)[] = [];
let stopping = false;

async function stop(code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  for (const takeDown of standing.reverse()) await takeDown();
  process.exit(code);
}
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
  process.on(signal, () => {
    log.info({ signal }, 'going down');
    void stop(0);
  });
}

try {
  const privateWebhooks = env.COMBINADO_WEBHOOK_PRIVATE === '1';
  const dataDir = env.DATA_DIR ?? '.data';
  const backend = await startBackend({ databaseUrl: env.DATABASE_URL, dataDir, log, privateWebhooks });
  standing.push(backend.stop);
  if (values['seed-demo'] || env.SEED === 'demo') {
    const { seedDemoIfEmpty } = await import('./seed/seed-demo.ts');
    const counts = await seedDemoIfEmpty(backend);
    if (counts) log.info(counts, 'the demo was seeded');
  }
  const watchers = await startTelemetry(env, backend, standing);
  const app = await buildApp(backend, { ...(env.RATE_LIMIT ? { rate: Number(env.RATE_LIMIT) } : {}), watchers });
  const seconds = (name: string, otherwise: number) => Number(env[name] ?? otherwise) * 1000;
  const times = { noticeMs: seconds('DRAIN_NOTICE', 0), patienceMs: seconds('DRAIN_PATIENCE', 20) };
  standing.push(() => drain(app, backend, times));
  const worker = new WebhookWorker(backend);
  worker.start();
  standing.push(() => worker.stop());
  const url = await app.listen({ port: Number(env.PORT ?? 8787), host: env.HOST ?? '127.0.0.1' });
  process.stdout.write(`${JSON.stringify({ ready: true, url })}\n`);
} catch (error) {
  log.fatal(error instanceof Error ? error.message : String(error));
  await stop(1);
}
