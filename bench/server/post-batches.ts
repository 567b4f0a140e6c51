import http from 'node:http';

/** One sender: keeps its connection, and has one request under way at a time, as an outbox does. */
export interface Sender {
  /** Where each request goes, in whose name, what it carries, and how many events that are. */
  readonly requests: readonly {
    readonly url: string;
    readonly token: string;
    readonly body: Buffer;
    readonly events: number;
  }[];
  /** Throws where the answer is not that everything was stored. */
  readonly check: (answer: string) => void;
}

/**
 * Sends all bodies of all senders, the senders at once.
 * @returns events a second over all, and how long each request took, in ms
 */
export async function postBatches(senders: readonly Sender[]): Promise<{ perSecond: number; ms: number[] }> {
  const ms: number[] = [];
  let events = 0;
  const began = performance.now();
  await Promise.all(
    senders.map(async ({ requests, check }) => {
      const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
      for (const { url, token, body, events: carried } of requests) {
        const from = performance.now();
        check(await post(agent, url, token, body));
        ms.push(performance.now() - from);
        events += carried;
      }
      agent.destroy();
    }),
  );
  return { perSecond: (events * 1000) / (performance.now() - began), ms };
}

function post(agent: http.Agent, url: string, token: string, body: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': body.length,
      authorization: `Bearer ${token}`,
    };
    const request = http.request(url, { method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        if (response.statusCode === 200) resolve(text);
        else reject(new Error(`answered ${response.statusCode}: ${text.slice(0, 400)}`));
      });
      response.on('error', reject);
    });
    request.on('error', reject);
    request.end(body);
  });
}
