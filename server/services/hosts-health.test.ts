import { randomUUID } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EventPayload } from '@/contracts/event.ts';
import { type HostReport, HostsHealth } from '@/contracts/host-health.ts';
import { listenTo } from '../testing/listen-to.ts';
import { startTestHouse, type TestHouse } from '../testing/test-house.ts';

let house: TestHouse;
let agent: string;
let other: string;
let lead: string;
beforeAll(async () => {
  house = await startTestHouse();
  const tokenOf = async (who: string) => (await house.signIn(who)).access_token;
  agent = await tokenOf('agent@north.example');
  other = await tokenOf('other@north.example');
  lead = await tokenOf('lead@north.example');
});
afterAll(() => house.stop());

const devices = { agent: randomUUID(), other: randomUUID() };
const seqs = new Map<string, number>();

function send(token: string, device_id: string, payload: EventPayload, occurred_at = house.now().toISOString()) {
  const seq = (seqs.get(device_id) ?? 0) + 1;
  seqs.set(device_id, seq);
  const event = { id: uuidv7(), device_id, seq, occurred_at, interaction_id: null, playbook: null, payload };
  return house.call('POST', '/v1/events', { token, body: { events: [event] } });
}
function reportOf(changes: Partial<HostReport> = {}): EventPayload {
  const report: HostReport = {
    adapter: 'whatsapp',
    state: 'ok',
    missing: null,
    fallbacks: [],
    anchors: [{ name: 'title', state: 'found' }],
    set: { version: 3, source: 'pushed' },
    extension: '0.1.0',
    language: 'pt-BR',
    at: house.now().toISOString(),
    ...changes,
  };
  return { type: 'host.reported', report };
}
const readHealth = async (token = lead) =>
  HostsHealth.parse((await house.call('GET', '/v1/hosts/health', { token })).body);
const ago = (minutes: number) => new Date(house.now().getTime() - minutes * 60_000).toISOString();

test('nothing was reported: nothing is told', async () => {
  expect(await readHealth()).toMatchObject({ sets: [], devices: [], refusals: [] });
});

test('each device counts once for each set, by its last report, with its anchors', async () => {
  const broken = reportOf({
    state: 'broken',
    missing: 'title',
    anchors: [
      { name: 'title', state: 'missing' },
      { name: 'rows', state: 'fallback' },
      { name: 'chat', state: 'found' },
    ],
  });
  await send(agent, devices.agent, reportOf());
  await send(agent, devices.agent, broken);
  const drift = reportOf({
    state: 'drift',
    fallbacks: ['title'],
    anchors: [
      { name: 'title', state: 'fallback' },
      { name: 'chat', state: 'found' },
    ],
    language: 'es-MX',
  });
  await send(other, devices.other, drift);
  const { sets, devices: told } = await readHealth();
  expect(sets).toMatchObject([
    {
      adapter: 'whatsapp',
      set: { version: 3, source: 'pushed' },
      devices: { ok: 0, drift: 1, broken: 1, off: 0, no_chat: 0, signed_out: 0 },
      anchors: [
        { name: 'title', found: 0, fallback: 1, missing: 1 },
        { name: 'rows', found: 0, fallback: 1, missing: 0 },
        { name: 'chat', found: 2, fallback: 0, missing: 0 },
      ],
      extensions: [{ version: '0.1.0', devices: 2 }],
      languages: expect.arrayContaining([
        { language: 'pt-BR', devices: 1 },
        { language: 'es-MX', devices: 1 },
      ]),
    },
  ]);
  // Whoever does not read comes first.
  expect(told).toMatchObject([
    { agent_name: 'agent', state: 'broken', reading: false, missing: 'title' },
    { agent_name: 'other', state: 'drift', reading: true, missing: null },
  ]);
});

test('a device that went on to another set counts under both, and stands where it is now', async () => {
  await send(agent, devices.agent, reportOf({ set: { version: 2, source: 'last_good' } }));
  const { sets, devices: told } = await readHealth();
  expect(sets.map(({ set, devices: counts }) => [set?.version, set?.source, counts.ok, counts.broken])).toEqual([
    [3, 'pushed', 0, 1],
    [2, 'last_good', 1, 0],
  ]);
  expect(told.find(({ agent_name }) => agent_name === 'agent')).toMatchObject({ reading: true, set: { version: 2 } });
});

test('what was said earlier and arrives later covers nothing', async () => {
  await send(agent, devices.agent, reportOf({ state: 'broken', set: { version: 2, source: 'last_good' } }), ago(30));
  const { devices: told } = await readHealth();
  expect(told.find(({ agent_name }) => agent_name === 'agent')).toMatchObject({ state: 'ok', reading: true });
});

test('an adapter without sets is told as such', async () => {
  await send(agent, devices.agent, reportOf({ adapter: 'crm', set: null, anchors: [], language: null }));
  const { sets } = await readHealth();
  expect(sets.filter(({ adapter }) => adapter === 'crm')).toMatchObject([
    { set: null, anchors: [], languages: [{ language: null, devices: 1 }] },
  ]);
});

test('each CRM is told by itself, field by field, and one that is read does not cover one that is not', async () => {
  const set = { version: 1, source: 'pushed' as const };
  const read = {
    adapter: 'crm' as const,
    set,
    map: 'cobranca',
    anchors: [{ name: 'balance', state: 'found' as const }],
  };
  const broken = {
    ...read,
    map: 'antigo',
    state: 'broken' as const,
    missing: 'balance',
    anchors: [
      { name: 'balance', state: 'missing' as const, why: 'unparsed' as const },
      { name: 'phone', state: 'missing' as const, why: 'several' as const },
      { name: 'ref', state: 'missing' as const },
    ],
  };
  await send(agent, devices.agent, reportOf(broken));
  await send(agent, devices.agent, reportOf(read));
  await send(
    other,
    devices.other,
    reportOf({ ...read, state: 'drift', anchors: [{ name: 'balance', state: 'fallback' }] }),
  );
  const { sets, devices: told } = await readHealth();
  const none = { several: 0, unparsed: 0 };
  expect(sets.filter(({ map }) => map !== null)).toMatchObject([
    {
      map: 'antigo',
      devices: { broken: 1 },
      anchors: [
        { name: 'balance', missing: 1, several: 0, unparsed: 1 },
        { name: 'phone', missing: 1, several: 1, unparsed: 0 },
        { name: 'ref', missing: 1, ...none },
      ],
    },
    {
      map: 'cobranca',
      devices: { ok: 1, drift: 1, broken: 0 },
      anchors: [{ name: 'balance', found: 1, fallback: 1, missing: 0, ...none }],
    },
  ]);
  expect(
    told
      .filter(({ map }) => map !== null)
      .map(({ map, state }) => `${map} ${state}`)
      .toSorted(),
  ).toEqual(['antigo broken', 'cobranca drift', 'cobranca ok']);
});

test('a head that was refused is told until the device takes one', async () => {
  const refused = {
    type: 'selectors.refused',
    adapter: 'whatsapp',
    epoch: 4,
    why: 'Its signature is not valid.',
  } as const;
  await send(agent, devices.agent, refused);
  expect((await readHealth()).refusals).toMatchObject([{ agent_name: 'agent', epoch: 4, why: refused.why }]);
  await send(agent, devices.agent, { type: 'selectors.applied', adapter: 'whatsapp', epoch: 5 });
  expect((await readHealth()).refusals).toEqual([]);
});

test('those who watch are rung, in their own organisation', async () => {
  const url = await house.app.listen({ port: 0 });
  const stream = await listenTo(url, lead, ({ type }) => type === 'hosts.changed');
  const stranger = await listenTo(url, (await house.signIn('lead@south.example')).access_token, () => false);
  await send(other, devices.other, reportOf());
  expect(await stream.found).toEqual({ type: 'hosts.changed' });
  expect(stranger.seen.map(({ type }) => type)).toEqual(['hello']);
  stream.close();
  stranger.close();
});

test('nothing of a page fits into a report', async () => {
  for (const changes of [
    { missing: 'Cláudia Regina Prates' },
    { fallbacks: ['+5511987654417'] },
    { anchors: [{ name: '5511987654417', state: 'missing' as const }] },
    { language: 'olá tudo bem' },
    { extension: 'Cláudia' },
  ]) {
    const { body } = await send(agent, devices.agent, reportOf(changes));
    expect(body).toMatchObject({ answers: [{ result: 'refused', why: expect.stringContaining('payload.report') }] });
  }
});

test('a page that says nothing for long reads no more, and after a day is forgotten', async () => {
  house.pass(2 * 3600_000);
  lead = (await house.signIn('lead@north.example')).access_token;
  const { devices: quiet } = await readHealth();
  expect(quiet.length).toBeGreaterThan(0);
  expect(quiet.every(({ reading }) => !reading)).toBe(true);
  house.pass(23 * 3600_000);
  lead = (await house.signIn('lead@north.example')).access_token;
  expect(await readHealth()).toMatchObject({ sets: [], devices: [] });
});

test('it is for QA, supervisors and admins of the same organisation', async () => {
  agent = (await house.signIn('agent@north.example')).access_token;
  expect((await house.call('GET', '/v1/hosts/health', { token: agent })).status).toBe(403);
  await send(agent, devices.agent, reportOf());
  for (const who of ['lead', 'author', 'approver', 'admin']) {
    const north = (await house.signIn(`${who}@north.example`)).access_token;
    expect((await readHealth(north)).devices).toHaveLength(1);
  }
  const south = (await house.signIn('lead@south.example')).access_token;
  expect((await readHealth(south)).devices).toEqual([]);
});
