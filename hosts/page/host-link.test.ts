import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { HostCommand, HostFact } from '@/contracts/host-facts.ts';
import type { openHostLink } from './host-link.ts';

/** This end of a port; `drop` is the background's death. */
class FakePort {
  readonly sent: unknown[] = [];
  readonly #goodbyes: (() => void)[] = [];
  readonly onMessage = { addListener: () => {} };
  readonly onDisconnect = { addListener: (goodbye: () => void) => void this.#goodbyes.push(goodbye) };
  constructor(readonly name: string) {}
  postMessage(message: unknown): void {
    this.sent.push(message);
  }
  disconnect(): void {}
  drop(): void {
    for (const goodbye of this.#goodbyes) goodbye();
  }
}

let ports: FakePort[];
let page: EventTarget & { visibilityState: 'visible' | 'hidden' };
let open: typeof openHostLink;
const life = new AbortController();

beforeEach(async () => {
  vi.useFakeTimers();
  ports = [];
  page = Object.assign(new EventTarget(), { visibilityState: 'visible' as const });
  const connect = ({ name }: { name: string }) => {
    const port = new FakePort(name);
    ports.push(port);
    return port;
  };
  vi.stubGlobal('document', page);
  vi.stubGlobal('chrome', { runtime: { id: 'ours', connect } });
  vi.resetModules();
  open = (await import('./host-link.ts')).openHostLink;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const lines = () => ports.filter(({ name }) => name === 'host');
const theme: HostFact = { type: 'theme.changed', theme: 'dark' };

function begin() {
  const obeyed: HostCommand[] = [];
  const gone = vi.fn();
  const link = open({ obey: (command) => void obeyed.push(command), layoutChanged: () => {}, gone }, life.signal);
  return { obeyed, link, gone };
}

test('a line that was down asks what is in force: a change was not heard meanwhile', () => {
  const { obeyed, link } = begin();
  link.tell(theme);
  expect(obeyed).toEqual([]);
  lines()[0]?.drop();
  vi.runAllTimers();
  expect(lines()).toHaveLength(2);
  expect(lines()[1]?.sent).toEqual([theme]);
  expect(obeyed).toEqual([{ type: 'selectors.changed' }]);
});

test('so does one that was down while the page was hidden, once it is seen', () => {
  const { obeyed } = begin();
  page.visibilityState = 'hidden';
  lines()[0]?.drop();
  vi.runAllTimers();
  expect(lines()).toHaveLength(1);
  page.visibilityState = 'visible';
  page.dispatchEvent(new Event('visibilitychange'));
  expect(lines()).toHaveLength(2);
  expect(obeyed).toEqual([{ type: 'selectors.changed' }]);
});

test('a script whose build was replaced leaves at once, and not after the wait for another line', () => {
  const { gone } = begin();
  // An invalidated context has no id.
  (globalThis as unknown as { chrome: { runtime: { id?: string } } }).chrome.runtime.id = undefined;
  lines()[0]?.drop();
  expect(gone).toHaveBeenCalledOnce();
  vi.runAllTimers();
  expect(lines()).toHaveLength(1);
});
