import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findKeptView, hasKeptViews, type KeptView, keepView } from './kept-view.ts';
import { writeSession } from './session.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

const viewOf = (key: string, markup = key): KeptView => ({ key, markup, lang: 'pt', theme: null, style: '' });

test('the last view of a conversation is found, and no other', async () => {
  expect(await hasKeptViews()).toBe(false);
  await keepView(viewOf('a', 'first'));
  await keepView(viewOf('b'));
  await keepView(viewOf('a', 'second'));
  expect(await findKeptView('a')).toEqual(viewOf('a', 'second'));
  expect(await findKeptView('c')).toBeNull();
});

test('the one kept longest ago gives way', async () => {
  for (let n = 0; n < 16; n++) await keepView(viewOf(`chat ${n}`));
  await keepView(viewOf('chat 0'));
  await keepView(viewOf('one more'));
  expect(await findKeptView('chat 1')).toBeNull();
  expect(await findKeptView('chat 0')).not.toBeNull();
});

test('whoever signs out leaves no names behind', async () => {
  await keepView(viewOf('a'));
  await writeSession(null);
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});
