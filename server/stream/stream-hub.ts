import type { ServerResponse } from 'node:http';
import type { StreamEvent } from '@/contracts/api.ts';

interface Listener {
  readonly orgId: string;
  readonly sessionId: string;
  readonly userId: string;
  readonly response: ServerResponse;
}

/** Some 100 connections a second come to the others when a process of a thousand goes. */
const comeBackWithinMs = 10_000;
const heartbeatMs = 15_000;
/** Boards may change many times a second while a team works; a doorbell says no more by ringing each time. */
const boardQuietMs = 200;
/** A whole floor reports within seconds of a change: those who watch look once in a while. */
const hostsQuietMs = 1000;
/** A reader that does not read is let go before what waits for it grows. It will come back and ask. */
const mostBufferedBytes = 256 * 1024;

/**
 * The open streams of this process. Doorbells of boards go round in this process only: a pending NOTIFY takes one lock of
 * the whole database at commit, which ingest must never wait for; a client of another process sees the change when its own
 * board's polling comes round. Publishing, a few times a day, goes through NOTIFY: see `listen-for-publishing.ts`.
 */
export class StreamHub {
  readonly #listeners = new Set<Listener>();
  /** Doorbells that were rung a moment ago, and those of them that are to be rung again. */
  readonly #quiet = new Map<string, NodeJS.Timeout>();
  readonly #owed = new Set<string>();
  readonly #heartbeat = setInterval(() => this.#send(this.#listeners, { type: 'heartbeat' }), heartbeatMs).unref();

  /** Adds an open stream until its connection closes. */
  add(orgId: string, sessionId: string, userId: string, response: ServerResponse): void {
    const listener = { orgId, sessionId, userId, response };
    this.#listeners.add(listener);
    response.once('close', () => this.#listeners.delete(listener));
  }

  /** How many streams are open here. */
  get size(): number {
    return this.#listeners.size;
  }

  /** Rings for everyone of the organisation who listens here. */
  ring(orgId: string, event: StreamEvent): void {
    this.#send(
      [...this.#listeners].filter((listener) => listener.orgId === orgId),
      event,
    );
  }

  /** Rings for one person, on each of their devices that listens here. */
  ringUser(orgId: string, userId: string, event: StreamEvent): void {
    this.#send(this.#ofUser(orgId, userId), event);
  }

  /** Whether this person listens here. */
  hasUser(orgId: string, userId: string): boolean {
    return this.#ofUser(orgId, userId).length > 0;
  }

  /** Rings that a team's board changed: at once, and once more for all that happens within 200 ms of it. */
  ringBoard(orgId: string, teamId: string): void {
    this.#ringOnce(`${orgId}/${teamId}`, boardQuietMs, orgId, { type: 'board.changed', team_id: teamId });
  }

  /** Rings that a device reported how it reads a page: at once, and once more for all that happens within a second of it. */
  ringHosts(orgId: string): void {
    this.#ringOnce(`${orgId}/hosts`, hostsQuietMs, orgId, { type: 'hosts.changed' });
  }

  #ofUser(orgId: string, userId: string): Listener[] {
    return [...this.#listeners].filter((listener) => listener.orgId === orgId && listener.userId === userId);
  }

  #ringOnce(key: string, quietMs: number, orgId: string, event: StreamEvent): void {
    if (this.#quiet.has(key)) {
      this.#owed.add(key);
      return;
    }
    this.ring(orgId, event);
    const over = (): void => {
      this.#quiet.delete(key);
      if (this.#owed.delete(key)) this.#ringOnce(key, quietMs, orgId, event);
    };
    this.#quiet.set(key, setTimeout(over, quietMs).unref());
  }

  /** Ends the streams of a session that was ended or revoked. */
  closeSession(sessionId: string): void {
    for (const listener of this.#listeners) if (listener.sessionId === sessionId) listener.response.end();
  }

  /** The organisations that have a stream open here. */
  organisations(): Set<string> {
    return new Set([...this.#listeners].map((listener) => listener.orgId));
  }

  /** Ends everything: the server is going down. Each is told when to come back, so that not all come at once. */
  close(): void {
    clearInterval(this.#heartbeat);
    for (const timer of this.#quiet.values()) clearTimeout(timer);
    for (const { response } of this.#listeners) {
      const { socket } = response;
      if (response.writableEnded) continue;
      response.end(`retry: ${Math.floor(Math.random() * comeBackWithinMs)}\n\n`, () => socket?.end());
    }
  }

  #send(listeners: Iterable<Listener>, event: StreamEvent): void {
    const chunk = formatStreamEvent(event);
    for (const { response } of listeners) {
      // Ended, and its connection not closed yet: a write would be an error that nobody listens for.
      if (response.writableEnded) continue;
      if (response.writableLength > mostBufferedBytes) response.destroy();
      else response.write(chunk);
    }
  }
}

/** One server-sent event: its JSON as `data:`, so that a reader needs no event names. */
export function formatStreamEvent(event: StreamEvent): string {
  return `data: ${JSON.stringify(event)}\n\n`;
}
