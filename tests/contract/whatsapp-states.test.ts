import '../host-pages/in-page.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import type { HostFact } from '@/contracts/host-facts.ts';
import type { WhatsAppInForce } from '@/contracts/selector-set.ts';
import { packagedSelectors } from '@/hosts/whatsapp/packaged-selectors.ts';
import { bundleAdapters } from '@/scripts/bundle-adapters.ts';
import { launchChromium } from '../support/chromium.ts';
import { makePage, type PageForm } from './whatsapp-pages.ts';

const form = {
  year: '2026',
  lang: 'pt',
  testids: true,
  business: false,
  stamp: '24h d/m',
  layout: true,
  who: 'saved',
} as const;

declare global {
  /** How often somebody asked whether the tab is seen. */
  var asked: number;
  var seen: DocumentVisibilityState;
}

let browser: Browser;
let bundle: string;

beforeAll(async () => {
  [browser, bundle] = await Promise.all([launchChromium(), bundleAdapters()]);
});
afterAll(() => browser.close());

/** A set that does not wait for what the tests do not change. */
function set(change: Partial<WhatsAppInForce> = {}): WhatsAppInForce {
  const inForce = packagedSelectors();
  return {
    ...inForce,
    ...change,
    set: {
      ...inForce.set,
      ...change.set,
      thresholds: { ...inForce.set.thresholds, empty_looks: 1, start_ms: 2000 },
    },
  };
}

/** Opens a page whose chat is watched. */
async function watch(html: string, inForce: WhatsAppInForce = set()): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent(html);
  await page.evaluate(bundle);
  await page.evaluate((inForce) => {
    globalThis.asked = 0;
    globalThis.seen = 'visible';
    Object.defineProperty(document, 'visibilityState', {
      get: () => {
        asked += 1;
        return seen;
      },
    });
    globalThis.facts = [];
    globalThis.adapter = combinado.openWhatsApp(inForce);
    const { signal } = new AbortController();
    globalThis.hear = adapter.hold((fact) => facts.push(fact), signal) ?? (() => {});
    adapter.observe((fact) => facts.push(fact), signal);
  }, inForce);
  return page;
}

const told = (page: Page) => page.evaluate(() => facts);
const healthTold = (page: Page, state: string) =>
  page.waitForFunction(
    (state) => {
      const last = facts.findLast((fact) => fact.type === 'adapter.health');
      return last?.type === 'adapter.health' && last.health.state === state && last.health;
    },
    state,
    { polling: 50 },
  );
const turnsOf = (facts: HostFact[]) => facts.flatMap((fact) => (fact.type === 'turns.changed' ? [fact.turns] : []));

const forms: readonly PageForm[] = (['2024', '2025', '2026'] as const).flatMap((year) =>
  [year === '2026'].map((testids) => ({ ...form, year, testids })),
);

describe.concurrent.each(forms.map((form) => ({ form, name: `${form.year} ${form.testids}` })))('$name', ({ form }) => {
  test('a hidden tab, which draws one message only, yields nothing', async ({ expect }) => {
    const page = await watch(makePage(form).html);
    await page.waitForFunction(() => facts.some(({ type }) => type === 'turns.changed'));
    const before = await page.evaluate(() => {
      seen = 'hidden';
      asked = 0;
      for (const row of [...document.querySelectorAll('#main [data-id]')].slice(0, -1)) row.remove();
      document.querySelector('#main [data-id] [data-pre-plain-text]')?.remove();
      return facts.length;
    });
    await page.waitForFunction(() => asked > 0);
    expect(await page.evaluate(() => facts.length)).toBe(before);
  });

  test('a page without its root is disconnected, one without a chat has none, and neither is a fault', async ({
    expect,
  }) => {
    const page = await watch(makePage(form).html);
    await page.waitForFunction(() => facts.some(({ type }) => type === 'turns.changed'));
    await page.evaluate(() => document.querySelector('#main')?.remove());
    await healthTold(page, 'no_chat');
    expect((await told(page)).some(({ type }) => type === 'conversation.closed')).toBe(true);
    await page.evaluate(() => document.querySelector('#app')?.remove());
    await healthTold(page, 'signed_out');
    expect((await told(page)).some((fact) => fact.type === 'adapter.health' && fact.health.state === 'broken')).toBe(
      false,
    );
  });

  test('a chat that stays without rows is broken, after it was given time', async ({ expect }) => {
    const { html } = makePage(form);
    const page = await watch(html.replaceAll(' data-id=', ' data-nr='));
    const health = await (await healthTold(page, 'broken')).jsonValue();
    expect(health).toMatchObject({ missing: 'rows' });
    const states = (await told(page)).flatMap((fact) => (fact.type === 'adapter.health' ? fact.health.state : []));
    expect(states[0]).not.toBe('broken');
    expect(turnsOf(await told(page))).toEqual([]);
  });

  test('a chat that was read is broken, too, once its rows are found no more; and well when they are again', async ({
    expect,
  }) => {
    const page = await watch(makePage(form).html);
    await page.waitForFunction(() => facts.some(({ type }) => type === 'turns.changed'));
    const rename = (from: string, to: string) =>
      page.evaluate(
        ([from = '', to = '']) => {
          for (const row of document.querySelectorAll(`#main [${from}]`)) {
            const id = row.getAttribute(from) ?? '';
            const renewed = row.cloneNode(true) as Element;
            renewed.removeAttribute(from);
            renewed.setAttribute(to, id);
            row.replaceWith(renewed);
          }
        },
        [from, to],
      );
    await rename('data-id', 'data-nr');
    expect(await (await healthTold(page, 'broken')).jsonValue()).toMatchObject({ missing: 'rows' });
    await rename('data-nr', 'data-id');
    await page.waitForFunction(() => {
      const last = facts.findLast((fact) => fact.type === 'adapter.health');
      return last?.type === 'adapter.health' && last.health.state !== 'broken';
    });
  });

  test('a chat whose title is gone is closed: whose it is nobody knows', async ({ expect }) => {
    const page = await watch(makePage(form).html);
    await page.waitForFunction(() => facts.some(({ type }) => type === 'turns.changed'));
    await page.evaluate(() => {
      facts.length = 0;
      for (const element of document.querySelectorAll('#main header span, #main footer [aria-label]')) {
        element.textContent = '';
        element.removeAttribute('aria-label');
        element.removeAttribute('title');
      }
    });
    await healthTold(page, 'broken');
    expect((await told(page)).map(({ type }) => type)).toContain('conversation.closed');
    expect(turnsOf(await told(page))).toEqual([]);
  });
});

test.concurrent('an unknown screen is a slow start until it has lasted', async ({ expect }) => {
  const page = await watch('<div id="app"><progress></progress></div>');
  const health = await (await healthTold(page, 'broken')).jsonValue();
  expect(health).toMatchObject({ missing: 'side' });
  const states = (await told(page)).flatMap((fact) => (fact.type === 'adapter.health' ? fact.health.state : []));
  expect(states).toEqual(['no_chat', 'broken']);
});

test.concurrent('nothing is read before the set is there, nor while reading is switched off', async ({ expect }) => {
  const { html } = makePage(form);
  const off = set({ switches: { read: false, insert: true, hold: true } });
  const page = await watch(html, off);
  expect(await (await healthTold(page, 'off')).jsonValue()).toMatchObject({ anchors: [], fallbacks: [] });
  expect((await told(page)).map(({ type }) => type)).toEqual(['conversation.closed', 'adapter.health']);
  await page.evaluate((inForce) => adapter.use(inForce), set());
  await healthTold(page, 'ok');
  expect(turnsOf(await told(page)).at(-1)).toHaveLength(makePage(form).facts.rows.length);
  await page.evaluate((inForce) => adapter.use(inForce), off);
  await healthTold(page, 'off');
  expect((await told(page)).at(-2)).toMatchObject({ type: 'conversation.closed' });
  const last = await page.evaluate(() => adapter.read());
  expect(last).toMatchObject({ chat: null, rows: [], composer: null });
});

test.concurrent('what is switched off from afar is not done: writing, and holding', async ({ expect }) => {
  const { html, facts: shown } = makePage(form);
  const page = await watch(html, set({ switches: { read: true, insert: false, hold: false } }));
  await page.waitForFunction(() => facts.some(({ type }) => type === 'draft.changed'));
  const key = `whatsapp:${shown.chat.title}`;
  const text = 'Segue o resumo';
  const insertion = await page.evaluate((command) => adapter.insert(command), {
    type: 'text.insert',
    request: 'r',
    key,
    text,
    replace: true,
  } as const);
  expect(insertion.result).not.toBe('inserted');
  expect((await page.evaluate(() => adapter.read())).composer).toBe(shown.composer);
  const held = await page.evaluate(
    ({ key, text }) => {
      hear({ type: 'send.verdict', key, text, verdict: 'hold' });
      const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
      document.querySelector('footer [contenteditable]')?.dispatchEvent(enter);
      return enter.defaultPrevented;
    },
    { key, text: shown.composer },
  );
  expect(held).toBe(false);
});

test.concurrent('a selector that does not parse counts as not there, and is told', async ({ expect }) => {
  const inForce = set();
  const { selectors } = inForce.set;
  const { html, facts: shown } = makePage(form);
  const page = await watch(html, {
    ...inForce,
    set: { ...inForce.set, selectors: { ...selectors, title: ['span:bogus(', ...selectors.title], ai: ['['] } },
  });
  const health = await (await healthTold(page, 'drift')).jsonValue();
  expect(health).toMatchObject({ fallbacks: ['title#unparsed', 'ai#unparsed', 'title#1'] });
  expect((await page.evaluate(() => adapter.read())).chat).toEqual(shown.chat);
});

test.concurrent('what was read by a fallback is told again of rows that are not read again', async ({ expect }) => {
  const page = await watch(makePage({ ...form, year: '2025' }).html);
  const first = await (await healthTold(page, 'drift')).jsonValue();
  await page.evaluate(() => {
    facts.length = 0;
    document.querySelector('#main header span[dir]')?.append(' (1)');
  });
  await page.waitForFunction(() => facts.some(({ type }) => type === 'turns.changed'));
  const again = await (await healthTold(page, 'drift')).jsonValue();
  expect(again).toEqual(first);
});

test.concurrent('the phone is read from the drawer that the agent opens, and only of the open chat', async ({
  expect,
}) => {
  const { html, facts: shown } = makePage(form);
  const page = await watch(html);
  await page.waitForFunction(() => facts.some(({ type }) => type === 'turns.changed'));
  const phones = async () =>
    (await told(page)).flatMap((fact) => (fact.type === 'conversation.opened' ? [fact.conversation.phone] : []));
  expect(await phones()).toEqual([null]);
  const open = (title: string, phone: string) =>
    page.evaluate(
      ({ title, phone }) => {
        document.querySelector<HTMLElement>('#main header [data-tab="6"]')?.click();
        document.querySelector('[data-testid="drawer-right"]')?.remove();
        const drawer = document.createElement('div');
        drawer.dataset.testid = 'drawer-right';
        drawer.innerHTML = `<h2><span dir="auto"></span></h2><section data-testid="section-about-and-phone-number"><span dir="auto">Recado 24h</span><span dir="auto">${phone}</span></section>`;
        const name = drawer.querySelector('span');
        if (name) name.textContent = title;
        document.querySelector('#app')?.append(drawer);
      },
      { title, phone },
    );
  await open('Marta', '+55 21 99812-7745');
  await open(shown.chat.title, '+55 11 98765-4417');
  await page.waitForFunction(
    () => facts.findLast((fact) => fact.type === 'conversation.opened')?.conversation.phone !== null,
  );
  expect(await phones()).toEqual([null, '+5511987654417']);
  await page.evaluate(() => document.querySelector('[data-testid="drawer-right"]')?.remove());
  await page.evaluate(() => document.querySelector('#main header span[title]')?.append('.'));
  expect((await phones()).at(-1)).toBe('+5511987654417');
});
