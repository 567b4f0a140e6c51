import './in-page.ts';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { FieldMap, WriteField, WriteName } from '@/contracts/field-map.ts';
import { commonMap } from '@/hosts/crm/built-in-maps.ts';
import { bundleAdapters } from '@/scripts/bundle-adapters.ts';
import { launchChromium } from '../support/chromium.ts';

/** What a page of these tests keeps of what it heard. */
declare global {
  var said: string[];
  var saved: number;
  var record: string;
}

let browser: Browser;
let page: Page;
let bundle: string;
let controlledForm: string;

beforeAll(async () => {
  const react = build({
    stdin: { contents: CONTROLLED, resolveDir: process.cwd(), loader: 'tsx' },
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  [browser, bundle, controlledForm] = await Promise.all([
    launchChromium(),
    bundleAdapters(),
    react.then(({ outputFiles }) => outputFiles[0]?.text ?? ''),
  ]);
  page = await browser.newPage();
});
afterAll(() => browser.close());
beforeEach(async () => {
  await page.goto('about:blank');
});

/** A form whose state is React's: it draws what it was told, and nothing that was merely put there. */
const CONTROLLED = `
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
function Form() {
  const [state, set] = useState({ outcome: '', note: '', amount: '', date: '', how: '' });
  const on = (name) => ({ target }) => set((before) => ({ ...before, [name]: target.value }));
  window.state = state;
  return <form>
    <select name="outcome" value={state.outcome} onChange={on('outcome')}>
      <option value="">—</option><option value="17">Promessa de pagamento</option></select>
    <fieldset>{['tel', 'chat'].map((way) => <label key={way}><input type="radio" name="how" value={way} checked={state.how === way} onChange={on('how')} />{way}</label>)}</fieldset>
    {state.outcome === '17' && <input name="date" type="date" value={state.date} onChange={on('date')} />}
    <input name="amount" value={state.amount} onChange={on('amount')} />
    <textarea name="note" value={state.note} onChange={on('note')} />
  </form>;
}
createRoot(document.getElementById('root')).render(<Form />);
`;

const at = (selector: string, rest: Partial<WriteField> = {}): WriteField => ({
  anchors: [{ by: 'selector', selector }],
  as: 'text',
  ...rest,
});
const mapOf = (form: FieldMap['form'], rest: Partial<FieldMap> = {}): FieldMap => ({
  ...commonMap,
  origins: ['https://crm.example'],
  decimal: ',',
  form,
  ...rest,
});
type Values = Partial<Record<WriteName, string>>;

/** Puts a page there that counts what is saved, and that has the record 7 open. */
async function show(html: string, script = ''): Promise<void> {
  await page.setContent(`<html lang="pt"><body>${html}</body></html>`);
  await page.evaluate(() => {
    globalThis.saved = 0;
    globalThis.record = '7';
    globalThis.said = [];
    for (const type of ['submit', 'keydown', 'keypress', 'keyup'])
      document.addEventListener(type, (event) => {
        event.preventDefault();
        globalThis.saved += 1;
      });
    for (const button of document.querySelectorAll('button:not([type="button"])'))
      button.addEventListener('click', () => {
        globalThis.saved += 1;
      });
  });
  if (script) await page.evaluate(script);
  await page.evaluate(bundle);
}

const fill = (map: FieldMap, values: Values, replace = false) =>
  page.evaluate(([map, command]) => combinado.fillForm(map, () => globalThis.record === '7', command), [
    map,
    { values, replace },
  ] as const);
const value = (selector: string) => page.inputValue(selector);
const savedTimes = () => page.evaluate(() => globalThis.saved);

describe('a form of plain controls', () => {
  const html = `<form><select name="res"><option value="">—</option><option value="17">Promessa de pagamento</option><option value="21">Não atende</option></select>
    <input name="date" placeholder="dd/mm/aaaa"><input name="amount" value="0,00"><input name="back" type="datetime-local">
    <select name="why"><option>Outro</option><option>Desemprego</option></select>
    <textarea name="note" maxlength="120"></textarea><button>Gravar</button></form>`;
  const map = mapOf({
    outcome: at('[name=res]', { as: 'option', options: { promise: 'promessa de pagamento', no_contact: '21' } }),
    reason: at('[name=why]', { as: 'option', options: { unemployment: 'Desemprego', illness: 'Doença' } }),
    promise_date: at('[name=date]'),
    promise_amount: at('[name=amount]'),
    callback_at: at('[name=back]'),
    note: at('[name=note]'),
  });

  test('takes each value in its own writing, tells it, and saves nothing', async () => {
    await show(html);
    await page.evaluate(() => {
      for (const type of ['input', 'change', 'blur'])
        document.addEventListener(
          type,
          ({ target }) => globalThis.said.push(`${type} ${(target as HTMLInputElement).name}`),
          true,
        );
    });
    const filled = await fill(map, {
      outcome: 'promise',
      reason: 'unemployment',
      promise_date: '2026-11-30',
      promise_amount: '1284.70',
      callback_at: '2026-12-01T09:30',
      note: 'Promete pagar.\nLigar antes.',
    });
    expect(filled).toEqual({
      why: null,
      fields: {
        outcome: 'filled',
        reason: 'filled',
        promise_date: 'filled',
        promise_amount: 'filled',
        callback_at: 'filled',
        note: 'filled',
      },
    });
    expect(
      await page.evaluate(() => Object.fromEntries(new FormData(document.querySelector('form') ?? undefined))),
    ).toEqual({
      res: '17',
      date: '30/11/2026',
      amount: '1284,70',
      back: '2026-12-01T09:30',
      why: 'Desemprego',
      note: 'Promete pagar.\nLigar antes.',
    });
    expect(await page.evaluate(() => globalThis.said.slice(0, 3))).toEqual(['input res', 'change res', 'blur res']);
    expect(await savedTimes()).toBe(0);
  });

  test('what stands there already is not written over, until a person says so', async () => {
    await show(html);
    await page.fill('[name=note]', 'O que a agente escreveu');
    await page.selectOption('[name=res]', '21');
    await page.fill('[name=amount]', '1.284,70');
    const values: Values = { outcome: 'promise', promise_amount: '1284.70', note: 'Promete pagar.' };
    expect((await fill(map, values)).fields).toEqual({ outcome: 'differs', promise_amount: 'filled', note: 'differs' });
    expect(await value('[name=note]')).toBe('O que a agente escreveu');
    expect(await value('[name=res]')).toBe('21');
    expect((await fill(map, values, true)).fields).toEqual({
      outcome: 'filled',
      promise_amount: 'filled',
      note: 'filled',
    });
    expect(await value('[name=note]')).toBe('Promete pagar.');
    // A correction goes over what was filled in before, and over nothing else.
    expect((await fill(map, { note: 'Promete pagar na sexta.' })).fields).toEqual({ note: 'filled' });
    await page.fill('[name=note]', 'Promete pagar na sexta, talvez.');
    expect((await fill(map, { note: 'Promete pagar no sábado.' })).fields).toEqual({ note: 'differs' });
  });

  test('says what the form has no place for', async () => {
    await show(html);
    await page.evaluate(() => {
      for (const name of ['amount', 'date'])
        (document.querySelector(`[name=${name}]`) as HTMLInputElement)[name === 'date' ? 'disabled' : 'readOnly'] =
          true;
      document.querySelector('[name=back]')?.remove();
    });
    const { fields } = await fill(map, {
      outcome: 'refusal',
      reason: 'illness',
      promise_date: '2026-11-30',
      promise_amount: '10.00',
      callback_at: '2026-12-01T09:30',
      note: 'x'.repeat(121),
    });
    expect(fields).toEqual({
      outcome: 'no_option',
      reason: 'no_option',
      promise_date: 'refused',
      promise_amount: 'refused',
      callback_at: 'not_found',
      note: 'too_long',
    });
    expect(await value('[name=amount]')).toBe('0,00');
    expect(await value('[name=note]')).toBe('');
  });

  test('of two places none is chosen, and where nobody knows the decimal mark no amount is written', async () => {
    await show(`<input name="amount"><input class="two"><input class="two">`);
    const { fields } = await fill(
      mapOf({ promise_amount: at('[name=amount]'), note: at('.two') }, { decimal: 'auto' }),
      {
        promise_amount: '1284.70',
        note: 'Promete pagar.',
      },
    );
    expect(fields).toEqual({ promise_amount: 'refused', note: 'not_found' });
  });

  test('a map without a form fills nothing', async () => {
    await show(html);
    expect(await fill(mapOf(null), { note: 'x' })).toEqual({ fields: {}, why: 'no_form' });
  });
});

test('a controlled form keeps what was filled in, and shows the fields that go with the outcome', async () => {
  await page.setContent('<div id="root"></div>');
  await page.evaluate(controlledForm);
  await page.evaluate(bundle);
  await page.evaluate(() => {
    globalThis.record = '7';
  });
  const map = mapOf({
    outcome: at('[name=outcome]', { as: 'option', options: { promise: '17' } }),
    reason: at('fieldset', { as: 'option', options: { illness: 'chat' } }),
    promise_date: at('[name=date]'),
    promise_amount: at('[name=amount]'),
    note: at('[name=note]'),
  });
  const { fields } = await fill(map, {
    outcome: 'promise',
    reason: 'illness',
    promise_date: '2026-11-30',
    promise_amount: '1284.70',
    note: 'Promete pagar.',
  });
  expect(fields).toEqual({
    outcome: 'filled',
    reason: 'filled',
    promise_date: 'filled',
    promise_amount: 'filled',
    note: 'filled',
  });
  expect(await page.evaluate(() => (window as unknown as { state: object }).state)).toEqual({
    outcome: '17',
    how: 'chat',
    date: '2026-11-30',
    amount: '1284,70',
    note: 'Promete pagar.',
  });
});

describe('controls of the page’s own making', () => {
  test('of two numbers of one name the hidden one is set, since the shown one follows it', async () => {
    await show(
      `<div><input name="amount" type="text"><input name="amount" type="number" step="any" hidden></div>`,
      `{ const [text, number] = document.querySelectorAll('input');
        number.addEventListener('change', () => { text.value = Number(number.value).toLocaleString('pt-BR', { minimumFractionDigits: 2 }); });
        text.addEventListener('change', () => { text.value = ''; }); }`,
    );
    expect((await fill(mapOf({ promise_amount: at('[name=amount]') }), { promise_amount: '1284.70' })).fields).toEqual({
      promise_amount: 'filled',
    });
    expect(await page.$$eval('input', (inputs) => inputs.map((input) => input.value))).toEqual(['1.284,70', '1284.70']);
  });

  test('a mask may write it otherwise; what it makes of it must be the same', async () => {
    await show(
      `<input name="date" value="__/__/____"><input name="amount" value="R$ 0,00"><input name="cut">`,
      `{ const [date, amount, cut] = document.querySelectorAll('input');
        date.addEventListener('input', () => { date.value = date.value.replace(/\\D/g, '').replace(/(..)(..)(....)/, '$1-$2-$3'); });
        amount.addEventListener('input', () => { const cents = Number(amount.value.replace(/\\D/g, '')); amount.value = 'R$ ' + (cents / 100).toLocaleString('pt-BR', { minimumFractionDigits: 2 }); });
        cut.addEventListener('blur', () => setTimeout(() => { cut.value = cut.value.slice(0, 5); }, 100)); }`,
    );
    const map = mapOf({ promise_date: at('[name=date]'), promise_amount: at('[name=amount]'), note: at('[name=cut]') });
    const { fields } = await fill(map, {
      promise_date: '2026-11-30',
      promise_amount: '1284.70',
      note: 'Promete pagar.',
    });
    expect(fields).toEqual({ promise_date: 'filled', promise_amount: 'filled', note: 'refused' });
    expect(await value('[name=date]')).toBe('30-11-2026');
    expect(await value('[name=amount]')).toBe('R$ 1.284,70');
  });

  /** Lists as libraries draw them: of what opens them, of where they stand, and of what shows the choice. */
  const LISTS = `
    for (const box of document.querySelectorAll('[data-list]')) {
      const list = document.createElement('div');
      list.innerHTML = '<ul role="listbox">' + box.dataset.list.split('|').map((text) => '<li role="option">' + text + '</li>').join('') + '</ul>';
      const shown = (is) => {
        box.setAttribute('aria-expanded', String(is));
        if (is) document.body.append(list); else list.remove();
      };
      shown(false);
      const open = () => { const is = box.getAttribute('aria-expanded') === 'true'; setTimeout(() => shown(!is), Number(box.dataset.late ?? 0)); };
      box.addEventListener(box.dataset.by ?? 'click', open);
      list.addEventListener('click', ({ target }) => {
        if (target.getAttribute('role') !== 'option') return;
        if (box.localName === 'input') box.value = target.textContent; else box.textContent = target.textContent;
        shown(false);
      });
    }`;

  test('what a page that was still painting takes back is written once more, and not a third time', async () => {
    // As a client does whose answer with the record's own values comes while somebody types: once, and every time.
    await show(
      `<textarea name="late"></textarea><textarea name="never"></textarea>`,
      `{ const [late, never] = document.querySelectorAll('textarea');
        late.addEventListener('change', () => setTimeout(() => { late.value = ''; }, 60), { once: true });
        never.addEventListener('change', () => { said.push(never.value); setTimeout(() => { never.value = ''; }, 60); }); }`,
    );
    const map = mapOf({ note: at('[name=late]'), reason: at('[name=never]') });
    const { fields } = await fill(map, { note: 'Promete pagar no sábado.', reason: 'unemployment' });
    expect(fields).toEqual({ note: 'filled', reason: 'refused' });
    expect(await value('[name=late]')).toBe('Promete pagar no sábado.');
    expect(await page.evaluate(() => globalThis.said.length)).toBe(2);
  });

  test('of a list of the page’s own the option that says the same is pressed, and nothing is saved', async () => {
    await show(
      `<form><div id="res" role="combobox" aria-haspopup="listbox" tabindex="0" data-by="mousedown" data-list="Promessa de pagamento|Promessa quebrada">Selecione</div>
       <span id="why"><button type="button" aria-haspopup="listbox" data-list="Outro|Desemprego" data-late="80">—</button></span>
       <label>Quando <input name="back" role="combobox" readonly data-list="Amanhã|Sexta"></label><button>Gravar</button></form>`,
      LISTS,
    );
    const map = mapOf({
      outcome: at('#res', { as: 'option', options: { promise: 'Promessa de pagamento', refusal: 'Recusa' } }),
      reason: at('#why', { as: 'option', options: { unemployment: 'desemprego' } }),
      note: at('[name=back]', { as: 'option', options: { soon: 'Sexta' } }),
    });
    expect((await fill(map, { outcome: 'promise', reason: 'unemployment', note: 'soon' })).fields).toEqual({
      outcome: 'filled',
      reason: 'filled',
      note: 'filled',
    });
    expect([await page.textContent('#res'), await page.textContent('#why'), await value('[name=back]')]).toEqual([
      'Promessa de pagamento',
      'Desemprego',
      'Sexta',
    ]);
    expect(await page.locator('[role=listbox]').count()).toBe(0);
    // Chosen by somebody, and not by us.
    await page.evaluate(() => {
      const box = document.querySelector('#res');
      if (box) box.textContent = 'Promessa quebrada';
    });
    expect((await fill(map, { outcome: 'promise' })).fields).toEqual({ outcome: 'differs' });
    expect((await fill(map, { outcome: 'refusal' }, true)).fields).toEqual({ outcome: 'no_option' });
    expect(await page.textContent('#res')).toBe('Promessa quebrada');
    expect(await page.locator('[role=listbox]').count()).toBe(0);
    expect(await savedTimes()).toBe(0);
  });

  test('a list that does not come, that does not keep the choice, or whose press could send something is left to the person', async () => {
    await show(
      `<form><input name="who" role="combobox" aria-expanded="false"><div id="forgets" role="combobox" data-list="Doença">—</div>
       <button aria-haspopup="listbox" name="sends" data-list="Promessa">—</button></form>`,
      `${LISTS}; new MutationObserver(() => { const box = document.querySelector('#forgets'); if (box.textContent !== '—') box.textContent = '—'; }).observe(document.querySelector('#forgets'), { childList: true });`,
    );
    const listed = { as: 'option', options: { promise: 'Promessa', illness: 'Doença' } } as const;
    const map = mapOf({
      outcome: at('[name=who]', listed),
      reason: at('#forgets', listed),
      note: at('[name=sends]', listed),
    });
    expect((await fill(map, { outcome: 'promise', reason: 'illness', note: 'promise' })).fields).toEqual({
      outcome: 'refused',
      reason: 'refused',
      note: 'refused',
    });
    expect(await value('[name=who]')).toBe('');
    expect(await savedTimes()).toBe(0);
  });

  test('where the next record comes while a list opens, nothing is chosen for it', async () => {
    await show(
      `<div id="res" role="combobox" data-list="Promessa" data-late="80">—</div>`,
      `${LISTS}; document.querySelector('#res').addEventListener('click', () => { record = '8'; })`,
    );
    const map = mapOf({ outcome: at('#res', { as: 'option', options: { promise: 'Promessa' } }) });
    expect(await fill(map, { outcome: 'promise' })).toEqual({ fields: {}, why: 'moved' });
    expect(await page.textContent('#res')).toBe('—');
  });

  test('a calendar’s box takes a day that is typed, once it saw somebody come and go; one that only opens is left', async () => {
    await show(
      `<input name="date" role="combobox" aria-haspopup="dialog" placeholder="dd.mm.aaaa"><input name="back" readonly aria-haspopup="dialog">`,
      `{ const [date] = document.querySelectorAll('input'); let came = false; let day = '';
        date.addEventListener('focus', () => { came = true; });
        date.addEventListener('blur', () => { const typed = /^(\\d\\d)\\.(\\d\\d)\\.(\\d{4})$/.exec(date.value); if (came && typed) day = typed[0]; date.value = day; }); }`,
    );
    const map = mapOf({ promise_date: at('[name=date]'), callback_at: at('[name=back]') });
    expect((await fill(map, { promise_date: '2026-11-30', callback_at: '2026-12-01T09:30' })).fields).toEqual({
      promise_date: 'filled',
      callback_at: 'refused',
    });
    expect(await value('[name=date]')).toBe('30.11.2026');
  });

  /** A list that offers what goes with what is typed, and shows the choice beside its line, as React’s selects do. */
  const SEARCHES = `
    for (const box of document.querySelectorAll('[data-search]')) {
      const line = box.querySelector('input');
      const shown = box.querySelector('.choice');
      let list = null;
      const close = () => { list?.remove(); list = null; line.setAttribute('aria-expanded', 'false'); };
      const draw = () => {
        list?.remove();
        list = document.createElement('div');
        list.setAttribute('role', 'listbox');
        const typed = line.value.toLowerCase();
        for (const text of box.dataset.search.split('|').filter((each) => typed && each.toLowerCase().startsWith(typed))) {
          const option = document.createElement('div');
          option.setAttribute('role', 'option');
          option.textContent = text;
          option.addEventListener('click', () => { shown.textContent = text; shown.id = ''; line.value = ''; line.style.opacity = 0; close(); });
          list.append(option);
        }
        document.body.append(list);
        line.setAttribute('aria-expanded', 'true');
      };
      box.addEventListener('mousedown', () => { if (!list) draw(); });
      line.addEventListener('input', () => setTimeout(() => document.activeElement === line && draw(), 60));
      line.addEventListener('blur', close);
    }`;
  const search = (id: string, list: string, shown = '<div class="choice" id="x-placeholder">Selecione</div>') =>
    `<section><label>${id}</label><div id="${id}" data-search="${list}"><div>${shown}<div><input role="combobox" aria-expanded="false" aria-autocomplete="list"></div></div></div></section>`;

  test('what a list offers only to who types is typed, chosen and read beside the line; what is not there leaves no word', async () => {
    await show(
      search('res', 'Promessa de pagamento|Recusa') +
        search('why', 'Desemprego') +
        search('kept', 'Doença', '<div class="choice">Recusa</div>'),
      SEARCHES,
    );
    const listed = (id: string) =>
      at(`#${id}`, { as: 'option', options: { promise: 'Promessa de pagamento', illness: 'Doença' } });
    const map = mapOf({ outcome: listed('res'), reason: listed('why'), note: listed('kept') });
    expect((await fill(map, { outcome: 'promise', reason: 'illness', note: 'illness' })).fields).toEqual({
      outcome: 'filled',
      reason: 'refused',
      note: 'differs',
    });
    expect(await page.locator('.choice').allTextContents()).toEqual(['Promessa de pagamento', 'Selecione', 'Recusa']);
    expect(await page.locator('[role=listbox]').count()).toBe(0);
    expect(await page.locator('#why input').inputValue()).toBe('');
    expect(await savedTimes()).toBe(0);
  });

  /** A menu and a calendar that say nothing of themselves: a button in the box of a field, and what a press on it brings. */
  const MENUS = `
    const popup = (box, fill) => box.addEventListener('click', () => {
      const old = document.querySelector('#popup');
      if (old) return old.remove();
      const at = document.body.appendChild(Object.assign(document.createElement('div'), { id: 'popup' }));
      fill(at, (text) => { box.textContent = text; at.remove(); });
    });
    const months = 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' ');
    for (const box of document.querySelectorAll('[data-menu]')) popup(box, (at, choose) => {
      at.innerHTML = '<div class="list">' + box.dataset.menu.split('|').map((text) => '<li><i>✓</i><span>' + text + '</span></li>').join('') + '</div>';
      for (const item of at.querySelectorAll('li')) item.addEventListener('click', () => choose(item.querySelector('span').textContent));
    });
    for (const box of document.querySelectorAll('[data-month]')) popup(box, (at, choose) => {
      let month = Number(box.dataset.month);
      const draw = () => {
        at.innerHTML = '<button type="button" class="prev">‹</button><h4>' + months[month] + ' 2026</h4><button type="button" class="next">›</button><div class="days"></div>';
        for (const [name, by] of [['prev', -1], ['next', 1]]) at.querySelector('.' + name).addEventListener('click', () => { month += by; draw(); });
        const count = new Date(2026, month + 1, 0).getDate();
        // The last days of the month before, as calendars show them.
        for (const day of [29, 30, 31, ...Array.from({ length: count }, (_, index) => index + 1)]) {
          const cell = at.lastChild.appendChild(document.createElement('button'));
          cell.type = 'button';
          cell.textContent = String(day);
          if (box.dataset.said) cell.setAttribute('aria-label', 'Escolher ' + day + ' de ' + months[at.querySelectorAll('.days > *').length < 4 ? month - 1 : month] + ' de 2026');
          cell.addEventListener('click', () => choose(day + ' de ' + months[month] + ' de 2026'));
        }
      };
      draw();
    });`;

  test('of a menu that says nothing of itself the item is pressed, and of a calendar the one cell that is the day', async () => {
    await show(
      `<form><div class="form-field">Resultado <button type="button" id="res" data-menu="Promessa|Recusa">Escolha</button></div>
       <div class="form-field">Dia <button type="button" id="day" data-month="8" data-said="1">—</button></div>
       <div class="toolbar"><button type="button" id="act" data-menu="Promessa|Recusa">Ações</button></div></form>`,
      MENUS,
    );
    const listed = { as: 'option', options: { promise: 'Promessa', soon: 'Promessa' } } as const;
    const map = mapOf({ outcome: at('#res', listed), promise_date: at('#day'), note: at('#act', listed) });
    expect((await fill(map, { outcome: 'promise', promise_date: '2026-11-30', note: 'soon' })).fields).toEqual({
      outcome: 'filled',
      promise_date: 'filled',
      // A button that is no field's may do anything.
      note: 'not_found',
    });
    expect(await page.locator('button[id]').allTextContents()).toEqual(['Promessa', '30 de novembro de 2026', 'Ações']);
    expect(await page.locator('#popup').count()).toBe(0);
    expect(await savedTimes()).toBe(0);
  });

  test('a list that is kept for screen readers alone is not the one that is pressed, and a choice beside the line is read', async () => {
    await show(
      `<div class="form-item"><label for="line">Resultado</label><div id="res"><input id="line" role="combobox" aria-expanded="false" aria-controls="ghost" readonly></div></div>`,
      `{ const line = document.querySelector('input');
        line.parentElement.addEventListener('mousedown', () => {
          if (document.querySelector('#drop')) return;
          document.body.insertAdjacentHTML('beforeend', '<div id="drop"><div role="listbox" id="ghost" style="width:0;height:0;overflow:hidden"><div role="option" aria-label="Promessa">p</div></div><section><div>Promessa</div><div>Recusa</div></section></div>');
          line.setAttribute('aria-expanded', 'true');
          for (const item of document.querySelectorAll('section > div')) item.addEventListener('click', () => {
            line.before(item.textContent);
            document.querySelector('#drop').remove();
            line.setAttribute('aria-expanded', 'false');
          });
        }); }`,
    );
    const map = mapOf({ outcome: at('#line', { as: 'option', options: { promise: 'Promessa' } }) });
    expect((await fill(map, { outcome: 'promise' })).fields).toEqual({ outcome: 'filled' });
    expect((await page.textContent('#res'))?.trim()).toBe('Promessa');
  });

  test('a day that two cells of a calendar may be is left to the person', async () => {
    await show(`<div class="form-field">Dia <button type="button" id="day" data-month="9">—</button></div>`, MENUS);
    const map = mapOf({ promise_date: at('#day') });
    expect((await fill(map, { promise_date: '2026-11-30' })).fields).toEqual({ promise_date: 'refused' });
    expect((await fill(map, { promise_date: '2026-11-17' })).fields).toEqual({ promise_date: 'filled' });
    expect(await page.textContent('#day')).toBe('17 de novembro de 2026');
  });

  test('a day that is typed part by part goes into the line beside its parts', async () => {
    await show(
      `<div role="group" id="day"><span role="spinbutton" contenteditable="true">DD</span>/<span role="spinbutton" contenteditable="true">MM</span>/<span role="spinbutton" contenteditable="true">AAAA</span><button type="button">▾</button><input aria-hidden="true" tabindex="-1"></div>`,
      `{ const line = document.querySelector('input'); line.addEventListener('input', () => line.value.split('/').forEach((part, index) => { document.querySelectorAll('span')[index].textContent = part; })); }`,
    );
    expect((await fill(mapOf({ promise_date: at('#day') }), { promise_date: '2026-11-30' })).fields).toEqual({
      promise_date: 'filled',
    });
    expect(await page.locator('span').allTextContents()).toEqual(['30', '11', '2026']);
  });

  test('a bare editable box and an editor that takes a paste both get the note', async () => {
    await show(
      `<div id="bare" contenteditable="true" style="min-height:1em"></div><div id="editor" contenteditable="true" style="min-height:1em"></div>`,
      `document.querySelector('#editor').addEventListener('paste', (event) => { event.preventDefault(); event.currentTarget.textContent = event.clipboardData.getData('text/plain'); });`,
    );
    for (const id of ['bare', 'editor']) {
      const map = mapOf({ note: at(`#${id}`) });
      expect((await fill(map, { note: 'Promete pagar.' })).fields, id).toEqual({ note: 'filled' });
      expect(await page.textContent(`#${id}`)).toBe('Promete pagar.');
      await page.evaluate((id) => document.getElementById(id)?.replaceChildren('da agente'), id);
      expect((await fill(map, { note: 'Outra nota.' })).fields, id).toEqual({ note: 'differs' });
      expect((await fill(map, { note: 'Outra nota.' }, true)).fields, id).toEqual({ note: 'filled' });
      expect(await page.textContent(`#${id}`)).toBe('Outra nota.');
    }
  });
});

test('controls in an open shadow root and in a frame of the same origin are found, by their label too', async () => {
  await show(
    '<div id="host"></div><iframe srcdoc="<label>Observação <textarea name=note></textarea></label><div id=rich contenteditable=true style=min-height:1em></div>"></iframe>',
    `document.querySelector('#host').attachShadow({ mode: 'open' }).innerHTML = '<select name="res"><option>—</option><option>Promessa</option></select>'`,
  );
  const frame = page.frames()[1];
  await frame?.waitForSelector('#rich');
  const map = mapOf({
    outcome: at('[name=res]', { as: 'option', options: { promise: 'Promessa' } }),
    note: { anchors: [{ by: 'label', labels: ['observação'] }], as: 'text' },
  });
  expect((await fill(map, { outcome: 'promise', note: 'Promete pagar.' })).fields).toEqual({
    outcome: 'filled',
    note: 'filled',
  });
  expect(await value('[name=res]')).toBe('Promessa');
  expect(await frame?.inputValue('[name=note]')).toBe('Promete pagar.');
  expect((await fill(mapOf({ note: at('#rich') }), { note: 'Promete pagar.' })).fields).toEqual({ note: 'filled' });
  expect(await frame?.textContent('#rich')).toBe('Promete pagar.');
});

describe('another record', () => {
  const html = `<select name="res"><option value="">—</option><option value="17">Promessa</option></select><input name="date"><textarea name="note"></textarea>`;
  const map = mapOf({
    outcome: at('[name=res]', { as: 'option', options: { promise: '17' } }),
    promise_date: at('[name=date]'),
    note: at('[name=note]'),
  });
  const values: Values = { outcome: 'promise', promise_date: '2026-11-30', note: 'Promete pagar.' };

  test.each([
    ['before the first write', `record = '8'`],
    // The page goes on in the middle: its own listener opens the next one.
    ['between two writes', `document.querySelector('[name=date]').addEventListener('change', () => { record = '8'; })`],
    [
      'before it is read back',
      `document.querySelector('[name=note]').addEventListener('blur', () => setTimeout(() => { record = '8'; }, 30))`,
    ],
  ])('gets nothing of this one: %s', async (_, script) => {
    await show(html, script);
    expect(await fill(map, values)).toEqual({ fields: {}, why: 'moved' });
    expect([await value('[name=res]'), await value('[name=date]'), await value('[name=note]')]).toEqual(['', '', '']);
  });

  test('what the next record brought itself stays', async () => {
    await show(
      html,
      `document.querySelector('[name=note]').addEventListener('blur', () => setTimeout(() => { record = '8'; document.querySelector('[name=note]').value = 'da ficha 8'; }, 30))`,
    );
    expect((await fill(map, values)).why).toBe('moved');
    expect(await value('[name=note]')).toBe('da ficha 8');
  });
});
