import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import './adapters-in-page.ts';
import { FieldMap } from '@/hosts/crm/field-map.ts';
import { bundleAdapters } from './bundle-adapters.ts';

const HELP = `npm run read-host -- --adapter whatsapp|crm [--map FILE] --html FILE [--lang xx] [--url URL]

Loads a saved page or fragment in a real browser, runs the adapter's reader on it, and prints one JSON document.
  --adapter  whatsapp: {chat:{title, phone, group}, rows:[{id, direction, author, text, time, kind, quoted, forwarded}], composer, health}
             crm:      {record, fields:{name:{value, raw, trust}}, health}
  --map      a field map as JSON (crm only); without it the built-in ones
  --html     the page, UTF-8. A fragment without #main or #app is put into them
  --lang     language of the page where it does not say
  --url      the address it was saved from, which for a CRM names the record; else the page's own word for it, if any
Scripts of the page do not run. CHROME names the browser. Exits 2 on wrong arguments, 1 on a page that cannot be loaded.`;

/** Where a saved page is served from while it is read: an address that leads nowhere. */
const NOWHERE = 'https://saved.example/';

const { values } = parseArgs({
  options: {
    adapter: { type: 'string' },
    map: { type: 'string' },
    html: { type: 'string' },
    lang: { type: 'string' },
    url: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

if (values.help) {
  console.log(HELP);
} else if (
  (values.adapter !== 'whatsapp' && values.adapter !== 'crm') ||
  !values.html ||
  (values.url && !URL.canParse(values.url))
) {
  console.error(HELP);
  process.exitCode = 2;
} else {
  try {
    const map = values.map ? FieldMap.parse(JSON.parse(readFileSync(values.map, 'utf8'))) : null;
    const html = readFileSync(values.html, 'utf8');
    const reading = await readSavedPage(values.adapter, html, values.url ?? savedFrom(html), values.lang, map);
    console.log(JSON.stringify(reading, null, 2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
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
 * @param map null: the built-in maps, chosen by the address
 */
async function readSavedPage(
  adapter: 'whatsapp' | 'crm',
  html: string,
  url: string,
  lang: string | undefined,
  map: FieldMap | null,
): Promise<unknown> {
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
    return await page.evaluate(
      ({ adapter, lang, map }) => {
        const root = document.documentElement;
        if (lang && (!root.lang || root.lang !== lang)) root.lang = lang;
        if (adapter === 'crm')
          return new combinado.CrmAdapter(map ? [{ ...map, origins: [location.origin] }] : undefined).read();
        if (!document.querySelector('#app, #main')) wrap('main', wrap('app', document.body));
        else if (!document.querySelector('#main') && document.querySelector('[data-id]'))
          wrap('main', document.querySelector('#app') ?? document.body);
        return combinado.openWhatsApp().read();

        function wrap(id: string, parent: Element): Element {
          const holder = document.createElement('div');
          holder.id = id;
          holder.append(...parent.childNodes);
          parent.append(holder);
          return holder;
        }
      },
      { adapter, lang, map },
    );
  } finally {
    await browser.close();
  }
}
