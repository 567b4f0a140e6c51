import { expect, type Page } from '@playwright/test';
import type { FieldMap } from '@/contracts/field-map.ts';
import type { SelectorHead, SelectorsInForce } from '@/contracts/selector-set.ts';
import { askBackground } from '../support/ask-background.ts';
import { ConsolePage } from '../support/console-page.ts';
import { test } from '../support/fixture.ts';
import { axeFaults, layoutFaults } from '../support/inspect-page.ts';
import { killWorker } from '../support/kill-worker.ts';
import { letAsk } from '../support/let-ask.ts';

const params = { adapter: 'crm' };
const switches = { read: true, insert: true, hold: true };

const sidebars = (page: Page) => page.frames().filter((frame) => frame.url().includes('/sidebar.html')).length;
const isRead = (page: Page) => expect.poll(() => sidebars(page), { timeout: 20_000 }).toBe(1);
const isLeft = (page: Page) => expect.poll(() => sidebars(page), { timeout: 20_000 }).toBe(0);

/** Puts these maps in force for the whole organisation, whatever was before. */
async function publish(page: Page, maps: readonly object[]): Promise<void> {
  const call = (route: string, request: object) => askBackground(page, 'api.call', { route, ...request });
  const { heads } = (await call('selectors.list', { params })) as { heads: SelectorHead[] };
  const set = { format: 1, adapter: 'crm', maps };
  const body = { set, switches, note: 'Mapas do teste', base_epoch: heads[0]?.epoch ?? 0 };
  await call('selectors.publish', { params, body });
}

test('a CRM is read where a person or the organisation wants it and the browser lets it, and nowhere else', async ({
  chromium,
  world,
}) => {
  const { context, extensionId } = chromium;
  // Another name of this computer than the builds know: asked for as any CRM is.
  const origin = world.urls.crm.replace('127.0.0.1', 'cobranca.localhost');
  const place = origin.replace('http://', '');
  const crm = await context.newPage();
  await crm.goto(`${origin}/ficha?id=88-41207`);

  const settings = await context.newPage();
  await settings.addInitScript(() => {
    const { permissions } = (globalThis as unknown as { chrome: { permissions: { request: unknown } } }).chrome;
    const { request } = permissions;
    permissions.request = async () => {
      permissions.request = request;
      return false;
    };
  });
  await settings.goto(`chrome-extension://${extensionId}/options.html`);
  const row = settings.locator(`[data-crm="${origin}/*"]`);

  await test.step('a refusal is said in words, and can be asked again', async () => {
    await expect(settings.locator(`[data-crm="http://127.0.0.1/*"]`)).toContainText('veio com a extensão');
    await settings.getByLabel('Endereço do CRM').fill('http://crm.example');
    await settings.getByRole('button', { name: 'Permitir este CRM' }).click();
    await expect(settings.getByText(/^Escreva um endereço com https/)).toBeVisible();
    await settings.getByLabel('Endereço do CRM').fill(`${origin}/ficha?id=1`);
    await settings.getByRole('button', { name: 'Permitir este CRM' }).click();
    await expect(settings.getByRole('alert')).toContainText('O navegador não deu a permissão');
    await expect(row).toHaveCount(0);
  });

  await test.step('once allowed, the page that is open already is read, without a reload', async () => {
    await letAsk(chromium, `${origin}/*`);
    expect(sidebars(crm)).toBe(0);
    await settings.getByRole('button', { name: 'Permitir este CRM' }).click();
    await expect(row).toContainText('permitido');
    await expect(row).toContainText('pedido por você');
    await isRead(crm);
    expect.soft(await axeFaults(settings)).toEqual([]);
    await settings.setViewportSize({ width: 320, height: 700 });
    expect.soft(await layoutFaults(settings)).toEqual([]);
  });

  await test.step('it stays so when the worker is gone, and when an update forgot where the script runs', async () => {
    await killWorker(chromium);
    await crm.reload();
    await isRead(crm);
    await settings.evaluate(() =>
      (
        globalThis as unknown as { chrome: typeof import('webextension-polyfill') }
      ).chrome.scripting.unregisterContentScripts({}),
    );
    await killWorker(chromium);
    const another = await context.newPage();
    await askBackground(settings, 'site.read', {});
    await expect
      .poll(() =>
        settings.evaluate(async () => {
          const { scripting } = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome;
          return (await scripting.getRegisteredContentScripts()).flatMap(({ matches = [] }) => matches);
        }),
      )
      .toEqual([`${origin}/*`]);
    await another.goto(`${origin}/ficha?id=90-11853`);
    await isRead(another);
    await another.close();
  });

  await test.step('taken back, the page is left at once and stays unread', async () => {
    await settings.getByRole('button', { name: `Tirar a permissão de http://${place}` }).click();
    await isLeft(crm);
    await expect(row).toHaveCount(0);
    await crm.reload();
    await expect(crm.getByRole('main')).toBeVisible();
    expect(sidebars(crm)).toBe(0);
  });

  await test.step('what the organisation maps it asks for, until a set without it', async () => {
    const { page: console } = await ConsolePage.open(chromium, '#/hosts', 'silvana@vereda.example');
    await expect(console.getByRole('heading', { name: 'Mapas dos CRMs' })).toBeVisible();
    const { set } = await askBackground<SelectorsInForce>(console, 'selectors.read', params);
    const maps: readonly FieldMap[] = set.adapter === 'crm' ? set.maps : [];
    try {
      const map = {
        ...maps.find(({ id }) => id === 'demo'),
        id: 'cobranca',
        name: 'Cobrança Ipê',
        origins: [origin],
        open_url: null,
      };
      await publish(console, [map, ...maps]);
      await expect(console.locator('[data-map=cobranca]')).toContainText(origin);
      await expect(row).toContainText('Cobrança Ipê');
      await expect(row).toContainText('falta permitir');
      await row.getByRole('button', { name: /^Permitir/ }).click();
      await isRead(crm);
      await publish(console, maps);
      await isLeft(crm);
      await expect(row).toHaveCount(0);
    } finally {
      await publish(console, maps);
    }
  });
});
