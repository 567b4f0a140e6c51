import { StreamEvent } from '@/contracts/api.ts';
import { readEventStream } from './read-event-stream.ts';

/** Three heartbeats of the server: after that silence, the connection is dead, whatever the socket thinks. */
const silenceMs = 45_000;

export interface FollowWays {
  server_url: string;
  access_token: string;
  last_event_id: string | null;
  signal: AbortSignal;
  /** Called with each piece that arrives, so that the background may show the browser a sign of life. */
  onBytes: () => void;
  onEvent: (event: StreamEvent, id: string | null) => void;
}

export type StreamEnd = { is: 'closed' } | { is: 'refused'; status: number } | { is: 'unreachable'; why: string };

/** Follows the server's stream until it ends. Events that this build does not know are passed over. */
export async function followStream(ways: FollowWays): Promise<StreamEnd> {
  const silence = new AbortController();
  let timer = setTimeout(() => silence.abort(), silenceMs);
  try {
    const response = await fetch(`${ways.server_url.replace(/\/+$/, '')}/v1/stream`, {
      headers: {
        accept: 'text/event-stream',
        authorization: `Bearer ${ways.access_token}`,
        ...(ways.last_event_id ? { 'last-event-id': ways.last_event_id } : {}),
      },
      cache: 'no-store',
      credentials: 'omit',
      signal: AbortSignal.any([ways.signal, silence.signal]),
    });
    if (!response.ok || !response.body) return { is: 'refused', status: response.status };
    const onBytes = () => {
      clearTimeout(timer);
      timer = setTimeout(() => silence.abort(), silenceMs);
      ways.onBytes();
    };
    for await (const message of readEventStream(response.body, onBytes)) {
      const event = parseEvent(message.data);
      if (event) ways.onEvent(event, message.id);
    }
    return { is: 'closed' };
  } catch (error) {
    return { is: 'unreachable', why: error instanceof Error ? error.message : String(error) };
  } finally {
    clearTimeout(timer);
  }
}

function parseEvent(data: string): StreamEvent | null {
  try {
    const parsed = StreamEvent.safeParse(JSON.parse(data));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
