import './in-page.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { FieldMap } from '@/contracts/field-map.ts';
import type { HostFact } from '@/contracts/host-facts.ts';
import { commonMap } from '@/hosts/crm/built-in-maps.ts';
import { packagedMaps } from '@/hosts/crm/packaged-maps.ts';
import { bundleAdapters } from '@/scripts/bundle-adapters.ts';
import { launchChromium } from '../support/chromium.ts';

let browser: Browser;
let bundle: string;
let page: Page;
beforeAll(async () => {
  [browser, bundle] = await Promise.all([launchChromium(), bundleAdapters()]);
});
afterAll(() => browser.close());
afterEach(() => page.context().close());

const record =
  '<main><p><b>Nome:</b> <span>Inês Prado Leal</span></p><p><b>Referência:</b> <span>55-1</span></p><p><b>Saldo:</b> <span>R$ 10,00</span></p></main>';

/** Opens a record at an address, and has the adapter tell what it sees. */
async function open(html: string, address: string, rest: Partial<FieldMap>): Promise<void> {
  page = await (await browser.newContext()).newPage();
  await page.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<html lang="pt"><body>${html}</body></html>` }),
  );
  await page.goto(`https://crm.example/card${address}`);
  await listen(rest);
}

async function listen(rest: Partial<FieldMap>): Promise<void> {
  await page.evaluate(bundle);
  const map: FieldMap = {
    ...commonMap,
    id: 'calls',
    origins: ['https://crm.example'],
    decimal: ',',
    calling_code: '+55',
    ...rest,
  };
  await page.evaluate(
    (inForce) => {
      globalThis.facts = [];
      combinado.openCrm(inForce).observe((fact) => globalThis.facts.push(fact), new AbortController().signal);
    },
    { ...packagedMaps(), set: { format: 1 as const, adapter: 'crm' as const, maps: [map] } },
  );
  await expect.poll(async () => (await told('conversation.opened')).length).toBeGreaterThan(0);
}

const told = async <T extends HostFact['type']>(type: T): Promise<Extract<HostFact, { type: T }>[]> =>
  (await page.evaluate(() => globalThis.facts)).filter((fact) => fact.type === type) as Extract<
    HostFact,
    { type: T }
  >[];
const calls = async () => (await told('call.changed')).map(({ call }) => call);

test('a number in the address is a call that the agent made; to load it again, or go back to it, is no other', async () => {
  const pop: FieldMap['pop'] = { query: 'tel' };
  await open(record, '?id=7&tel=11987654417', { pop });
  await expect
    .poll(calls)
    .toMatchObject([
      { source: 'address', direction: 'outbound', state: 'answered', phone: '+5511987654417', account_ref: null },
    ]);
  await page.reload();
  await listen({ pop });
  expect(await calls()).toEqual([]);
});

test('a number in the page is a call until it goes away, received where the page says so, with its recording', async () => {
  const banner =
    '<div id="call" class="in">Na linha <i>+55 11 98765-4417</i> <a class="rec" href="https://gravador.example/7">gravação</a></div>';
  await open(banner + record, '?id=7', {
    pop: {
      phone: [{ by: 'selector', selector: '#call i' }],
      inbound: '#call.in',
      recording: [{ by: 'selector', selector: '.rec' }],
    },
  });
  await expect.poll(calls).toMatchObject([{ source: 'page', direction: 'inbound', state: 'answered' }]);
  await page.evaluate(() => document.querySelector('#call')?.remove());
  await expect.poll(async () => (await calls()).length).toBe(2);
  const [first, last] = await calls();
  expect(last).toMatchObject({
    id: first?.id,
    state: 'ended',
    phone: '+5511987654417',
    recording_url: 'https://gravador.example/7',
    started_at: first?.started_at,
  });
});

test('what is no number and no https link is neither, and a page that shows two numbers shows none', async () => {
  const pop: FieldMap['pop'] = {
    phone: [{ by: 'selector', selector: '.n' }],
    recording: [{ by: 'selector', selector: '.rec' }],
  };
  await open(`<i class="n">ramal 12</i><a class="rec" href="javascript:alert(1)">x</a>${record}`, '?id=7', { pop });
  await expect.poll(calls).toMatchObject([{ phone: null, recording_url: null, state: 'answered' }]);
  await page.context().close();
  await open(`<i class="n">+5511987654417</i><i class="n">+5511987654418</i>${record}`, '?id=7', { pop });
  expect(await calls()).toEqual([]);
});

test('captions are told line by line as they grow, each final once another follows or it stands still', async () => {
  await open(`<ol id="said"></ol>${record}`, '?id=7', {
    captions: { list: '#said', line: 'li', text: 'q', agent: '.me' },
  });
  const say = (n: number, who: string, text: string) =>
    page.evaluate(
      ([n, who, text]) => {
        const list = document.querySelector('#said');
        const line = list?.children[n] ?? list?.appendChild(document.createElement('li'));
        if (line) line.innerHTML = `<b class="${who}">10:00</b> <q>${text}</q>`;
      },
      [n, who, text] as const,
    );
  const lines = async () => (await told('transcript.heard')).at(-1)?.lines ?? [];
  await say(0, 'me', 'Boa');
  await expect.poll(lines).toMatchObject([{ speaker: 'agent', text: 'Boa', final: false }]);
  await say(0, 'me', 'Boa tarde');
  await say(1, 'them', 'Alô');
  await expect.poll(lines).toMatchObject([
    { speaker: 'agent', text: 'Boa tarde', final: true },
    { speaker: 'customer', text: 'Alô' },
  ]);
  await expect.poll(async () => (await lines())[1]?.final).toBe(true);
  const ids = (await told('transcript.heard')).flatMap((fact) => fact.lines.map(({ id }) => id));
  expect(new Set(ids).size).toBe(2);
});
