import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { type HeardLine, HeardMessage } from '@/contracts/integrations.ts';
import { findHookCaller, type HookCaller } from '../auth/hook-keys.ts';
import type { Backend } from '../backend.ts';
import { ApiProblem } from '../http/api-problem.ts';
import { takeLines } from '../services/call-lines.ts';

const path = '/v1/hooks/transcript';
/** The subprotocol's name. A browser, which may set no header, offers the key as the second one. */
const protocol = 'combinado.transcript';

const mostBytes = 32 * 1024;
/** Lines a second of one connection, over ten seconds: a floor of a hundred calls with guesses on the way says some 300. */
const mostLinesIn10s = 5000;
/** What waits to be stored: whoever says more than the database takes is let go, and comes back. */
const mostWaiting = 2000;
const pingEveryMs = 20_000;
/** Good keys are looked up anew so often: a revoked one does not stay open. */
const recheckEveryMs = 60_000;

/**
 * The WebSocket by which telephony feeds what is being said: one line of JSON each (`HeardMessage`), of as many calls as it
 * likes. What can not be taken is answered `{error, call_id, id}`; all else is silence.
 */
export function addTranscriptSocket(app: FastifyInstance, backend: Backend): void {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: mostBytes,
    perMessageDeflate: false,
    handleProtocols: (offered) => (offered.has(protocol) ? protocol : false),
  });
  app.server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    if (new URL(request.url ?? '/', 'ws://any').pathname !== path) return refuse(socket, '404 Not Found');
    const key = keyOf(request);
    findHookCaller(backend, key)
      .then((caller) => {
        // A signature covers a body, and here there is none to come: such a key is for POST.
        if (!caller || caller.secret !== null) return refuse(socket, '401 Unauthorized');
        sockets.handleUpgrade(request, socket, head, (open) => new Feed(backend, open, caller, key));
      })
      .catch(() => refuse(socket, '503 Service Unavailable'));
  });
  app.addHook('preClose', async () => {
    for (const open of sockets.clients) open.close(1001);
    sockets.close();
  });
}

/** One connection: lines are stored in the order in which they came, and as many at once as came meanwhile. */
class Feed {
  readonly #waiting: { readonly call_id: string; readonly line: HeardLine }[] = [];
  #storing = false;
  #alive = true;
  #seen = 0;
  readonly #timers: NodeJS.Timeout[];

  constructor(
    private readonly backend: Backend,
    private readonly socket: WebSocket,
    private readonly caller: HookCaller,
    key: string,
  ) {
    this.#timers = [
      setInterval(() => this.#ping(), pingEveryMs).unref(),
      setInterval(() => {
        this.#seen = 0;
      }, 10_000).unref(),
      setInterval(() => {
        findHookCaller(backend, key)
          .then((still) => still ?? socket.close(1008, 'the key was revoked'))
          .catch(() => {});
      }, recheckEveryMs).unref(),
    ];
    socket.on('pong', () => {
      this.#alive = true;
    });
    socket.on('message', (data, binary) => this.#hear(data, binary));
    // What is wrong with a connection, its closing says.
    socket.on('error', () => {});
    socket.on('close', () => {
      for (const timer of this.#timers) clearInterval(timer);
    });
  }

  #hear(data: RawData, binary: boolean): void {
    this.#seen += 1;
    if (this.#seen > mostLinesIn10s || this.#waiting.length > mostWaiting) {
      this.socket.close(1008, 'too many lines');
      return;
    }
    if (this.socket.readyState !== this.socket.OPEN) return;
    const message = binary ? null : HeardMessage.safeParse(parseJson(String(data)));
    if (!message?.success) {
      const why = message?.error.issues[0];
      this.#answer({ error: 'invalid', why: why ? `${why.path.join('.')}: ${why.message}` : 'not text' });
      return;
    }
    const { call_id, ...line } = message.data;
    this.#waiting.push({ call_id, line });
    if (!this.#storing) void this.#store();
  }

  async #store(): Promise<void> {
    this.#storing = true;
    while (this.#waiting.length > 0) {
      const batch = Map.groupBy(this.#waiting.splice(0, 200), ({ call_id }) => call_id);
      await Promise.all([...batch].map(([call_id, said]) => this.#storeCall(call_id, said)));
    }
    this.#storing = false;
  }

  async #storeCall(call_id: string, said: readonly { readonly line: HeardLine }[]): Promise<void> {
    try {
      await takeLines(
        this.backend,
        this.caller,
        call_id,
        said.map(({ line }) => line),
      );
    } catch (error) {
      const code = error instanceof ApiProblem ? error.code : 'try_again';
      this.#answer({ error: code, call_id, ids: said.map(({ line }) => line.id) });
    }
  }

  #ping(): void {
    if (this.#alive) this.socket.ping();
    else this.socket.terminate();
    this.#alive = false;
  }

  #answer(answer: object): void {
    // Whoever does not read what was wrong is not waited for.
    if (this.socket.bufferedAmount < mostBytes) this.socket.send(JSON.stringify(answer));
  }
}

function keyOf({ headers }: IncomingMessage): string {
  const bearer = /^Bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1];
  const [name, key] = (headers['sec-websocket-protocol'] ?? '').split(',').map((part) => part.trim());
  return bearer ?? (name === protocol ? (key ?? '') : '');
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
