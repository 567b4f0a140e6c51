import './in-page.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { FieldMap } from '@/contracts/field-map.ts';
import type { FrameRead } from '@/contracts/frame-news.ts';
import { commonMap } from '@/hosts/crm/built-in-maps.ts';
import { packagedMaps } from '@/hosts/crm/packaged-maps.ts';
import { bundleAdapters } from '@/scripts/bundle-adapters.ts';
import { launchChromium } from '../support/chromium.ts';

const START = Date.parse('2026-11-22T12:00:00Z');
const map: FieldMap = {
  ...commonMap,
  id: 'velho',
  origins: ['https://crm.example'],
  frames: ['https://tela.example'],
  record: [{ in: 'path', path: '/r/:id' }],
};

let browser: Browser;
let bundle: string;
let page: Page;

beforeAll(async () => {
  [browser, bundle] = await Promise.all([launchChromium(), bundleAdapters()]);
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await (await browser.newContext()).newPage();
  await page.clock.install({ time: START });
  await page.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>CRM</title><p id="who"></p>' }),
  );
  await page.goto('https://crm.example/r/1');
  await page.clock.pauseAt(START + 60_000);
  await page.evaluate(bundle);
  await page.evaluate(
    (maps) => {
      globalThis.facts = [];
      globalThis.crm = combinado.openCrm(maps);
      crm.observe((fact) => facts.push(fact), new AbortController().signal);
    },
    { ...packagedMaps(), set: { format: 1 as const, adapter: 'crm' as const, maps: [map] } },
  );
});
afterEach(() => page.context().close());

const read = (text: string) => ({ value: text, raw: text, trust: 'read' as const });
/** A frame's document, which began to load so many milliseconds after the start. */
const frameOf = (name: string, balance: string, born: number, rest: Partial<FrameRead> = {}): FrameRead => ({
  frame: 3,
  map: 'velho',
  url: 'https://tela.example/tela.jsp',
  born: START + born,
  fields: { debtor_name: read(name), balance: read(balance) },
  busy: false,
  requests: 0,
  ...rest,
});
const hear = (...frames: FrameRead[]) => page.evaluate((frames) => crm.hearFrames(frames), frames);
const open = (id: number) => page.evaluate((id) => history.pushState(null, '', `/r/${id}`), id);
const pass = (ms: number) => page.clock.runFor(ms);
/** Each record that was told of, with all that was ever told of it. */
const told = () =>
  page.evaluate(() =>
    facts.flatMap((fact) =>
      fact.type === 'account.read' && fact.fields.balance?.value
        ? [`${fact.key.split(':').at(-1)} ${fact.fields.debtor_name?.value} ${fact.fields.balance.value}`]
        : [],
    ),
  );

test('a record is in a frame: the former’s is never told as the next one’s, however slow the frame', async () => {
  await hear(frameOf('Ana Prueba', '10.00', 0));
  await pass(20_000);
  expect(await told()).toEqual(['1 Ana Prueba 10.00']);
  await open(2);
  await pass(120_000);
  // What runs on in it is of the former too, though nobody has seen the number before.
  await hear(frameOf('Ana Prueba', '10.01', 0));
  await pass(120_000);
  expect(await told()).toEqual(['1 Ana Prueba 10.00']);
  await hear();
  await hear(frameOf('Bia Exemplo', '20.00', 400_000));
  await pass(20_000);
  expect(await told()).toEqual(['1 Ana Prueba 10.00', '2 Bia Exemplo 20.00']);
});

test('a page that names the next one lends that name to no frame of the former', async () => {
  const show = (name: string) =>
    page.evaluate((name) => {
      document
        .querySelector('#who')
        ?.replaceChildren(Object.assign(document.createElement('b'), { textContent: 'Referência' }), ` ${name}`);
    }, name);
  await show('88-1');
  await hear(frameOf('Ana Prueba', '10.00', 0));
  await pass(20_000);
  await open(2);
  await show('88-2');
  await pass(20_000);
  await hear(frameOf('Ana Prueba', '10.01', 0));
  await pass(120_000);
  expect(await told()).toEqual(['1 Ana Prueba 10.00']);
});

test('a document that began to load for a record that was hurried past is not believed of the next', async () => {
  await hear(frameOf('Ana Prueba', '10.00', 0));
  await pass(20_000);
  await open(2);
  await pass(1000);
  await open(3);
  await pass(1000);
  await hear(frameOf('Bia Exemplo', '20.00', 80_200));
  await pass(120_000);
  expect(await told()).toEqual(['1 Ana Prueba 10.00']);
  await hear(frameOf('Caio Modelo', '30.00', 202_500));
  await pass(20_000);
  expect(await told()).toEqual(['1 Ana Prueba 10.00', '3 Caio Modelo 30.00']);
});

test('a frame that names another record, or says nothing of whom it is, is not read; two that differ are a doubt', async () => {
  await hear(frameOf('Ana Prueba', '10.00', 0, { url: 'https://tela.example/r/9' }));
  await pass(60_000);
  await hear(frameOf('', '10.00', 0, { fields: { balance: read('10.00') } }));
  await pass(60_000);
  await hear(frameOf('Ana Prueba', '10.00', 0), frameOf('Ana Prueba', '12.00', 0, { frame: 4 }));
  await pass(60_000);
  expect(await told()).toEqual([]);
  await hear(frameOf('Ana Prueba', '10.00', 0, { url: 'https://tela.example/r/1' }));
  await pass(60_000);
  expect(await told()).toEqual(['1 Ana Prueba 10.00']);
});
