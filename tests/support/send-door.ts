import { expect, type Frame, type Page } from '@playwright/test';
import type { HostCommand, HostFact } from '@/contracts/host-facts.ts';
import { sidebarFrame } from './extension.ts';

declare global {
  /** A line of our own beside the sidebar's, and what came over it. */
  var door: { postMessage(command: HostCommand): void };
  var heard: HostFact[];
  /** Presses that no hand made. */
  var byScript: string[];
}

const KEY = 'whatsapp:Cláudia Regina Prates';

/** The page's side of a send, with the verdicts given by hand: what the engine would say is said here. */
export class SendDoor {
  private answers = 0;

  private constructor(
    readonly page: Page,
    private readonly frame: Frame,
  ) {}

  /** Opens the replica; counts every press from then on that no hand made. */
  static async open(page: Page, url: string): Promise<SendDoor> {
    await page.addInitScript(() => {
      globalThis.byScript = [];
      for (const type of ['keydown', 'keyup', 'pointerdown', 'mousedown', 'click', 'submit'])
        window.addEventListener(type, (event) => event.isTrusted || globalThis.byScript?.push(type), true);
    });
    await page.goto(url);
    const frame = await sidebarFrame(page);
    await frame.evaluate(() => {
      const { runtime } = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome;
      const port = runtime.connect({ name: 'sidebar:here' });
      globalThis.heard = [];
      port.onMessage.addListener((message: unknown) => void heard.push(message as HostFact));
      globalThis.door = port;
      port.postMessage({ type: 'facts.resend' });
    });
    const door = new SendDoor(page, frame);
    await expect.poll(() => door.facts('conversation.opened')).not.toEqual([]);
    return door;
  }

  facts<T extends HostFact['type']>(type: T): Promise<Extract<HostFact, { type: T }>[]> {
    return this.frame.evaluate((type) => heard.filter((fact) => fact.type === type), type) as never;
  }

  /** Gives a verdict and waits until the page has it. */
  async say(
    verdict: 'clear' | 'hold' | 'granted',
    text: string,
    { key = KEY, unjudged }: { key?: string; unjudged?: 'pass' | 'check' | 'hold' } = {},
  ): Promise<void> {
    await this.command({ type: 'send.verdict', key, text, verdict, unjudged });
    await this.settle();
  }

  /** Waits until the page has had all commands and its facts are here: both travel in order, and an insertion elsewhere is answered. */
  async settle(): Promise<void> {
    const request = `settle ${++this.answers}`;
    await this.command({ type: 'text.insert', request, key: 'elsewhere', text: '-', replace: false });
    await expect
      .poll(async () => (await this.facts('text.inserted')).some((fact) => fact.request === request))
      .toBe(true);
  }

  private command(command: HostCommand): Promise<void> {
    return this.frame.evaluate((command) => door.postMessage(command), command);
  }

  /** Writes into a box as a person does, in the place of what is there. */
  async write(text: string, box = '#main footer [role="textbox"]'): Promise<void> {
    await this.page.locator(box).click();
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.press('Backspace');
    await this.page.keyboard.type(text);
  }

  /** What stands in the composer, and how many own messages there are. */
  stand(): Promise<{ text: string; sent: number }> {
    return this.page.evaluate(() => {
      let answer = '';
      const hear = (event: Event) => {
        answer = (event as CustomEvent<string>).detail;
      };
      document.addEventListener('replica:answer', hear, { once: true });
      document.dispatchEvent(new CustomEvent('replica:ask'));
      return JSON.parse(answer);
    });
  }

  /** Does what a person does to send, and tells what became of it. `told`: each attempt, as it was told to the sidebar. */
  async attempt(
    act: () => Promise<void>,
  ): Promise<{ sent: number; told: { held: boolean; box: string; text: string }[] }> {
    const before = await this.stand();
    const known = (await this.facts('send.attempted')).length;
    await act();
    await this.settle();
    const told = (await this.facts('send.attempted')).slice(known).map(({ held, box, text }) => ({ held, box, text }));
    return { sent: (await this.stand()).sent - before.sent, told };
  }
}
