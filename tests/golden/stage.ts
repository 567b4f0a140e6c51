import { expect, type Frame, type Page } from '@playwright/test';
import type { Playbook, Step } from '@/domain/playbook/playbook.ts';
import { loadPlaybook } from '@/playbooks/load-playbook.ts';
import { addAccount } from '../support/add-account.ts';
import { askBackground } from '../support/ask-background.ts';
import { ChatPage } from '../support/chat-page.ts';
import type { ExtensionBrowser } from '../support/extension.ts';
import { Sidebar } from '../support/sidebar.ts';
import type { World } from '../support/world.ts';
import type { Cue, Play } from './read-play.ts';
import { type SavedEvent, savedOf } from './saved-events.ts';

const casts = {
  BR: { email: 'ana@vereda.example', playbook: 'vereda-br', lang: 'pt', crm: '101', phone: '+55 11 97100-' },
  MX: { email: 'maribel@cardenal.example', playbook: 'cardenal-mx', lang: 'es', crm: '201', phone: '+52 55 7100 ' },
} as const;

/** A Tuesday morning in both countries, when everybody may be reached. */
const opening = Date.parse('2026-11-24T16:00:00Z');
const minute = 60_000;

/** Where plays are given, one after the other: one browser, one world, and for each a debtor of its own. */
export class Theatre {
  #signedIn: string | null = null;
  #played = 0;

  constructor(
    readonly browser: ExtensionBrowser,
    readonly world: World,
  ) {}

  /** Gives a play to its end, and returns what it left in the database. */
  async give(play: Play): Promise<readonly SavedEvent[]> {
    const n = String(++this.#played).padStart(4, '0');
    const cast = casts[play.country];
    const phone = `${cast.phone}${n}`;
    const ref = `71-${n}`;
    const today = new Date(opening).toISOString().slice(0, 10);
    await addAccount(this.world, play.like, {
      ref,
      debtor_name: play.debtor,
      phones: [phone.replace(/[ -]/g, '')],
      days_past_due: play.days,
      due_date: new Date(Date.parse(today) - play.days * 24 * 60 * minute).toISOString().slice(0, 10),
      payments: [],
      payment_checked_at: new Date(opening - 60 * minute).toISOString(),
      restrictions: [],
      guarantors: [{ name: play.country === 'BR' ? 'Palmira Rezende Lobo' : 'Otilia Rangel Mora', phones: [] }],
    });
    const page = await this.browser.context.newPage();
    page.setDefaultTimeout(10_000);
    await page.clock.setFixedTime(opening);
    await page.goto(this.#address(play, ref, phone));
    const sidebar = await Sidebar.of(page);
    await this.#signIn(sidebar, cast.email);
    if (play.host === 'chat') {
      await page.evaluate((detail) => document.dispatchEvent(new CustomEvent('replica:meet', { detail })), {
        id: ref,
        name: null,
        phone,
        participants: null,
        me: 'Ana',
        script: [],
        bubbles: [{ system: '🔒', minutesAgo: 1 }],
      });
      await new ChatPage(page).open(phone);
      await sidebar.confirmAccount(play.debtor);
    }
    await expect(sidebar.frame.locator('.who')).toHaveText(play.debtor);
    const scene = new Scene(page, sidebar, play, ref, loadPlaybook(cast.playbook));
    for (const cue of play.cues) await scene.act(cue);
    await expect.poll(() => sidebar.pending(), { timeout: 10_000 }).toBe(0);
    await page.close();
    return savedOf(this.world, ref);
  }

  #address({ host, country, debtor, days, changes }: Play, ref: string, phone: string): string {
    const cast = casts[country];
    if (host === 'chat') return `${this.world.urls.chat}/?pace=0&lang=${cast.lang}`;
    const query = new URLSearchParams({
      ...changes,
      id: ref,
      like: cast.crm,
      call: 'in',
      name: debtor,
      ref,
      phone,
      days: `${days}`,
    });
    return `${this.world.urls.crm}/ficha?${query}`;
  }

  async #signIn(sidebar: Sidebar, email: string): Promise<void> {
    if (this.#signedIn === email) return;
    if (this.#signedIn) await askBackground(sidebar.frame, 'session.signOut', {});
    await sidebar.signIn(email);
    this.#signedIn = email;
  }
}

/** One play being given. A minute goes by with each line that is said or done. */
class Scene {
  #minutes = 0;
  readonly #chat: ChatPage;

  constructor(
    readonly page: Page,
    readonly sidebar: Sidebar,
    readonly play: Play,
    readonly ref: string,
    readonly playbook: Playbook,
  ) {
    this.#chat = new ChatPage(page);
  }

  async act({ line, who, words }: Cue): Promise<void> {
    const where = `${this.play.name}:${line} ${who} ${words}`;
    if (who === 'see') {
      // That something is not there says nothing before all was read.
      await this.#heard();
      return this.#see(words, where);
    }
    await this.page.clock.setFixedTime(opening + ++this.#minutes * minute);
    switch (who) {
      case 'agent':
        return words.startsWith('[') ? this.#saysTheLineOf(words.slice(1, -1)) : this.#says(words);
      case 'writes':
        return this.#writes(words);
      case 'sends':
        await this.sidebar.settled();
        return this.#send();
      case 'answer':
        return this.#answer(words);
      case 'customer': {
        const detail = { chat: this.ref, text: words };
        return this.page.evaluate((said) => {
          document.dispatchEvent(new CustomEvent('replica:say', { detail: said }));
        }, detail);
      }
      case 'agree':
        await this.#press('a');
        await expect(this.#frame.locator('.plans')).toBeVisible();
        return this.#press(words);
      case 'press':
        return this.#press(words);
      case 'click':
        return this.#frame.getByRole('button', { name: words }).first().click();
      case 'fill': {
        const [label = '', value = ''] = words.split(' = ');
        return this.#frame.getByLabel(label).fill(value);
      }
      case 'tick':
        return this.#tick(words);
      case 'save':
        return this.#save(words, where);
    }
  }

  /** Waits until the panel has read all that the chat shows: an agent does not record what they have not yet seen arrive. */
  async #heard(): Promise<void> {
    if (this.play.host === 'call') return;
    const rows = this.page.locator('#main [data-id]');
    // All but the one notice that each chat begins with.
    const body = this.#frame.locator('[data-turns]');
    await expect(async () => {
      expect(Number(await body.getAttribute('data-turns'))).toBe((await rows.count()) - 1);
    }).toPass({ timeout: 10_000 });
  }

  get #frame(): Frame {
    return this.sidebar.frame;
  }

  /** Presses a key in the panel, which a hand first goes to. */
  async #press(key: string): Promise<void> {
    await this.#frame.evaluate(() => {
      window.focus();
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    await this.#frame.locator('body').focus();
    await this.page.keyboard.press(key);
  }

  /** Waits until a step is the one of now: an agent reads before they press. */
  async #reach(id: string): Promise<Step> {
    const step = this.playbook.steps.find((each) => each.id === id);
    if (!step) throw new Error(`${this.play.name}: there is no step ${id}`);
    await expect(this.sidebar.currentStep.locator('h4'), `${this.play.name}: the line of ${id}`).toHaveText(
      step.title,
      {
        timeout: 10_000,
      },
    );
    return step;
  }

  /** Presses the digit of what the other side answers to the step of now. */
  async #answer(words: string): Promise<void> {
    const [id = '', answer = ''] = words.split(' ');
    const { answers } = await this.#reach(id);
    await this.#press(String(answers.findIndex((each) => each.id === answer) + 1));
  }

  /** The one filled button: into the composer and sent on a chat, declared on a call. `closing`: the words of the deal. */
  async #saysTheLineOf(id: string): Promise<void> {
    // What the line still has to say goes by what was said before.
    await this.#heard();
    if (id === 'closing') await expect(this.#frame.locator('.proof')).toBeVisible();
    else await this.#reach(id);
    await this.#press('Enter');
    if (this.play.host === 'call') return;
    await expect(this.#chat.composer).not.toBeEmpty({ timeout: 10_000 });
    await this.#send();
  }

  async #says(text: string): Promise<void> {
    await this.#writes(text);
    await this.#send();
  }

  async #writes(text: string): Promise<void> {
    await this.#chat.composer.click();
    // At once, as pasting and dictating do; typed key by key is what the bench and the other specs look at.
    await this.page.keyboard.insertText(text);
  }

  async #send(): Promise<void> {
    const rows = this.page.locator('#main [role="row"]');
    const before = await rows.count();
    await this.#chat.send();
    await expect(async () => {
      const held = await this.#frame.locator('.held').count();
      expect((await rows.count()) + held).toBeGreaterThan(before);
    }).toPass({ timeout: 10_000 });
  }

  async #tick(words: string): Promise<void> {
    const [kind = '', ...ids] = words.split(' ');
    const rows =
      kind === 'item'
        ? ids.map((id) => this.sidebar.closingItem(id))
        : [kind, ...ids].map((id) => this.sidebar.disclosure(id));
    for (const row of rows) await row.getByRole('checkbox').click();
  }

  async #save(words: string, where: string): Promise<void> {
    await this.#heard();
    const [outcome, ...chosen] = words.split(' ');
    const keyOf = (id: string | undefined) => this.playbook.outcomes.find((each) => each.id === id)?.key ?? '';
    if ((await this.#frame.locator('.outcomes').count()) === 0) await this.#press('r');
    const proposed = this.#frame.locator('.outcomes [aria-pressed="true"]');
    await expect.soft(proposed, `${where}: proposed`).toHaveAttribute('data-key', keyOf(outcome), { timeout: 10_000 });
    if ((await proposed.count()) === 0 || (await proposed.getAttribute('data-key')) !== keyOf(outcome))
      await this.#press(keyOf(outcome));
    for (const key of chosen) await this.#press(key);
    await this.#press('Enter');
    await expect(this.#frame.locator('.outcomes'), `${where}: kept`).toHaveCount(0, { timeout: 10_000 });
  }

  async #see(words: string, where: string): Promise<void> {
    const soft = expect.configure({ soft: true, timeout: 10_000 });
    const [what = '', ...ids] = words.split(' ');
    const { sidebar } = this;
    const stepTitle = (id: string) => this.playbook.steps.find((step) => step.id === id)?.title ?? `no step ${id}`;
    switch (what) {
      case 'now':
        return soft(sidebar.currentStep.locator('h4'), where).toHaveText(stepTitle(ids[0] ?? ''));
      case 'stage': {
        const name = this.playbook.stages.find(({ id }) => id === ids[0])?.name.split(',')[0] ?? 'no stage';
        return soft(this.#frame.locator('.case'), where).toContainText(name);
      }
      case 'done':
      case 'declared':
      case 'due':
      case 'later':
        for (const id of ids) await soft(sidebar.disclosure(id), `${where}: ${id}`).toHaveAttribute('data-mark', what);
        return;
      case 'item': {
        const [mark = '', ...items] = ids;
        for (const id of items)
          await soft(sidebar.closingItem(id), `${where}: ${id}`).toHaveAttribute('data-mark', mark);
        return;
      }
      case 'found':
        for (const id of ids) await soft(sidebar.prohibition(id).first(), `${where}: ${id}`).toBeVisible();
        return;
      case 'nothing':
        return soft(this.#frame.locator('[data-prohibition]'), where).toHaveCount(0);
      case 'held':
        return soft(this.#frame.locator('.held'), where).toBeVisible();
      case 'unheld':
        return soft(this.#frame.locator('.held'), where).toHaveCount(0);
      case 'veiled':
        return soft(this.#frame.locator('.veil'), where).toBeVisible();
      case 'unveiled':
        return soft(this.#frame.locator('.case'), where).toBeVisible();
      case 'words':
        return soft(this.#frame.locator('body'), where).toContainText(ids.join(' '));
      case 'no':
        return soft(this.#frame.locator('body'), where).not.toContainText(ids.join(' '));
      default:
        throw new Error(`${where}: nobody can see this`);
    }
  }
}
