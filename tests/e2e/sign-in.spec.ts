import { expect } from '@playwright/test';
import { issuerClient, startTestIssuer } from '@/server/testing/test-issuer.ts';
import { askBackground } from '../support/ask-background.ts';
import { ConsolePage } from '../support/console-page.ts';
import { test } from '../support/fixture.ts';
import { axeFaults } from '../support/inspect-page.ts';

test('the firm’s own issuer says who somebody is, in a tab that goes away; another browser confirms a code', async ({
  chromium,
  world,
}) => {
  const issuer = await startTestIssuer();
  issuer.allow(`${world.urls.server}/ext/callback`);
  const { page } = await ConsolePage.open(chromium, '#/access', 'admin@vereda.example');
  const signedInAs = async () =>
    ((await askBackground(page, 'status.read', {})) as { user: { email: string } | null }).user;
  try {
    await expect.poll(signedInAs).toMatchObject({ email: 'admin@vereda.example' });
    await page.getByLabel('Endereço do emissor').fill(issuer.url);
    await page.getByLabel('Identificador do cliente').fill(issuerClient.client_id);
    await page.getByLabel('Segredo do cliente').fill(issuerClient.client_secret);
    await page.getByRole('button', { name: 'Guardar' }).click();
    await expect(page.getByText(`${world.urls.server}/ext/callback`)).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
    await askBackground(page, 'session.signOut', {});

    await page.getByText('Entrar de outro modo').click();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByLabel('Nome da empresa').fill('vereda cobranças');
    const [tab] = await Promise.all([
      chromium.context.waitForEvent('page'),
      page.getByRole('button', { name: 'Entrar com a conta da empresa' }).click(),
    ]);
    await tab.locator('[name=login]').fill('otavio@vereda.example');
    await tab.locator('[name=password]').fill('of the firm');
    const gone = tab.waitForEvent('close');
    await tab.locator('[type=submit]').click();
    await tab.getByRole('button', { name: 'Continue' }).click();
    await gone;
    await expect.poll(signedInAs).toMatchObject({ email: 'otavio@vereda.example' });
    await askBackground(page, 'session.signOut', {});

    await page.getByText('Entrar de outro modo').click();
    await page.getByRole('button', { name: 'Entrar com um código em outro navegador' }).click();
    const code = (await page.locator('.signin-code').textContent()) ?? '';
    const elsewhere = await chromium.context.newPage();
    await elsewhere.goto(`${world.urls.server}/ext/device`);
    await elsewhere.getByRole('textbox').fill(code);
    await elsewhere.getByRole('button').click();
    expect(await axeFaults(elsewhere)).toEqual([]);
    await elsewhere.locator('[name=email]').fill('ana@vereda.example');
    await elsewhere.locator('[name=password]').fill('combinado-demo');
    await elsewhere.locator('form[method=post] button').click();
    await expect(elsewhere.getByRole('status')).toBeVisible();
    await elsewhere.close();
    await expect.poll(signedInAs, { timeout: 60_000 }).toMatchObject({ email: 'ana@vereda.example' });
  } finally {
    const { id } =
      (await world.sql<{ id: string }>("select id from organisations where name = 'Vereda Cobranças'"))[0] ?? {};
    await world.sql('delete from identity_providers where org_id = $1', [id]);
    await issuer.stop();
  }
});
