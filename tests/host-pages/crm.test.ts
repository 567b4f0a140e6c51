import './in-page.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { FieldKind, FieldMap } from '@/contracts/field-map.ts';
import type { CrmInForce } from '@/contracts/selector-set.ts';
import { type DemoHosts, serveDemo } from '@/demo/serve.ts';
import { commonMap } from '@/hosts/crm/built-in-maps.ts';
import { packagedMaps } from '@/hosts/crm/packaged-maps.ts';
import { bundleAdapters } from '@/scripts/bundle-adapters.ts';
import { launchChromium } from '../support/chromium.ts';

let browser: Browser;
let hosts: DemoHosts;
let bundle: string;
let page: Page;

beforeAll(async () => {
  [browser, hosts, bundle] = await Promise.all([
    launchChromium(),
    serveDemo({ chatPort: 0, crmPort: 0 }),
    bundleAdapters(),
  ]);
});
afterAll(async () => {
  await browser.close();
  await hosts.close();
});
afterEach(() => page.context().close());

async function openDemo(path: string): Promise<void> {
  page = await (await browser.newContext()).newPage();
  await page.goto(new URL(path, hosts.crmUrl).href);
  await page.evaluate(bundle);
}

/** A record page of another making, at an address of its own. */
async function openHtml(html: string, url = 'https://crm.example/card.php?id=7'): Promise<void> {
  page = await (await browser.newContext()).newPage();
  await page.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<html lang="pt"><body>${html}</body></html>` }),
  );
  await page.goto(url);
  await page.evaluate(bundle);
}

const inForce = (...maps: FieldMap[]): CrmInForce => ({ ...packagedMaps(), set: { format: 1, adapter: 'crm', maps } });
const read = (map?: FieldMap) =>
  page.evaluate((maps) => combinado.openCrm(maps).read(), map ? inForce(map) : packagedMaps());
const mapOf = (fields: FieldMap['fields'], rest: Partial<FieldMap> = {}): FieldMap => ({
  ...commonMap,
  origins: ['https://crm.example'],
  ...rest,
  fields,
});
const label = (kind: FieldKind, ...labels: string[]) => ({
  kind,
  required: false,
  anchors: [{ by: 'label' as const, labels }],
});

describe('the replica CRM', () => {
  test('reads a Brazilian record, and says what is not there', async () => {
    await openDemo('/ficha?id=101');
    const { record, fields, health } = await read();
    expect(record).toBe('101');
    expect(health).toMatchObject({ adapter: 'crm', state: 'ok', missing: null, fallbacks: [], map: 'demo' });
    expect(health.set).toEqual({ version: 0, source: 'packaged' });
    expect(health.anchors).toContainEqual({ name: 'balance', state: 'found' });
    expect(health.anchors).toContainEqual({ name: 'overdue', state: 'missing' });
    expect(fields).toMatchObject({
      debtor_name: { value: 'Cláudia Regina Prates', trust: 'read' },
      ref: { value: '88-41207', trust: 'read' },
      phone: { value: '+5511987654417', raw: '+55 11 98765-4417', trust: 'read' },
      creditor: { value: 'Financeira Tamarindo', trust: 'read' },
      balance: { value: '1284.70', raw: 'R$ 1.284,70', trust: 'read' },
      days_past_due: { value: '26', trust: 'read' },
      due_date: { value: '2026-10-27', trust: 'read' },
      overdue: { value: null, raw: null, trust: 'not_read' },
    });
  });

  test('reads a Mexican record popped by the dialler', async () => {
    await openDemo(`/dialler?phone=${encodeURIComponent('+525512342210')}`);
    const { record, fields, health } = await read();
    expect(record).toBe('+525512342210');
    expect(health.state).toBe('ok');
    expect(fields).toMatchObject({
      debtor_name: { value: 'Guadalupe Ceballos Mena', trust: 'read' },
      balance: { value: '18460.00', trust: 'read' },
      days_past_due: { value: '62', trust: 'read' },
      ref: { value: '5520-9931', trust: 'read' },
    });
  });

  test('reads days before the due date as negative', async () => {
    await openDemo('/ficha?id=103');
    expect((await read()).fields.days_past_due).toEqual({ value: '-3', raw: '-3', trust: 'read' });
  });

  test.each(['/', '/ficha?id=999'])('takes %s for no record, or a broken one, but invents nothing', async (path) => {
    await openDemo(path);
    const { fields, health } = await read();
    expect(['no_chat', 'broken']).toContain(health.state);
    expect(Object.values(fields).map(({ trust }) => trust)).not.toContain('read');
  });
});

describe('other shapes of record page', () => {
  test('says of each field whether it is there, once, and such a value', async () => {
    await openHtml(`<dl><dt>Devedor</dt><dd>Ana Prueba</dd><dt>Credor</dt><dd>Tamarindo</dd><dt>Contrato</dt><dd>TM-1</dd>
      <dt>Saldo</dt><dd>a combinar</dd><dt>Telefone</dt><dd>+55 11 98765-4417</dd><dt>E-mail</dt><dd></dd></dl>
      <h2>Fiador</h2><dl><dt>Telefone</dt><dd>+55 21 99812-7745</dd></dl>`);
    const { health } = await read(
      mapOf(
        {
          debtor_name: {
            ...label('name', 'devedor'),
            anchors: [{ by: 'selector', selector: '#nome' }, ...label('name', 'devedor').anchors],
          },
          creditor: label('text', 'credor'),
          contract: label('text', 'contrato'),
          balance: label('money', 'saldo'),
          phone: label('phone', 'telefone'),
          region: label('text', 'estado'),
        },
        { record: [] },
      ),
    );
    expect(health.anchors).toEqual([
      { name: 'debtor_name', state: 'fallback' },
      { name: 'creditor', state: 'found' },
      { name: 'contract', state: 'found' },
      { name: 'balance', state: 'missing', why: 'unparsed' },
      { name: 'phone', state: 'missing', why: 'several' },
      { name: 'region', state: 'missing' },
    ]);
  });

  test('reads inputs, selects, lists of terms and text beside a label', async () => {
    await openHtml(`<dl><dt>Devedor:</dt><dd>Ana Prueba</dd></dl>
      <div class="group"><label for="b">Saldo *</label><input id="b" value="1.834,90"></div>
      <div><span id="l">Credor</span></div><select aria-labelledby="l"><option>Outro</option><option selected>Tamarindo</option></select>
      <p><b>Contrato</b> TM-1</p>`);
    const { fields } = await read(
      mapOf(
        {
          debtor_name: label('name', 'devedor'),
          balance: label('money', 'saldo'),
          creditor: label('text', 'credor'),
          contract: label('text', 'contrato'),
        },
        { decimal: ',' },
      ),
    );
    expect(fields).toEqual({
      debtor_name: { value: 'Ana Prueba', raw: 'Ana Prueba', trust: 'read' },
      balance: { value: '1834.90', raw: '1.834,90', trust: 'read' },
      creditor: { value: 'Tamarindo', raw: 'Tamarindo', trust: 'read' },
      contract: { value: 'TM-1', raw: 'TM-1', trust: 'read' },
    });
  });

  test('reads values in unnamed inputs by the attribute around them', async () => {
    await openHtml(
      '<main><div data-collection="deudores" data-primary-key="1" data-field="dias_mora"><input value="62"></div><div data-collection="deudores" data-primary-key="2" data-field="dias_mora"><input value="9"></div></main>',
      'https://crm.example/admin/content/deudores/1',
    );
    const map = mapOf(
      {
        days_past_due: {
          kind: 'days',
          required: true,
          anchors: [{ by: 'selector', selector: '[data-primary-key="{id}"][data-field="dias_mora"]' }],
        },
      },
      { record: [{ in: 'path', path: '/admin/content/deudores/:id' }] },
    );
    expect(await read(map)).toMatchObject({
      record: '1',
      fields: { days_past_due: { value: '62', trust: 'read' } },
      health: { state: 'ok' },
    });
  });

  test('does not choose between two blocks with one label', async () => {
    await openHtml(
      '<table><tr><td>Nome</td><td>Ana Prueba</td></tr></table><table><tr><td>Nome</td><td>Bia Fiadora</td></tr></table>',
    );
    expect((await read(mapOf({ debtor_name: label('name', 'nome') }))).fields.debtor_name).toEqual({
      value: null,
      raw: null,
      trust: 'not_read',
    });
  });

  test('passes over records in hidden tabs', async () => {
    await openHtml(
      '<section hidden><table><tr><td>Nome</td><td>Outra Pessoa</td></tr></table></section><table><tr><td>Nome</td><td>Ana Prueba</td></tr></table>',
    );
    expect((await read(mapOf({ debtor_name: label('name', 'nome') }))).fields.debtor_name?.value).toBe('Ana Prueba');
  });

  test('gives a balance less trust where a second label says another', async () => {
    await openHtml(
      '<table><tr><td>Saldo devedor</td><td>R$ 100,00</td></tr><tr><td>Saldo atualizado</td><td>R$ 130,00</td></tr></table>',
    );
    expect(
      (await read(mapOf({ balance: label('money', 'saldo devedor', 'saldo atualizado') }))).fields.balance,
    ).toEqual({ value: '100.00', raw: 'R$ 100,00', trust: 'low' });
  });

  test('reads the value beside a label cell that nests its own table', async () => {
    await openHtml(
      '<table><tr><td><table><tr><td>Saldo:</td><td><a href="#">Editar</a></td></tr></table></td><td>R$ 77,10</td></tr></table>',
    );
    expect((await read(mapOf({ balance: label('money', 'saldo') }))).fields.balance?.value).toBe('77.10');
  });

  test('takes what the CRM offers before what it shows', async () => {
    await openHtml(
      '<table><tr><td>Saldo</td><td>R$ 1,00</td></tr></table><script type="application/json" data-combinado>{"v":1,"record":"55","fields":{"balance":1284.7,"phone":"+5511987654417"}}</script>',
      'https://crm.example/',
    );
    expect(await read(mapOf({ balance: label('money', 'saldo'), phone: label('phone', 'telefone') }))).toMatchObject({
      record: '55',
      fields: { balance: { value: '1284.70', trust: 'read' }, phone: { value: '+5511987654417', trust: 'read' } },
    });
  });

  test('reads nothing while the page still shows another record than its address', async () => {
    await openHtml('<span id="rec">6</span><table><tr><td>Nome</td><td>Pessoa Anterior</td></tr></table>');
    const map = mapOf({ debtor_name: label('name', 'nome') }, { confirm: '#rec' });
    expect((await read(map)).fields.debtor_name?.trust).toBe('not_read');
    await page.evaluate(() => document.querySelector('#rec')?.replaceChildren('7'));
    expect((await read(map)).fields.debtor_name?.value).toBe('Pessoa Anterior');
  });
});

describe('where a value may hide', () => {
  const balanceBy = (selector: string, rest: Partial<FieldMap> = {}) =>
    mapOf(
      { balance: { kind: 'money', required: false, anchors: [{ by: 'selector', selector }] } },
      { decimal: ',', ...rest },
    );
  const balance = async (map: FieldMap) => (await read(map)).fields.balance;

  test('in open shadow roots and frames of the same origin, by label and by selector', async () => {
    await openHtml('<x-record></x-record><iframe srcdoc="<p><b>Credor</b> Tamarindo</p>"></iframe>');
    await page.evaluate(() => {
      const root = document.querySelector('x-record')?.attachShadow({ mode: 'open' });
      if (!root) return;
      const row = document.createElement('div');
      row.append(Object.assign(document.createElement('span'), { textContent: 'Saldo' }));
      row.append(Object.assign(document.createElement('x-amount'), { id: 'amount' }));
      root.append(row);
      row.lastElementChild?.attachShadow({ mode: 'open' }).append('R$ 77,10');
    });
    await page.frameLocator('iframe').getByText('Tamarindo').waitFor();
    const map = mapOf({ balance: label('money', 'saldo'), creditor: label('text', 'credor') });
    expect((await read(map)).fields).toMatchObject({
      balance: { value: '77.10', trust: 'read' },
      creditor: { value: 'Tamarindo', trust: 'read' },
    });
    expect(await balance(balanceBy('#amount'))).toMatchObject({ value: '77.10' });
  });

  test('in one of two places: then nowhere, and no lesser way is asked', async () => {
    await openHtml('<span class="b">1,00</span><span class="b"></span><span id="low">9,00</span>');
    const map = balanceBy('.b');
    map.fields.balance?.anchors.push({ by: 'selector', selector: '#low', low: true });
    expect(await balance(map)).toEqual({ value: null, raw: null, trust: 'not_read' });
    await page.evaluate(() => document.querySelector('.b')?.remove());
    expect((await balance(map))?.trust).toBe('not_read');
    await page.evaluate(() => document.querySelector('.b')?.remove());
    expect(await balance(map)).toEqual({ value: '9.00', raw: '9,00', trust: 'low' });
  });

  test('in the part that shows the open record, and in no other', async () => {
    const pane = (shown: boolean, value: string) =>
      `<div class="pane ${shown ? 'active' : ''}" ${shown ? '' : 'style="opacity:0"'}><div class="pane active"><i class="b">${value}</i></div></div>`;
    await openHtml(pane(false, '1,00') + pane(true, '2,00'));
    expect(await balance(balanceBy('.b', { scope: '.pane.active' }))).toMatchObject({ value: '2.00' });
    expect((await balance(balanceBy('.b', { scope: '.none' })))?.trust).toBe('not_read');
  });

  test('in a number that has a hidden twin, which changes places with it under the caret', async () => {
    await openHtml(
      '<div><input name="b" value="41,762.91"><input name="b" type="number" value="41762.91" style="display:none"></div>',
    );
    // The map says commas; this user's language says points; the twin knows.
    expect(await balance(balanceBy('[name="b"]'))).toEqual({ value: '41762.91', raw: '41,762.91', trust: 'read' });
    await page.evaluate(() => {
      for (const input of document.querySelectorAll<HTMLElement>('input'))
        input.style.display = input.style.display ? '' : 'none';
    });
    expect(await balance(balanceBy('[name="b"]'))).toEqual({ value: '41762.91', raw: '41762.91', trust: 'read' });
    await page.evaluate(() => {
      for (const input of document.querySelectorAll<HTMLElement>('input'))
        input.style.display = input.style.display ? '' : 'none';
      const shown = document.querySelector('input');
      if (shown) shown.value = '1,925.92';
    });
    expect((await balance(balanceBy('[name="b"]')))?.trust).toBe('not_read');
  });

  test('in a block of JSON, in a cell that carries its label, and in a box of a form', async () => {
    await openHtml(`<script type="application/json" id="state">{"customer":{"balance":"1284.70"}}</script>
      <table><tr><td data-title="Credor: ">Tamarindo</td></tr></table>
      <div class="field"><div class="label"><button><span class="field-name">Dias de atraso</span></button><i>star</i></div><div><input value="62"></div></div>
      <div class="field"><div><span>Saldo</span></div><div></div></div><div><span>Contrato</span><b>TM-1</b></div>`);
    const map = mapOf({
      balance: {
        kind: 'money',
        required: false,
        anchors: [{ by: 'json', selector: '#state', path: ['customer', 'balance'] }],
      },
      creditor: label('text', 'credor'),
      days_past_due: label('days', 'dias de atraso'),
      overdue: label('money', 'saldo'),
      contract: label('text', 'contrato'),
    });
    expect((await read(map)).fields).toEqual({
      balance: { value: '1284.70', raw: '1284.70', trust: 'read' },
      creditor: { value: 'Tamarindo', raw: 'Tamarindo', trust: 'read' },
      days_past_due: { value: '62', raw: '62', trust: 'read' },
      // Not filled yet: what stands in the next box is something else.
      overdue: { value: null, raw: null, trust: 'not_read' },
      contract: { value: 'TM-1', raw: 'TM-1', trust: 'read' },
    });
  });
});

test.each([
  [
    'https://crm.example/#tryton/model/party.party/4;name=%22Party%22&views=%5Bnull%5D',
    'hash',
    '#tryton/model/party.party/:id',
    '4',
  ],
  ['https://crm.example/#tryton/model/account.invoice/4;name=x', 'hash', '#tryton/model/party.party/:id', null],
  ['https://crm.example/#tryton/model/party.party', 'hash', '#tryton/model/party.party/:id', null],
  ['https://crm.example/admin/content/deudores/1', 'path', '/admin/content/deudores/:id', '1'],
  ['https://crm.example/admin/content/deudores/+', 'path', '/admin/content/deudores/:id', null],
  ['https://crm.example/o/77/ficha-12.html', 'path', '/o/*/ficha-:id.html', '12'],
  ['https://crm.example/c/%E0%A4%A', 'path', '/c/:id', '%E0%A4%A'],
] as const)('%s is record %4$s', async (url, where, path, expected) => {
  await openHtml('<p><b>Contrato</b> TM-1</p>', url);
  const { record } = await read(mapOf({ contract: label('text', 'contrato') }, { record: [{ in: where, path }] }));
  expect(record).toBe(expected);
});

test('record 7 is not confirmed by 17, and is by a hidden field of its form', async () => {
  await openHtml('<p><b>Contrato</b> TM-1</p><form><input type="hidden" name="id" value="17">x</form>');
  const map = mapOf({ contract: label('text', 'contrato') }, { confirm: 'input[name="id"]' });
  expect((await read(map)).fields.contract?.trust).toBe('not_read');
  await page.evaluate(() => document.querySelector('input')?.setAttribute('value', '7'));
  expect((await read(map)).fields.contract?.value).toBe('TM-1');
});

test('reads nothing by hand, where no map is for the page, or where reading is switched off', async () => {
  await openDemo('/ficha?id=101');
  const readWith = (maps: CrmInForce) => page.evaluate((maps) => combinado.openCrm(maps).read(), maps);
  const off = await readWith({ ...packagedMaps(), switches: { read: false, insert: true, hold: true } });
  expect(off).toMatchObject({ record: null, fields: {}, health: { state: 'off' } });
  const elsewhere = await readWith(inForce(mapOf({ balance: label('money', 'saldo devedor') })));
  expect(elsewhere).toMatchObject({ record: null, fields: {}, health: { state: 'no_chat', map: null } });
});

test('follows a single-page CRM from record to record without the values of the former', async () => {
  await openHtml(
    '<main><table><tr><td>Nome</td><td id="n">Ana Prueba</td></tr></table></main>',
    'https://crm.example/r/1',
  );
  const map = mapOf({ debtor_name: label('name', 'nome') }, { record: [{ in: 'path', path: '/r/:id' }] });
  await page.evaluate((maps) => {
    globalThis.facts = [];
    combinado.openCrm(maps).observe((fact) => facts.push(fact), new AbortController().signal);
  }, inForce(map));
  await page.waitForFunction(() => facts.some(({ type }) => type === 'account.read'));
  await page.evaluate(() => history.pushState(null, '', '/r/2'));
  await page.evaluate(() => document.querySelector('main')?.append('carregando'));
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await page.evaluate(() => document.querySelector('#n')?.replaceChildren('Bia Exemplo'));
  await page.waitForFunction(() => facts.filter(({ type }) => type === 'account.read').length === 2);
  const told = await page.evaluate(() =>
    facts.flatMap((fact) => (fact.type === 'account.read' ? [[fact.key, fact.fields.debtor_name?.value]] : [])),
  );
  expect(told).toEqual([
    ['crm:crm.example:common:1', 'Ana Prueba'],
    ['crm:crm.example:common:2', 'Bia Exemplo'],
  ]);
});

test('in the form of a record, where the map finds nothing, its values are taken back and the record is still the one', async () => {
  await openHtml(
    '<main><table><tr><td>Nome</td><td>Ana Prueba</td></tr></table></main>',
    'https://crm.example/r/1/show',
  );
  const map = mapOf({ debtor_name: label('name', 'nome') }, { record: [{ in: 'path', path: '/r/:id' }] });
  await page.evaluate((maps) => {
    globalThis.facts = [];
    combinado.openCrm(maps).observe((fact) => facts.push(fact), new AbortController().signal);
  }, inForce(map));
  await page.waitForFunction(() => facts.some(({ type }) => type === 'account.read'));
  await page.evaluate(() => {
    history.pushState(null, '', '/r/1/edit');
    document.querySelector('main')?.replaceChildren(document.createElement('textarea'));
  });
  await page.waitForFunction(() => facts.filter(({ type }) => type === 'account.read').length === 2);
  await page.evaluate(() => {
    history.pushState(null, '', '/r/2/edit');
    document.querySelector('main')?.append('carregando');
  });
  await page.waitForFunction(() => facts.some(({ type }) => type === 'conversation.closed'));
  const told = await page.evaluate(() =>
    facts.flatMap((fact) => (fact.type === 'account.read' ? [fact.fields.debtor_name?.value] : fact.type)),
  );
  expect(told.filter((word) => word !== 'adapter.health')).toEqual([
    'conversation.opened',
    'Ana Prueba',
    null,
    'conversation.closed',
  ]);
});
