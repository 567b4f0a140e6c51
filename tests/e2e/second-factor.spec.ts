import { expect, type Page } from '@playwright/test';
import { TOTP } from 'otpauth';
import { askBackground } from '../support/ask-background.ts';
import { ConsolePage } from '../support/console-page.ts';
import { test } from '../support/fixture.ts';
import { axeFaults, layoutFaults } from '../support/inspect-page.ts';
import { looksRight } from '../support/look-at.ts';
import { Sidebar } from '../support/sidebar.ts';

const otavio = 'otavio@vereda.example';
const periodMs = 30_000;

const signedInAs = async (page: Page) =>
  ((await askBackground(page, 'status.read', {})) as { user: { email: string } | null }).user?.email;

test('whoever must have a second factor sets it up at their next sign-in, and is asked for it from then on', async ({
  chromium,
  world,
}) => {
  const { page } = await ConsolePage.open(chromium, '#/access', 'admin@vereda.example');
  const signIn = async () => {
    await page.getByLabel('E-mail').fill(otavio);
    await page.getByLabel('Senha').fill('combinado-demo');
    await page.getByRole('button', { name: 'Entrar no Combinado' }).click();
  };
  try {
    await page.getByRole('checkbox', { name: 'Supervisão' }).click();
    await expect(page.getByRole('checkbox', { name: 'Supervisão', checked: true })).toBeEnabled();
    await looksRight(page, 320);
    await askBackground(page, 'session.signOut', {});

    await signIn();
    await expect(page.locator('.signin-factor')).toBeVisible();
    await looksRight(page, 320);
    expect(await page.locator('.signin-factor li').count()).toBe(8);
    const secret = (await page.locator('.signin-factor code').first().textContent())?.replaceAll(' ', '') ?? '';
    const totp = new TOTP({ secret });
    const uri = await page.getByRole('link', { name: 'Abrir no aplicativo' }).getAttribute('href');
    expect(uri).toContain(`secret=${secret}`);
    await page.getByLabel('Código do segundo fator').fill(totp.generate());
    await page.getByRole('button', { name: 'Entrar no Combinado' }).click();
    await expect.poll(() => signedInAs(page)).toBe(otavio);
    await askBackground(page, 'session.signOut', {});

    const chat = await chromium.context.newPage();
    await chat.goto(`${world.urls.chat}/?pace=0`);
    const panel = await Sidebar.of(chat);
    const { frame } = panel;
    await panel.signIn(otavio);
    const code = frame.getByLabel('Código do segundo fator');
    const submit = frame.locator('form button[type=submit][data-variant=primary]');
    await expect(code).toBeVisible();
    // Who has one is not shown another.
    await expect(frame.locator('.signin-factor')).toHaveCount(0);
    expect(await axeFaults(frame)).toEqual([]);
    expect(await layoutFaults(frame)).toEqual([]);
    await code.fill(totp.generate({ timestamp: Date.now() - 20 * periodMs }));
    await submit.click();
    await expect(frame.getByText('O código não confere ou já foi usado. Espere o próximo.')).toBeVisible();
    // A code of the next period: the one of this is used up.
    await code.fill(totp.generate({ timestamp: Date.now() + periodMs }));
    await submit.click();
    await expect.poll(() => signedInAs(page)).toBe(otavio);
    await expect(frame.locator('form')).toHaveCount(0);
  } finally {
    await world.sql(`update organisations set second_factor_roles = '{}' where name = 'Vereda Cobranças'`);
    await world.sql('delete from second_factors using users where users.id = second_factors.user_id and email = $1', [
      otavio,
    ]);
  }
});
