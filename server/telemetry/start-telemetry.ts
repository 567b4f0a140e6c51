import type { FastifyInstance } from 'fastify';
import type { RunningBackend } from '../start-backend.ts';

/**
 * Brings up what was asked for in `env`, and nothing of the rest is so much as loaded. What is to be taken down later is put
 * on `standing`.
 * @returns what is to look on at the app.
 * @throws Error where metrics would be open to a network without a token.
 */
export async function startTelemetry(
  env: NodeJS.ProcessEnv,
  backend: RunningBackend,
  standing: (() => Promise<void>)[],
): Promise<((app: FastifyInstance) => Promise<void>)[]> {
  const watchers: ((app: FastifyInstance) => Promise<void>)[] = [];
  const collector = env.OTEL_EXPORTER_OTLP_ENDPOINT || env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT;
  if (collector && env.OTEL_SDK_DISABLED !== 'true') {
    const { startTracing } = await import('./start-tracing.ts');
    const tracing = startTracing(env, backend.log);
    standing.push(tracing.stop);
    watchers.push(tracing.watch);
    backend.log.info('traces are sent');
  }
  if (env.METRICS_PORT) {
    const { startMetrics } = await import('./start-metrics.ts');
    const metrics = await startMetrics(backend, {
      port: Number(env.METRICS_PORT),
      host: env.METRICS_HOST ?? '127.0.0.1',
      token: env.METRICS_TOKEN ?? null,
    });
    standing.push(metrics.stop);
    watchers.push(metrics.watch);
    backend.log.info({ url: metrics.url }, 'metrics are answered');
  }
  return watchers;
}
