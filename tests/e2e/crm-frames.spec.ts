import { expect, type Page } from '@playwright/test';
import type { HostFact } from '@/contracts/host-facts.ts';
import type { SelectorHead, SelectorsInForce } from '@/contracts/selector-set.ts';
import { askBackground } from '../support/ask-background.ts';
import { ConsolePage } from '../support/console-page.ts';
import { test } from '../support/fixture.ts';
import { letAsk } from '../support/let-ask.ts';
import { Sidebar } from '../support/sidebar.ts';

const params = { adapter: 'crm' };
const switches = { read: true, insert: true, hold: true };

async function publish(page: Page, maps: readonly object[]): Promise<void> {
  const call = (route: string, request: object) => askBackground(page, 'api.call', { route, ...request });
  const { heads } = (await call('selectors.list', { params })) as { heads: SelectorHead[] };
  const set = { format: 1, adapter: 'crm', maps };
  const body = { set, switches, note: 'Mapas do teste', base_epoch: heads[0]?.epoch ?? 0 };
  await call('selectors.publish', { params, body });
}

const people: Record<string, string> = { 1: 'Ana Prueba', 2: 'Bia Exemplo', 3: 'Caio Amostra' };

/** Listens, in the panel of a page, to whose record it is told of and what they owe. */
async function hear({ frame }: Sidebar) {
  await frame.evaluate(() => {
    const kept = globalThis as unknown as { chrome: typeof import('webextension-polyfill'); heard: HostFact[] };
    kept.heard = [];
    const port = kept.chrome.runtime.connect({ name: 'sidebar:here' });
    port.onMessage.addListener((fact) => void kept.heard.push(fact as HostFact));
    port.postMessage({ type: 'facts.resend' });
  });
  const told = () =>
    frame.evaluate(() => [
      ...new Set(
        (globalThis as unknown as { heard: HostFact[] }).heard.flatMap((fact) =>
          fact.type === 'account.read' && fact.fields.debtor_name?.value
            ? [`${fact.key.at(-1)} ${fact.fields.debtor_name.value} ${fact.fields.balance?.value}`]
            : [],
        ),
      ),
    ]);
  const closed = () =>
    frame.evaluate(() =>
      (globalThis as unknown as { heard: HostFact[] }).heard.some(({ type }) => type === 'conversation.closed'),
    );
  return { told, closed };
}

test('a record that stands in a frame of another origin is read where that origin was granted too, and never late', async ({
  chromium,
  world,
}) => {
  const { context, extensionId } = chromium;
  const top = world.urls.crm;
  const framed = top.replace('127.0.0.1', 'tela.localhost');
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const html = (body: string) => ({ contentType: 'text/html; charset=utf-8', body: `<html lang="pt">${body}` });
  await context.route(`${top}/velho/**`, (route) =>
    route.fulfill(html(`<h1>CRM</h1><iframe width="400" height="300" src="${framed}/tela/1"></iframe>`)),
  );
  // Its address says which record it is of, so that it may have been there before anybody listened.
  await context.route(`${top}/velho/3`, (route) => route.fulfill(html(`<iframe src="${framed}/velho/3"></iframe>`)));
  await context.route(`${framed}/velho/3`, (route) =>
    route.fulfill(html(`<p><b>Devedor</b> ${people[3]}</p><p><b>Saldo</b> R$ 30,00</p>`)),
  );
  await context.route(`${framed}/tela/**`, async (route) => {
    const id = route.request().url().at(-1) ?? '';
    if (id === '2') await held;
    await route.fulfill(html(`<p><b>Devedor</b> ${people[id]}</p><p><b>Saldo</b> R$ ${id}0,00</p>`));
  });

  const { page: console } = await ConsolePage.open(chromium, '#/hosts', 'silvana@vereda.example');
  await expect(console.getByRole('heading', { name: 'Mapas dos CRMs' })).toBeVisible();
  const { set } = await askBackground<SelectorsInForce>(console, 'selectors.read', params);
  const maps = set.adapter === 'crm' ? set.maps : [];
  const map = {
    ...maps.find(({ id }) => id === 'common'),
    id: 'velho',
    name: 'Sistema velho',
    origins: [top],
    frames: [framed],
    record: [{ in: 'path', path: '/velho/:id' }],
  };
  try {
    await publish(console, [map, ...maps]);
    const open = await context.newPage();
    await open.goto(`${top}/velho/3`);
    const before = await hear(await Sidebar.of(open));
    const settings = await context.newPage();
    await settings.goto(`chrome-extension://${extensionId}/options.html`);
    const row = settings.locator(`[data-crm="${framed}/*"]`);
    await expect(row).toContainText('falta permitir');
    await letAsk(chromium, `${framed}/*`);
    await row.getByRole('button', { name: /^Permitir/ }).click();
    await expect(row).toContainText('permitido');
    // A frame that is open already is entered at once, as it is after an update.
    await open.bringToFront();
    await expect.poll(before.told, { timeout: 20_000 }).toEqual(['3 Caio Amostra 30.00']);
    await open.close();

    const page = await context.newPage();
    await page.goto(`${top}/velho/1`);
    const { told, closed } = await hear(await Sidebar.of(page));
    const ana = '1 Ana Prueba 10.00';
    await expect.poll(told, { timeout: 20_000 }).toEqual([ana]);
    // A page that is only framed gets no panel of its own.
    expect(page.frames().filter((each) => each.url().includes('/sidebar.html'))).toHaveLength(1);
    await page.evaluate((src) => {
      history.pushState(null, '', '/velho/2');
      document.querySelector('iframe')?.setAttribute('src', src);
    }, `${framed}/tela/2`);
    await expect.poll(closed).toBe(true);
    release();
    await expect.poll(told, { timeout: 20_000 }).toEqual([ana, '2 Bia Exemplo 20.00']);
  } finally {
    release();
    await publish(console, maps);
  }
});
