import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { ConsolePage } from '../support/console-page.ts';
import { test } from '../support/fixture.ts';
import { looksRight } from '../support/look-at.ts';

// Of no spec's conversations: an erasure is for good.
const erased = { name: 'Valdirene Quitanda Salles', ref: 'PRIV-1', phone: '+5511955550111' };

test('a privacy officer sees what is kept of a person, exports it, holds it and, the hold lifted, erases it', async ({
  chromium,
  world,
}) => {
  test.setTimeout(120_000);
  const session = await (
    await fetch(`${world.backend.url}/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'admin@vereda.example', password: 'combinado-demo' }),
    })
  ).json();
  const csv = `Referência;Nome do devedor;Credor;Produto;Saldo devedor;Dias em atraso;Telefone\n${erased.ref};${erased.name};Tamarindo;crediário;R$ 10,00;26;${erased.phone}\n`;
  const brought = await fetch(`${world.backend.url}/v1/accounts/import`, {
    method: 'POST',
    headers: { authorization: `Bearer ${session.access_token}`, 'content-type': 'text/csv' },
    body: csv,
  });
  expect(await brought.json()).toMatchObject({ imported: 1 });

  const { page } = await ConsolePage.open(chromium, '#/privacy', 'privacidade@vereda.example');
  const find = async (what: string) => {
    await page.getByLabel('Conta, telefone ou nome').fill(what);
    await page.getByRole('button', { name: 'Buscar' }).click();
  };

  await test.step('finds, reads and exports', async () => {
    await find(erased.phone);
    await page.getByRole('link', { name: erased.name }).click();
    await expect(page.getByRole('heading', { name: erased.name })).toBeVisible();
    await expect(page.getByRole('cell', { name: 'Tudo o que se guarda' })).toBeVisible();
    await looksRight(page, 320);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Exportar dados' }).click(),
    ]);
    const file = JSON.parse(await readFile(await download.path(), 'utf8'));
    expect(file).toMatchObject({ account_ref: erased.ref, account: { debtor_name: erased.name } });
  });

  await test.step('a hold keeps it from being erased', async () => {
    await page.getByRole('button', { name: 'Pôr sob guarda' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Motivo').fill('processo 12/2026');
    await dialog.getByRole('button', { name: 'Pôr sob guarda legal' }).click();
    await expect(page.getByText('processo 12/2026')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Eliminar pessoa' })).toBeDisabled();
    await page.getByRole('button', { name: 'Levantar a guarda' }).click();
    await dialog.getByLabel('Motivo').fill('arquivado');
    await dialog.getByRole('button', { name: 'Levantar a guarda' }).click();
    await expect(page.getByRole('button', { name: 'Eliminar pessoa' })).toBeEnabled();
  });

  await test.step('erases in two steps, the reference typed', async () => {
    await page.getByRole('button', { name: 'Eliminar pessoa' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Motivo').fill('pedido do titular');
    await dialog.getByRole('button', { name: 'Continuar' }).click();
    await expect(dialog.getByRole('button', { name: 'Eliminar de vez' })).toBeDisabled();
    await dialog.getByLabel(`Digite ${erased.ref} para confirmar`).fill(erased.ref);
    await dialog.getByRole('button', { name: 'Eliminar de vez' }).click();
    await expect(page.getByRole('heading', { name: 'Pessoa eliminada' })).toBeVisible();
    await page.getByRole('link', { name: 'Pessoas' }).click();
    await find(erased.ref);
    await expect(page.getByRole('heading', { name: 'Ninguém encontrado' })).toBeVisible();
    await page.getByRole('link', { name: 'Eliminações' }).click();
    await expect(page.getByRole('cell', { name: 'pedido do titular' })).toBeVisible();
    await looksRight(page, 320);
  });

  await test.step('an incident has its days', async () => {
    await page.getByRole('link', { name: 'Incidentes' }).click();
    await page.getByRole('button', { name: 'Novo incidente' }).click();
    await page.getByLabel('Título').fill('Planilha enviada por engano');
    await page.getByLabel('O que aconteceu').fill('Doze nomes foram para outro credor.');
    await looksRight(page, 320);
    await page.getByRole('button', { name: 'Gravar incidente' }).click();
    const entry = page.getByRole('article').filter({ hasText: 'Planilha enviada por engano' });
    await expect(entry.getByText('3 dias úteis').first()).toBeVisible();
    await looksRight(page, 320);
    await page.getByRole('link', { name: 'Prazos' }).click();
    await expect(page.getByRole('button', { name: 'Gravar prazos' })).toBeVisible();
    await looksRight(page, 320);
  });
});
