import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { ConsolePage } from '../support/console-page.ts';
import { test } from '../support/fixture.ts';
import { openChat } from '../support/open-chat.ts';
import { Sidebar } from '../support/sidebar.ts';

/** The line on which `part` stands in a text, counted from 1. */
const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

const ours = `playbook_id = 'vereda-br'`;

test('a malformed playbook is refused with path and line, cannot be published, and is not lost', async ({
  chromium,
  world,
}) => {
  const studio = await ConsolePage.open(chromium, '#/playbooks/vereda-br/json', 'silvana@vereda.example');
  await expect(studio.json).toBeVisible();
  const good = await studio.json.inputValue();
  const apply = studio.page.getByRole('button', { name: 'Aplicar ao rascunho' });
  const problems = studio.page.getByRole('complementary');
  await expect(problems.getByRole('heading')).toHaveText('Sem problemas');
  const draftText = async () => {
    const rows = await world.sql<{ body: unknown }>(`select body from drafts where ${ours}`);
    return JSON.stringify(rows[0]?.body ?? null);
  };

  await test.step('what is no JSON cannot be applied, and the line is named', async () => {
    const cut = good.replace('"steps": [', '"steps" [');
    await studio.pasteJson(cut);
    await expect(
      problems.getByRole('button', { name: `linha ${lineOf(cut, '"steps" [')}`, exact: true }),
    ).toBeVisible();
    await expect(problems.getByText(/^Não é JSON: /)).toBeVisible();
    await expect(apply).toBeDisabled();
    await studio.page.getByRole('button', { name: 'Voltar ao rascunho' }).click();
    await expect(studio.json).toHaveValue(good);
  });

  const broken = good.replace('{agent_name}', '{agent_nme}');
  const line = lineOf(broken, '{agent_nme}');
  const named = async () => {
    await expect(problems.getByRole('button', { name: `linha ${line}`, exact: true })).toBeVisible();
    await expect(problems.getByText(/^steps\[\d+\]\.texts\[\d+\]\.text$/)).toBeVisible();
    await expect(problems.getByText(/agent_nme/)).toBeVisible();
  };
  await test.step('a variable that does not exist is named by path and line, and blocks publishing', async () => {
    await studio.pasteJson(broken);
    await named();
    await apply.click();
    await studio.saved();
    await expect(studio.page.getByText('Corrija 1 problema antes de publicar.')).toBeVisible();
    await expect(studio.publish).toBeDisabled();
  });

  await test.step('nothing is lost: the server has the draft, and it is there after a reload', async () => {
    await expect.poll(draftText).toContain('{agent_nme}');
    await studio.page.reload();
    await expect(studio.json).toHaveValue(broken);
    await named();
    await expect(studio.publish).toBeDisabled();
  });

  await test.step('the server itself does not publish it', async () => {
    const call = (path: string, body: object, headers = {}) =>
      fetch(new URL(path, world.urls.server), {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      });
    const session = await call('/v1/session', { email: 'silvana@vereda.example', password: 'combinado-demo' });
    const { access_token } = (await session.json()) as { access_token: string };
    const [head] = await world.sql<{ version: number }>(`select version from playbook_heads where ${ours}`);
    const answer = await call(
      '/v1/playbooks/vereda-br/publish',
      { note: 'Com erro.', base_version: head?.version },
      { authorization: `Bearer ${access_token}` },
    );
    expect(answer.status).toBe(422);
    expect(JSON.stringify(await answer.json())).toContain('agent_nme');
    expect(await world.sql(`select version from playbook_heads where ${ours}`)).toEqual([head]);
  });

  await test.step('mended, it is as it was', async () => {
    await studio.pasteJson(good);
    await apply.click();
    await studio.saved();
    await expect(problems.getByRole('heading')).toHaveText('Sem problemas');
    await expect.poll(draftText).not.toContain('{agent_nme}');
  });
});

test('wrong rows of a file are named by line and column; nothing is stored until the good ones are asked for', async ({
  chromium,
  world,
}) => {
  const run = randomUUID().slice(0, 8);
  const stored = async () => {
    const rows = await world.sql<{ ref: string }>('select ref from accounts where ref like $1 order by ref', [
      `${run}-%`,
    ]);
    return rows.map(({ ref }) => ref);
  };
  const file = [
    'conta;nome;credor;produto;saldo;dias em atraso;telefone',
    `${run}-1;Lúcia Prado Antunes;Financeira Tamarindo;Crediário;1.234,56;12;(11) 98765-1001`,
    `${run}-2;Bento Farias;Financeira Tamarindo;Crediário;doze mil;40;(11) 98765-1002`,
    `${run}-3;;Financeira Tamarindo;Crediário;300,00;muitos;(11) 98765-1003`,
    `${run}-4;Nair Quintela;Financeira Tamarindo;Crediário;89,90;95;(21) 99812-1004`,
    '',
  ].join('\n');

  const desk = await ConsolePage.open(chromium, '#/accounts', 'otavio@vereda.example');
  await desk.page
    .getByLabel('Arquivo de contas')
    .setInputFiles({ name: 'carteira.csv', mimeType: 'text/csv', buffer: Buffer.from(file) });
  await desk.page.getByRole('button', { name: 'Importar carteira.csv' }).click();

  await test.step('every wrong cell, by line and column', async () => {
    await expect(desk.page.getByText('2 linhas recusadas de 4. Nada foi gravado.')).toBeVisible();
    const table = desk.page.getByRole('table', { name: 'Linhas recusadas' });
    const row = (line: number, column: string, value: string) =>
      table.getByRole('row', { name: `${line} ${column} ${value} ` });
    await expect(table.getByRole('row')).toHaveCount(4);
    await expect(row(3, 'saldo', 'doze mil')).toBeVisible();
    await expect(row(4, 'nome', 'vazio')).toBeVisible();
    await expect(row(4, 'dias em atraso', 'muitos')).toBeVisible();
    expect(await stored()).toEqual([]);
  });

  await test.step('the good ones, on request', async () => {
    await desk.page.getByRole('button', { name: 'Gravar as 2 boas' }).click();
    await expect(desk.page.getByText('2 contas gravadas de 4 linhas lidas.')).toBeVisible();
    expect(await stored()).toEqual([`${run}-1`, `${run}-4`]);
    const [row] = await world.sql<{ document: { balance: unknown; phones: string[] } }>(
      'select document from accounts where ref = $1',
      [`${run}-1`],
    );
    expect(row?.document).toMatchObject({
      debtor_name: 'Lúcia Prado Antunes',
      balance: { minor: 123456, currency: 'BRL' },
      phones: ['+5511987651001'],
    });
  });
});

test('a host page without a conversation: the sidebar says what it waits for, and nothing fails', async ({
  chromium,
  world,
}) => {
  const failures: string[] = [];
  chromium.context.on('weberror', (error) => failures.push(String(error.error())));
  chromium.context.on('console', (line) => {
    if (line.type() === 'error') failures.push(line.text());
  });
  const { chat, sidebar } = await openChat(chromium, world);
  const words = 'Abra uma conversa ou uma conta e o roteiro aparece aqui.';
  const waits = sidebar.frame.getByText(words);
  await expect(waits).toBeVisible();
  await expect(sidebar.frame.getByRole('alert')).toHaveCount(0);

  await test.step('the page throws its contents away, and the sidebar stays', async () => {
    await chat.open('Marta Oliveira Nunes');
    await expect(waits).toHaveCount(0);
    await chat.page.evaluate(() => document.getElementById('app')?.replaceChildren());
    await expect(waits).toBeVisible();
    await expect(sidebar.frame.getByRole('alert')).toHaveCount(0);
  });

  await test.step('a CRM between two records: the same', async () => {
    const crm = await chromium.context.newPage();
    await crm.goto(world.urls.crm);
    const beside = await Sidebar.of(crm);
    await expect(beside.frame.getByText(words)).toBeVisible();
    await expect(beside.frame.getByRole('alert')).toHaveCount(0);
  });
  expect(failures).toEqual([]);
});

test('the playbook command names path and line of what is wrong with a file', async () => {
  const source = readFileSync('playbooks/vereda-br.json', 'utf8');
  const broken = source.replace('{agent_name}', '{agent_nme}');
  const file = test.info().outputPath('broken.json');
  writeFileSync(file, broken);
  const check = (path: string) =>
    spawnSync('npm', ['run', '--silent', 'playbook', '--', 'check', path], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });

  const refused = check(file);
  expect(refused.status).toBe(1);
  expect(JSON.parse(refused.stdout)).toEqual({
    ok: false,
    problems: [
      {
        file,
        line: lineOf(broken, '{agent_nme}'),
        column: expect.any(Number),
        path: expect.stringMatching(/^steps\[\d+\]\.texts\[\d+\]\.text$/),
        reason: expect.stringContaining('agent_nme'),
      },
    ],
  });

  const taken = check('playbooks/vereda-br.json');
  expect(taken.status).toBe(0);
  expect(JSON.parse(taken.stdout)).toEqual({ ok: true, problems: [] });
});
