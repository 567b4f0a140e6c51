import { expect, type Locator, type Page } from '@playwright/test';
import { sidebarFrame } from './extension.ts';

type Frame = ReturnType<Page['frames']>[number];

/** The sidebar as its user meets it: by what is written on it, in any of the three languages. */
export class Sidebar {
  /** The interaction whose outcome was recorded here last. */
  private recorded = '';

  private constructor(readonly frame: Frame) {}

  /** The sidebar beside a host page. Its frame hangs in a closed shadow root, so its address finds it. */
  static async of(page: Page): Promise<Sidebar> {
    const frame = await sidebarFrame(page);
    // Nothing of consequence is accepted before the browser has said that the panel is truly seen.
    await frame.locator('html[data-sight]').waitFor({ state: 'attached' });
    return new Sidebar(frame);
  }

  button(name: RegExp | string): Locator {
    return this.frame.getByRole('button', { name });
  }

  async signIn(email: string, password = 'combinado-demo'): Promise<void> {
    // Nothing is accepted from a panel that was not in sight a moment ago.
    await this.frame.locator('html[data-sight="seen"]').waitFor({ state: 'attached' });
    await this.frame.getByLabel(/e-?mail|correo/i).fill(email);
    await this.frame.getByLabel(/senha|contraseña|password/i).fill(password);
    await this.frame.locator('form button[type=submit][data-variant=primary]').click();
  }

  /** Confirms the one account that was proposed for this conversation, which shows no more of the name than its first word. */
  async confirmAccount(name: string): Promise<void> {
    await expect(this.frame.locator('.bind li b')).toContainText(name.split(' ')[0] ?? name);
    await this.button(/É esta conta|Es esta cuenta|This account/).click();
  }

  /** How many events the background still keeps, by its own word. */
  pending(): Promise<number> {
    return this.frame.evaluate(async () => {
      const { runtime } = (
        globalThis as unknown as {
          chrome: { runtime: { sendMessage: (message: object) => Promise<{ value: { pending: number } }> } };
        }
      ).chrome;
      return (await runtime.sendMessage({ verb: 'status.read', request: {} })).value.pending;
    });
  }

  /** Waits until the page beside has had what the panel sent of what it shows: a question that goes the same way is answered later. */
  async settled(): Promise<void> {
    await this.frame.evaluate(async () => {
      // What is drawn is told to the page right after.
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
      const { runtime } = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome;
      const port = runtime.connect({ name: 'sidebar:here' });
      await new Promise<void>((answered) => {
        port.onMessage.addListener((message: unknown) => {
          const { type, request } = message as { type: string; request?: string };
          if (type === 'text.inserted' && request === 'settled') answered();
        });
        port.postMessage({ type: 'text.insert', request: 'settled', key: 'elsewhere', text: '-', replace: false });
      });
      port.disconnect();
    });
  }

  /** The step of now, once what was said has been heard. */
  get currentStep(): Locator {
    return this.frame.locator('#root .body:not([data-reading]) [aria-current="step"]');
  }

  /** The words of the one next line. */
  get line(): Locator {
    return this.currentStep.locator('.say > p').first();
  }

  disclosure(id: string): Locator {
    return this.frame.locator(`[data-disclosure="${id}"]`);
  }

  prohibition(id: string): Locator {
    return this.frame.locator(`[data-prohibition="${id}"]`);
  }

  closingItem(id: string): Locator {
    return this.frame.locator(`[data-item="${id}"]`);
  }

  get version(): Locator {
    return this.frame.getByTestId('playbook-version');
  }

  /** Records an outcome by its letter, as the keyboard does: of the next interaction, where one was recorded before. */
  async record(letter: string): Promise<void> {
    const body = this.frame.locator('#root [data-interaction]');
    await expect(body).not.toHaveAttribute('data-interaction', this.recorded);
    this.recorded = (await body.getAttribute('data-interaction')) ?? '';
    await this.button(/Registrar R|Record R|^Registrar$|^Record$/)
      .last()
      .click();
    await this.frame.locator(`.outcomes [data-key="${letter}"]`).click();
    await this.button(/Salvar|Guardar|Save/).click();
  }
}
