import { expect, type Page } from '@playwright/test';
import { addAccount } from '../support/add-account.ts';
import { askBackground } from '../support/ask-background.ts';
import { test } from '../support/fixture.ts';
import { openChat } from '../support/open-chat.ts';
import { Sidebar } from '../support/sidebar.ts';

/** Somebody new in the list of chats. */
const meet = (page: Page, id: string, name: string | null, phone: string | null) =>
  page.evaluate((detail) => document.dispatchEvent(new CustomEvent('replica:meet', { detail })), {
    id,
    name,
    phone,
    participants: null,
    me: 'Ana Vereda',
    script: [],
    bubbles: [
      { from: 'them', text: `Boa tarde, aqui é ${id}`, minutesAgo: 4 },
      { from: 'me', text: 'Boa tarde', minutesAgo: 3 },
    ],
  });

/** The agent opens the contact's details, where the page shows the number. */
async function openDetails(page: Page, title: string, phone: string): Promise<void> {
  await page.locator('#main header').click();
  await page.evaluate(
    ([title, phone]) => {
      const make = (tag: string, testid: string, ...inside: (string | Node)[]) => {
        const element = document.createElement(tag);
        if (testid) element.dataset.testid = testid;
        element.append(...inside);
        return element;
      };
      const about = make('section', 'section-about-and-phone-number', make('span', '', phone));
      document.querySelector('#app')?.append(make('div', 'drawer-right', make('h2', '', title), about));
    },
    [title, phone] as const,
  );
}

test('a chat’s account is proposed, confirmed once, remembered in sight, and never another’s', async ({
  chromium,
  world,
}) => {
  for (const [ref, debtor_name] of [
    ['33-70001', 'Ludovica Sampaio Rangel'],
    ['33-70002', 'Ludovica Muniz Falcão'],
  ] as const)
    await addAccount(world, '77-20931', { ref, debtor_name, phones: [`+55319884${ref.slice(-5)}`] });
  const { chat, sidebar } = await openChat(chromium, world);
  const { page } = chat;
  let { frame } = sidebar;
  const proposed = () => frame.locator('.bind li');
  const who = () => frame.locator('#root .who');
  /** With the focus in the panel, where the agent's last click in the page is not. */
  const press = async (key: string) => {
    await frame.locator('.bind h2').click();
    await page.keyboard.press(key);
  };

  await test.step('by its number, with and without the ninth digit, and by Enter', async () => {
    await meet(page, 'edson-8', null, '+55 85 9123-0087');
    await chat.open('+55 85 9123-0087');
    await expect(proposed()).toHaveAttribute('data-proposed', 'phone');
    await expect(proposed()).toContainText('Édson L.');
    await expect(proposed()).toContainText('telefone confere');
    // Nothing that is owed is told before anybody knows whose chat it is.
    await expect(frame.locator('.bind')).not.toContainText(/2\.310|Tavares|90-11853/);
    await press('Enter');
    await expect(who()).toHaveText('Édson Tavares Lima');
    await chat.open('+55 85 99123-0087');
    await expect(proposed()).toHaveAttribute('data-proposed', 'phone');
    await press('1');
    await expect(who()).toHaveText('Édson Tavares Lima');
  });

  await test.step('by a saved name; the next chat has nothing of it', async () => {
    await chat.open('Cláudia Regina Prates');
    await expect(proposed()).toHaveAttribute('data-proposed', 'name');
    await press('Enter');
    await expect(who()).toHaveText('Cláudia Regina Prates');
    await expect(frame.locator('#root [data-tie]')).toContainText('Conta confirmada por você hoje.');
    await chat.open('Marta Oliveira Nunes');
    await expect(proposed()).toContainText('Marta N.');
    await expect(who()).toHaveCount(0);
    await expect(frame.locator('.panel')).not.toContainText(/Cláudia|1\.284/);
    await chat.open('Equipe Ipê');
    await expect(frame.getByText('Isto é um grupo.')).toBeVisible();
    await expect(proposed()).toHaveCount(0);
  });

  await test.step('what is another account’s warns in its own chat, by initials, and comes out', async () => {
    await chat.open('Cláudia Regina Prates');
    await expect(who()).toHaveText('Cláudia Regina Prates');
    // The amount comes last: what is said of it is said of the whole text.
    await chat.type('Oi, hoje seu saldo é R$ 2.310,40');
    const finding = sidebar.prohibition('other_account');
    await expect(finding).toContainText('saldo de É. T. L.');
    await sidebar.button('Tirar do texto').click();
    await expect(chat.composer).toHaveText('Oi, hoje seu saldo é');
    await expect(finding).toHaveCount(0);
    await chat.clear();
    await chat.type('Oi, seu saldo é R$ 1.284,70 hoje');
    await expect(chat.composer).toContainText('1.284,70');
    await expect(finding).toHaveCount(0);
    await chat.clear();
  });

  await test.step('it is remembered over a reload, in sight; a number that contradicts it asks anew', async () => {
    await page.goto(`${world.urls.chat}/?pace=0&chat=claudia`);
    ({ frame } = await Sidebar.of(page));
    await expect(frame.locator('#root [data-tie]')).toBeVisible();
    await expect(who()).toHaveText('Cláudia Regina Prates');
    await expect(proposed()).toHaveCount(0);
    await openDetails(page, 'Cláudia Regina Prates', '+55 21 97777-0001');
    await expect(frame.getByText('O telefone desta conversa não é da conta lembrada.')).toBeVisible();
    await expect(who()).toHaveCount(0);
    await expect(proposed()).toContainText('mas o telefone é outro');
    // Enter confirms nothing that something speaks against.
    await press('Enter');
    await expect(who()).toHaveCount(0);
    const bound = { conversation_key: 'whatsapp:Cláudia Regina Prates', phone: null };
    await expect.poll(() => askBackground(frame, 'conversation.bound', bound)).toEqual({ tie: null });
    await press('1');
    await expect(who()).toHaveText('Cláudia Regina Prates');
  });

  await test.step('the line undoes the tie; what is not proposed is searched for', async () => {
    await frame.locator('#root [data-tie] button').click();
    await expect(proposed()).toBeVisible();
    await press('n');
    await expect(proposed()).toHaveCount(0);
    await frame.getByRole('searchbox').fill('Édson Tavares');
    await expect(proposed()).toContainText('Édson L.');
    await frame.getByRole('searchbox').fill('');
    await expect(proposed()).toHaveCount(0);
  });

  await test.step('two chats of one name are asked about each, and neither shows the other’s account', async () => {
    await meet(page, 'ludovica-1', 'Ludovica', null);
    await meet(page, 'ludovica-2', 'Ludovica', null);
    await page.locator('[data-chat="ludovica-1"]').click();
    await expect(frame.getByText('Há outra conversa com este nome.')).toBeVisible();
    await expect(proposed()).toHaveCount(2);
    await press('1');
    await expect(who()).toHaveText('Ludovica Sampaio Rangel');
    await page.locator('[data-chat="ludovica-2"]').click();
    await expect(frame.getByText('Há outra conversa com este nome.')).toBeVisible();
    await expect(who()).toHaveCount(0);
    await press('2');
    await expect(who()).toHaveText('Ludovica Muniz Falcão');
    await page.locator('[data-chat="ludovica-1"]').click();
    await expect(frame.getByText('Há outra conversa com este nome.')).toBeVisible();
    await expect(who()).toHaveCount(0);
  });
});
