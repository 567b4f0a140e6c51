import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { AdapterHealth } from '@/contracts/host-facts.ts';
import { type Port, PortBroker } from './port-broker.ts';
import type { Sender } from './sender-kind.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const id = fakeBrowser.runtime.id;
const ours = fakeBrowser.runtime.getURL('/');

/** One end of a port: what the other end says is put in with `say`. */
class FakePort implements Port {
  readonly heard: unknown[] = [];
  hungUp = false;
  readonly #listeners: ((message: unknown) => void)[] = [];
  readonly #goodbyes: (() => void)[] = [];
  readonly onMessage = { addListener: (listener: (message: unknown) => void) => void this.#listeners.push(listener) };
  readonly onDisconnect = { addListener: (listener: () => void) => void this.#goodbyes.push(listener) };

  constructor(
    readonly name: string,
    readonly sender: Sender,
  ) {}

  postMessage(message: unknown): void {
    if (this.hungUp) throw new Error('Attempting to use a disconnected port object');
    this.heard.push(message);
  }

  disconnect(): void {
    this.hungUp = true;
  }

  say(message: unknown): void {
    for (const listener of this.#listeners) listener(message);
  }

  leave(): void {
    this.hungUp = true;
    for (const goodbye of this.#goodbyes) goodbye();
  }
}

let broker: PortBroker;
beforeEach(() => {
  broker = new PortBroker();
});

function connect(name: string, sender: Sender): FakePort {
  const port = new FakePort(name, sender);
  broker.connect(port);
  return port;
}
const host = (tab: number, frameId = 0) =>
  connect('host', { id, url: 'https://crm.example/', tab: { id: tab }, frameId });
const frame = (tab: number) => connect('sidebar', { id, url: `${ours}sidebar.html`, tab: { id: tab }, frameId: 2 });
const panel = (name = 'sidebar') => connect(name, { id, url: `${ours}sidebar.html` });

const theme = { type: 'theme.changed', theme: 'dark' };
const collapse = { type: 'frame.collapse', collapsed: true };

test('a page is told to fill its form once it has what fills forms, and is told all the same where that did not come', async () => {
  const fill = { type: 'form.fill', request: 'r', key: 'k', values: {}, replace: false };
  const announce = {
    type: 'outcome.announce',
    key: 'k',
    interaction_id: crypto.randomUUID(),
    version: 1,
    outcome: 'promise',
    values: {},
  };
  for (const [command, comes] of [
    [fill, true],
    [fill, false],
    [announce, true],
  ] as const) {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const beforeFill = vi.fn(() => promise);
    broker = new PortBroker({ beforeFill });
    const [there, beside] = [host(1), frame(1)];
    beside.say(command);
    beside.say(collapse);
    expect(beforeFill).toHaveBeenCalledWith(1);
    expect(there.heard).toEqual([collapse]);
    vi.spyOn(console, 'error').mockImplementation(() => {});
    if (comes) resolve();
    else reject(new Error('no access'));
    await vi.waitFor(() => expect(there.heard).toEqual([collapse, command]));
  }
});

test('facts go to the sidebars of the same tab, commands to the scripts of the same tab', () => {
  const [one, other] = [host(1), host(2)];
  const [beside, elsewhere] = [frame(1), frame(2)];
  one.say(theme);
  beside.say(collapse);
  expect(beside.heard).toEqual([{ type: 'host.attached' }, theme]);
  expect(elsewhere.heard).toEqual([{ type: 'host.attached' }]);
  expect(one.heard).toEqual([collapse]);
  expect(other.heard).toEqual([]);
});

test('a script of a frame does not speak for the page around it', () => {
  const sidebar = frame(1);
  const inner = host(1, 5);
  expect(inner.hungUp).toBe(true);
  inner.say(theme);
  expect(sidebar.heard).toEqual([{ type: 'host.detached' }]);
});

test('a sidebar hears when the first script of its tab comes and the last one goes', () => {
  const sidebar = frame(1);
  // A script that is put in anew is there before the one before it has gone.
  const [before, after] = [host(1), host(1)];
  before.leave();
  after.leave();
  const types = sidebar.heard.map((message) => (message as { type: string }).type);
  expect(types).toEqual(['host.detached', 'host.attached', 'host.attached', 'host.detached']);
});

test('a script in a page that may not be read is sent away, at once and whenever that changes; no sidebar sends it away', async () => {
  let may = true;
  broker = new PortBroker({ mayStay: async (url) => may && url === 'https://crm.example/' });
  const [script, sidebar] = [host(1), frame(1)];
  sidebar.say({ type: 'page.leave' });
  broker.recheck();
  await Promise.resolve();
  expect(script.heard).toEqual([]);
  may = false;
  broker.recheck();
  await vi.waitFor(() => expect(script.heard).toEqual([{ type: 'page.leave' }]));
  const late = host(2);
  await vi.waitFor(() => expect(late.heard).toEqual([{ type: 'page.leave' }]));
  // One that does not go, since the page has it in its power, is not heard any more.
  const told = sidebar.heard.length;
  late.say(theme);
  script.say(theme);
  expect(sidebar.heard).toHaveLength(told);
});

test('what is no fact and no command goes nowhere', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const [script, sidebar] = [host(1), frame(1)];
  script.say({ type: 'theme.changed', theme: '<script>' });
  script.say(collapse);
  sidebar.say({ type: 'text.insert', text: 7 });
  sidebar.say(theme);
  expect(script.heard).toEqual([]);
  expect(sidebar.heard).toEqual([{ type: 'host.attached' }]);
  // Page-controlled words stay out of the log.
  expect(JSON.stringify(warn.mock.calls)).not.toContain('<script>');
  warn.mockRestore();
});

test('the side panel goes with the tab it names, and may name another', () => {
  const [one, two] = [host(1), host(2)];
  const sidebar = panel();
  sidebar.say({ type: 'attach', tab_id: 1 });
  one.say(theme);
  sidebar.say({ type: 'attach', tab_id: 2 });
  one.say(theme);
  sidebar.say(collapse);
  expect(sidebar.heard).toEqual([{ type: 'host.attached' }, theme, { type: 'host.attached' }]);
  expect(two.heard).toEqual([collapse]);
  expect(panel('sidebar:2').heard).toEqual([{ type: 'host.attached' }]);
});

test('a frame speaks with the tab that holds it, whatever it asks for', () => {
  const [, other] = [host(1), host(2)];
  const sidebar = frame(1);
  sidebar.say({ type: 'attach', tab_id: 2 });
  sidebar.say(collapse);
  expect(other.heard).toEqual([]);
});

test('a port opened by somebody with no right to it is hung up on', () => {
  const page = { id, url: 'https://crm.example/', tab: { id: 1 }, frameId: 0 };
  expect(connect('sidebar', page).hungUp).toBe(true);
  expect(connect('host', { ...page, id: 'another-extension' }).hungUp).toBe(true);
  expect(connect('host', { id, url: `${ours}console.html` }).hungUp).toBe(true);
  expect(connect('changes', { id: 'another-extension' }).hungUp).toBe(true);
  expect(connect('other', { id, url: `${ours}console.html` }).hungUp).toBe(true);
});

test('pages hear of every change, content scripts of the layout only, and a page that is gone stops nobody', () => {
  const gone = connect('changes', { id, url: `${ours}popup.html` });
  const page = connect('changes', { id, url: `${ours}console.html` });
  const script = connect('changes', { id, url: 'https://crm.example/', tab: { id: 1 } });
  gone.disconnect();
  broker.announce(['status', 'layout']);
  broker.announce(['outbox']);
  expect(page.heard).toEqual([{ topics: ['status', 'layout'] }, { topics: ['outbox'] }]);
  expect(script.heard).toEqual([{ topics: ['layout'] }]);
});

test('every content script hears that other selectors are in force, and a sidebar cannot say so', () => {
  const [one, two] = [host(1), host(2)];
  const sidebar = frame(1);
  sidebar.say({ type: 'selectors.changed' });
  expect(one.heard).toEqual([]);
  broker.commandAll({ type: 'selectors.changed' });
  expect([one.heard, two.heard]).toEqual([[{ type: 'selectors.changed' }], [{ type: 'selectors.changed' }]]);
  expect(sidebar.heard).toEqual([{ type: 'host.attached' }]);
});

test('how each connected page is read is known until it goes', () => {
  const heard: AdapterHealth[] = [];
  broker = new PortBroker({ onHealth: (health) => heard.push(health) });
  const health = (state: AdapterHealth['state']): AdapterHealth => ({
    adapter: 'whatsapp',
    state,
    missing: null,
    fallbacks: [],
    anchors: [],
    set: { version: 0, source: 'packaged' },
  });
  const say = (port: FakePort, state: AdapterHealth['state']) =>
    port.say({ type: 'adapter.health', health: health(state), at: '2026-11-20T12:00:00Z' });
  const [one, two] = [host(1), host(2)];
  say(one, 'ok');
  say(two, 'broken');
  say(one, 'drift');
  expect(heard.map(({ state }) => state)).toEqual(['ok', 'broken', 'drift']);
  expect(broker.healths()).toEqual([health('drift'), health('broken')]);
  one.leave();
  expect(broker.healths()).toEqual([health('broken')]);
});

test('a frame speaks to the page around it and to nobody else, under its own address, and is gone when it goes', () => {
  const [page, other, sidebar] = [host(1), host(2), frame(1)];
  const inside = connect('frame', { id, url: 'https://tela.example/1', tab: { id: 1 }, frameId: 5 });
  const news = { map: 'velho', url: 'https://tela.example/1#a', born: 1, fields: {}, busy: false, requests: 0 };
  inside.say({ type: 'frame.read', ...news, url: 'https://crm.example/' });
  inside.say({ type: 'frame.read', ...news, fields: { password: { value: 'x', raw: 'x', trust: 'read' } } });
  expect(page.heard).toEqual([]);
  inside.say({ type: 'frame.read', ...news });
  sidebar.say({ type: 'frames.read', frames: [] });
  expect(page.heard).toEqual([{ type: 'frames.read', frames: [{ ...news, frame: 5 }] }]);
  inside.leave();
  expect(page.heard.at(-1)).toEqual({ type: 'frames.read', frames: [] });
  expect([other.heard, sidebar.heard.some((said) => JSON.stringify(said).includes('tela'))]).toEqual([[], false]);
  expect(connect('frame', { id, url: 'https://tela.example/', tab: { id: 1 }, frameId: 0 }).hungUp).toBe(true);
});
