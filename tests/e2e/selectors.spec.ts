import { expect } from '@playwright/test';
import { HostsHealth } from '@/contracts/host-health.ts';
import {
  type AdapterSwitches,
  SelectorHead,
  type SelectorsInForce,
  type WhatsAppAnchor,
} from '@/contracts/selector-set.ts';
import { packagedSelectors } from '@/hosts/whatsapp/packaged-selectors.ts';
import { askBackground } from '../support/ask-background.ts';
import { test } from '../support/fixture.ts';
import { openChat } from '../support/open-chat.ts';

const allOn: AdapterSwitches = { read: true, insert: true, hold: true };
const allOff: AdapterSwitches = { read: false, insert: false, hold: false };

/** A QA lead at the API. */
async function signInAtApi(server: string, email: string) {
  const call = async (method: string, path: string, body?: object, token?: string): Promise<unknown> => {
    const answer = await fetch(new URL(path, server), {
      method,
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  const session = { email, password: 'combinado-demo' };
  const { access_token } = (await call('POST', '/v1/session', session)) as { access_token: string };
  return (method: string, path: string, body?: object) => call(method, path, body, access_token);
}

test('pushed selectors reach an open tab: a wrong set is left by itself, the kill switch leaves the agent by hand', async ({
  chromium,
  world,
}) => {
  const qa = await signInAtApi(world.urls.server, 'silvana@vereda.example');
  const base = '/v1/selector-sets/whatsapp';
  const { heads } = (await qa('GET', base)) as { heads: SelectorHead[] };
  let epoch = heads[0]?.epoch ?? 0;
  // The same content again has the version that it had: what others published in this world is not to be taken for ours.
  const mark = `#set-${Date.now()}`;
  const publish = async (wrong: readonly WhatsAppAnchor[] = []) => {
    const { set } = packagedSelectors();
    set.selectors.sticker = [...set.selectors.sticker.slice(0, 7), mark];
    for (const anchor of wrong) set.selectors[anchor] = ['#nowhere'];
    const body = { set, switches: allOn, note: 'for a test', base_epoch: epoch };
    const head = SelectorHead.parse(await qa('POST', base, body));
    epoch = head.epoch;
    return head;
  };
  const turn = async (switches: AdapterSwitches) => {
    epoch = SelectorHead.parse(await qa('POST', `${base}/switches`, { switches, note: 'for a test' })).epoch;
  };
  const health = async () => HostsHealth.parse(await qa('GET', '/v1/hosts/health'));

  const { chat, sidebar } = await openChat(chromium, world);
  const inForce = async () => {
    const { version, source } = await askBackground<SelectorsInForce>(sidebar.frame, 'selectors.read', {
      adapter: 'whatsapp',
    });
    return { version, source };
  };
  await chat.open('Cláudia Regina Prates');
  await sidebar.confirmAccount('Cláudia Regina Prates');
  await expect(sidebar.currentStep).toBeVisible();
  const turns = async () => Number(await sidebar.frame.locator('[data-turns]').getAttribute('data-turns'));
  /** Whether the page is read is shown by what the panel has of it. */
  const readsOn = async (text: string) => {
    await expect(sidebar.currentStep).toBeVisible();
    const before = await turns();
    await chat.say(text);
    await expect.poll(turns).toBeGreaterThan(before);
  };
  const byHand = sidebar.frame.getByText('A leitura desta página está desligada.');
  // Others were here before, and the maps of CRMs have versions of their own: what counts is what this browser added here.
  const earlier = await health();
  const setOf = ({ sets }: HostsHealth, version: number, source: string) =>
    sets.find(({ adapter, set }) => adapter === 'whatsapp' && set?.version === version && set.source === source);
  const countsOf = (all: HostsHealth, version: number, source: string): Partial<Record<string, number>> =>
    setOf(all, version, source)?.devices ?? {};
  const stateOf = async (version: number, source: string) => {
    const before = countsOf(earlier, version, source);
    return Object.entries(countsOf(await health(), version, source)).flatMap(([state, count = 0]) =>
      count > (before[state] ?? 0) ? state : [],
    );
  };

  const good = await test.step('a set that is pushed takes the place of the packaged one', async () => {
    const head = await publish();
    await expect.poll(inForce).toEqual({ version: head.version, source: 'pushed' });
    await expect.poll(() => stateOf(head.version, 'pushed')).toEqual([expect.stringMatching(/ok|drift/)]);
    await readsOn('Bom dia, Cláudia.');
    return head;
  });

  await test.step('one that does not find whose chat it is: the tab goes back by itself, and QA sees which and where', async () => {
    const head = await publish(['title', 'composer']);
    await expect.poll(inForce).toEqual({ version: good.version, source: 'last_good' });
    await expect.poll(() => stateOf(head.version, 'pushed')).toEqual(['broken']);
    await expect.poll(() => stateOf(good.version, 'last_good')).toEqual([expect.stringMatching(/ok|drift/)]);
    const now = await health();
    expect(setOf(now, head.version, 'pushed')?.anchors.find(({ name }) => name === 'title')).toMatchObject({
      missing: 1,
    });
    const here = now.devices.filter(
      ({ adapter, set }) => adapter === 'whatsapp' && set?.version === good.version && set.source === 'last_good',
    );
    expect(here).toMatchObject([{ agent_name: expect.stringContaining('Ana'), reading: true }]);
    await readsOn('A senhora pode falar agora?');
  });

  await test.step('the kill switch: by hand, without a reload, and nothing of it counts against her', async () => {
    await turn(allOff);
    await expect(byHand.first()).toBeVisible();
    await chat.say('Um momento, por favor.');
    await turn(allOn);
    await expect(byHand).toHaveCount(0);
    await expect(sidebar.currentStep).toBeVisible();
    await expect
      .poll(() => world.sql(`select 1 as one from events where type = 'reading.degraded'`))
      .not.toHaveLength(0);
  });

  await test.step('a better set is read with again', async () => {
    const head = await publish();
    await expect.poll(inForce).toEqual({ version: head.version, source: 'pushed' });
    await readsOn('Fico no aguardo.');
  });
});
