import { setTimeout as delay } from 'node:timers/promises';
import type { ChannelHead, Draft } from '@/contracts/playbook-channel.ts';
import { expectOk, type StreamLine, type WatchedServer } from './watched-server.ts';

/** Servers that hear nothing ask the database every two seconds; on a slow machine, seldomer. */
const patienceMs = 30_000;

/**
 * Publishes at each server in turn, and waits until the streams of all of them have told of it.
 * @returns what was otherwise than it should be, and the longest that it took, in ms
 */
export async function checkPublishing(
  servers: readonly WatchedServer[],
  token: string,
  playbookId: string,
): Promise<{ readonly wrong: string[]; readonly slowest_ms: number }> {
  const ending = new AbortController();
  const heard = new Map<string, StreamLine[]>(servers.map(({ name }) => [name, []]));
  for (const server of servers) await server.follow(token, ending.signal, (line) => heard.get(server.name)?.push(line));
  const wrong: string[] = [];
  let slowest_ms = 0;
  for (const at of servers) {
    const path = `/v1/playbooks/${playbookId}`;
    const draft = await expectOk<Draft>(at.call('GET', `${path}/draft`, { token }), `the draft at ${at.name}`);
    const body = { ...(draft.body as object), name: `Edição ${draft.base_version + 1}` };
    const { base_version } = draft;
    await expectOk(at.call('PUT', `${path}/draft`, { token, body: { body, base_version } }), `a draft at ${at.name}`);
    const began = performance.now();
    const publishing = at.call('POST', `${path}/publish`, { token, body: { note: 'upgrade', base_version } });
    const { epoch } = await expectOk<ChannelHead>(publishing, `publishing at ${at.name}`);
    for (const { name } of servers) {
      const isHere = () => heard.get(name)?.some((line) => line.type === 'playbook.published' && line.epoch === epoch);
      while (!isHere() && performance.now() - began < patienceMs) await delay(10);
      if (!isHere()) wrong.push(`${name} never told of what was published at ${at.name}`);
      slowest_ms = Math.max(slowest_ms, Math.round(performance.now() - began));
    }
  }
  ending.abort();
  return { wrong, slowest_ms };
}
