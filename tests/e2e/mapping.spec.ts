import { expect, type Page } from '@playwright/test';
import { demoMap } from '@/hosts/crm/built-in-maps.ts';
import { askBackground } from '../support/ask-background.ts';
import { test } from '../support/fixture.ts';
import { lookAt } from '../support/look-at.ts';
import { Sidebar } from '../support/sidebar.ts';

const params = { adapter: 'crm' };
const on = { read: true, insert: true, hold: true };

/** Puts maps in force for the organisation, as an admin's console would. */
async function publishMaps(desk: Page, maps: object[], note: string): Promise<void> {
  await askBackground(desk, 'session.signIn', { email: 'admin@vereda.example', password: 'combinado-demo' });
  const call = <Value>(route: string, body?: object) =>
    askBackground<Value>(desk, 'api.call', { route, params, ...(body && { body }) });
  const { heads } = await call<{ heads: { epoch: number }[] }>('selectors.list');
  const set = { format: 1, adapter: 'crm', maps };
  await call('selectors.publish', { set, switches: on, note, base_epoch: heads[0]?.epoch ?? 0 });
}

/** The person's clicks, counted: in the page and in the panel, wherever they go. */
class Hand {
  clicks = 0;
  constructor(readonly page: Page) {}

  async click(...[target, options]: [ReturnType<Page['locator']>, object?]): Promise<void> {
    this.clicks += 1;
    await target.click(options);
  }
  /** Through the sheet of glass that lies over the page while somebody points. */
  async pointAt(selector: string): Promise<void> {
    this.clicks += 1;
    await this.page.locator(selector).first().click({ force: true });
  }
}

test('an admin maps a CRM by pointing, tries it on two records, publishes it, and an agent reads a third by it', async ({
  chromium,
  world,
}) => {
  test.setTimeout(120_000);
  const desk = await chromium.context.newPage();
  await desk.goto(`chrome-extension://${chromium.extensionId}/options.html`);
  await publishMaps(desk, [], 'Nenhum mapa');
  const page = await chromium.context.newPage();
  await page.goto(`${world.urls.crm}/ficha?id=101`);
  let sidebar = await Sidebar.of(page);

  try {
    const hand = new Hand(page);
    const field = (name: string) => sidebar.frame.locator(`[data-map-field="${name}"]`);
    const values = (name: string) => field(name).locator('[data-map-raw]');

    await test.step('what is called as everywhere is found by itself', async () => {
      await expect(sidebar.frame.getByText('Esta página ainda não foi mapeada.')).toBeVisible();
      await hand.click(sidebar.button('Mapear este CRM'));
      await expect(values('balance')).toHaveText('R$ 1.284,70');
      await expect(field('balance')).toHaveAttribute('data-state', 'read');
      await expect(values('debtor_name')).toHaveText('Cláudia Regina Prates');
      await expect(values('days_past_due')).toHaveText('26');
      await expect(field('principal')).toHaveAttribute('data-state', 'missing');
      await expect(sidebar.frame.locator('[data-map-part=identity] label').first()).toContainText('/ficha?id=');
    });

    await test.step('what is pointed at does not act; a label leads to its value; the next missing field is asked for', async () => {
      const correct = () => field('product').getByRole('button', { name: 'Corrigir Produto' });
      const asked = sidebar.frame.locator('.mapping-pointing');
      await hand.click(correct());
      await expect(asked).toHaveAttribute('data-pointing', 'product');
      await hand.pointAt('.top a');
      await expect(values('product')).toHaveText('Replica CRM');
      expect(page.url()).toContain('/ficha?id=101');
      await hand.click(sidebar.button('Desfazer'));
      await expect(values('product')).toHaveText('Empréstimo pessoal');
      await hand.click(correct());
      await hand.pointAt('td.l:has-text("Produto")');
      await expect(asked).toHaveAttribute('data-pointing', 'overdue');
      await expect(values('product')).toHaveText('Empréstimo pessoal');
      await page.keyboard.press('Escape');
      await expect(asked).toHaveCount(0);
    });

    await test.step('the form for an outcome, and which of its options is which', async () => {
      await hand.click(sidebar.frame.locator('[data-map-part=form] > summary'));
      await hand.click(sidebar.button('Apontar Resultado'));
      await hand.pointAt('form.outcome select');
      await expect(sidebar.frame.getByLabel('Promessa no CRM')).not.toHaveValue('');
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await sidebar.frame.evaluate(() => {
        for (const part of document.querySelectorAll<HTMLDetailsElement>('.mapping details')) part.open = true;
      });
    });

    await test.step('not before a second record; the draft is there after the page went', async () => {
      await expect(sidebar.frame.locator('[data-map-part=tries]')).toHaveAttribute('data-records', '1');
      await expect(sidebar.frame.locator('[data-obstacle=few_records]')).toBeVisible();
      await expect(sidebar.button('Publicar o mapa')).toBeDisabled();
      await hand.click(page.locator('.top a'));
      await hand.click(page.getByRole('link', { name: 'Rogério Pacheco Dias' }));
      sidebar = await Sidebar.of(page);
      await expect(sidebar.frame.locator('[data-map-part=tries]')).toHaveAttribute('data-records', '2');
      await expect(sidebar.frame.locator('[data-tried=balance] td')).toHaveText(['1284.70', '7940.00']);
      await lookAt(sidebar.frame, 'mapping');
    });

    await test.step('published', async () => {
      await hand.click(sidebar.button('Publicar o mapa'));
      await expect(sidebar.frame.getByText(/Publicado como versão/)).toBeVisible();
    });
    console.log(JSON.stringify({ mapping: { clicks: hand.clicks } }));
    expect(hand.clicks).toBeLessThan(30);

    await test.step('an agent’s page is read by it', async () => {
      await hand.click(sidebar.button('Fechar o mapa'));
      await askBackground(sidebar.frame, 'session.signOut', {});
      await sidebar.signIn('ana@vereda.example');
      await page.goto(`${world.urls.crm}/ficha?id=105`);
      sidebar = await Sidebar.of(page);
      await expect(sidebar.frame.locator('.case')).toContainText('12.380,55');
    });
  } finally {
    await publishMaps(desk, [demoMap], 'Mapa da réplica');
  }
});
