import './in-page.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type DemoHosts, serveDemo } from '@/demo/serve.ts';
import { bundleAdapters } from '@/scripts/bundle-adapters.ts';
import { launchChromium } from '../support/chromium.ts';

const NOW = '2026-11-22T15:30:00-03:00';
const composer = '#main footer [contenteditable]';
const send = '#main footer [data-tab="11"]';

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

/** Opens the replica with the adapter at work from the first moment, as a content script is. */
async function openChat(query: string): Promise<void> {
  const context = await browser.newContext({
    locale: 'pt-BR',
    timezoneId: 'America/Sao_Paulo',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  page = await context.newPage();
  await page.clock.setFixedTime(NOW);
  await page.addInitScript(`${bundle}
    globalThis.facts = [];
    globalThis.adapter = combinado.openWhatsApp();
    globalThis.hear = adapter.hold((fact) => facts.push(fact), new AbortController().signal);
    addEventListener('load', () => adapter.observe((fact) => facts.push(fact), new AbortController().signal));`);
  await page.goto(`${hosts.chatUrl}/?pace=0&${query}`);
  await page.waitForFunction(() => facts.some(({ type }) => type === 'adapter.health'));
}

const read = () => page.evaluate(() => adapter.read());
const draft = async () => (await read()).composer;
const messagesSent = () =>
  page.evaluate(() =>
    adapter
      .read()
      .rows.filter(({ direction }) => direction === 'out')
      .map(({ text }) => text),
  );
const attempts = () =>
  page.evaluate(() =>
    facts.flatMap((fact) => (fact.type === 'send.attempted' ? [{ text: fact.text, held: fact.held }] : [])),
  );
const verdict = (text: string, verdict: 'clear' | 'hold' | 'granted', key = 'whatsapp:Cláudia Regina Prates') =>
  page.evaluate((command) => hear(command), { type: 'send.verdict', key, text, verdict } as const);
const insert = (text: string, replace = false, madeFrom: { readonly draft?: string } = {}) =>
  page.evaluate((command) => adapter.insert(command), {
    type: 'text.insert',
    request: 'r',
    key: 'whatsapp:Cláudia Regina Prates',
    text,
    replace,
    ...madeFrom,
  } as const);

describe.each(['newest', '2025'])('reading the %s form', (form) => {
  test.each(['pt', 'es', 'en'])('reads every row exactly, in %s', async (lang) => {
    await openChat(`form=${form}&lang=${lang}&chat=claudia`);
    const { chat, rows, composer, health } = await read();
    expect(chat).toEqual({
      title: 'Cláudia Regina Prates',
      phone: form === '2025' ? '+5511987654417' : null,
      group: false,
    });
    expect(composer).toBe('');
    expect(health.state).toBe(form === '2025' ? 'drift' : 'ok');
    expect(
      rows.map(({ direction, author, text, time, kind, quoted }) => ({ direction, author, text, time, kind, quoted })),
    ).toEqual([
      {
        direction: 'out',
        author: 'Ana Vereda',
        text: 'Bom dia, Cláudia. Aqui é a Ana, da Vereda Cobranças.\nPodemos conversar?',
        time: '2026-11-20T15:35',
        kind: 'text',
        quoted: null,
      },
      {
        direction: 'in',
        author: 'Cláudia Regina Prates',
        text: 'Oi, agora estou no trabalho 🙂',
        time: '2026-11-20T15:39',
        kind: 'text',
        quoted: null,
      },
      {
        direction: 'in',
        author: 'Cláudia Regina Prates',
        text: '',
        time: '2026-11-21T16:00',
        kind: 'voice',
        quoted: null,
      },
      {
        direction: 'out',
        author: 'Ana Vereda',
        text: 'Sem problema. Qual é o melhor horário?',
        time: '2026-11-21T16:04',
        kind: 'text',
        quoted: 'Oi, agora estou no trabalho 🙂',
      },
      {
        direction: 'in',
        author: 'Cláudia Regina Prates',
        text: 'Hoje de tarde pode ser',
        time: '2026-11-22T12:30',
        kind: 'text',
        quoted: null,
      },
    ]);
  });
});

test('reads the phone of an unsaved contact from the title', async () => {
  await openChat('chat=guadalupe&lang=es');
  expect((await read()).chat).toEqual({ title: '+52 55 1234 2210', phone: '+525512342210', group: false });
});

test('knows a group and its authors', async () => {
  await openChat('chat=equipe');
  const { chat, rows } = await read();
  expect(chat).toEqual({ title: 'Equipe Ipê', phone: null, group: true });
  expect(rows.map(({ author, direction }) => [author, direction])).toEqual([
    ['Otávio', 'in'],
    ['Ana Vereda', 'out'],
    ['Silvana', 'in'],
  ]);
});

test('tells deleted and forwarded messages', async () => {
  await openChat('chat=rogerio');
  const { rows } = await read();
  expect(rows.map(({ kind, direction, forwarded }) => [kind, direction, forwarded])).toEqual([
    ['text', 'out', false],
    ['deleted', 'out', false],
    ['text', 'in', true],
  ]);
});

test('no chat open is no fault', async () => {
  await openChat('');
  expect((await read()).health).toEqual({
    adapter: 'whatsapp',
    state: 'no_chat',
    missing: null,
    fallbacks: [],
    anchors: [
      { name: 'app', state: 'found' },
      { name: 'side', state: 'found' },
    ],
    set: { version: 0, source: 'packaged' },
  });
});

describe('inserting', () => {
  test.each(['Uma linha só.', 'Primeira linha\nSegunda, com “aspas” e R$ 1.284,70\n\nQuarta 🙂'])(
    'writes %j and reads it back',
    async (text) => {
      await openChat('chat=claudia');
      expect(await insert(text)).toEqual({ result: 'inserted', why: null });
      expect(await draft()).toBe(text);
      await page.locator(composer).pressSequentially('!');
      expect(await draft()).toBe(`${text}!`);
      await page.keyboard.press('Enter');
      await expect.poll(messagesSent).toContain(`${text}!`);
      await expect.poll(draft).toBe('');
    },
  );

  test('keeps the draft and writes below it', async () => {
    await openChat('chat=claudia');
    await page.locator(composer).pressSequentially('Oi, Cláudia.');
    expect(await insert('Segue o resumo:\n3 parcelas')).toEqual({ result: 'inserted', why: null });
    expect(await draft()).toBe('Oi, Cláudia.\nSegue o resumo:\n3 parcelas');
  });

  test('replaces the draft where asked', async () => {
    await openChat('chat=claudia');
    await page.locator(composer).pressSequentially('vou te processar');
    expect(await insert('Podemos combinar\num prazo?', true)).toEqual({ result: 'inserted', why: null });
    expect(await draft()).toBe('Podemos combinar\num prazo?');
  });

  test('replaces only the draft that the text was made from: what was typed since is not lost', async () => {
    await openChat('chat=claudia');
    await page.locator(composer).pressSequentially('seu saldo hoje');
    const madeFrom = { draft: 'seu saldo ho' };
    expect(await insert('seu ho', true, madeFrom)).toEqual({ result: 'failed', why: 'draft' });
    expect(await draft()).toBe('seu saldo hoje');
    expect((await insert('seu hoje', true, { draft: 'seu saldo hoje' })).result).toBe('inserted');
    expect(await draft()).toBe('seu hoje');
  });

  test('writes nothing into another chat', async () => {
    await openChat('chat=claudia');
    await page.click('[data-chat="marta"]');
    expect((await insert('Sua dívida é R$ 1.284,70')).result).toBe('failed');
    expect(await draft()).toBe('');
  });

  test('copies when the page takes nothing, once and unchanged', async () => {
    await openChat('chat=claudia');
    await page.evaluate(() => {
      for (const type of ['paste', 'beforeinput'])
        window.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
    });
    expect((await insert('Linha')).result).toBe('copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Linha');
    expect(await draft()).toBe('');
  });
});

describe('holding a send', () => {
  test('holds Enter and the button while the verdict says so, and lets one granted send through', async () => {
    await openChat('chat=claudia');
    const text = 'Vou mandar a polícia aí';
    const before = await messagesSent();
    await page.locator(composer).pressSequentially(text);
    await verdict(text, 'hold');
    await page.keyboard.press('Enter');
    await page.click(send);
    await page.focus(send);
    await page.keyboard.press('Space');
    expect(await draft()).toBe(text);
    expect(await messagesSent()).toEqual(before);
    expect(await attempts()).toEqual([
      { text, held: true },
      { text, held: true },
      { text, held: true },
    ]);
    await verdict(text, 'granted');
    await page.click(send);
    await expect.poll(messagesSent).toEqual([...before, text]);
    await page.locator(composer).pressSequentially(text);
    await page.keyboard.press('Enter');
    expect(await draft()).toBe(text);
    expect((await attempts()).map(({ held }) => held)).toEqual([true, true, true, false, true]);
  });

  test('lets Shift+Enter break the line, holds what a held text has grown to, and lets any other text pass', async () => {
    await openChat('chat=claudia');
    await page.locator(composer).pressSequentially('ameaça');
    await verdict('ameaça', 'hold');
    await page.keyboard.press('Shift+Enter');
    expect(await draft()).toContain('ameaça\n');
    await page.keyboard.type('não é');
    await page.keyboard.press('Enter');
    expect(await draft()).toBe('ameaça\nnão é');
    await verdict('ameaça\nnão é', 'clear');
    await page.keyboard.press('Enter');
    await expect.poll(messagesSent).toContain('ameaça\nnão é');
    await verdict('ameaça', 'hold');
    await page.locator(composer).pressSequentially('Bom dia');
    await page.keyboard.press('Enter');
    await expect.poll(messagesSent).toContain('Bom dia');
  });

  test('learns that Enter breaks the line, and then holds what sends', async () => {
    await openChat('chat=claudia&enter=off');
    await page.locator(composer).pressSequentially('um');
    await page.keyboard.press('Enter');
    await expect.poll(draft).toContain('um\n');
    await page.keyboard.type('dois');
    const text = (await draft()) ?? '';
    await verdict(text, 'hold');
    const before = await messagesSent();
    await page.keyboard.press('Shift+Enter');
    expect(await messagesSent()).toEqual(before);
    expect(await draft()).toBe(text);
  });

  test('a verdict for one chat holds nothing in another', async () => {
    await openChat('chat=claudia');
    await verdict('Bom dia', 'hold');
    await page.click('[data-chat="marta"]');
    await page.locator(composer).pressSequentially('Bom dia');
    await page.keyboard.press('Enter');
    await expect.poll(messagesSent).toContain('Bom dia');
  });
});

test('tells a switch of chats before anything of the new one, and never mixes them', async () => {
  await openChat('chat=claudia');
  await page.evaluate(() => {
    facts.length = 0;
    for (const chat of ['marta', 'edson', 'claudia', 'rogerio'])
      document.querySelector<HTMLElement>(`[data-chat="${chat}"]`)?.click();
  });
  await page.waitForFunction(() =>
    facts.some((fact) => fact.type === 'turns.changed' && fact.key === 'whatsapp:Rogério Pacheco Dias'),
  );
  const told = await page.evaluate(() => facts.map((fact) => fact));
  const opened = told.findIndex(
    (fact) => fact.type === 'conversation.opened' && fact.conversation.title === 'Rogério Pacheco Dias',
  );
  const turns = told.findIndex((fact) => fact.type === 'turns.changed' && fact.key === 'whatsapp:Rogério Pacheco Dias');
  expect(opened).toBeGreaterThanOrEqual(0);
  expect(turns).toBeGreaterThan(opened);
  for (const fact of told)
    if (fact.type === 'turns.changed' && fact.key.endsWith('Dias'))
      expect(fact.turns.map(({ text }) => text)).toContain('Perdi o emprego. Não tenho como pagar');
});

test('merges rows that leave the window and come back', async () => {
  await openChat('chat=marta&rows=120');
  const known = () =>
    page.evaluate(() => facts.findLast((fact) => fact.type === 'turns.changed')?.turns.map(({ text }) => text) ?? []);
  await expect.poll(async () => (await known()).at(-1)).toBe('Oi! meu boleto vence quando mesmo?');
  const first = (await known()).length;
  await page.evaluate(() => document.querySelector('.panel')?.scrollTo(0, 0));
  await expect.poll(known).toContain('Mensagem 1');
  const all = await known();
  expect(all.length).toBeGreaterThan(first);
  expect(all.at(-1)).toBe('Oi! meu boleto vence quando mesmo?');
  const numbers = all.flatMap((text) => (text.startsWith('Mensagem ') ? [Number(text.slice(9))] : []));
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
});
