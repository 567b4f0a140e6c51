import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import * as z from 'zod';

const Attribute = z.looseObject({
  key: z.string(),
  value: z.looseObject({ stringValue: z.string().optional(), intValue: z.coerce.number().optional() }),
});
const Span = z.looseObject({
  traceId: z.string(),
  spanId: z.string(),
  parentSpanId: z.string().optional(),
  name: z.string(),
  attributes: z.array(Attribute).default([]),
});
const Export = z.looseObject({
  resourceSpans: z.array(z.looseObject({ scopeSpans: z.array(z.looseObject({ spans: z.array(Span) })) })),
});

export type CollectedSpan = z.infer<typeof Span>;

/** A collector of traces as OTLP over HTTP wants one, which keeps what it was sent: parsed, and word by word. */
export interface Collector {
  readonly url: string;
  readonly spans: CollectedSpan[];
  readonly sent: string[];
  readonly stop: () => Promise<void>;
}

/** Starts one on a free port. What is not OTLP in JSON it answers 400. */
export async function startCollector(): Promise<Collector> {
  const spans: CollectedSpan[] = [];
  const sent: string[] = [];
  const server = http.createServer(async (request, response) => {
    const body = await text(request);
    sent.push(body);
    const read = request.url === '/v1/traces' ? Export.safeParse(JSON.parse(body)) : null;
    for (const { scopeSpans } of read?.data?.resourceSpans ?? [])
      spans.push(...scopeSpans.flatMap((scope) => scope.spans));
    response.writeHead(read?.success ? 200 : 400, { 'content-type': 'application/json' }).end('{}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans,
    sent,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
