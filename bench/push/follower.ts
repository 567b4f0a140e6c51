import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import http from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { uuidv7 } from 'uuidv7';
import type { SigningKey } from '@/contracts/playbook-channel.ts';
import { canonicalJson } from '@/domain/playbook/canonical-json.ts';
import { parsePlaybook } from '@/domain/playbook/parse-playbook.ts';
import { type ApiResult, callApi } from '@/utils/api-client.ts';
import { followStream } from '@/utils/playbook-sync/follow-stream.ts';
import { sha256Hex } from '@/utils/playbook-sync/sha256-hex.ts';
import { verifyHead } from '@/utils/playbook-sync/verify-head.ts';

/**
 * The bytes of each pack that was proven in this process. Hundreds of browsers stand in it, each of which would have a
 * processor of its own: the same bytes are not unpacked and proven again.
 */
const proven = new Map<string, Promise<Buffer>>();

async function prove(hash: string, packed: Buffer): Promise<void> {
  const first = proven.get(hash) ?? proveWhole(hash, packed);
  proven.set(hash, first);
  if (!(await first).equals(packed)) throw new Error('two clients were given different packs');
}

async function proveWhole(hash: string, packed: Buffer): Promise<Buffer> {
  const pack: unknown = JSON.parse(gunzipSync(packed).toString());
  if ((await sha256Hex(canonicalJson(pack))) !== hash) throw new Error('the pack is not what was signed');
  if (!parsePlaybook(pack).ok) throw new Error('the pack is no playbook');
  return packed;
}

const agent = new http.Agent({ keepAlive: true });

/** A pack as it comes over the wire: `fetch` would unpack it. */
async function readPacked(url: string, token: string): Promise<Buffer> {
  const headers = { authorization: `Bearer ${token}`, 'accept-encoding': 'gzip' };
  const [response] = (await once(http.get(url, { agent, headers }), 'response')) as [http.IncomingMessage];
  const packed = await buffer(response);
  if (response.statusCode !== 200) throw new Error(`the pack was answered ${response.statusCode}`);
  return packed;
}

/** When an epoch rang here, was proven, and its receipt was stored; by `performance.now()`. */
export interface Arrival {
  readonly rungAt: number;
  readonly appliedAt: number;
  readonly storedAt: number;
}

/**
 * One browser more, without the browser: the extension's own stream reader, calls and proofs, and a device of its own that
 * tells the server what it applied.
 */
export class Follower {
  readonly #arrivals = new Map<number, PromiseWithResolvers<Arrival>>();
  readonly #stop = new AbortController();
  readonly #device = randomUUID();
  #seq = 0;
  #epoch = 0;
  #syncing: Promise<void> = Promise.resolve();

  constructor(
    private readonly server_url: string,
    private readonly access_token: string,
    private readonly keys: readonly SigningKey[],
    private readonly playbookId: string,
  ) {}

  /** Opens the stream and resolves once the server has said hello. */
  open(): Promise<void> {
    return new Promise((resolve, reject) => {
      followStream({
        server_url: this.server_url,
        access_token: this.access_token,
        last_event_id: null,
        signal: this.#stop.signal,
        onBytes: () => {},
        onEvent: (event) => {
          if (event.type === 'hello') resolve();
          if (event.type !== 'playbook.published') return;
          const rungAt = performance.now();
          this.#syncing = this.#syncing.then(() => this.#sync(rungAt));
        },
      }).then((end) => reject(new Error(`the stream ended: ${end.is}`)), reject);
    });
  }

  /** Resolves with the arrival of an epoch, or with null where it has not come within `ms`. */
  arrived(epoch: number, ms: number): Promise<Arrival | null> {
    return Promise.race([this.#arrival(epoch).promise, delay(ms, null, { ref: false })]);
  }

  close(): void {
    this.#stop.abort();
  }

  async #sync(rungAt: number): Promise<void> {
    const { server_url, access_token } = this;
    const access = { server_url, access_token };
    const signed = value(await callApi('playbooks.head', { params: { id: this.playbookId } }, access));
    const verified = await verifyHead(signed, this.keys, this.playbookId);
    if (!verified.ok) throw new Error(verified.why);
    const { epoch, version, hash } = verified.head;
    if (epoch <= this.#epoch) return;
    await prove(hash, await readPacked(`${server_url}/v1/packs/${hash}`, access_token));
    this.#epoch = epoch;
    const appliedAt = performance.now();
    this.#seq += 1;
    const receipt = {
      id: uuidv7(),
      device_id: this.#device,
      seq: this.#seq,
      occurred_at: new Date().toISOString(),
      interaction_id: null,
      playbook: { id: this.playbookId, version, hash },
      payload: { type: 'playbook.applied', epoch },
    };
    const { answers } = value(await callApi('events.append', { body: { events: [receipt] } }, access));
    if (answers[0]?.result !== 'stored') throw new Error(`the receipt was answered ${JSON.stringify(answers[0])}`);
    this.#arrival(epoch).resolve({ rungAt, appliedAt, storedAt: performance.now() });
  }

  #arrival(epoch: number): PromiseWithResolvers<Arrival> {
    const arrival = this.#arrivals.get(epoch) ?? Promise.withResolvers<Arrival>();
    this.#arrivals.set(epoch, arrival);
    return arrival;
  }
}

function value<T>(result: ApiResult<T>): T {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.failure));
}
