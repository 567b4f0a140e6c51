import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findKeptView, findKeptViewOf, type KeptView, keepView, turnKeptView } from './kept-view.ts';
import { writeSession } from './session.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

const viewOf = (key: string, markup = key): KeptView => ({
  key,
  audience: '',
  markup,
  lang: 'pt',
  theme: null,
  style: '',
});

test('the last view of a conversation is found, and no other', async () => {
  expect(await findKeptViewOf(new Promise(() => {}))).toBeNull();
  await keepView(viewOf('a', 'first'));
  await keepView(viewOf('b'));
  await keepView(viewOf('a', 'second'));
  expect(await findKeptView('a')).toEqual(viewOf('a', 'second'));
  expect(await findKeptView('c')).toBeNull();
  for (const key of ['a', 'b']) expect(await findKeptViewOf(Promise.resolve(key))).toEqual(await findKeptView(key));
  expect(await findKeptViewOf(Promise.resolve(null))).toBeNull();
});

test('the one kept longest ago gives way', async () => {
  for (let n = 0; n < 16; n++) await keepView(viewOf(`chat ${n}`));
  await keepView(viewOf('chat 0'));
  await keepView(viewOf('one more'));
  expect(await findKeptView('chat 1')).toBeNull();
  expect(await findKeptView('chat 0')).not.toBeNull();
});

test('what was drawn for others than are there is not found, however late it was kept', async () => {
  await keepView(viewOf('a'));
  await keepView(viewOf('b'));
  await turnKeptView('a', 'third_party 1');
  expect(await findKeptView('a')).toBeNull();
  await keepView(viewOf('a'));
  expect(await findKeptView('a')).toBeNull();
  expect(await findKeptView('b')).not.toBeNull();
  const veiled = { ...viewOf('a'), audience: 'third_party 1' };
  await keepView(veiled);
  expect(await findKeptView('a')).toEqual(veiled);
  await turnKeptView('a', 'debtor 2');
  expect(await findKeptView('a')).toBeNull();
});

test('whoever signs out leaves no names behind', async () => {
  await keepView(viewOf('a'));
  await turnKeptView('a', 'third_party 1');
  await writeSession(null);
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});
