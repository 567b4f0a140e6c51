import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';

/** What the network does to one posting of events. Anything but `pass` happens once, then the next in line. */
export type Fault =
  | { readonly kind: 'pass' }
  /** The request never arrives. */
  | { readonly kind: 'lose_request' }
  /** The server stores it; nobody hears that it did. */
  | { readonly kind: 'lose_answer' }
  /** The server answers this itself and stores nothing. */
  | { readonly kind: 'answer'; readonly status: number; readonly headers?: Record<string, string> }
  /** The event is changed on its way, so that the server itself refuses it. Waits for a posting that holds `of`. */
  | { readonly kind: 'tamper'; readonly of: string; readonly change: (body: string) => string }
  /** The request waits at the door until `release` is called. */
  | { readonly kind: 'hold'; readonly arrived: () => void; readonly release: Promise<void> }
  /** The server has answered, and the answer waits until `release` is called. */
  | { readonly kind: 'hold_answer'; readonly answered: () => void; readonly release: Promise<void> }
  /** The server is told twice: at the same moment, or once more when `again` is called. One answer arrives. */
  | { readonly kind: 'repeat'; readonly again: Promise<void> | null }
  /** `act` is called in the moment in which the request is passed on. */
  | { readonly kind: 'meanwhile'; readonly act: () => void };

export interface FaultProxy {
  readonly url: string;
  /** Lines up what happens to the coming postings of events; everything else passes. */
  readonly next: (...faults: Fault[]) => void;
  /** As `next`, of one; resolves when it has met a posting. */
  readonly meet: (fault: Fault) => Promise<void>;
  /** Forgets what is lined up. */
  readonly clear: () => void;
  /** Cuts everything that goes through, and lets nothing more through; null lets it. */
  readonly cut: (how: 'refuse' | 'swallow' | null) => void;
  /** How many postings of events came by. */
  readonly postings: () => number;
  readonly close: () => Promise<void>;
}

/** What a posting says, which may have come as gzip. */
const unpacked = ({ headers }: IncomingMessage, body: Buffer): Buffer =>
  headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;

/** A stretch of network between the extension and the backend, as bad as a test asks for. */
export async function startFaultProxy(port: number, backend: string): Promise<FaultProxy> {
  const target = new URL(backend);
  const line: { fault: Fault; met: () => void }[] = [];
  let postings = 0;
  let cutOff: 'refuse' | 'swallow' | null = null;

  const forward = (
    incoming: IncomingMessage,
    body: Buffer,
    answer: ServerResponse,
    then: 'tell' | 'lose' | (() => Promise<void>) = 'tell',
  ) => {
    const headers = { ...incoming.headers, 'content-length': String(body.length) };
    // A connection of its own: one that was kept may have ended with the backend before the last.
    const to = { host: target.hostname, port: target.port, path: incoming.url, method: incoming.method, agent: false };
    const onward = request({ ...to, headers: body.length > 0 ? headers : incoming.headers }, (reply) => {
      if (then === 'lose') {
        reply.resume().on('end', () => answer.destroy());
        return;
      }
      const tell = () => {
        answer.writeHead(reply.statusCode ?? 502, reply.headers);
        reply.pipe(answer);
      };
      reply.on('error', () => answer.destroy());
      if (then === 'tell') tell();
      else void then().then(tell);
    });
    // The backend is down, or went down in the middle: the caller sees a broken connection, as it would without us.
    onward.on('error', () => answer.destroy());
    answer.on('close', () => onward.destroy());
    onward.end(body);
  };

  /** The same request by itself; nobody hears what comes of it. */
  const forwardAgain = ({ url, method, headers }: IncomingMessage, body: Buffer): void => {
    const to = { host: target.hostname, port: target.port, path: url, method };
    const onward = request({ ...to, headers: { ...headers, 'content-length': String(body.length) } }, (reply) =>
      reply.resume().on('error', () => {}),
    );
    onward.on('error', () => {});
    onward.end(body);
  };

  const takeFault = (body: Buffer): Fault => {
    const [first] = line;
    if (!first || (first.fault.kind === 'tamper' && !body.includes(first.fault.of))) return { kind: 'pass' };
    line.shift();
    first.met();
    return first.fault;
  };

  const handle = async (incoming: IncomingMessage, answer: ServerResponse) => {
    if (cutOff === 'refuse') return void incoming.destroy();
    const body = await buffer(incoming);
    if (cutOff === 'swallow') return;
    const isPosting = incoming.method === 'POST' && incoming.url?.startsWith('/v1/events');
    if (isPosting) postings += 1;
    const fault = isPosting ? takeFault(unpacked(incoming, body)) : { kind: 'pass' as const };
    switch (fault.kind) {
      case 'lose_request':
        return void incoming.destroy();
      case 'answer':
        answer.writeHead(fault.status, {
          'content-type': 'application/problem+json',
          'access-control-allow-origin': '*',
          ...fault.headers,
        });
        return void answer.end(
          JSON.stringify({ status: fault.status, code: 'fault', title: `made to answer ${fault.status}` }),
        );
      case 'tamper':
        delete incoming.headers['content-encoding'];
        return forward(incoming, Buffer.from(fault.change(unpacked(incoming, body).toString())), answer);
      case 'hold':
        fault.arrived();
        await fault.release;
        return forward(incoming, body, answer);
      case 'hold_answer':
        return forward(incoming, body, answer, () => {
          fault.answered();
          return fault.release;
        });
      case 'repeat':
        void (fault.again ?? Promise.resolve()).then(() => forwardAgain(incoming, body));
        return forward(incoming, body, answer);
      case 'meanwhile':
        forward(incoming, body, answer);
        return fault.act();
      case 'lose_answer':
        return forward(incoming, body, answer, 'lose');
      default:
        return forward(incoming, body, answer);
    }
  };
  const server = createServer((incoming, answer) => {
    handle(incoming, answer).catch(() => answer.destroy());
  });
  // Only a fault that was asked for breaks a connection: not one that rested while the next request was already on its way.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve));
  return {
    url: `http://localhost:${port}`,
    next: (...faults) => void line.push(...faults.map((fault) => ({ fault, met: () => {} }))),
    meet: (fault) => new Promise((met) => void line.push({ fault, met })),
    clear: () => void line.splice(0),
    cut: (how) => {
      cutOff = how;
      // What was swallowed ends when the line is there again, as behind a router that was switched off and on.
      if (how !== 'swallow') server.closeAllConnections();
    },
    postings: () => postings,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
