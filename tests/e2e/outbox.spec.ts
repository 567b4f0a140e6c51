import { expect } from '@playwright/test';
import { test } from '../support/fixture.ts';
import { layoutFaults } from '../support/inspect-page.ts';
import { killWorker } from '../support/kill-worker.ts';
import { openChat } from '../support/open-chat.ts';
import type { Sidebar } from '../support/sidebar.ts';
import type { World } from '../support/world.ts';

/** Ids of the outcomes of one account that arrived since this run began. The same id twice would be a second row. */
const arrived = async (world: World, ref: string, since: string): Promise<string[]> => {
  const rows = await world.sql<{ id: string }>(
    `select id from events where type = 'outcome.logged' and account_ref = $1 and received_at > $2`,
    [ref, since],
  );
  return rows.map(({ id }) => id);
};

const begin = async (world: World): Promise<string> => {
  const [row] = await world.sql<{ now: Date }>('select now()');
  return row?.now.toISOString() ?? '';
};

const saved = (sidebar: Sidebar) => expect(sidebar.frame.getByText('Guardado neste computador.')).toBeVisible();
/** Nothing waits any more. The background is asked: the panel may still show what was so before. Then the panel says it. */
async function delivered(sidebar: Sidebar): Promise<void> {
  await expect.poll(() => sidebar.pending(), { timeout: 60_000 }).toBe(0);
  await expect(sidebar.frame.getByText('entregue', { exact: true })).toBeVisible();
}

async function marta(chromium: Parameters<typeof openChat>[0], world: World) {
  const { chat, sidebar } = await openChat(chromium, world);
  await chat.open('Marta Oliveira Nunes');
  await sidebar.confirmAccount('Marta Oliveira Nunes');
  await expect(sidebar.line).toBeVisible();
  // What came before the outcome (the interaction's own beginning) is out of the way of the faults.
  await delivered(sidebar);
  return { chat, sidebar };
}
const ref = '77-20931';

test('a server that is down: the agent carries on, and all arrives once when it is back; what it lost of former days is named', async ({
  chromium,
  world,
}) => {
  const since = await begin(world);
  const { sidebar } = await marta(chromium, world);
  await world.backend.stop();
  await sidebar.record('I');
  await saved(sidebar);
  await expect(sidebar.frame.getByText(/Sem conexão há/)).toBeVisible();
  expect(await arrived(world, ref, since)).toHaveLength(0);
  await world.backend.start();
  await delivered(sidebar);
  expect(await arrived(world, ref, since)).toHaveLength(1);

  const [first] = await world.sql<{ device_id: string; seq: number }>(
    `select device_id, seq::int from events where type = 'outcome.logged' and account_ref = $1 and received_at > $2`,
    [ref, since],
  );
  // As a backup of before that outcome would have it.
  const before = [1, (first?.seq ?? 0) - 1];
  await world.sql(`update devices set seen = $2 where id = $1`, [first?.device_id, JSON.stringify([before])]);
  // And from now on this computer's clock is ten minutes fast.
  await chromium.context.serviceWorkers()[0]?.evaluate(() => {
    const { now } = Date;
    Date.now = () => now() + 600_000;
  });
  await sidebar.record('I');
  await saved(sidebar);
  await expect(sidebar.frame.getByText(new RegExp(`no servidor: #${first?.seq}.*Avise o suporte`))).toBeVisible();
  await expect(sidebar.frame.getByText('O relógio deste computador está adiantado em 10 min.')).toBeVisible();
  await sidebar.frame.locator('.sync').click();
  await expect(sidebar.frame.locator('.series-counter')).not.toHaveAttribute('data-missing', '0');
  expect(await layoutFaults(sidebar.frame)).toEqual([]);
  await sidebar.frame.press('body', 'Escape');
  await sidebar.record('I');
  await expect.poll(() => arrived(world, ref, since)).toHaveLength(3);
  const offsets = await world.sql<{ off: number }>(
    `select clock_offset_ms::int off from events where device_id = $1 and clock_offset_ms is not null`,
    [first?.device_id],
  );
  for (const { off } of offsets) expect(Math.abs(off + 600_000)).toBeLessThan(5_000);
  expect(offsets.length).toBeGreaterThan(0);
});

test('the worker is killed with the outcome on disk and nothing sent', async ({ chromium, world }) => {
  const since = await begin(world);
  const { sidebar } = await marta(chromium, world);
  await world.backend.stop();
  await sidebar.record('I');
  await saved(sidebar);
  await killWorker(chromium);
  await world.backend.start();
  await delivered(sidebar);
  expect(await arrived(world, ref, since)).toHaveLength(1);
});

test('the worker is killed while the request is on its way', async ({ chromium, world }) => {
  const since = await begin(world);
  const { sidebar } = await marta(chromium, world);
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const { promise: came, resolve: arrive } = Promise.withResolvers<void>();
  world.network.next({ kind: 'hold', arrived: arrive, release: released });
  await sidebar.record('I');
  await saved(sidebar);
  await came;
  await killWorker(chromium);
  release();
  await delivered(sidebar);
  expect(await arrived(world, ref, since)).toHaveLength(1);
});

test('the server stores it, the answer is lost, and the worker is killed before it asks again', async ({
  chromium,
  world,
}) => {
  const since = await begin(world);
  const { sidebar } = await marta(chromium, world);
  world.network.next({ kind: 'lose_answer' });
  await sidebar.record('I');
  await saved(sidebar);
  await expect.poll(() => arrived(world, ref, since)).toHaveLength(1);
  await killWorker(chromium);
  await delivered(sidebar);
  expect(await arrived(world, ref, since)).toHaveLength(1);
});

test('a server that answers 500, then 429, loses nothing', async ({ chromium, world }) => {
  const since = await begin(world);
  const { sidebar } = await marta(chromium, world);
  const before = world.network.postings();
  world.network.next(
    { kind: 'answer', status: 500 },
    { kind: 'answer', status: 429, headers: { 'retry-after': '1' } },
    { kind: 'lose_request' },
  );
  await sidebar.record('I');
  await saved(sidebar);
  await delivered(sidebar);
  expect(world.network.postings() - before).toBeGreaterThanOrEqual(4);
  expect(await arrived(world, ref, since)).toHaveLength(1);
});

test('a batch that is too large for the server is halved until it goes through', async ({ chromium, world }) => {
  const since = await begin(world);
  const { sidebar } = await marta(chromium, world);
  await world.backend.stop();
  await sidebar.record('I');
  await saved(sidebar);
  await expect(sidebar.line).toBeVisible();
  await sidebar.record('I');
  await saved(sidebar);
  world.network.next({ kind: 'answer', status: 413 });
  await world.backend.start();
  await delivered(sidebar);
  expect(await arrived(world, ref, since)).toHaveLength(2);
});

test('an event that the server refuses stays, with its reason, and blocks nothing', async ({ chromium, world }) => {
  const since = await begin(world);
  const { sidebar } = await marta(chromium, world);
  world.network.next({
    kind: 'tamper',
    of: 'outcome.logged',
    // It is sealed: whatever is changed of it, it no longer opens.
    change: (body) =>
      body.replace(
        /("outcome\.logged","sealed":{[^}]*"text":")(.)/,
        (_, before, first) => `${before}${first === 'A' ? 'B' : 'A'}`,
      ),
  });
  await sidebar.record('I');
  await saved(sidebar);
  await expect(sidebar.frame.getByText(/O servidor recusou/)).toBeVisible();
  await sidebar.button('Ver o motivo').click();
  await expect(
    sidebar.frame
      .getByRole('dialog')
      .getByText(/does not open/)
      .last(),
  ).toBeVisible();
  expect(await arrived(world, ref, since)).toHaveLength(0);
  await sidebar.frame.press('body', 'Escape');
  await sidebar.record('I');
  await expect.poll(() => arrived(world, ref, since)).toHaveLength(1);
});

test('a session that ends with records waiting keeps them, says so, and sends them after signing in', async ({
  chromium,
  world,
}) => {
  const since = await begin(world);
  const { chat, sidebar } = await marta(chromium, world);
  await world.backend.stop();
  await sidebar.record('I');
  await saved(sidebar);
  await world.sql(
    `delete from sessions using users where users.id = sessions.user_id and users.email = 'ana@vereda.example'`,
  );
  await world.backend.start();
  await expect(sidebar.frame.getByText(/A sessão venceu/)).toBeVisible({ timeout: 60_000 });
  expect(await arrived(world, ref, since)).toHaveLength(0);
  await sidebar.signIn('ana@vereda.example');
  await chat.open('Marta Oliveira Nunes');
  await delivered(sidebar);
  expect(await arrived(world, ref, since)).toHaveLength(1);
});
