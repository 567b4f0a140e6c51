import { beforeEach, expect, test, vi } from 'vitest';
import { type Answer, contentMessage, type PageVerb, pageMessage, SiteLayout } from '@/contracts/runtime-message.ts';
import { commonMap, demoMap } from '@/hosts/crm/built-in-maps.ts';
import { routeContent } from './route-content.ts';
import type { Verbs } from './route-message.ts';
import type { Sender } from './sender-kind.ts';

const page: Sender = { id: 'abc', url: 'https://crm.example/case?id=7', frameId: 0, tab: { id: 1 } };
const maps = [
  { ...demoMap, id: 'ours', origins: ['https://crm.example'], frames: ['https://legacy.example'] },
  { ...demoMap, id: 'theirs', origins: ['https://other.example'] },
  commonMap,
];
const inForce = { set: { format: 1, adapter: 'crm', maps }, version: 3, source: 'pushed', switches: {} };

/** Verbs that note that they were asked, and answer whatever they are asked. */
let asked: string[];
let verbs: Verbs;
beforeEach(() => {
  asked = [];
  verbs = Object.fromEntries(
    Object.keys(pageMessage).map((verb) => [
      verb,
      async () => {
        asked.push(verb);
        return { ok: true, value: verb === 'selectors.read' ? inForce : SiteLayout.parse({}) };
      },
    ]),
  ) as unknown as Verbs;
});

const places = {
  mayStay: async (url: string) => new URL(url).origin === 'https://crm.example',
  mayFrame: async (url: string) => new URL(url).origin === 'https://legacy.example',
};
const tell = (message: unknown, sender: Sender = page): Promise<Answer> => routeContent(message, sender, verbs, places);
const layout = (request: object, sender?: Sender) => tell({ verb: 'layout.write', request }, sender);

test('a content script that asks for everything is given nothing but what is its own site’s', async () => {
  const others = (Object.keys(pageMessage) as PageVerb[]).filter((verb) => !Object.hasOwn(contentMessage, verb));
  expect(others.length).toBeGreaterThan(40);
  for (const verb of others)
    expect(await tell({ verb, request: { site: 'crm.example', hash: 'a', interaction_id: 'b' } }), verb).toMatchObject({
      ok: false,
      code: 'forbidden',
    });
  for (const message of [
    null,
    'status.read',
    { verb: 'toString' },
    { verb: '__proto__' },
    { verb: ['layout.read'] },
    [],
  ])
    expect(await tell(message)).toMatchObject({ code: 'forbidden' });
  expect(asked).toEqual([]);
});

test('what watches a telephone is there before the map that tells of one, and in no other page', async () => {
  const none = { captions: null, pop: null };
  const pop = { query: 'fone' };
  for (const [own, comes] of [
    [{ ...demoMap, origins: ['https://crm.example'], ...none }, false],
    [{ ...demoMap, origins: ['https://crm.example'], ...none, pop }, true],
    [{ ...demoMap, origins: ['https://other.example'], ...none, pop }, false],
  ] as const) {
    const order: string[] = [];
    const beforeCalls = async (tabId: number) => void order.push(`brought to ${tabId}`);
    const set = { ...inForce.set, maps: [own, { ...commonMap, ...none }] };
    verbs = { ...verbs, 'selectors.read': (async () => ({ ok: true, value: { ...inForce, set } })) as never };
    const message = { verb: 'selectors.read', request: { adapter: 'crm' } };
    await routeContent(message, page, verbs, { ...places, beforeCalls }).then(() => order.push('told'));
    expect(order).toEqual(comes ? ['brought to 1', 'told'] : ['told']);
  }
});

test('a page may say how wide and on which side the frame stands, of its own site, and nothing else of it', async () => {
  expect(await layout({ site: 'crm.example', layout: { width: 400, collapsed: true, side: 'left' } })).toMatchObject({
    ok: true,
  });
  expect(await layout({ site: 'web.whatsapp.com', layout: { width: 400 } })).toMatchObject({ code: 'forbidden' });
  expect(await tell({ verb: 'layout.read', request: { site: 'web.whatsapp.com' } })).toMatchObject({
    code: 'forbidden',
  });
  for (const more of [{ microphone: true }, { enabled: false }, { mode: 'overlay' }, { width: 9 }, { width: '400' }])
    expect(await layout({ site: 'crm.example', layout: more })).toMatchObject({ code: 'invalid' });
  expect(asked).toEqual(['layout.write']);
});

test.each([
  ['a page that nobody granted', { ...page, url: 'https://evil.example/?https://crm.example' }],
  ['a page without an address', { ...page, url: undefined }],
  ['a page of no web origin', { ...page, url: 'data:text/html,' }],
  ['a script that no tab holds', { ...page, tab: undefined }],
  ['a frame of the granted page', { ...page, frameId: 3 }],
  ['a sender without a frame', { ...page, frameId: undefined }],
] satisfies [string, Partial<Record<keyof Sender, unknown>>][])('%s gets no answer', async (_, sender) => {
  for (const verb of Object.keys(contentMessage))
    expect(
      await tell(
        { verb, request: verb === 'selectors.read' ? { adapter: 'crm' } : { site: 'crm.example', layout: {} } },
        sender as Sender,
      ),
    ).toMatchObject({ ok: false });
  expect(asked).toEqual([]);
});

test('a page is told of the field maps that name its own origin, and of no other CRM', async () => {
  const read = async (sender?: Sender) => {
    const answer = await tell({ verb: 'selectors.read', request: { adapter: 'crm' } }, sender);
    return answer.ok ? (answer.value as typeof inForce).set.maps.map(({ id }) => id) : answer.code;
  };
  expect(await read()).toEqual(['ours', commonMap.id]);
  expect(await read({ ...page, url: 'https://legacy.example/screen', frameId: 4 })).toEqual(['ours', commonMap.id]);
  expect(await read({ ...page, url: 'https://legacy.example/screen' })).toBe('forbidden');
});

test('a verb that fails tells a page no more than that', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  verbs = { ...verbs, 'layout.read': () => Promise.reject(new Error('row 7 of ana@vereda.example')) };
  const answer = await tell({ verb: 'layout.read', request: { site: 'crm.example' } });
  expect(answer).toEqual({ ok: false, code: 'failed', message: 'It could not be done.' });
});
