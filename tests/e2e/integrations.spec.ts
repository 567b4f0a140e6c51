import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from '@playwright/test';
import { askBackground } from '../support/ask-background.ts';
import { ConsolePage } from '../support/console-page.ts';
import { test } from '../support/fixture.ts';
import { looksRight } from '../support/look-at.ts';
import { openChat } from '../support/open-chat.ts';

const name = 'Cláudia Regina Prates';
const ref = '88-41207';

test('an admin lets the dialler in; its call and its words reach the agent’s panel, and the outcome reaches the CRM', async ({
  chromium,
  world,
}) => {
  test.setTimeout(120_000);
  const told: { type: string; data: Record<string, unknown> }[] = [];
  const receiver = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    told.push(JSON.parse(Buffer.concat(chunks).toString()));
    response.end();
  }).listen(0, '127.0.0.1');
  await once(receiver, 'listening');
  const { page } = await ConsolePage.open(chromium, '#/integrations', 'admin@vereda.example');

  const token = await test.step('a key is shown once', async () => {
    await page.getByLabel('Nome da chave').fill('Discador matriz');
    await page.getByRole('button', { name: 'Criar chave' }).click();
    const made = await page.locator('[data-once="token"]').inputValue();
    await page.getByRole('button', { name: 'Já guardei' }).click();
    await expect(page.locator('[data-key]').filter({ hasText: 'Discador matriz' })).toBeVisible();
    await expect(page.locator('[data-once]')).toHaveCount(0);
    return made;
  });
  await test.step('a receiver is named', async () => {
    await page.getByRole('button', { name: 'Novo destino' }).click();
    await page.getByLabel('Nome', { exact: true }).fill('CRM da casa');
    await page.getByLabel('Endereço').fill(`http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`);
    await page.getByRole('button', { name: 'Criar destino' }).click();
    await page.getByRole('button', { name: 'Já guardei' }).click();
    await expect(page.locator('[data-webhook]').filter({ hasText: 'CRM da casa' })).toBeVisible();
    await looksRight(page);
  });

  const hook = (path: string, body: object) =>
    fetch(`${world.backend.url}/v1/hooks/calls${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const at = () => new Date().toISOString();
  const call = { call_id: 'e2e-1', agent: 'ana@vereda.example', direction: 'inbound', account_ref: ref };

  await askBackground(page, 'session.signOut', {});
  const { chat, sidebar } = await openChat(chromium, world);
  await chat.open(name);
  await sidebar.confirmAccount(name);
  await expect(sidebar.line).toBeVisible();
  await test.step('the call and its words are in the panel', async () => {
    // What the panel's tab is told, as the panel itself hears it.
    const heard = sidebar.frame.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const types: string[] = [];
          const { runtime } = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome;
          runtime.connect({ name: 'sidebar:here' }).onMessage.addListener((message: unknown) => {
            const { type } = message as { type: string };
            if (type === 'host.attached') document.documentElement.dataset.listens = 'true';
            if (type === 'call.changed' || type === 'transcript.heard') types.push(type);
            if (type === 'transcript.heard') resolve(types);
          });
        }),
    );
    await sidebar.frame.locator('html[data-listens]').waitFor({ state: 'attached' });
    expect((await hook('', { ...call, state: 'answered', phone: '(11) 98765-4417', at: at() })).status).toBe(200);
    await expect
      .poll(async () => (await askBackground<{ calls: unknown[] }>(sidebar.frame, 'calls.list', {})).calls)
      .toMatchObject([{ call: { id: 'e2e-1', state: 'answered' }, tabs: [expect.any(Number)] }]);
    const lines = [{ id: 'l-1', speaker: 'customer', text: 'Sou eu mesma.', at: at() }];
    expect((await hook('/e2e-1/transcript', { lines })).status).toBe(200);
    expect(await heard).toEqual(['call.changed', 'transcript.heard']);
  });
  await test.step('the outcome arrives at the receiver', async () => {
    await sidebar.record('I');
    await expect
      .poll(() => told.filter(({ data }) => data.account_ref === ref))
      .toMatchObject([{ type: 'outcome.recorded', data: { kind: 'recorded', agent_email: 'ana@vereda.example' } }]);
  });

  await test.step('a file of outcomes is taken', async () => {
    await askBackground(page, 'session.signOut', {});
    const console = await ConsolePage.open(chromium, '#/export', 'otavio@vereda.example');
    await looksRight(console.page);
    const download = console.page.waitForEvent('download');
    await console.page.getByRole('button', { name: 'Baixar arquivo' }).click();
    expect((await download).suggestedFilename()).toMatch(/^combinado-outcomes-.*\.csv$/);
    await expect(console.page.getByText('O arquivo foi baixado.')).toBeVisible();
  });
  // Whoever comes next in this world is on no line, and tells nobody.
  expect((await hook('', { ...call, state: 'ended', at: at() })).status).toBe(200);
  await world.sql(`delete from webhooks`);
  receiver.closeAllConnections();
  receiver.close();
});
