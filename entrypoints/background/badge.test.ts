import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import type { Status } from '@/contracts/runtime-message.ts';
import { badgeOf } from './badge.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const ready: Status = {
  user: null,
  session: 'active',
  online: true,
  offline_since: null,
  pending: 0,
  refused: 0,
  missing: [],
  clock_offset_ms: 0,
  delivered: 4,
  last_acknowledged_at: null,
  playbook: { head: null, refused: null },
};

test.each([
  [{}, 'badge_ready', ''],
  [{ pending: 3 }, 'badge_pending', '3'],
  [{ pending: 12_345 }, 'badge_pending', '999+'],
  [{ online: false }, 'badge_offline', '–'],
  [{ online: false, pending: 3 }, 'badge_offline', '3'],
  [{ session: 'none', pending: 3 }, 'badge_signed_out', ''],
  [{ session: 'expired', online: false, pending: 3 }, 'badge_expired', '?'],
  [{ refused: 1, session: 'expired', pending: 3 }, 'badge_refused', '!'],
] satisfies [Partial<Status>, string, string][])('%o', (change, title, text) => {
  expect(badgeOf({ ...ready, ...change })).toMatchObject({ title, text });
});

test('every language has the same messages, and no description is longer than a store takes', () => {
  const folder = new URL('../../public/_locales/', import.meta.url);
  const read = (locale: string): Record<string, { message: string }> =>
    JSON.parse(readFileSync(new URL(`${locale}/messages.json`, folder), 'utf8'));
  const names = Object.keys(read('en')).sort();
  for (const locale of readdirSync(folder)) {
    const messages = read(locale);
    expect(Object.keys(messages).sort(), locale).toEqual(names);
    expect(messages.extension_description?.message.length, locale).toBeLessThanOrEqual(132);
  }
});
