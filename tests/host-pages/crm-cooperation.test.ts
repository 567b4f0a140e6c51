import './in-page.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FieldMap } from '@/contracts/field-map.ts';
import type { HostFact } from '@/contracts/host-facts.ts';
import { commonMap } from '@/hosts/crm/built-in-maps.ts';
import { bundleAdapters } from '@/scripts/bundle-adapters.ts';
import { launchChromium } from '../support/chromium.ts';

/** What the page heard of us. */
declare global {
  var ready: number;
  var outcomes: unknown[];
  var life: AbortController;
}

let browser: Browser;
let page: Page;
let bundle: string;

beforeAll(async () => {
  [browser, bundle] = await Promise.all([launchChromium(), bundleAdapters()]);
  page = await browser.newPage();
  await page.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<html lang="pt"><body></body></html>' }),
  );
});
afterAll(() => browser.close());

const map: FieldMap = {
  ...commonMap,
  id: 'own',
  origins: ['https://crm.example'],
  record: [{ in: 'path', path: '/r/:id' }],
  calling_code: '+55',
  // It never comes to rest: what is told here is told because it was proved, and for no other reason.
  settle: { still_ms: 15_000, busy: ['#busy'] },
  announce: true,
};
const inForce = (maps: FieldMap[]) =>
  ({
    set: { format: 1, adapter: 'crm', maps },
    version: 1,
    source: 'pushed',
    switches: { read: true, insert: true, hold: true },
  }) as const;

const shown = '<p id="busy">…</p><table><tr><td>Saldo</td><td>R$ 1,00</td></tr></table>';

/** Opens a page of that CRM, and runs the adapter in it. */
async function open(path: string, rest: Partial<FieldMap> = {}, offer = ''): Promise<void> {
  await page.goto(`https://crm.example${path}`);
  await page.evaluate((html) => {
    document.body.innerHTML = html;
    globalThis.facts = [];
    globalThis.ready = 0;
    globalThis.outcomes = [];
    document.addEventListener('combinado:ready', () => {
      globalThis.ready += 1;
    });
    document.addEventListener('combinado:outcome', (event) => globalThis.outcomes.push((event as CustomEvent).detail));
  }, shown + offer);
  await page.evaluate(bundle);
  await page.evaluate(
    (inForce) => {
      globalThis.life = new AbortController();
      globalThis.crm = combinado.openCrm(inForce);
      globalThis.crm.observe((fact) => globalThis.facts.push(fact), globalThis.life.signal);
    },
    inForce([{ ...map, ...rest }]),
  );
}

const say = (type: string, detail: unknown) =>
  page.evaluate(
    ([type, detail]) =>
      document.dispatchEvent(
        new CustomEvent(`combinado:${type}`, { detail: typeof detail === 'string' ? detail : JSON.stringify(detail) }),
      ),
    [type, detail] as const,
  );
/** What was told, once the last look there is to come has come: each look ends with how the page is read. */
const facts = async (): Promise<HostFact[]> => page.evaluate(() => globalThis.facts);
const told = <T extends HostFact['type']>(all: HostFact[], type: T) =>
  all.filter((fact): fact is Extract<HostFact, { type: T }> => fact.type === type);
const opened = async (id: string) => {
  await page.waitForFunction(
    (id) => globalThis.facts.some((fact) => fact.type === 'conversation.opened' && fact.conversation.record?.id === id),
    id,
  );
  return told(await facts(), 'account.read').at(-1)?.fields;
};
const refused = () =>
  page.waitForFunction(() => {
    const last = globalThis.facts.findLast((fact) => fact.type === 'adapter.health');
    return last?.type === 'adapter.health' && last.health.offer_refused;
  });
const account = (record: string, balance: unknown = '1284.70') => ({
  v: 1,
  record,
  fields: { debtor_name: 'Ana Prueba', phone: '+5511987654417', balance },
});

describe('a page that cooperates', () => {
  test('is told that it is heard, and its record stands at once', async () => {
    await open('/r/7');
    expect(await page.evaluate(() => globalThis.ready)).toBe(1);
    await say('account', account('7'));
    expect(await opened('7')).toMatchObject({
      debtor_name: { value: 'Ana Prueba', trust: 'read' },
      balance: { value: '1284.70', trust: 'read' },
    });
  });

  test('goes on to the next record by its own word, and what it showed of the former is not told of it', async () => {
    await open('/r/7');
    await say('account', account('7'));
    await opened('7');
    await page.evaluate(() => history.pushState(null, '', '/r/8'));
    await page.waitForFunction(() => globalThis.facts.at(-1)?.type !== 'account.read');
    await say('account', { v: 1, record: 8, fields: { debtor_name: 'Bia Exemplo' } });
    expect(await opened('8')).toMatchObject({
      debtor_name: { value: 'Bia Exemplo', trust: 'read' },
      balance: { trust: 'not_read' },
      phone: { trust: 'not_read' },
    });
  });

  test('says of a call what it knows, and of the same one what became of it', async () => {
    await open('/r/7');
    await say('call', { v: 1, state: 'ringing', direction: 'inbound', phone: '(11) 98765-4417', queue: 'Ipê' });
    await say('call', { v: 1, state: 'answered', direction: 'inbound' });
    const [ringing, answered] = told(await facts(), 'call.changed').map(({ call }) => call);
    expect(ringing).toMatchObject({ source: 'page', state: 'ringing', phone: '+5511987654417', queue: 'Ipê' });
    expect(answered).toMatchObject({ id: ringing?.id, state: 'answered', phone: '+5511987654417', queue: 'Ipê' });
    await say('call', { v: 1, state: 'ended', direction: 'inbound' });
    await say('call', { v: 1, id: 'other', state: 'ringing', direction: 'outbound' });
    const ids = told(await facts(), 'call.changed').map(({ call }) => call.id);
    expect(new Set(ids).size).toBe(2);
  });

  const outcome = {
    type: 'outcome.announce',
    key: 'crm:crm.example:own:7',
    interaction_id: '019aaaaa-0000-7000-8000-000000000000',
    version: 1,
    outcome: 'promise',
    values: { promise_date: '2026-11-30', promise_amount: '1284.70', note: 'Promete pagar.' },
  } as const;
  const announce = (changes: object = {}) =>
    page.evaluate(
      (command) => {
        globalThis.crm.announce(command);
        return globalThis.outcomes;
      },
      { ...outcome, ...changes },
    );

  test('hears of the outcome of the open record, as text, and not of its note', async () => {
    await open('/r/7');
    await say('account', account('7'));
    await opened('7');
    expect(await announce({ key: 'crm:crm.example:own:8' })).toEqual([]);
    const [detail] = await announce();
    expect(JSON.parse(String(detail))).toEqual({
      v: 1,
      record: '7',
      interaction: outcome.interaction_id,
      version: 1,
      outcome: 'promise',
      promise_date: '2026-11-30',
      promise_amount: '1284.70',
    });
    // The address has gone on, whatever was told last.
    await page.evaluate(() => history.pushState(null, '', '/r/8'));
    expect(await announce()).toHaveLength(1);
  });

  test('hears of the note where the map’s form has a place for one, and of nothing where it does not say so', async () => {
    const note = { anchors: [{ by: 'selector', selector: 'textarea' }], as: 'text' } as const;
    await open('/r/7', { form: { note: { ...note, anchors: [...note.anchors] } } });
    await say('account', account('7'));
    await opened('7');
    expect(String((await announce())[0])).toContain('Promete pagar.');
    await open('/r/7', { announce: false });
    await say('account', account('7'));
    await opened('7');
    expect(await announce()).toEqual([]);
  });
});

describe('a page that does not mean well', () => {
  const bad: [string, unknown][] = [
    ['no JSON', '{'],
    ['no object', '[]'],
    ['another version', { ...account('7'), v: 2 }],
    ['no version', { ...account('7'), v: undefined }],
    ['huge', JSON.stringify(account('7', 'x'.repeat(70_000)))],
    ['a value that is too long', account('7', '1'.repeat(2001))],
    ['an object for a value', account('7', { toString: 'x' })],
    ['a number that is none', '{"v":1,"record":"7","fields":{"balance":1e999}}'],
    ['an id that is an object', { v: 1, record: {}, fields: {} }],
    ['an id that is too long', account('7'.repeat(121))],
    ['fields that are a list', { v: 1, record: '7', fields: ['balance'] }],
    [
      'too many fields',
      {
        v: 1,
        record: '7',
        fields: Object.fromEntries([...'abcdefgh'].flatMap((a) => [...'abcdefgh'].map((b) => [`${a}_${b}`, 'x']))),
      },
    ],
    ['a name that is the prototype’s', '{"v":1,"record":"7","fields":{"__proto__":{"balance":"1"}}}'],
    ['a prototype for the whole', '{"v":1,"record":"7","fields":{},"__proto__":{"v":1}, "fields":"x"}'],
  ];

  test('is not heard, and counted', async () => {
    await open('/r/7');
    for (const [why, detail] of bad.slice(0, 10)) {
      await say('account', detail);
      expect(told(await facts(), 'conversation.opened'), why).toEqual([]);
    }
    await refused();
    await open('/r/7');
    for (const [why, detail] of bad.slice(10)) {
      await say('account', detail);
      expect(told(await facts(), 'conversation.opened'), why).toEqual([]);
    }
    await refused();
    expect(await page.evaluate(() => ({}) as Record<string, unknown>)).toEqual({});
    expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
  });

  test('no getter and no throwing detail gets through', async () => {
    await open('/r/7');
    await page.evaluate(() => {
      const trap = {
        get v(): number {
          throw new Error('a trap');
        },
      };
      const loop: Record<string, unknown> = { v: 1, record: '7' };
      loop.fields = loop;
      for (const detail of [trap, loop, Symbol('x'), () => '{"v":1}', null])
        document.dispatchEvent(new CustomEvent('combinado:account', { detail }));
    });
    await refused();
    expect(told(await facts(), 'conversation.opened')).toEqual([]);
  });

  test('cannot have another record taken for the open one', async () => {
    await open(
      '/r/7',
      {},
      '<script type="application/json" data-combinado>{"v":1,"record":"9","fields":{"balance":"9.00"}}</script>',
    );
    await say('account', account('8'));
    await say('account', { v: 1, record: '7', fields: { debtor_name: 'Ana Prueba' } });
    expect(await opened('7')).toMatchObject({ debtor_name: { value: 'Ana Prueba' }, balance: { trust: 'not_read' } });
    expect(told(await facts(), 'conversation.opened').map(({ conversation }) => conversation.record?.id)).toEqual([
      '7',
    ]);
  });

  test('a call that is none is none', async () => {
    await open('/r/7');
    const call = { v: 1, state: 'answered', direction: 'inbound' };
    for (const detail of [
      { ...call, state: 'exploded' },
      { ...call, direction: null },
      { ...call, started_at: 'yesterday' },
      { ...call, started_at: '2001-01-01T00:00:00Z' },
      { ...call, recording_url: 'javascript:alert(1)' },
      { ...call, phone: { digits: 1 } },
      { ...call, queue: 'x'.repeat(81) },
      { ...call, id: '' },
    ])
      await say('call', detail);
    await say('call', { ...call, phone: 'not a phone' });
    expect(told(await facts(), 'call.changed').map(({ call }) => call.phone)).toEqual([null]);
  });

  test('a flood is cut off, and the page is read on', async () => {
    await open('/r/7');
    await page.evaluate(() => {
      for (let n = 0; n < 5000; n += 1)
        document.dispatchEvent(
          new CustomEvent('combinado:call', { detail: `{"v":1,"id":"${n}","state":"ringing","direction":"inbound"}` }),
        );
    });
    await refused();
    const all = await facts();
    expect(told(all, 'call.changed').length).toBeLessThan(100);
    const counts = told(all, 'adapter.health').map(({ health }) => health.offer_refused ?? 0);
    expect(Math.max(...counts)).toBe(512);
    expect(counts.length).toBeLessThan(20);
  });

  test('says nothing to anybody once the extension has left', async () => {
    await open('/r/7');
    await page.evaluate(() => globalThis.life.abort());
    const before = (await facts()).length;
    await say('account', account('7'));
    await say('call', { v: 1, state: 'ringing', direction: 'inbound' });
    expect((await facts()).length).toBe(before);
  });
});
