import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChatReading } from '@/hosts/whatsapp/chat-reading.ts';
import { launchChromium } from '../support/chromium.ts';
import { openReader } from './page-reader.ts';
import { nameOf, pageForms } from './whatsapp-forms.ts';
import { makePage } from './whatsapp-pages.ts';

let browser: Browser;
let readings: ChatReading[];

beforeAll(async () => {
  browser = await launchChromium();
  const read = await openReader(browser);
  readings = await read(pageForms.map((form) => makePage(form).html));
});
afterAll(() => browser.close());

describe.each(pageForms.map((form, index) => ({ form, index, name: nameOf(form) })))('$name', ({ form, index }) => {
  test('is read exactly', () => {
    const { chat, rows, composer, health } = readings[index] ?? {};
    const { facts } = makePage(form);
    expect(chat).toEqual(facts.chat);
    expect(composer).toBe(facts.composer);
    expect(rows).toEqual(facts.rows.map((row) => ({ ...row, doubtful: false })));
    expect(health?.missing).toBeNull();
    expect(health?.state).toBe(form.year === '2026' && form.testids ? 'ok' : 'drift');
  });
});
