import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { type MutationResult, mutationTable, runMutations } from './whatsapp-mutations.ts';

const TABLE = 'docs/hosts/whatsapp-mutations.md';

let browser: Browser;
let results: MutationResult[];

beforeAll(async () => {
  browser = await launchChromium();
  results = await runMutations(browser);
}, 600_000);
afterAll(() => browser.close());

test('no anchor can break without a word', () => {
  expect(results.flatMap(({ anchor, change, wrong }) => wrong.map((what) => `${anchor} ${change}: ${what}`))).toEqual(
    [],
  );
});

test('the changes take hold', () => {
  expect(
    results.filter(({ outcomes }) => Object.values(outcomes).some((outcome) => outcome === 'told')).length,
  ).toBeGreaterThan(30);
});

test('the printed table is the one of today', () => {
  const table = mutationTable(results);
  if (process.env.UPDATE) {
    mkdirSync(path.dirname(TABLE), { recursive: true });
    writeFileSync(TABLE, table);
  }
  expect(readFileSync(TABLE, 'utf8')).toBe(table);
});
