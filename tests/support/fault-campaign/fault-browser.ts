import { readlink } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { askBackground } from '../ask-background.ts';
import { type ExtensionBrowser, launchWithExtension } from '../extension.ts';
import { killWorker } from '../kill-worker.ts';

/** A question to a worker that dies at it may never be answered. */
const patienceMs = 10_000;

/** A person's browser that may die at any time and be started again over the same profile. */
export class FaultBrowser {
  #browser: ExtensionBrowser | null = null;
  #page: Page | null = null;

  constructor(
    private readonly build: string,
    private readonly profile: string,
    private readonly email: string,
  ) {}

  /** @throws Error while it is not running */
  get running(): ExtensionBrowser {
    if (!this.#browser) throw new Error('the browser is not running');
    return this.#browser;
  }

  async start(): Promise<void> {
    this.#browser = await launchWithExtension({ build: this.build, profile: this.profile });
    this.#page = await this.running.context.newPage();
    // A page of the extension with nothing on it: it asks the background what a sidebar asks.
    await this.#page.goto(`chrome-extension://${this.running.extensionId}/managed-storage.json`);
  }

  /** A page of the extension. @throws Error while it is not running */
  get page(): Page {
    if (!this.#page) throw new Error('the browser is not running');
    return this.#page;
  }

  /** Asks the background as the extension's pages do. Rejects where no answer comes, as where the worker is killed at it. */
  async ask<Value>(verb: string, request: object = {}): Promise<Value> {
    const { page } = this;
    let late: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      late = setTimeout(() => reject(new Error(`${verb}: no answer`)), patienceMs);
    });
    return Promise.race([askBackground<Value>(page, verb, request), tooLate]).finally(() => clearTimeout(late));
  }

  /** All rows of a store as the disk has them, read past the product. */
  async rows<Row>(store: string): Promise<Row[]> {
    return (await this.page.evaluate(
      (store) =>
        new Promise<unknown[]>((resolve, reject) => {
          const open = indexedDB.open('combinado');
          open.onerror = () => reject(open.error);
          open.onsuccess = () => {
            const all = open.result.transaction(store).objectStore(store).getAll();
            all.onerror = () => reject(all.error);
            all.onsuccess = () => resolve(all.result);
            open.result.close();
          };
        }),
      store,
    )) as Row[];
  }

  killWorker(): Promise<void> {
    return killWorker(this.running);
  }

  /** Moves the worker's clock, until it starts anew. */
  async moveClock(ms: number): Promise<void> {
    await this.ask('status.read');
    const worker = this.running.context.serviceWorkers().find((one) => one.url().includes(this.running.extensionId));
    await worker?.evaluate(movedClock(ms));
  }

  /** `kill -9` of the browser's own process; all others of it go with it. */
  async kill(): Promise<void> {
    const { context } = this.running;
    const lock = await readlink(path.join(this.profile, 'SingletonLock'));
    const gone = new Promise<void>((resolve) => context.once('close', () => resolve()));
    process.kill(Number(lock.split('-').at(-1)), 'SIGKILL');
    await gone;
    this.#browser = null;
    this.#page = null;
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    this.#browser = null;
    this.#page = null;
  }

  /** Signs in where nobody is, or where the session has ended. */
  async signIn(): Promise<void> {
    const { session } = await this.ask<{ session: string }>('status.read');
    if (session !== 'active') await this.ask('session.signIn', { email: this.email, password: 'combinado-demo' });
  }
}

/** As text, since a compiled function may call helpers that a worker does not have. `new Date()` reads the clock by itself. */
const movedClock = (ms: number) => `{
  const Right = Date;
  const now = Right.now.bind(Right);
  Right.now = () => now() + ${ms};
  globalThis.Date = new Proxy(Right, {
    construct: (_, given) => given.length === 0 ? new Right(Right.now()) : Reflect.construct(Right, given),
  });
}`;
