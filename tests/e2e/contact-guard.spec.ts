import { expect, type Page } from '@playwright/test';
import { ChatPage } from '../support/chat-page.ts';
import type { ExtensionBrowser } from '../support/extension.ts';
import { test } from '../support/fixture.ts';
import { lookAt } from '../support/look-at.ts';
import { Sidebar } from '../support/sidebar.ts';
import type { World } from '../support/world.ts';

/** A new tab of the chat, with the clocks of the page and of its sidebar at this time. */
async function chatAt(
  browser: ExtensionBrowser,
  world: World,
  instant: string,
  as = 'ana@vereda.example',
): Promise<ChatOf> {
  const page = await browser.context.newPage();
  await page.clock.setFixedTime(new Date(instant));
  await page.goto(`${world.urls.chat}/?pace=0`);
  const sidebar = await Sidebar.of(page);
  await sidebar.signIn(as);
  return { page, chat: new ChatPage(page), sidebar };
}

interface ChatOf {
  readonly page: Page;
  readonly chat: ChatPage;
  readonly sidebar: Sidebar;
}

const guard = ({ frame }: Sidebar) => frame.locator('[data-guard]');
const banner = ({ frame }: Sidebar) => frame.locator('.guard-banner');

const restrictions = async (world: World, ref: string) => {
  const [row] = await world.sql<{ restrictions: { kind: string; channel: string | null; source: string }[] }>(
    `select document -> 'restrictions' as restrictions from accounts where ref = $1`,
    [ref],
  );
  return row?.restrictions ?? [];
};

test('at one instant Ceará is stopped and São Paulo is not', async ({ chromium, world }) => {
  const { chat, sidebar } = await chatAt(chromium, world, '2026-11-24T18:30:00-03:00');

  await test.step('outside the hours of Ceará: why, by which law, and from when', async () => {
    await chat.open('+55 85 99123-0087');
    await sidebar.confirmAccount('Édson Tavares Lima');
    await expect(sidebar.frame.getByText('Édson Tavares Lima').first()).toBeVisible();
    await expect(guard(sidebar)).toHaveAttribute('data-guard', 'stop');
    await expect(banner(sidebar)).toContainText('Fora do horário dele');
    await expect(banner(sidebar)).toContainText('Pode a partir de amanhã, 8:00, hora de Ceará.');
    await expect(banner(sidebar)).toContainText('Lei estadual 16.836/2019 (CE)');
  });

  await test.step('the line opens, by keyboard, into hours, law and numbers', async () => {
    await guard(sidebar).focus();
    await sidebar.frame.page().keyboard.press('Enter');
    const sheet = sidebar.frame.locator('.guard-sheet');
    await expect(sheet).toContainText('8:00 às 18:00');
    await expect(sheet).toContainText('as fontes discordam');
    await expect(sheet.locator('.number')).toContainText('WhatsApp: não');
    await sidebar.frame.page().keyboard.press('Escape');
    await expect(sheet).toHaveCount(0);
  });

  await test.step('a call back is proposed for the hour when contact is allowed again', async () => {
    await sidebar.button('Registrar e agendar retorno').click();
    await sidebar.frame.locator('.outcomes [data-key="D"]').click();
    await expect(sidebar.frame.locator('.next input')).toHaveValue('2026-11-25T08:00');
    await sidebar.button('Voltar').click();
  });

  await test.step('to go on costs a reason, which the server keeps', async () => {
    await sidebar.button(/Seguir mesmo assim/).click();
    await sidebar.frame.getByLabel('a pessoa pediu este contato').check();
    await sidebar.button('Seguir com este motivo').click();
    await expect(sidebar.frame.getByText('Você segue: a pessoa pediu este contato')).toBeVisible();
    await expect
      .poll(() => world.events(`payload ->> 'prohibition' = 'contact_guard'`))
      .toMatchObject([{ payload: { reason: 'asked' } }]);
  });

  await test.step('São Paulo, at the same instant', async () => {
    await chat.open('Cláudia Regina Prates');
    await sidebar.confirmAccount('Cláudia Regina Prates');
    await expect(guard(sidebar)).toHaveAttribute('data-guard', 'clear');
    await expect(banner(sidebar)).toHaveCount(0);
  });
});

test('an opt-out stops at once, is there after a reload and in the account, and is taken back everywhere', async ({
  chromium,
  world,
}) => {
  const { page, chat, sidebar } = await chatAt(chromium, world, '2026-11-24T14:00:00-03:00');
  await chat.open('Marta Oliveira Nunes');
  await sidebar.confirmAccount('Marta Oliveira Nunes');
  await expect(guard(sidebar)).toHaveAttribute('data-guard', 'clear');

  await guard(sidebar).click();
  await sidebar.button('Por WhatsApp').click();
  await expect(banner(sidebar)).toContainText('Pediu para não ser contatado');
  await expect(banner(sidebar)).toContainText('Não volta a abrir sozinho.');
  await expect
    .poll(() => restrictions(world, '77-20931'))
    .toMatchObject([{ kind: 'opted_out', channel: 'whatsapp', source: 'debtor' }]);

  await page.reload();
  const again = await Sidebar.of(page);
  await new ChatPage(page).open('Marta Oliveira Nunes');
  await expect(banner(again)).toContainText('Pediu para não ser contatado');
  await guard(again).click();
  await expect(again.frame.locator('.guard-sheet .number')).toContainText('ligação: sim · WhatsApp: não');
  await page.keyboard.press('Escape');
  await lookAt(again.frame, 'guard-stop');

  await again.frame.locator('body').press('z');
  await expect.poll(() => restrictions(world, '77-20931')).toEqual([]);
  await expect(banner(again)).toHaveCount(0);
});

/** Publishes Cardenal's playbook with its policy changed, and gives what puts it back. */
async function publishPolicy(world: World, change: object): Promise<() => Promise<void>> {
  const call = async <Answer>(method: string, path: string, token: string | null, body?: object): Promise<Answer> => {
    const answer = await fetch(new URL(path, world.urls.server), {
      method,
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    expect(answer.status, path).toBeLessThan(300);
    return (await answer.json()) as Answer;
  };
  const person = { email: 'ines@cardenal.example', password: 'combinado-demo' };
  const { access_token: token } = await call<{ access_token: string }>('POST', '/v1/session', null, person);
  const path = '/v1/playbooks/cardenal-mx';
  type Body = { contact_policy: object };
  const { body: before } = await call<{ body: Body }>('GET', `${path}/draft`, token);
  const publish = async (body: Body, note: string) => {
    const { base_version } = await call<{ base_version: number }>('GET', `${path}/draft`, token);
    await call('PUT', `${path}/draft`, token, { body, base_version });
    await call('POST', `${path}/publish`, token, { note, base_version });
  };
  await publish({ ...before, contact_policy: { ...before.contact_policy, ...change } }, 'Fuera de horario se espera.');
  return () => publish(before, 'Como estaba.');
}

test('where the firm holds, there is no script and no send outside the hours until the agent says why', async ({
  chromium,
  world,
}) => {
  const putBack = await publishPolicy(world, { on_stop: 'hold' });
  try {
    const { chat, sidebar } = await chatAt(chromium, world, '2026-11-24T22:30:00-06:00', 'maribel@cardenal.example');
    await chat.open('+52 55 1234 2210');
    await sidebar.confirmAccount('Guadalupe Ceballos Mena');
    await expect(banner(sidebar)).toHaveAttribute('data-held', 'true');
    await expect(banner(sidebar)).toContainText('mañana, 7:00');
    await expect(sidebar.currentStep).toHaveCount(0);

    const text = 'Buenas noches, señora Guadalupe.';
    await chat.type(text);
    await sidebar.settled();
    await chat.send();
    await expect(chat.composer).toContainText(text);
    await expect(chat.row(text)).toHaveCount(0);

    await sidebar.button(/Seguir de todos modos/).click();
    await sidebar.frame.getByLabel('la persona pidió este contacto').check();
    await sidebar.button('Seguir con este motivo').click();
    await expect(sidebar.currentStep).toBeVisible();
    await sidebar.settled();
    await chat.send();
    await expect(chat.row(text)).toBeVisible();
  } finally {
    await putBack();
  }
});
