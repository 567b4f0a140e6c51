import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import './adapters-in-page.ts';
import { FieldMap, FieldMapSet } from '@/contracts/field-map.ts';
import { PageStructure } from '@/contracts/page-structure.ts';
import { type CrmInForce, SelectorSet, type WhatsAppInForce } from '@/contracts/selector-set.ts';
import { packagedMaps } from '@/hosts/crm/packaged-maps.ts';
import { pageFromStructure } from '@/hosts/structure/page-from-structure.ts';
import { bundleAdapters } from './bundle-adapters.ts';

const HELP = `npm run read-host -- --adapter whatsapp|crm [--map FILE] [--set FILE] --html FILE [--lang xx] [--url URL]
npm run read-host -- --structure FILE [--set FILE] [--page FILE]

Loads a saved page or fragment in a real browser, runs the adapter's reader on it, and prints one JSON document.
  --adapter  whatsapp: {chat:{title, phone, group}, rows:[{id, direction, author, text, time, kind, quoted, forwarded}], composer, health}
             crm:      {record, fields:{name:{value, raw, trust}}, health}
  --map      a field map as JSON, or a whole set of them (crm only); without it the packaged ones. A single map is used for
             the page whatever its origins, of a set the map that names the page's
  --set      a selector set as JSON (whatsapp only); without it the packaged one
  --html     the page, UTF-8. A fragment without #main or #app is put into them
  --lang     language of the page where it does not say
  --url      the address it was saved from, which for a CRM names the record; else the page's own word for it, if any
  --structure  the file of a self-test. The page is rebuilt from it with invented people and words, and read:
             {file: {health, counts} as the self-test told, now: {health, counts} of the rebuilt page}
  --page     where to write the rebuilt page, to look at it or to keep it as a fixture
Scripts of the page do not run. CHROME names the browser. Exits 2 on wrong arguments, 1 on a page that cannot be loaded.`;

/** Where a saved page is served from while it is read: an address that leads nowhere. */
const NOWHERE = 'https://saved.example/';

const { values } = parseArgs({
  options: {
    adapter: { type: 'string' },
    map: { type: 'string' },
    html: { type: 'string' },
    structure: { type: 'string' },
    set: { type: 'string' },
    page: { type: 'string' },
    lang: { type: 'string' },
    url: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

if (values.help) {
  console.log(HELP);
} else if (values.structure) {
  await orSayWhyNot(async () => {
    const structure = PageStructure.parse(readJson(values.structure));
    const html = pageFromStructure(structure);
    if (values.page) writeFileSync(values.page, html);
    const { health, counts } = structure;
    const now = await inPage(html, NOWHERE, (page, inForce) =>
      page.evaluate((inForce) => {
        const { health, counts } = combinado.readStructure(inForce);
        return { health, counts };
      }, inForce),
    );
    return { file: { health, counts }, now };
  });
} else if (
  (values.adapter !== 'whatsapp' && values.adapter !== 'crm') ||
  !values.html ||
  (values.url && !URL.canParse(values.url))
) {
  console.error(HELP);
  process.exitCode = 2;
} else {
  const { adapter, html: file, url, lang } = values;
  await orSayWhyNot(() => {
    const html = readFileSync(file, 'utf8');
    const address = url ?? savedFrom(html);
    return readSavedPage(adapter, html, address, lang, values.map ? readMaps(values.map, address) : packagedMaps());
  });
}

async function orSayWhyNot(answer: () => Promise<unknown>): Promise<void> {
  try {
    console.log(JSON.stringify(await answer(), null, 2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

/** A set as it is, or a single map, which is then for this page. */
function readMaps(file: string, address: string): CrmInForce {
  const given = readJson(file);
  const set =
    typeof given === 'object' && given !== null && 'maps' in given
      ? FieldMapSet.parse(given)
      : { ...packagedMaps().set, maps: [{ ...FieldMap.parse(given), origins: [new URL(address).origin] }] };
  return { ...packagedMaps(), set };
}

function readJson(file = ''): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** The address that a browser notes in a page it saves, or that the page calls its own. */
function savedFrom(html: string): string {
  const noted =
    /<!-- saved from url=\(\d+\)(\S+) -->/.exec(html)?.[1] ??
    /<link[^>]+rel="canonical"[^>]+href="([^"]+)"/.exec(html)?.[1];
  return noted && URL.canParse(noted) && noted.startsWith('http') ? noted : NOWHERE;
}

/**
 * @param adapter which reader
 * @param html a whole page, or a part of one
 * @param maps what a CRM is read with
 */
async function readSavedPage(
  adapter: 'whatsapp' | 'crm',
  html: string,
  url: string,
  lang: string | undefined,
  maps: CrmInForce,
): Promise<unknown> {
  return inPage(html, url, (page, inForce) =>
    page.evaluate(
      ({ adapter, lang, maps, inForce, whole }) => {
        const root = document.documentElement;
        if (lang && (!root.lang || root.lang !== lang)) root.lang = lang;
        if (adapter === 'crm') return combinado.openCrm(maps).read();
        const lacks = ['app', 'main'].filter((id) => !document.getElementById(id));
        // A part of a page lacks its frame; a page with its list of chats does not, unless it has changed.
        const framed = lacks.length > 0 && !document.querySelector('#side, #pane-side') && hasRows();
        if (framed && lacks.includes('app')) wrap('app', document.body);
        if (framed && lacks.includes('main')) wrap('main', document.getElementById('app') ?? document.body);
        const reading = combinado.openWhatsApp(inForce).read();
        if (!framed || !whole) return reading;
        const { health } = reading;
        const fallbacks = [...health.fallbacks, ...lacks.map((id) => `${id === 'main' ? 'chat' : id}#frame`)];
        return { ...reading, health: { ...health, state: health.state === 'ok' ? 'drift' : health.state, fallbacks } };

        function hasRows(): boolean {
          return document.querySelector('[data-id],#main') !== null;
        }

        function wrap(id: string, parent: Element): Element {
          const holder = document.createElement('div');
          holder.id = id;
          holder.append(...parent.childNodes);
          parent.append(holder);
          return holder;
        }
      },
      { adapter, lang, maps, inForce, whole: /<body/i.test(html) },
    ),
  );
}

/** Opens a page that was saved or rebuilt, with the adapters in it, and closes it behind the question. */
async function inPage<Answer>(
  html: string,
  url: string,
  ask: (page: Page, inForce: WhatsAppInForce | undefined) => Promise<Answer>,
): Promise<Answer> {
  const inForce: WhatsAppInForce | undefined = values.set
    ? {
        set: SelectorSet.parse(readJson(values.set)),
        version: 0,
        source: 'pushed',
        switches: { read: true, insert: true, hold: true },
      }
    : undefined;
  const bundle = await bundleAdapters();
  const browser = await chromium.launch({
    executablePath: process.env.CHROME ?? '/usr/bin/chromium',
    args: ['--headless=new', '--no-sandbox', '--disable-gpu'],
  });
  try {
    // The page's own scripts are somebody else's and would redraw it: only what was saved is read.
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
    });
    const page = await context.newPage();
    await page.route('**/*', (route) =>
      route.request().url() === new URL(url).href || route.request().isNavigationRequest()
        ? route.fulfill({
            contentType: 'text/html; charset=utf-8',
            body: html,
            headers: { 'content-security-policy': "script-src 'none'" },
          })
        : route.abort(),
    );
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await page.evaluate(bundle);
    return await ask(page, inForce);
  } finally {
    await browser.close();
  }
}
