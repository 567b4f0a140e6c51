import type { Attributes } from '@opentelemetry/api';
import { ExportResultCode } from '@opentelemetry/core';
import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace-base';

/** All that may leave in an attribute. Whatever a library adds one day (an address with its query, a value) does not. */
const allowed = new Set([
  'http.request.method',
  'http.route',
  'http.response.status_code',
  'db.system',
  'db.system.name',
  'db.statement',
  'db.query.text',
]);

/** What the server says of its own steps: counts. */
const own = 'combinado.';

/**
 * An exporter that passes on what says nothing about anybody: allowed attributes, statements without their literals, whether
 * a span failed and not in which words, since PostgreSQL quotes the value that it could not take. `tell` hears of every sending
 * whether it was taken.
 */
export function cleanSpans(exporter: SpanExporter, tell: (sent: boolean) => void): SpanExporter {
  return {
    export: (spans, done) =>
      exporter.export(spans.map(clean), (result) => {
        tell(result.code === ExportResultCode.SUCCESS);
        done(result);
      }),
    shutdown: () => exporter.shutdown(),
    forceFlush: async () => exporter.forceFlush?.(),
  };
}

function clean(span: ReadableSpan): ReadableSpan {
  const { name, kind, parentSpanContext, startTime, endTime, duration, ended, resource, instrumentationScope } = span;
  return {
    name: withoutLiterals(name),
    kind,
    spanContext: () => span.spanContext(),
    ...(parentSpanContext ? { parentSpanContext } : {}),
    startTime,
    endTime,
    duration,
    ended,
    resource,
    instrumentationScope,
    status: { code: span.status.code },
    attributes: cleanAttributes(span.attributes),
    events: [],
    links: [],
    droppedAttributesCount: 0,
    droppedEventsCount: 0,
    droppedLinksCount: 0,
  };
}

function cleanAttributes(attributes: Attributes): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) => {
      if (name.startsWith(own)) return typeof value === 'number' ? [[name, value]] : [];
      if (!allowed.has(name)) return [];
      return [[name, typeof value === 'string' ? withoutLiterals(value) : value]];
    }),
  );
}

/**
 * Values go to the database as parameters; a literal is the program's own word, and is cut all the same. The rest of a long
 * statement is places for values: a batch has a thousand.
 */
function withoutLiterals(text: string): string {
  return text.replace(/'(?:[^']|'')*'/g, '?').slice(0, 1000);
}
