import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type CDPSession, expect, type Page } from '@playwright/test';
import { contentMessage, pageMessage } from '@/contracts/runtime-message.ts';
import { sidebarFrame } from '../support/extension.ts';
import { test } from '../support/fixture.ts';
import { openChat } from '../support/open-chat.ts';
import { Sidebar } from '../support/sidebar.ts';
import type { World } from '../support/world.ts';

test.use({ actionTimeout: 15_000 });

/** Runs in the page before anything of its own: whatever a script of ours used of the page's world would be seen. */
function poison() {
  // The browser under test runs it in every frame; a page could not put it into ours.
  if (!location.protocol.startsWith('http')) return;
  const seen: string[] = [];
  Object.assign(globalThis, { seen });
  let looking = false;
  const spy = (owner: object, name: string) => {
    const real = Reflect.get(owner, name) as (...given: unknown[]) => unknown;
    Reflect.set(owner, name, function (this: unknown, ...given: unknown[]) {
      if (!looking) {
        looking = true;
        const words = `${name} ${this instanceof Element ? this.tagName : ''} ${given.filter((each) => typeof each === 'string').join(' ')}`;
        if (/combinado|extension:|88-41207/i.test(words)) seen[seen.length] = words.slice(0, 200);
        looking = false;
      }
      return Reflect.apply(real, this, given);
    });
  };
  spy(Element.prototype, 'attachShadow');
  spy(Element.prototype, 'append');
  spy(Document.prototype, 'createElement');
  spy(Document.prototype, 'querySelector');
  spy(HTMLElement.prototype, 'showPopover');
  spy(CustomElementRegistry.prototype, 'define');
  spy(EventTarget.prototype, 'dispatchEvent');
  spy(JSON, 'parse');
  spy(JSON, 'stringify');
  spy(window, 'postMessage');
  Object.defineProperty(Object.prototype, 'polluted', { value: 'yes', writable: true, configurable: true });
}

/** What a page can do to the element that our frame hangs in, and to what stands around it. */
const attacks: readonly ((host: HTMLElement) => void)[] = [
  ({ style }) => style.setProperty('transform', 'translateX(-500px)', 'important'),
  ({ style }) => style.setProperty('opacity', '0.01', 'important'),
  ({ style }) => style.setProperty('clip-path', 'inset(0 0 90% 0)', 'important'),
  ({ style }) => style.setProperty('mask-image', 'linear-gradient(transparent, black)', 'important'),
  ({ style }) => style.setProperty('width', '0', 'important'),
  ({ style }) => {
    style.cssText = 'position:absolute;top:-9000px';
  },
  (host) => host.removeAttribute('style'),
  (host) => host.setAttribute('inert', ''),
  (host) => {
    host.hidden = true;
  },
  (host) => host.hidePopover(),
  (host) => host.removeAttribute('popover'),
  (host) => host.animate([{ opacity: 0, transform: 'scale(.1)' }], { duration: 1e9, fill: 'both' }).finish(),
  () => document.documentElement.style.setProperty('filter', 'opacity(1%)'),
  () => document.documentElement.style.setProperty('opacity', '0.02'),
  () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '@layer a { combinado-sidebar { opacity: 0 !important; transition: opacity 1e6s !important; clip-path: inset(50%) !important } }',
    );
    document.adoptedStyleSheets = [sheet];
  },
];

const outcomesOf = async (world: World): Promise<number> => {
  const [row] = await world.sql<{ n: string }>(
    `select count(*) as n from events join users on users.id = events.agent_id
     where users.email = 'ana@vereda.example' and type = 'outcome.logged'`,
  );
  return Number(row?.n);
};

/** The world of our own script in a page, as a renderer that was taken over has it. */
async function scriptWorld(page: Page, extensionId: string): Promise<(expression: string) => Promise<unknown>> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.auxData?.type === 'isolated' && context.origin.includes(extensionId)) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  const contextId = await found;
  return async (expression) => {
    const { result } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    return result.value;
  };
}

test('a hostile page neither sees, hears, presses nor hides the panel', async ({ chromium, world, build }) => {
  const { context, extensionId } = chromium;
  await context.addInitScript(poison);
  const { chat, sidebar } = await openChat(chromium, world);
  const { page } = chat;
  const { frame } = sidebar;
  const host = page.locator('combinado-sidebar');
  const sight = frame.locator('html');
  const notice = frame.locator('.banner').filter({ hasText: 'Nada foi registrado' });
  const logged = await outcomesOf(world);

  await test.step('what it made of the language’s own objects is not what our script uses', async () => {
    await chat.open('Cláudia Regina Prates');
    await sidebar.confirmAccount('Cláudia Regina Prates');
    await expect(sidebar.line).toBeVisible();
    expect(await page.evaluate(() => Reflect.get(globalThis, 'seen'))).toEqual([]);
  });

  await test.step('made-up clicks, keys, messages and events do nothing', async () => {
    await page.evaluate(() => {
      const host = document.querySelector('combinado-sidebar');
      const targets = [host, document.body, document, window];
      for (const target of targets) {
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          target?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: 1300, clientY: 800 }));
        for (const key of ['r', 'a', 'm', 't', 'Enter', 'n'])
          target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      }
      for (const type of ['command.next', 'host.detached', 'conversation.closed', 'page.leave', 'frame.collapse'])
        for (const message of [
          { type, collapsed: true },
          { verb: 'outcome.log', request: {} },
          JSON.stringify({ type }),
        ])
          window.postMessage(message, '*');
      for (const type of ['combinado:account', 'combinado:call', 'combinado:ready', 'combinado:outcome'])
        document.dispatchEvent(new CustomEvent(type, { detail: '{"v":1,"record":"1","__proto__":{"admin":true}}' }));
    });
    await expect(sidebar.line).toBeVisible();
    await expect(frame.locator('.outcome, .dialog, [data-mark="declared"]')).toHaveCount(0);
    // No window of ours is to be had, and no door to the extension.
    expect(
      await page.evaluate(() => ({
        frames: window.length,
        runtime: typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime,
      })),
    ).toEqual({ frames: 0, runtime: 'undefined' });
  });

  await frame.locator('.bar > .logo').click();
  await page.keyboard.press('r');
  await frame.locator('.outcomes [data-key]').first().waitFor();
  const note = frame.locator('.outcome textarea').first();

  await test.step('moved, faded, cut, shrunk, made inert or taken out, the frame is put back', async () => {
    const box = await host.boundingBox();
    for (const attack of attacks) {
      await host.evaluate(attack);
      await expect.poll(() => host.boundingBox(), String(attack)).toEqual(box);
      const looks = await host.evaluate((element) => {
        const { opacity, transform, clipPath, maskImage, display } = getComputedStyle(element);
        return { opacity, transform, clipPath, maskImage, display, inert: element.hasAttribute('inert') };
      });
      expect(looks, String(attack)).toEqual({
        opacity: '1',
        transform: 'none',
        clipPath: 'none',
        maskImage: 'none',
        display: 'block',
        inert: false,
      });
    }
    await page.evaluate(() => {
      document.documentElement.style.removeProperty('filter');
      document.documentElement.style.removeProperty('opacity');
    });
    await expect.poll(() => host.evaluate((element) => element.matches(':popover-open'))).toBe(true);
    await expect(sight).toHaveAttribute('data-sight', 'seen');
  });

  await frame.locator('.outcomes [data-key="I"]').click();
  await test.step('covered, even by what lets every click through, it accepts nothing and loses nothing', async () => {
    await note.fill('=HYPERLINK("https://mal.example") @eu');
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.id = 'cover';
      cover.popover = 'manual';
      cover.style.cssText = 'all:initial;position:fixed;inset:0;background:#fff;opacity:.99;pointer-events:none';
      document.body.append(cover);
      cover.showPopover();
    });
    await expect(sight).toHaveAttribute('data-sight', 'covered');
    const box = await sidebar.button(/Salvar/).boundingBox();
    await page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 10);
    await expect(notice).toBeVisible();
    await expect(notice).toContainText('A página cobria o painel');
    await expect(notice.getByRole('button')).toHaveText('Abrir painel lateral');
    await expect(note).toHaveValue('=HYPERLINK("https://mal.example") @eu');
    await page.evaluate(() => document.getElementById('cover')?.remove());
    await expect(sight).toHaveAttribute('data-sight', 'seen');
  });

  await test.step('and once it is free the same press is accepted', async () => {
    await note.fill('Sem resposta.');
    await expect(async () => {
      await sidebar.button(/Salvar/).click();
      await expect(notice).toHaveCount(0, { timeout: 1000 });
    }).toPass();
    await expect(frame.getByText('Guardado neste computador.')).toBeVisible();
    await expect.poll(() => outcomesOf(world)).toBe(logged + 1);
  });

  await test.step('taken out or hung elsewhere it comes back where it was', async () => {
    const throws: readonly ((element: HTMLElement) => void)[] = [
      (element) => element.remove(),
      (element) => {
        const box = document.createElement('div');
        box.style.opacity = '0.01';
        document.body.append(box);
        box.append(element);
      },
    ];
    for (const out of throws) {
      await host.evaluate(out);
      await expect.poll(() => host.evaluate((element) => element.parentElement?.tagName)).toBe('HTML');
      // The frame that was thrown out may still be listed for a moment.
      const seen = async () =>
        (await sidebarFrame(page))
          .locator('html')
          .getAttribute('data-sight', { timeout: 1000 })
          .catch(() => null);
      await expect.poll(seen).toBe('seen');
    }
  });

  await test.step('a frame of its own finds no page of ours, and no file', async () => {
    const files = ['sidebar.html', 'console.html', 'manifest.json', 'icons/128.png', 'background.js'];
    const evil = await context.newPage();
    await context.route(`${world.urls.crm}/moldura`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<h1>Moldura</h1>' }),
    );
    await evil.goto(`${world.urls.crm}/moldura`);
    for (const file of files) {
      const url = `chrome-extension://${extensionId}/${file}`;
      const read = await evil.evaluate(async (url) => {
        const frame = document.createElement('iframe');
        document.body.append(frame);
        await new Promise((loaded) => {
          frame.addEventListener('load', loaded);
          frame.src = url;
        });
        return fetch(url).then(
          () => 'read',
          () => 'refused',
        );
      }, url);
      expect(read, file).toBe('refused');
    }
    const ours = evil.frames().map((each) => each.url());
    expect(ours.filter((url) => url.startsWith('chrome-extension:') && !url.includes('sidebar.html?site='))).toEqual(
      [],
    );
    await evil.close();
  });

  await test.step('a script of ours that was taken over is answered by nothing but its own three verbs', async () => {
    const run = await scriptWorld(page, extensionId);
    const others = Object.keys(pageMessage).filter((verb) => !Object.hasOwn(contentMessage, verb));
    const answers = await run(
      `Promise.all(${JSON.stringify(others)}.map((verb) => chrome.runtime.sendMessage({ verb, request: {} }).then(({ ok, code }) => verb + ' ' + (ok ? 'ANSWERED' : code))))`,
    );
    expect(answers).toEqual(others.map((verb) => `${verb} forbidden`));
    expect(
      await run(
        `chrome.runtime.sendMessage({ verb: 'layout.write', request: { site: 'web.whatsapp.com', layout: {} } }).then(({ code }) => code)`,
      ),
    ).toBe('forbidden');
    // Neither what the background keeps in memory nor a port that is for our own pages.
    expect(await run(`chrome.storage.session?.get(null).then(() => 'READ', () => 'refused') ?? 'refused'`)).toBe(
      'refused',
    );
    expect(await run(`chrome.storage.local.get(null).then((all) => Object.keys(all).length)`)).toBe(0);
    for (const name of ['sidebar', 'sidebar:1'])
      expect(
        await run(
          `new Promise((done) => { const port = chrome.runtime.connect({ name: '${name}' }); port.onDisconnect.addListener(() => done('hung up')); port.onMessage.addListener(() => done('ANSWERED')); })`,
        ),
      ).toBe('hung up');
    // A fact that is none, or is too much, goes nowhere.
    await run(`{ const port = chrome.runtime.connect({ name: 'host' });
      for (const fact of [null, 7, { type: 'host.detached' }, { type: 'command.next' }, { type: 'theme.changed', theme: 'evil' }, { type: 'draft.changed', key: 'k', text: 'x'.repeat(1e6), box: 'composer' }, JSON.parse('{"type":"conversation.closed","__proto__":{"a":1},"extra":1}')]) port.postMessage(fact); }`);
    const panel = await Sidebar.of(page);
    await expect(panel.frame.locator('.sidebar')).toBeVisible();
  });

  await test.step('markup, signs that turn the text, endless lines and a hundred thousand nodes are read as text', async () => {
    const wicked = await context.newPage();
    const name = '<img src=x onerror="window.bad=1">Ana\u202ePrueba\u200b<script>window.bad=1</script>';
    await context.route(`${world.urls.crm}/ficha?id=mal`, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: '<html lang="pt"><body><main></main></body></html>',
      }),
    );
    await wicked.goto(`${world.urls.crm}/ficha?id=mal`);
    await wicked.evaluate((name) => {
      const rows: readonly (readonly [string, string])[] = [
        ['Nome', name],
        ['Saldo', 'R$ 1.284,70'],
        ['Telefone', '9'.repeat(1_000_000)],
        ['Observação', '=cmd|/c calc!A0'],
      ];
      const table = document.createElement('table');
      for (const [label, value] of rows) {
        const row = table.insertRow();
        row.insertCell().textContent = label;
        row.insertCell().textContent = value;
      }
      const wide = document.createElement('div');
      for (let n = 0; n < 100_000; n += 1) wide.append(document.createElement('i'));
      let deep = wide;
      for (let n = 0; n < 400; n += 1) {
        const next = document.createElement('div');
        deep.append(next);
        deep = next;
      }
      const offer = document.createElement('script');
      offer.type = 'application/json';
      offer.id = 'combinado';
      offer.textContent = '{"v":1,"record":{"toString":1},"fields":{"__proto__":{"balance":"0.01"},"constructor":"x"}}';
      document.querySelector('main')?.append(table, wide, offer);
    }, name);
    const panel = await Sidebar.of(wicked);
    await expect(panel.frame.locator('.sidebar')).toBeVisible();
    // It was read: whose call that is, is known.
    await expect(panel.frame.locator('.bar .where')).toBeVisible();
    expect(await panel.frame.locator('img, script:not([src])').count()).toBe(0);
    expect(await panel.frame.evaluate(() => Reflect.get(window, 'bad'))).toBeUndefined();
    expect(await wicked.evaluate(() => Reflect.get(window, 'bad'))).toBeUndefined();
    await wicked.close();
  });

  await test.step('no page of ours runs a script of anybody else', async () => {
    const manifest = JSON.parse(readFileSync(path.join(build, 'manifest.json'), 'utf8'));
    expect(manifest.content_security_policy.extension_pages).toContain("script-src 'self'");
    const tab = await context.newPage();
    for (const file of ['sidebar', 'console', 'options', 'popup', 'receipt', 'shift', 'host-check']) {
      await tab.goto(`chrome-extension://${extensionId}/${file}.html`);
      const { refused, bad } = await tab.evaluate(async (remote) => {
        const refused = new Set<string>();
        const all = new Promise<void>((done) =>
          document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
            // Our forms' own library asks once whether it may make programs, and does without.
            if (blockedURI === 'eval') return;
            refused.add(`${effectiveDirective} ${blockedURI.startsWith('http') ? 'remote' : blockedURI}`);
            if (refused.size === 3) done();
          }),
        );
        const inline = document.createElement('script');
        inline.textContent = 'window.bad = 1';
        const far = document.createElement('script');
        far.src = `${remote}/bad.js`;
        const frame = document.createElement('iframe');
        frame.src = remote;
        document.body.append(inline, far, frame);
        await all;
        return { refused: [...refused].sort(), bad: Reflect.get(window, 'bad') };
      }, world.urls.crm);
      expect({ refused, bad }, file).toEqual({
        refused: ['frame-src remote', 'script-src-elem inline', 'script-src-elem remote'],
        bad: undefined,
      });
    }
  });
});
