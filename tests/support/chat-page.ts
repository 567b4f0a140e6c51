import { expect, type Locator, type Page } from '@playwright/test';

/** The replica chat, used as a person uses it. */
export class ChatPage {
  constructor(readonly page: Page) {}

  async open(title: string): Promise<void> {
    await this.page.locator('#pane-side').getByText(title, { exact: true }).first().click();
    await expect(this.page.locator('#main header')).toContainText(title);
  }

  get composer(): Locator {
    return this.page.locator('#main footer [contenteditable="true"]');
  }

  async type(text: string): Promise<void> {
    await this.composer.click();
    await this.page.keyboard.type(text);
  }

  async clear(): Promise<void> {
    await this.composer.click();
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.press('Backspace');
  }

  /** Presses Enter in the composer: the person sends. */
  async send(): Promise<void> {
    await this.composer.focus();
    await this.page.keyboard.press('Enter');
  }

  /** Types and sends, and waits until the row is there. */
  async say(text: string): Promise<void> {
    await this.type(text);
    await this.send();
    await expect(this.row(text)).toBeVisible();
  }

  row(text: string): Locator {
    return this.page.locator('#main [role="row"]').filter({ hasText: text }).last();
  }
}
