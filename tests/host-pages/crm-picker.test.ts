import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FieldKind, FieldMap } from '@/contracts/field-map.ts';
import { Pick } from '@/contracts/picker.ts';
import { commonMap } from '@/hosts/crm/built-in-maps.ts';
import type { describeControl, describeValue } from '@/hosts/crm/picker/describe-pick.ts';
import type { findControl } from '@/hosts/crm/picker/find-control.ts';
import type { findPointed } from '@/hosts/crm/picker/find-pointed.ts';
import type { originOfFrame } from '@/hosts/crm/picker/origin-of-frame.ts';
import type { proposeCaptions, proposeConfirm, proposeScope } from '@/hosts/crm/picker/propose-parts.ts';
import type { surveyPage } from '@/hosts/crm/picker/survey-page.ts';
import { launchChromium } from '../support/chromium.ts';

declare global {
  var picker: {
    describeControl: typeof describeControl;
    describeValue: typeof describeValue;
    findControl: typeof findControl;
    findPointed: typeof findPointed;
    originOfFrame: typeof originOfFrame;
    proposeCaptions: typeof proposeCaptions;
    proposeConfirm: typeof proposeConfirm;
    proposeScope: typeof proposeScope;
    surveyPage: typeof surveyPage;
  };
}

let browser: Browser;
let page: Page;
let html = '';

beforeAll(async () => {
  const [launched, { outputFiles }] = await Promise.all([
    launchChromium(),
    build({
      stdin: {
        contents: `import { describeControl, describeValue } from './hosts/crm/picker/describe-pick.ts';
import { findControl } from './hosts/crm/picker/find-control.ts';
import { findPointed } from './hosts/crm/picker/find-pointed.ts';
import { originOfFrame } from './hosts/crm/picker/origin-of-frame.ts';
import { proposeCaptions, proposeConfirm, proposeScope } from './hosts/crm/picker/propose-parts.ts';
import { surveyPage } from './hosts/crm/picker/survey-page.ts';
globalThis.picker = { describeControl, describeValue, findControl, findPointed, originOfFrame, proposeCaptions, proposeConfirm, proposeScope, surveyPage };`,
        resolveDir: fileURLToPath(new URL('../..', import.meta.url)),
        loader: 'ts',
      },
      bundle: true,
      write: false,
      format: 'iife',
      target: 'chrome120',
      logLevel: 'error',
    }),
  ]);
  browser = launched;
  page = await (await browser.newContext()).newPage();
  await page.addInitScript(outputFiles[0]?.text ?? '');
  await page.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<html lang="pt"><body>${html}</body></html>` }),
  );
});
afterAll(() => browser.close());

const mapOf = (rest: Partial<FieldMap>): FieldMap => ({ ...commonMap, id: 'draft', fields: {}, decimal: ',', ...rest });

/** Points at the element of a selector, as a person does, for a value of a kind. */
async function point(at: string, kind: FieldKind, map: FieldMap): Promise<Pick | null> {
  return page.evaluate(
    ([at, kind, map]) => {
      const hit = document.querySelector(at);
      const value = hit && picker.findPointed(hit, map, kind);
      return value ? picker.describeValue(value, map, kind) : null;
    },
    [at, kind, map] as const,
  );
}

async function open(fragment: string, url: string): Promise<void> {
  html = fragment;
  await page.goto(url);
}

const sorts = (pick: Pick | null) => pick?.ways.map(({ sort }) => sort);

describe('a card of tables, served whole', () => {
  const map = mapOf({ record: [{ in: 'query', name: 'id' }] });
  const card = `<table class="card"><tr><td class="l">Nome:</td><td>Ana Prueba</td></tr>
    <tr><td class="l"><table class="nested"><tr><td id="lab">Saldo devedor:</td><td><a href="#edit">✎</a></td></tr></table></td>
      <td><span id="UF_BALANCE_17">1.834,90 R$</span></td></tr>
    <tr><td class="l">Credor:</td><td id="ui-id-7">Financeira Tamarindo</td></tr>
    <tr><td></td><td>612</td></tr></table><input type="hidden" name="cod" value="17">`;

  test('takes the id that bears the field’s name, with the record’s id left open, by the value or by its label', async () => {
    await open(card, 'https://crm.example/card.php?id=17');
    const byValue = await point('#UF_BALANCE_17', 'money', map);
    expect(byValue?.ways[0]).toEqual({
      sort: 'id',
      anchor: { by: 'selector', selector: '[id="UF_BALANCE_{id}"]' },
      reading: { value: '1834.90', raw: '1.834,90 R$', trust: 'read' },
    });
    expect(byValue?.label).toBe('Saldo devedor:');
    expect(sorts(byValue)).toEqual(expect.arrayContaining(['id', 'label', 'place']));
    expect(await point('#lab', 'money', map)).toEqual(byValue);
  });

  test('goes by the label where the id was only counted, and knows a label from a value in a cell like it', async () => {
    await open(card, 'https://crm.example/card.php?id=17');
    const pick = await point('#ui-id-7', 'text', map);
    expect(pick).toMatchObject({ label: 'Credor:', text: 'Financeira Tamarindo' });
    expect(pick?.ways[0]?.anchor).toEqual({ by: 'label', labels: ['Credor:'] });
    expect(JSON.stringify(pick)).not.toContain('ui-id');
    expect(pick?.ways.at(-1)).toMatchObject({ sort: 'place', anchor: { low: true } });
    expect((await point('tr:nth-child(1) .l', 'name', map))?.text).toBe('Ana Prueba');
    expect((await point('tr:nth-child(1) td:last-child', 'name', map))?.text).toBe('Ana Prueba');
  });

  test('finds a value without any label by its place alone, and says so', async () => {
    await open(card, 'https://crm.example/card.php?id=17');
    const pick = await point('.card > tbody > tr:last-child > td:last-child', 'text', map);
    expect(pick?.text).toBe('612');
    expect(new Set(sorts(pick))).toEqual(new Set(['place']));
  });

  test('proposes every field that it knows by name, and where the page repeats the record', async () => {
    await open(card, 'https://crm.example/card.php?id=17');
    const { fields, confirm } = await page.evaluate(
      (map) => ({
        fields: picker.surveyPage(document, map),
        confirm: picker.proposeConfirm(document, map),
      }),
      map,
    );
    expect(Object.fromEntries(Object.entries(fields).map(([name, { text }]) => [name, text]))).toEqual({
      debtor_name: 'Ana Prueba',
      balance: '1.834,90 R$',
      creditor: 'Financeira Tamarindo',
    });
    expect(confirm[0]).toBe('input[name="cod"][value="{id}"]');
  });
});

describe('values in inputs without a name', () => {
  const map = mapOf({ record: [{ in: 'path', path: '/admin/content/deudores/:id' }], decimal: '.' });
  const field = (name: string, label: string, value: string, id = '1') =>
    `<div class="field half" data-v-3f2a1c data-collection="deudores" data-primary-key="${id}" data-field="${name}">
      <div class="field-label type-label" data-v-9c1d2e><button type="button"><span class="field-name">${label}</span></button></div>
      <div class="interface"><div class="v-input full-width"><div class="input"><input value="${value}"></div></div></div></div>`;

  test('takes the attribute around the input, together with the record’s key', async () => {
    await open(
      `<main>${field('nombre', 'Nombre', 'Ana Prueba')}${field('saldo', 'Saldo', '1834.90000')}${field('dias_mora', 'Dias Mora', '62')}</main>`,
      'https://crm.example/admin/content/deudores/1',
    );
    const pick = await point('[data-field="dias_mora"] input', 'days', map);
    expect(pick?.ways[0]).toEqual({
      sort: 'attribute',
      anchor: { by: 'selector', selector: '[data-field="dias_mora"][data-primary-key="{id}"]' },
      reading: { value: '62', raw: '62', trust: 'read' },
    });
    expect(await point('[data-field="dias_mora"] .field-name', 'days', map)).toMatchObject({ text: '62' });
    expect(JSON.stringify(pick)).not.toContain('data-v-');
    const { fields, confirm } = await page.evaluate(
      (map) => ({ fields: picker.surveyPage(document, map), confirm: picker.proposeConfirm(document, map) }),
      map,
    );
    expect(Object.keys(fields).sort()).toEqual(['balance', 'days_past_due', 'debtor_name']);
    expect(confirm).toEqual(['[data-primary-key="{id}"]']);
  });
});

describe('values that no selector of the page itself reaches', () => {
  test('are found and read in an open shadow root and in a frame of the same origin', async () => {
    await open('<main><x-card></x-card><iframe width="400" height="200"></iframe></main>', 'https://crm.example/r/9');
    await page.evaluate(() => {
      const card = document.querySelector('x-card')?.attachShadow({ mode: 'open' });
      if (card) card.innerHTML = '<dl><dt>Saldo</dt><dd data-testid="saldo">R$ 77,10</dd></dl>';
      const inner = document.querySelector('iframe')?.contentDocument?.body;
      if (inner) inner.innerHTML = '<label for="n">Nome</label><input id="n" name="nome" value="Ana Prueba">';
    });
    const fields = await page.evaluate(
      (map) => picker.surveyPage(document, map),
      mapOf({ record: [{ in: 'path', path: '/r/:id' }] }),
    );
    expect(fields.balance?.ways[0]?.anchor).toEqual({ by: 'selector', selector: '[data-testid="saldo"]' });
    expect(fields.debtor_name?.ways.map(({ anchor }) => anchor)).toContainEqual({
      by: 'selector',
      selector: 'input[name="nome"]',
    });
  });
});

describe('several records kept in the page', () => {
  const scope = '#tabcontent > .tab-pane.active';
  const map = mapOf({ record: [{ in: 'hash', path: '#db/model/party.party/:id' }], decimal: '.' });
  const pane = (n: number, shown: boolean, name: string, due: string) =>
    `<div id="tab-${n}" class="tab-pane ${shown ? 'active' : ''}" ${shown ? '' : 'style="display:none"'}><div class="form"><table><tr>
      <td class="form-label"><label class="form-label" id="ui-id-${n}7" for="ui-id-${n}8">Name:</label></td>
      <td class="form-char"><div class="form-char"><input id="ui-id-${n}8" name="name" aria-labelledby="ui-id-${n}7" value="${name}"></div></td></tr><tr>
      <td class="form-label"><label for="ui-id-${n}9">Receivable:</label></td>
      <td><input id="ui-id-${n}9" name="receivable" value="${due}"><input type="number" name="receivable" value="${due.replace(',', '')}" style="display:none"></td></tr></table></div></div>`;

  test('proposes the part that shows the open one, and names that no counter gave', async () => {
    await open(
      `<div id="tabcontent">${pane(1, false, 'Bia Outra', '10.00')}${pane(2, true, 'Ana Prueba', '41,762.91')}</div>`,
      'https://crm.example/#db/model/party.party/4',
    );
    expect(
      await page.evaluate(() => {
        const input = document.querySelector('#tab-2 input');
        return input && picker.proposeScope(input);
      }),
    ).toBe(scope);
    const pick = await point('#tab-2 [name="receivable"]', 'money', { ...map, scope });
    expect(pick?.ways[0]).toEqual({
      sort: 'attribute',
      anchor: { by: 'selector', selector: 'input[name="receivable"]' },
      reading: { value: '41762.91', raw: '41,762.91', trust: 'read' },
    });
    expect(pick?.label).toBe('Receivable:');
    expect(JSON.stringify(pick)).not.toMatch(/ui-id|tab-2/);
    const fields = await page.evaluate((map) => picker.surveyPage(document, map), { ...map, scope });
    expect(fields.debtor_name?.text).toBe('Ana Prueba');
    expect(fields.balance?.text).toBe('41,762.91');
  });
});

test('what is told of a page that is nested deep can be taken, and a telephone goes by its row or by what dials it', async () => {
  const row = (what: string, value: string, href: string) =>
    `<tr><td>${what}</td><td data-title="Valor: "><div>${value}</div></td><td><a href="${href}"><img alt="" width="9" height="9"></a></td></tr>`;
  const deep = '<div><div></div><div><section><p></p>'.repeat(12);
  await open(
    `<main><p></p>${deep}<table>${row('Celular', '+55 11 98765-4417', 'tel:+55 11 98765-4417')}${row('E-mail', 'ana@deudor.example', 'mailto:ana@deudor.example')}</table>`,
    'https://crm.example/r/9',
  );
  const map = mapOf({ record: [{ in: 'path', path: '/r/:id' }] });
  const byDial = { by: 'selector', selector: 'a[href^="tel:"]', attribute: 'href' };
  const byRow = { by: 'label', labels: ['Celular'] };
  for (const at of ['tr td:nth-child(2)', 'tr td:nth-child(1)', 'img']) {
    const pick = await point(at, 'phone', map);
    expect(Pick.parse(pick)).toEqual(pick);
    const anchors = pick?.ways.map(({ anchor }) => anchor);
    expect(anchors, at).toContainEqual(byDial);
    if (at !== 'img') expect(anchors?.[0], at).toEqual(byRow);
    expect(pick?.ways.every(({ reading }) => reading.value === '+5511987654417')).toBe(true);
  }
  const fields = await page.evaluate((map) => picker.surveyPage(document, map), map);
  for (const pick of Object.values(fields)) expect(Pick.parse(pick)).toEqual(pick);
  expect(Object.keys(fields).sort()).toEqual(['email', 'phone']);
});

test('a label in the same box as its value is none of the value, whichever of the three is pointed at', async () => {
  const map = mapOf({ record: [{ in: 'path', path: '/contas/:id' }], decimal: '.' });
  await open(
    `<section><section data-testid="nome"><section><label>Nome</label>Ana Prueba</section></section>
     <section data-testid="saldo"><section><label id="l">Saldo</label>1284.7</section></section>
     <p id="ref"><b>Referência:</b> 88-41207</p></section>`,
    'https://crm.example/contas/17/show',
  );
  const byBox = await point('[data-testid=saldo]', 'money', map);
  expect(byBox).toMatchObject({ label: 'Saldo', text: '1284.7' });
  expect(byBox?.ways[0]).toMatchObject({
    anchor: { selector: '[data-testid="saldo"]' },
    reading: { value: '1284.70' },
  });
  expect((await point('#l', 'money', map))?.ways[0]).toEqual(byBox?.ways[0]);
  expect(await point('#ref', 'text', map)).toMatchObject({ label: 'Referência:', text: '88-41207' });
  const fields = await page.evaluate((map) => picker.surveyPage(document, map), map);
  expect(Object.entries(fields).map(([name, { text }]) => [name, text])).toEqual(
    expect.arrayContaining([
      ['debtor_name', 'Ana Prueba'],
      ['balance', '1284.7'],
      ['ref', '88-41207'],
    ]),
  );
});

test('a control without a name of its own is found by its label, and what is offered only to who types is offered here', async () => {
  const map = mapOf({ record: [{ in: 'path', path: '/contas/:id' }] });
  await open(
    `<form><div><label for=":r1:">Resultado</label><div class="css-1x2y3z"><input id=":r1:" role="combobox" aria-autocomplete="list" aria-expanded="false"></div></div>
     <div><label for=":r2:">Valor</label><div class="css-1x2y3z"><input id=":r2:"></div></div></form>`,
    'https://crm.example/contas/17',
  );
  const pick = await page.evaluate((map) => {
    const line = document.querySelector('input');
    if (!line) return null;
    line.addEventListener('input', () => {
      document.querySelector('ul')?.remove();
      if (line.value === '') return;
      const texts = ['Promessa', 'Recado', 'Sem contato'].filter((text) => text.includes(line.value));
      document.body.insertAdjacentHTML(
        'beforeend',
        `<ul role="listbox">${texts.map((text) => `<li role="option">${text}</li>`).join('')}</ul>`,
      );
    });
    return picker.describeControl(line, map);
  }, map);
  expect(pick?.ways[0]).toMatchObject({ sort: 'label', anchor: { by: 'label', labels: ['Resultado'] } });
  expect(pick?.options.map(({ text }) => text)).toEqual(['Promessa', 'Recado', 'Sem contato']);
  expect(await page.locator('input').first().inputValue()).toBe('');
});

test('a control is meant by its label, by its box, and by the widget that a library drew over it; its options come with it', async () => {
  await open(
    `<p><label for="r">Resultado</label><select id="r" name="resultado" style="position:absolute;width:1px;height:1px"><option value="p">Promessa</option><option value="x">Recusa</option></select>
      <span class="select2"><span id="widget" role="combobox">Promessa</span></span></p>
    <p id="box">Data <input name="data" placeholder="AAAA-MM-DD"></p><p><input name="valor" value="10,00"></p>
    <p><label><input type="radio" name="motivo" value="1"> Esqueceu</label><label><input type="radio" name="motivo" value="2"> Sem dinheiro</label></p>`,
    'https://crm.example/r/9',
  );
  const control = (at: string) =>
    page.evaluate(
      ([at, map]) => {
        const hit = document.querySelector(at);
        const found = hit && picker.findControl(hit, map);
        return found && picker.describeControl(found, map);
      },
      [at, mapOf({})] as const,
    );
  const select = await control('#r');
  expect(select?.options.map(({ text }) => text)).toEqual(['Promessa', 'Recusa']);
  expect(await control('label[for="r"]')).toEqual(select);
  expect(await control('#widget')).toEqual(select);
  expect((await control('#box'))?.plain).toBe(true);
  expect((await control('[name="valor"]'))?.plain).toBeUndefined();
  expect((await control('[value="2"]'))?.options.map(({ text }) => text)).toEqual(['Esqueceu', 'Sem dinheiro']);
  expect(await control('body')).toBeNull();
});

test('the options of a list that the page itself draws come with its box: it is opened for that, and closed', async () => {
  await open(
    `<p><span>Situação</span><span id="own" role="combobox" aria-expanded="false" aria-controls="offer">—</span></p>
    <ul id="offer" role="listbox" hidden><li role="option">Promessa</li><li role="option">Recusa</li></ul><p><input name="valor"></p>`,
    'https://crm.example/r/9',
  );
  await page.evaluate(() => {
    const [box, list] = ['own', 'offer'].map((id) => document.getElementById(id) as HTMLElement);
    box?.addEventListener('click', () => {
      if (list) list.hidden = !list.hidden;
      box.setAttribute('aria-expanded', String(!list?.hidden));
    });
  });
  const pick = await page.evaluate((map) => {
    const hit = document.querySelector('#own');
    const found = hit && picker.findControl(hit, map);
    return found && picker.describeControl(found, map);
  }, mapOf({}));
  expect(Pick.parse(pick)).toEqual(pick);
  expect(pick?.options).toEqual(['Promessa', 'Recusa'].map((text) => ({ value: text, text })));
  expect(await page.getAttribute('#own', 'aria-expanded')).toBe('false');
});

test('a name that a library drew by lot is never gone by, and one that people gave is', async () => {
  const names = {
    drawn: [
      'ember123',
      ':r3:',
      '_r_bj_',
      'css-1x2y3z',
      'sc-bdVaJa',
      'radix-4',
      'ui-id-7',
      'tab-3',
      'a8f3c9d2e1',
      'x1lliihq',
    ],
    given: ['saldo_devedor', 'amount-due', 'clientName'],
  };
  const fragment = [...names.drawn, ...names.given]
    .map((name, index) => `<p><i id="${name}" data-n="${index}">Valor ${index},00</i></p>`)
    .join('');
  await open(fragment, 'https://crm.example/r/9');
  const ids: (string | undefined)[] = [];
  for (const [index] of [...names.drawn, ...names.given].entries()) {
    const pick = await point(`[data-n="${index}"]`, 'text', mapOf({}));
    ids.push(
      pick?.ways.flatMap(({ sort, anchor }) => (sort === 'id' && 'selector' in anchor ? anchor.selector : []))[0],
    );
  }
  expect(ids).toEqual([
    ...names.drawn.map(() => undefined),
    '[id="saldo_devedor"]',
    '[id="amount-due"]',
    '[id="clientName"]',
  ]);
});

test('captions are told by one line that the agent said', async () => {
  await open(
    `<div id="captions"><div class="line" data-who="remote"><b>Cliente</b> alô</div>
      <div class="line" data-who="local"><b>Você</b> bom dia</div></div>`,
    'https://crm.example/r/9',
  );
  expect(
    await page.evaluate((map) => {
      const line = document.querySelector('[data-who="local"] b');
      return line && picker.proposeCaptions(line, map);
    }, mapOf({})),
  ).toEqual({ list: '[id="captions"]', line: 'div', agent: '[data-who="local"]' });
});

test('a frame of another origin is named as such, and one of the page’s own is not', async () => {
  html = '<iframe id="other" src="https://tela.example/1"></iframe><iframe id="own" src="/2"></iframe><p id="p">x</p>';
  await page.goto('https://crm.example/frames');
  const named = ['#other', '#own', '#p'].map((at) => page.locator(at).evaluate((hit) => picker.originOfFrame(hit)));
  expect(await Promise.all(named)).toEqual(['https://tela.example', null, null]);
});
