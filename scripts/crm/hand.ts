import type { Locator, Page } from 'playwright-core';

/** A person's clicks, counted: in the CRM and in the panel. */
export class Hand {
  clicks = 0;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async click(target: Locator): Promise<void> {
    this.clicks += 1;
    await target.click();
  }

  /** Clicks where an element stands, through the sheet of glass that lies over the page while somebody points. */
  async pointAt(selector: string): Promise<void> {
    this.clicks += 1;
    const seen = this.#page.locator(selector).filter({ visible: true }).first();
    await seen.scrollIntoViewIfNeeded();
    await seen.click({ force: true });
  }
}
