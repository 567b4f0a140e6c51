import { setTimeout as delay } from 'node:timers/promises';
import FastifyOtelInstrumentation from '@fastify/otel';
import {
  type Context,
  context,
  defaultTextMapGetter,
  propagation,
  SpanStatusCode,
  type TextMapGetter,
  trace,
} from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { PgInstrumentation } from '@opentelemetry/instrumentation-pg';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BasicTracerProvider,
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
} from '@opentelemetry/sdk-trace-base';
import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import type { Logger } from 'pino';
import { version } from '../version.ts';
import { cleanSpans } from './clean-spans.ts';
import { traceSteps } from './in-step.ts';

/** Asked all the time and of no interest, or open for hours. */
const untraced = ['/livez', '/readyz', '/healthz', '/v1/stream'];

/** What is still waiting may take so long to be sent when the server goes down. */
const goingMs = 3000;

export interface Tracing {
  /** Has the routes that are added to `app` from now on traced. */
  readonly watch: (app: FastifyInstance) => Promise<void>;
  /** Sends what waits to be sent, and ends. */
  readonly stop: () => Promise<void>;
}

/**
 * Traces requests, ingest's steps and statements to the collector that `OTEL_EXPORTER_OTLP_ENDPOINT` names, as JSON over
 * HTTP; the exporter and the batches read their other settings by OpenTelemetry's names. `env` is what the server was started with.
 */
export function startTracing(env: NodeJS.ProcessEnv, log: Logger): Tracing {
  const share = new TraceIdRatioBasedSampler(Number(env.OTEL_TRACES_SAMPLER_ARG ?? 1));
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({
      'service.name': env.OTEL_SERVICE_NAME ?? 'combinado',
      'service.version': version,
    }),
    // How much is kept is decided here and not by whoever calls: a browser names its trace, no more.
    sampler: new ParentBasedSampler({ root: share, remoteParentSampled: share, remoteParentNotSampled: share }),
    spanProcessors: [new BatchSpanProcessor(cleanSpans(new OTLPTraceExporter(), tellChanges(log)))],
  });
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new TraceParentPropagator());
  trace.setGlobalTracerProvider(provider);
  instrumentPg();
  const tracer = provider.getTracer('combinado', version);
  traceSteps((name, counts, work) => {
    const attributes = Object.fromEntries(Object.entries(counts).map(([key, count]) => [`combinado.${key}`, count]));
    return tracer.startActiveSpan(name, { attributes }, async (span) => {
      try {
        return await work();
      } catch (error) {
        span.setStatus({ code: SpanStatusCode.ERROR });
        throw error;
      } finally {
        span.end();
      }
    });
  });
  return {
    watch: async (app) => {
      const fastify = new FastifyOtelInstrumentation({
        instrumentHooks: false,
        recordExceptions: false,
        ignorePaths: ({ url }) => untraced.includes(url.split('?')[0] ?? ''),
        requestHook: (span, { method, routeOptions }) => {
          span.updateName(`${method} ${routeOptions.url ?? '(no route)'}`);
        },
      });
      await app.register(fastify.plugin());
    },
    // A collector that does not answer is not waited for: the process is to go.
    stop: () => Promise.race([provider.shutdown().catch(() => {}), delay(goingMs, undefined, { ref: false })]),
  };
}

/** Says once that the collector is away, and once that it is back. */
function tellChanges(log: Logger): (sent: boolean) => void {
  let well = true;
  return (sent) => {
    if (sent === well) return;
    well = sent;
    if (sent) log.info('traces are sent again');
    else log.warn('the collector does not take the traces');
  };
}

/** Takes the caller's trace and nothing else that a caller may have written beside it. */
class TraceParentPropagator extends W3CTraceContextPropagator {
  override extract(within: Context, carrier: unknown, getter: TextMapGetter): Context {
    return super.extract(within, { traceparent: getter.get(carrier, 'traceparent') }, defaultTextMapGetter);
  }
}

/**
 * Wraps the driver that is already there: hooks on loading see neither what was imported before them nor, dependably, what an
 * ES module or a bundle imports.
 */
function instrumentPg(): void {
  const instrumentation = new PgInstrumentation({ enabled: false, requireParentSpan: true, ignoreConnectSpans: true });
  for (const { name, patch } of instrumentation.getModuleDefinitions()) if (name === 'pg') patch?.(pg);
}
