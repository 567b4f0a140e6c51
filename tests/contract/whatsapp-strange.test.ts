import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { openReader } from './page-reader.ts';
import { makePage, type PageForm } from './whatsapp-pages.ts';

const form = { year: '2026', lang: 'pt', business: false, stamp: '24h d/m', layout: false } as const;

/** Pages that no table knows, or that contradict themselves. */
const strange: Readonly<Record<string, (html: string) => string>> = {
  'a language that no table holds': (html) =>
    html
      .replaceAll('"Você:"', '"Siz:"')
      .replace('lang="pt-BR"', 'lang="tr"')
      .replace(/ (Enviada|Entregue|Lida) /g, ' Okundu '),
  'times that are only unseen, buttons in long texts, and names in a text': (html) =>
    html
      .replace(/<\/span><span class="x3nfvp2" aria-hidden="true">(<span>[\d:]+<\/span>)<\/span>/g, '$1</span>')
      .replace(
        'São 3 parcelas',
        'São 3 <span role="button" dir="ltr" class="selectable-text" data-testid="selectable-text">parcelas</span><span role="button">… Ler mais</span>',
      )
      .replace('… Ler mais', 'Ler mais'),
  'no language': (html) => html.replace('lang="pt-BR"', ''),
  'another language than it says': (html) => html.replace('lang="pt-BR"', 'lang="en"'),
};
const contradictory: Readonly<Record<string, (html: string) => string>> = {
  'no known word, receipt or tail': (html) =>
    (strange['a language that no table holds'] as (html: string) => string)(html)
      .replaceAll(' Okundu ', ' ')
      .replaceAll('wds-ic-', 'x-')
      .replace(/tail-(in|out)/g, 'x'),
  'its tails exchanged': (html) =>
    html.replace(/tail-(in|out)/g, (_, side) => (side === 'in' ? 'tail-out' : 'tail-in')),
};
const forms: readonly PageForm[] = [true, false].flatMap((testids) =>
  (['saved', 'group'] as const).map((who) => ({ ...form, testids, who })),
);

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

test.each(Object.entries(strange))('reads a page of %s exactly', async (_, change) => {
  const read = await openReader(browser);
  for (const form of forms) {
    const { html, facts } = makePage(form);
    const [reading] = await read([change(html)]);
    expect(reading?.rows).toEqual(facts.rows.map((row) => ({ ...row, doubtful: false })));
  }
});

test.each(Object.entries(contradictory))('doubts what it reads on a page of %s', async (_, change) => {
  const read = await openReader(browser);
  for (const form of forms) {
    const { html, facts } = makePage(form);
    const [reading] = await read([change(html)]);
    expect(reading?.health.state).toBe('drift');
    expect(reading?.rows).toHaveLength(facts.rows.length);
    for (const [index, row] of (reading?.rows ?? []).entries())
      expect(row.doubtful || row.direction === facts.rows[index]?.direction, row.text).toBe(true);
  }
});
