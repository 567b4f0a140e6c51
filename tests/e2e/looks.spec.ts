import { createHash } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import type { ConsentReceipt } from '@/domain/agreement/consent-receipt.ts';
import { receiptLaw } from '@/domain/agreement/receipt-law.ts';
import { consentText } from '@/domain/agreement/summary-text.ts';
import type { Locale } from '@/domain/playbook/playbook.ts';
import { sampleReceipt } from '@/domain/testing/sample-receipt.ts';
import { askBackground } from '../support/ask-background.ts';
import { ChatPage } from '../support/chat-page.ts';
import { test } from '../support/fixture.ts';
import { axeFaults, layoutFaults } from '../support/inspect-page.ts';
import { clipOf, dress, folder, locales, lookAt, themes } from '../support/look-at.ts';
import { Sidebar } from '../support/sidebar.ts';

test('every state of the panel, in three languages, two themes and five sizes', async ({ chromium, world }) => {
  test.setTimeout(240_000);
  const page = await chromium.context.newPage();
  page.setDefaultTimeout(15_000);
  // Colours are what they are, and not on the way there.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  // A Tuesday morning, when everybody may be reached.
  await page.clock.setFixedTime(new Date('2026-11-24T15:00:00Z'));
  await page.goto(`${world.urls.chat}/?pace=0`);
  const sidebar = await Sidebar.of(page);
  const chat = new ChatPage(page);
  const { frame } = sidebar;
  const body = frame.locator('body');
  const press = async (key: string) => {
    await frame.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await body.press(key);
  };
  // A key that comes while a dialog still closes is the dialog's.
  const close = async () => {
    await press('Escape');
    await expect(frame.locator('.dialog')).toHaveCount(0);
  };
  /** `shows` is what makes the state that state: it must still be there when all was looked at. */
  const look = (name: string, shows = '.sidebar') =>
    test.step(name, async () => {
      await lookAt(frame, name);
      await expect(frame.locator(shows), name).toBeVisible();
    });

  await expect(frame.locator('form button[type=submit]')).toBeVisible();
  await look('sign-in');
  await sidebar.signIn('ana@vereda.example');
  await expect(frame.locator('form')).toHaveCount(0);
  await look('empty');
  await chat.open('Cláudia Regina Prates');
  await expect(frame.locator('.bind li button')).toBeVisible();
  await look('who-is-it', '.bind');
  await frame.locator('.bind li button').click();
  await expect(sidebar.line).toBeVisible();
  await look('script');
  await frame.locator('[data-whole]').click();
  await look('script-whole');
  await frame.locator('[data-whole]').click();
  await press('x');
  await expect(frame.locator('.objections')).toBeVisible();
  await look('objections', '.objections');
  await press('Escape');
  await press('Control+k');
  await expect(frame.getByRole('combobox')).toBeFocused();
  await look('palette', '[role=combobox]');
  await frame.getByRole('combobox').fill('zzz');
  await look('palette-none', '[role=combobox]');
  await frame.getByRole('combobox').press('Escape');
  await press('?');
  await expect(frame.locator('.keys-sheet')).toBeVisible();
  await look('keys', '.keys-sheet');
  await close();
  await press('i');
  await expect(frame.locator('.dialog')).toBeVisible();
  await look('account', '.dialog');
  await close();
  await chat.type('Se não pagar hoje você vai ser preso');
  await expect(sidebar.prohibition('threat_of_arrest')).toBeVisible();
  await sidebar.settled();
  await chat.send();
  await expect(frame.locator('.held')).toBeVisible();
  await look('held', '.held');
  await frame.locator('.held [data-key="O"]').click();
  await look('held-override', '.held');
  await chat.clear();
  await expect(frame.locator('.held')).toHaveCount(0);
  await frame.locator('.bar > .logo').click();
  await press('a');
  await expect(frame.locator('.body [data-key="1"]')).toBeVisible();
  await look('negotiation');
  await frame.locator('.body [data-key="1"]').click();
  await expect(sidebar.closingItem('total_amount')).toBeVisible();
  await look('closing');
  await press('r');
  await expect(frame.locator('.outcome')).toBeVisible();
  await look('outcome', '.outcome');
  await press('Escape');
  await press('t');
  await expect(frame.locator('.veil')).toBeVisible();
  await look('third-party', '.veil');
  await press('t');
  await expect(frame.locator('.identity-check')).toBeVisible();
  await look('identity', '.identity-check');
  await press('Escape');
  await press('r');
  await expect(frame.locator('.outcome')).toBeVisible();
  await look('third-party-outcome', '.outcome');
  await press('Escape');
  await frame.locator('.bar .sync').click();
  await expect(frame.locator('.dialog')).toBeVisible();
  await look('outbox', '.dialog');
  await close();
  await press('g');
  await expect(frame.locator('.dialog')).toBeVisible();
  await look('agenda', '.dialog');
  await close();
  await press('l');
  await expect(frame.locator('.dialog')).toBeVisible();
  await look('logged', '.dialog');
  await close();
  await page.evaluate(() => {
    for (const text of document.querySelectorAll('#main [data-pre-plain-text]')) text.replaceChildren();
  });
  await expect(frame.locator('.parts')).toBeVisible({ timeout: 20_000 });
  await look('by-hand', '.parts');
  await frame.locator('.banner .actions button').last().click();
  await expect(frame.locator('.reading-sheet')).toBeVisible();
  await look('what-is-read', '.reading-sheet');
  await press('Escape');
  await askBackground(frame, 'layout.write', { site: 'localhost', layout: { collapsed: true } });
  await expect(frame.locator('.rail')).toBeVisible();
  for (const theme of themes) {
    await dress(frame, 'es-MX', theme, 2);
    expect.soft(await axeFaults(frame), `rail, ${theme}`).toEqual([]);
  }
});

test('without motion nothing moves, and in forced colours nothing loses its edge', async ({ chromium, world }) => {
  const page = await chromium.context.newPage();
  page.setDefaultTimeout(15_000);
  await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
  await page.goto(`${world.urls.chat}/?pace=0`);
  const sidebar = await Sidebar.of(page);
  await sidebar.signIn('ana@vereda.example');
  await new ChatPage(page).open('Cláudia Regina Prates');
  await sidebar.confirmAccount('Cláudia Regina Prates');
  await expect(sidebar.line).toBeVisible();
  const seen = await sidebar.frame.evaluate(() => {
    const root = getComputedStyle(document.documentElement);
    const moving = [...document.querySelectorAll('body *')].filter((element) => {
      const { transitionDuration, animationName } = getComputedStyle(element);
      return animationName !== 'none' || transitionDuration.split(',').some((each) => Number.parseFloat(each) > 0);
    });
    const border = (selector: string) => {
      const element = document.querySelector(selector);
      return element === null ? null : Number.parseFloat(getComputedStyle(element).borderTopWidth);
    };
    return {
      seconds: Number.parseFloat(root.getPropertyValue('--m-2')),
      moving: moving.map(({ className }) => className),
      borders: ['.say', '.foot', '.say .btn'].map(border),
    };
  });
  expect(seen).toEqual({ seconds: 0, moving: [], borders: [1, 1, 1] });
  await page.screenshot({ path: `${folder}/forced-colors.png`, clip: clipOf(380) });
});

const people = [
  {
    lead: 'silvana@vereda.example',
    head: 'otavio@vereda.example',
    agent: 'ana@vereda.example',
    admin: 'admin@vereda.example',
    officer: 'privacidade@vereda.example',
    account: '88-41207',
    playbook: 'vereda-br',
  },
] as const;

test('every page, in three languages and two themes, wide and narrow', async ({ chromium }) => {
  test.setTimeout(240_000);
  const page = await chromium.context.newPage();
  page.setDefaultTimeout(15_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const open = async (address: string) => {
    await page.goto(`chrome-extension://${chromium.extensionId}/${address}`);
    await page.reload();
  };
  const look = (name: string, widths: readonly number[]) =>
    test.step(name, async () => {
      for (const [index, locale] of locales.entries()) {
        for (const theme of themes.slice(0, index === name.length % locales.length ? 2 : 1)) {
          await dress(page, locale, theme);
          expect.soft(await axeFaults(page), `${name}, ${locale}, ${theme}`).toEqual([]);
          if (theme === 'dark') await page.screenshot({ path: `${folder}/${name}-${locale}-${theme}.png` });
        }
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 });
          expect.soft(await layoutFaults(page), `${name}, ${locale}, ${width} px`).toEqual([]);
        }
        await page.setViewportSize({ width: 1440, height: 900 });
      }
    });

  await open('popup.html');
  await expect(page.locator('#root > *').first()).toBeVisible();
  await look('popup', [360]);
  await open('options.html');
  await expect(page.locator('select').first()).toBeVisible();
  await look('options', [1280, 640, 320]);
  await open('host-check.html');
  await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
  await look('host-check', [1280, 640, 320]);
  await open('receipt.html');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await look('receipt-none', [1280, 640, 320]);
  await open('console.html');
  await expect(page.locator('form button[type=submit]')).toBeVisible();
  await look('console-sign-in', [1280, 640, 320]);

  for (const { lead, head, agent, admin, officer, account, playbook } of people) {
    const signIn = async (email: string) => {
      await open('console.html');
      const out = page.getByRole('button', { name: /^(Sair|Cerrar sesión|Sign out)/ });
      const form = page.locator('form input[type=email]');
      await expect(out.or(form).first()).toBeVisible();
      if (await out.isVisible()) await out.click();
      await form.fill(email);
      await page.locator('input[type=password]').fill('combinado-demo');
      await page.locator('form button[type=submit]').click();
      await expect(page.locator('input[type=password]')).toHaveCount(0);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    };
    const places = [
      [agent, ['mine']],
      [
        lead,
        ['playbooks', `playbooks/${playbook}/early`, `playbooks/${playbook}/rules`, 'requests', 'checks', 'hosts'],
      ],
      [head, ['team', 'requests', 'checks', 'disconnections', 'accounts', 'export']],
      [admin, ['integrations', 'access']],
      [officer, ['privacy', `privacy/people/${account}`, 'privacy/incidents', 'privacy/retention', 'privacy/erasures']],
    ] as const;
    for (const [email, each] of places) {
      await signIn(email);
      for (const place of each) {
        await open(`console.html#/${place}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await look(`console-${place.replaceAll('/', '-')}-${email.split('@')[0]}`, [1280, 640]);
      }
    }
    await signIn(agent);
    await open('shift.html');
    await expect(page.locator('.shift-paper')).toBeVisible();
    await look('shift', [1280, 640, 320]);
    await open(`receipt.html#${await keepReceipt(page, 'pt-BR')}`);
    await expect(page.getByRole('main')).toHaveAttribute('lang', 'pt-BR');
    await look('receipt-br', [1280, 640]);
    await open(`receipt.html#${await keepReceipt(page, 'es-MX')}`);
    await expect(page.getByRole('main')).toHaveAttribute('lang', 'es-MX');
    await look('receipt-mx', [1280, 640]);
  }
});

/** A receipt in this language, kept for a conversation that is opened for it; answers with the id of its page. */
async function keepReceipt(page: Page, locale: Locale): Promise<string> {
  const { interaction } = await askBackground<{ interaction: { id: string } }>(page, 'interaction.open', {
    conversation_key: `receipt:${locale}`,
    channel: 'whatsapp',
    account: null,
  });
  const draft = sampleReceipt({ interaction_id: interaction.id, locale, ...(locale === 'es-MX' ? mexican : {}) });
  const hash = createHash('sha256').update(consentText(draft.agreement, draft.summary)).digest('hex');
  await askBackground(page, 'receipt.keep', { receipt: { ...draft, hash } });
  return interaction.id;
}

const mexican: Partial<ConsentReceipt> = {
  jurisdiction: 'MX',
  law: [...receiptLaw('MX')],
  payment: { kind: 'clabe', digits: '032180000118359719', bank: 'IXE Banco' },
};
