import { expect, type Frame } from '@playwright/test';
import type { Account } from '@/domain/interaction/account.ts';
import { formatMoney } from '@/domain/playbook/format-value.ts';
import type { Locale } from '@/domain/playbook/playbook.ts';
import { loadPlaybook } from '@/playbooks/load-playbook.ts';
import { askBackground } from '../support/ask-background.ts';
import { test } from '../support/fixture.ts';
import { openChat } from '../support/open-chat.ts';

/** Everything by which somebody who looks at the panel could tell that there is a debt, how much, and to whom. */
function secretsOf(account: Account, playbook: 'vereda-br' | 'cardenal-mx', locale: Locale): string[] {
  const sums = [
    account.balance,
    account.overdue,
    ...account.composition.map(({ amount }) => amount),
    ...account.contracts.map(({ balance }) => balance),
    ...account.payments.map(({ amount }) => amount),
  ].flatMap((money) => (money && money.minor !== 0 ? [formatMoney(money, locale).replace(/[^\d.,]/g, '')] : []));
  const texts = [
    account.creditor,
    // Its own word; "Crédito" alone is many firms'.
    account.creditor.split(' ').at(-1) ?? null,
    account.ref,
    account.contract,
    account.product,
    ...account.contracts.flatMap(({ ref, product }) => [ref, product]),
    `${account.days_past_due} d`,
    ...loadPlaybook(playbook).stages.flatMap(({ name }) => [name, name.split(',')[0] ?? name]),
  ];
  return [...new Set([...sums, ...texts])].filter((text): text is string => text !== null && text.length > 2);
}

/** Which of the texts stand anywhere in the document: in a text, an attribute, a value or the title, shown or not. */
function leaks(frame: Frame, secrets: readonly string[]): Promise<string[]> {
  return frame.evaluate((secrets) => {
    const plain = (text: string) => text.replaceAll('\u00a0', ' ').toLowerCase();
    const found: string[] = [];
    const look = (where: string, text: string) => {
      const seen = plain(text);
      for (const secret of secrets)
        if (seen.includes(plain(secret))) found.push(`${secret} in ${where}: ${text.slice(0, 80)}`);
      // No sum of money of any account: what is asked of others is nobody's business either.
      if (/(?:r\$|mx\$|\$)\s?\d/.test(seen)) found.push(`a sum in ${where}: ${text.slice(0, 80)}`);
    };
    look('title', document.title);
    look('address', location.href);
    for (const element of document.querySelectorAll('body, body *')) {
      const name = `${element.tagName}.${element.className}`;
      for (const { name: attribute, value } of element.attributes) look(`${name}[${attribute}]`, value);
      if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
        look(`${name} value`, element.value);
      for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) look(name, node.textContent ?? '');
    }
    return found;
  }, secrets);
}

const people = [
  {
    locale: 'pt-BR',
    agent: 'ana@vereda.example',
    debtor: 'Rogério Pacheco Dias',
    playbook: 'vereda-br',
    told: 'Ele deve R$ 7.940,00 para a Financeira Tamarindo, um acordo resolve',
  },
  {
    locale: 'es-MX',
    agent: 'maribel@cardenal.example',
    debtor: 'Jorge Luis Armenta',
    playbook: 'cardenal-mx',
    told: 'Tiene un adeudo de $6,215.00 con Crédito Jacaranda, hay convenio',
  },
] as const;

/** What the early view of a document showed, from before its own scripts ran. */
function watchEarlyView(): void {
  const seen: string[] = [];
  Object.assign(globalThis, { earlyViews: seen });
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) if (node instanceof Element && node.id === 'kept-view') seen.push(node.innerHTML);
  }).observe(document, { subtree: true, childList: true });
}

/** Loads the panel anew, and tells what it showed before it was live. */
async function earlyViews(frame: Frame): Promise<readonly string[]> {
  const loaded = frame.page().waitForEvent('framenavigated', (navigated) => navigated === frame);
  await frame.evaluate(() => location.reload());
  await loaded;
  await frame.waitForFunction(() => 'live' in document.documentElement.dataset);
  return frame.evaluate(() => (globalThis as unknown as { earlyViews: string[] }).earlyViews);
}

/** Resolves once a view of the panel is kept that holds these words. */
const keptWith = (frame: Frame, words: string) =>
  frame.evaluate(async (words) => {
    const { storage } = (
      globalThis as unknown as { chrome: { storage: { session: { get(keys: null): Promise<object> } } } }
    ).chrome;
    while (!JSON.stringify(await storage.session.get(null)).includes(words))
      await new Promise((resolve) => setTimeout(resolve, 20));
  }, words);

for (const { locale, agent, debtor, playbook, told } of people) {
  test(`with somebody else there, nothing in the panel tells of the debt, ${locale}`, async ({ chromium, world }) => {
    const { chat, sidebar } = await openChat(chromium, world, { as: agent });
    const { frame } = sidebar;
    await chromium.context.addInitScript(watchEarlyView);
    await chat.open(debtor);
    await sidebar.confirmAccount(debtor);
    await expect(sidebar.line).toBeVisible();
    const { accounts } = await askBackground<{ accounts: Account[] }>(frame, 'account.find', { name: debtor });
    const [account] = accounts;
    if (!account) throw new Error(`no account of ${debtor}`);
    const secrets = secretsOf(account, playbook, locale);

    const veiled = frame.locator('.veil');
    const press = async (key: string) => {
      // Nothing is accepted from a panel that was out of sight a moment ago, as the folded one was.
      if (key === 'Enter') await frame.locator('html[data-sight="seen"]').waitFor({ state: 'attached' });
      await frame.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await frame.locator('body').press(key);
    };
    const clean = async (where: string) => expect.soft(await leaks(frame, secrets), where).toEqual([]);
    const reveal = async () => {
      await press('t');
      await expect(frame.locator('.identity-check')).toBeVisible();
      await clean('asking who it is');
      await press('Enter');
      await expect(veiled).toHaveCount(0);
    };
    /** Somebody else comes while a view is open: it closes, and nothing of it stays. */
    const veilFrom = async (where: string) => {
      expect(
        (await leaks(frame, secrets)).length,
        `${where} shows the debt, or else this test shows nothing`,
      ).toBeGreaterThan(0);
      await press('t');
      await expect(veiled).toBeVisible();
      await clean(`from ${where}`);
    };

    await test.step('whatever was open closes, and comes back only with the person', async () => {
      await veilFrom('the script');
      await reveal();
      await press('x');
      await expect(frame.locator('.objections')).toBeVisible();
      await veilFrom('the objections');
      await reveal();
      await press('a');
      await expect(frame.locator('.body [data-key="1"]')).toBeVisible();
      await veilFrom('the plans');
      await reveal();
      await press('a');
      await frame.locator('.body [data-key="1"]').click();
      await expect(sidebar.closingItem('total_amount')).toBeVisible();
      await veilFrom('the closing');
      await reveal();
      await press('r');
      await expect(frame.locator('.outcome')).toBeVisible();
      await veilFrom('the outcome');
      await reveal();
      await press('i');
      await expect(frame.locator('.dialog')).toBeVisible();
      await press('Escape');
      await press('Control+k');
      await frame.getByRole('combobox').fill('pagou');
      await frame.getByRole('combobox').press('Escape');
      await veilFrom('the account');
    });

    await test.step('every view there is, while somebody else is there', async () => {
      await expect(frame.locator('.four [data-item]')).toHaveCount(4);
      await press('x');
      await expect(frame.locator('.objections')).toBeVisible();
      await clean('objections');
      await press('Escape');
      await press('r');
      await expect(frame.locator('.outcome')).toBeVisible();
      await clean('outcome');
      await press('v');
      await clean('the outcome of a message');
      await press('Escape');
      await press('?');
      await expect(frame.locator('.keys-sheet')).toBeVisible();
      await clean('keys');
      await press('Escape');
      for (const query of ['', 'a', 'acordo', 'convenio', 'desc', 'pag', 'zzz']) {
        await press('Control+k');
        await frame.getByRole('combobox').fill(query);
        await clean(`palette: ${query}`);
        await frame.getByRole('combobox').press('Escape');
      }
      for (const key of ['a', 'i', 'h', 'g', 'l', 'p', 'j', 'k', 'f']) {
        await press(key);
        await clean(`after ${key}`);
        if (await frame.locator('.dialog').count()) await press('Escape');
      }
      await frame.locator('.bar .sync').click();
      await clean('the outbox');
      await press('Escape');
      await expect(frame.locator('.dialog')).toHaveCount(0);
      await press('z');
      await expect(veiled).toBeVisible();
      await clean('after an undo');
      await press('Escape');
    });

    await test.step('a word of the debt in the composer is held, and not repeated', async () => {
      await chat.type(told);
      await expect(sidebar.prohibition('third_party_debt_disclosure')).toBeVisible();
      await clean('written');
      await sidebar.settled();
      await chat.send();
      await expect(frame.locator('.held')).toBeVisible();
      await clean('held');
      await frame.locator('.held .btn[data-variant="primary"]').click();
      await expect(chat.composer).not.toContainText(told.slice(0, 12));
      await expect(frame.locator('.held')).toHaveCount(0);
      await clean('replaced');
      await chat.clear();
    });

    await test.step('collapsed, and through a reload', async () => {
      await frame.locator('.bar .icon-btn').last().click();
      await expect(frame.locator('.rail')).toBeVisible();
      await clean('rail');
      await frame.locator('.rail .icon-btn').first().click();
      await expect(veiled).toBeVisible();
      await reveal();
      expect((await leaks(frame, secrets)).length).toBeGreaterThan(0);
    });

    await test.step('a panel that is loaded anew shows nothing of before', async () => {
      const sum = secrets[0] ?? '';
      await keptWith(frame, sum);
      expect((await earlyViews(frame)).join(), 'kept, or else this test shows nothing').toContain(sum);
      await expect(sidebar.line).toBeVisible();
      // A thread that has not a moment to spare, in which a view could be kept.
      await frame.evaluate(() => Object.assign(globalThis, { requestIdleCallback: () => 1 }));
      await press('t');
      await expect(veiled).toBeVisible();
      const shown = (await earlyViews(frame)).join();
      expect(secrets.filter((secret) => shown.includes(secret))).toEqual([]);
      await expect(veiled).toBeVisible();
    });
  });
}
