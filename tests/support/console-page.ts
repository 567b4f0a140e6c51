import { expect, type Locator, type Page } from '@playwright/test';
import type { ExtensionBrowser } from './extension.ts';

/** The console, used as a person uses it, in Portuguese. */
export class ConsolePage {
  private constructor(readonly page: Page) {}

  /** Opens a place of the console (`#/team`) in a new tab and signs in; the browser's profile has one session. */
  static async open({ context, extensionId }: ExtensionBrowser, place: string, email: string): Promise<ConsolePage> {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/console.html${place}`);
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel('Senha').fill('combinado-demo');
    await page.getByRole('button', { name: 'Entrar no Combinado' }).click();
    return new ConsolePage(page);
  }

  /** The words of a step, by their place among its phrases, counted from 1. */
  phrase(n: number): Locator {
    return this.page.getByRole('textbox', { name: new RegExp(`^O que dizer, frase ${n} de `) });
  }

  /** Waits until the server has the draft as it is written here. */
  async saved(): Promise<void> {
    await expect(this.page.getByRole('status').filter({ hasText: /^salvo / })).toBeVisible();
  }

  get publish(): Locator {
    return this.page.getByRole('button', { name: 'Revisar e publicar' });
  }

  get json(): Locator {
    return this.page.getByRole('textbox', { name: 'Roteiro em JSON' });
  }

  /** Puts a whole text into the JSON view at once, as pasting does: a playbook is too long for typing. */
  async pasteJson(text: string): Promise<void> {
    await this.json.evaluate((area: HTMLTextAreaElement, value) => {
      // React hears only of what goes through the element's own setter.
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, value);
      area.dispatchEvent(new Event('input', { bubbles: true }));
    }, text);
  }

  adherenceOf(name: string): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^Adesão de ${name}: `) });
  }
}
