import { expect } from '@playwright/test';
import type { ChatPage } from '../support/chat-page.ts';
import { test } from '../support/fixture.ts';
import { axeFaults, layoutFaults } from '../support/inspect-page.ts';
import { openChat } from '../support/open-chat.ts';
import type { Sidebar } from '../support/sidebar.ts';
import type { World } from '../support/world.ts';

test.use({ actionTimeout: 15_000 });

interface OutcomeSaid {
  of?: string;
  record?: {
    version: number;
    replaces: string | null;
    outcome: string;
    reason: string | null;
    note: string;
    why_changed: string | null;
    agreement: { total: { minor: number }; instalments: { due_date: string }[] } | null;
    next_action: { kind: string; at: string; zone: string } | null;
  };
}

const begin = async (world: World): Promise<string> => {
  const [row] = await world.sql<{ now: Date }>('select now()');
  return row?.now.toISOString() ?? '';
};
/** What Ana's own browser said of outcomes since then, in the order in which it said it. */
const saidSince = async (world: World, since: string) =>
  (
    await world.events<OutcomeSaid>(
      `users.email = 'ana@vereda.example' and type like 'outcome.%' and received_at > $1`,
      [since],
    )
  ).map(({ id, type, payload: { of = null, record = null } }) => ({ id, type, of, record }));
const dayOfAna = async (world: World) => {
  const [row] = await world.sql<{ interactions: string; agreements: string; promised: string }>(
    `select sum(interactions) as interactions, sum(agreements) as agreements, sum(promised_minor) as promised
     from agent_day join users on users.id = agent_day.agent_id where users.email = 'ana@vereda.example'`,
  );
  return {
    interactions: Number(row?.interactions),
    agreements: Number(row?.agreements),
    promised: Number(row?.promised),
  };
};

/** Opens Cláudia's chat and brings a deal in instalments to its proven closing. */
async function agree(chat: ChatPage, sidebar: Sidebar): Promise<void> {
  await chat.open('Cláudia Regina Prates');
  await sidebar.confirmAccount('Cláudia Regina Prates');
  await sidebar.button('Acordo').click();
  await sidebar.frame.locator('.plans .plan').nth(1).click();
  await sidebar.button('Inserir tudo').click();
  await expect(chat.composer).toContainText(/[0-9]+ parcelas/);
  await chat.send();
  await expect(sidebar.closingItem('consent')).toHaveAttribute('data-mark', 'done');
  await expect(sidebar.frame.locator('#closing-title')).toContainText('Combinado');
}

/** Puts the focus into the panel, and counts from then on every key that is pressed there and every sign that is typed. */
async function countKeys(sidebar: Sidebar): Promise<() => Promise<string[]>> {
  await sidebar.frame.evaluate(() => {
    const keys: string[] = [];
    Object.assign(window, { pressed: keys });
    window.addEventListener('keydown', (event) => keys.push(event.key), { capture: true });
    window.focus();
    document.body.tabIndex = -1;
    document.body.focus();
  });
  return () => sidebar.frame.evaluate(() => (window as unknown as { pressed: string[] }).pressed);
}

test('from agreed words to a saved outcome in two keys, and nothing to write', async ({ chromium, world }) => {
  const since = await begin(world);
  const before = await dayOfAna(world);
  const { chat, sidebar } = await openChat(chromium, world);
  await agree(chat, sidebar);
  const pressed = await countKeys(sidebar);

  await chat.page.keyboard.press('Enter');
  await expect(sidebar.frame.locator('.outcomes [data-key="A"]')).toHaveAttribute('aria-pressed', 'true');
  await expect(sidebar.frame.getByText('proposto pelo que aconteceu')).toBeVisible();
  expect(await axeFaults(sidebar.frame)).toEqual([]);
  expect(await layoutFaults(sidebar.frame)).toEqual([]);
  await chat.page.keyboard.press('Enter');
  await expect(sidebar.frame.getByText('Guardado neste computador.')).toBeVisible();
  expect(await pressed()).toEqual(['Enter', 'Enter']);

  await expect.poll(async () => (await saidSince(world, since)).length).toBe(1);
  const [{ record } = { record: null }] = await saidSince(world, since);
  expect(record).toMatchObject({
    version: 1,
    replaces: null,
    outcome: 'agreement',
    reason: 'not_stated',
    next_action: { kind: 'follow_up_message', zone: 'America/Sao_Paulo' },
  });
  expect(record?.note).toMatch(/Acordo: R\$\s[\d.,]+, \d+x.*Próximo passo: mensagem em .*Resultado: Acordo\.$/);
  expect(record?.note).not.toMatch(/Cláudia|Prates|98765/);
  // On a business day after the first payment falls due, in the morning of where she lives.
  const due = record?.agreement?.instalments[0]?.due_date ?? '';
  const at = new Date(record?.next_action?.at ?? '');
  expect(at.toISOString().slice(0, 10) > due).toBe(true);
  expect([0, 6]).not.toContain(at.getUTCDay());
  expect(await dayOfAna(world)).toEqual({
    interactions: before.interactions + 1,
    agreements: before.agreements + 1,
    promised: before.promised + (record?.agreement?.total.minor ?? 0),
  });
});

test('undone at one key, the conversation goes on as it was; saved again, it is the second version', async ({
  chromium,
  world,
}) => {
  const since = await begin(world);
  const before = await dayOfAna(world);
  const { chat, sidebar } = await openChat(chromium, world);
  await agree(chat, sidebar);
  await countKeys(sidebar);
  const held = await sidebar.frame.locator('[data-interaction]').getAttribute('data-interaction');
  await chat.page.keyboard.press('r');
  await expect(sidebar.frame.locator('#outcome-title')).toBeVisible();
  await chat.page.keyboard.press('Enter');
  await expect(sidebar.frame.getByText('Guardado neste computador.')).toBeVisible();
  // What can be undone stays while it is pointed at, however long the server takes.
  await expect(sidebar.frame.locator('#root [data-interaction]')).not.toHaveAttribute('data-interaction', held ?? '');
  await sidebar.frame.locator('.toast p').hover();
  await expect.poll(async () => (await dayOfAna(world)).agreements).toBe(before.agreements + 1);

  await test.step('undone', async () => {
    await chat.page.keyboard.press('z');
    await expect(sidebar.frame.getByText('Desfeito. A conversa voltou como estava.')).toBeVisible();
    await expect(sidebar.frame.locator(`[data-interaction="${held}"]`)).toBeVisible();
    await chat.page.keyboard.press('Escape');
    await chat.page.keyboard.press('a');
    await expect(sidebar.frame.locator('#closing-title')).toContainText('Combinado');
    await expect(sidebar.closingItem('consent')).toHaveAttribute('data-mark', 'done');
    await expect.poll(async () => await dayOfAna(world)).toEqual(before);
  });

  await test.step('saved again', async () => {
    await sidebar.button('Registrar acordo').click();
    await sidebar.button(/Salvar/).click();
    await expect(sidebar.frame.getByText('Guardado neste computador.')).toBeVisible();
    await expect.poll(async () => (await saidSince(world, since)).length).toBe(3);
    const [first, taken, second] = await saidSince(world, since);
    expect(first).toMatchObject({ type: 'outcome.logged', record: { version: 1 } });
    expect(taken).toMatchObject({ type: 'outcome.withdrawn', of: first?.id });
    expect(second).toMatchObject({ type: 'outcome.logged', record: { version: 2, replaces: first?.id } });
    await expect.poll(async () => (await dayOfAna(world)).agreements).toBe(before.agreements + 1);
  });
});

test('corrected offline by key, it is the next version when the server is back, and nothing is counted twice', async ({
  chromium,
  world,
}) => {
  const since = await begin(world);
  const before = await dayOfAna(world);
  const { chat, sidebar } = await openChat(chromium, world);
  await agree(chat, sidebar);
  await countKeys(sidebar);
  await chat.page.keyboard.press('r');
  await chat.page.keyboard.press('Enter');
  await expect(sidebar.frame.getByText('Guardado neste computador.')).toBeVisible();
  await expect.poll(async () => (await saidSince(world, since)).length).toBe(1);

  // What was saved gives way to what comes next, which begins at the greeting and hears the next key.
  await expect(sidebar.currentStep).toContainText('Cumprimentar');
  await world.backend.stop();
  try {
    await chat.page.keyboard.press('l');
    const listed = sidebar.frame.locator('[data-logged]').first();
    await expect(listed).toContainText('C. R. P.');
    await listed.getByRole('button', { name: 'Corrigir' }).click();
    const form = sidebar.frame.locator('.dialog form.outcome');
    await expect(form.locator('[data-key="A"]')).toHaveAttribute('aria-pressed', 'true');
    await form.locator('.outcomes [data-key="A"]').focus();
    await chat.page.keyboard.press('i');
    await expect(form.locator('[data-key="I"]')).toHaveAttribute('aria-pressed', 'true');
    await form.getByLabel('O que mudou').fill('Ela desistiu antes de pagar.');
    await form.getByRole('textbox', { name: 'Nota' }).fill('Ligou logo depois e desistiu. CPF 529.982.247-25.');
    await expect(form.locator('.note-marks mark')).toHaveText('529.982.247-25');
    expect(await axeFaults(sidebar.frame)).toEqual([]);
    expect(await layoutFaults(sidebar.frame)).toEqual([]);
    await form.getByRole('button', { name: 'Esconder' }).click();
    await form.getByRole('button', { name: /Salvar/ }).click();
    await expect(listed).toContainText('Informação dada');
    await expect(listed).toContainText('2 versões');
    expect(await axeFaults(sidebar.frame)).toEqual([]);
    await expect(listed).toContainText('guardado');
  } finally {
    await world.backend.start();
  }

  await expect.poll(async () => (await saidSince(world, since)).length, { timeout: 60_000 }).toBe(2);
  const [first, second] = await saidSince(world, since);
  expect(second?.record).toMatchObject({
    version: 2,
    replaces: first?.id,
    outcome: 'information_given',
    agreement: null,
    why_changed: 'Ela desistiu antes de pagar.',
    note: 'Ligou logo depois e desistiu. CPF •••.•••.•••-••.',
  });
  await expect.poll(async () => await dayOfAna(world)).toEqual({ ...before, interactions: before.interactions + 1 });
});
