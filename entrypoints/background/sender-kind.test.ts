import { expect, test } from 'vitest';
import { type Sender, senderKind } from './sender-kind.ts';

const us = { id: 'abc', page: 'chrome-extension://abc/' };

test.each([
  ['our page in a tab of its own', { id: 'abc', url: 'chrome-extension://abc/console.html', tab: { id: 1 } }, 'page'],
  [
    'our page framed in another',
    { id: 'abc', url: 'chrome-extension://abc/sidebar.html', tab: { id: 1 }, frameId: 3 },
    'page',
  ],
  ['our popup, which no tab holds', { id: 'abc', url: 'chrome-extension://abc/popup.html' }, 'page'],
  ['our script in a page', { id: 'abc', url: 'https://crm.example/', tab: { id: 1 } }, 'content'],
  [
    'a page that dresses up as ours',
    { id: 'abc', url: 'https://crm.example/chrome-extension://abc/', tab: { id: 1 } },
    'content',
  ],
  ['an extension whose id begins as ours', { id: 'abc', url: 'chrome-extension://abcd/x.html' }, 'stranger'],
  ['another extension', { id: 'xyz', url: 'chrome-extension://xyz/x.html' }, 'stranger'],
  ['nobody that can be named', undefined, 'stranger'],
] satisfies [string, Sender | undefined, string][])('%s', (_, sender, kind) => {
  expect(senderKind(sender, us.id, us.page)).toBe(kind);
});
