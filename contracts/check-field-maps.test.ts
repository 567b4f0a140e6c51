import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commonMap, demoMap } from '@/hosts/crm/built-in-maps.ts';
import { checkFieldMaps } from './check-field-maps.ts';

const map = {
  ...commonMap,
  id: 'cobranca',
  name: 'Cobrança',
  origins: ['https://crm.example'],
  record: [{ in: 'path', path: '/clientes/:id' }],
};
const setOf = (...changes: object[]) => ({
  format: 1,
  adapter: 'crm',
  maps: changes.map((change) => ({ ...map, ...change })),
});
const problemsOf = (value: unknown, why: (selector: string) => string | null = () => null) => {
  const checked = checkFieldMaps(value, why);
  return checked.ok ? [] : checked.problems;
};

test('the maps that come with the extension may be published', () => {
  expect(problemsOf({ format: 1, adapter: 'crm', maps: [demoMap, commonMap] })).toEqual([]);
  expect(problemsOf(setOf())).toEqual([]);
});

describe('an origin', () => {
  const good = [
    'https://crm.example',
    'https://crm.example:8443',
    'https://crm.example:*',
    'http://localhost:*',
    'http://127.0.0.1:8000',
    'http://192.168.10.4',
    'http://172.20.0.1:8080',
    'http://servidor',
    'http://crm.intranet',
  ];
  test.each(good)('%s is taken', (origin) => expect(problemsOf(setOf({ origins: [origin] }))).toEqual([]));

  const bad = [
    'http://crm.example',
    'http://172.32.0.1',
    'https://*.example',
    'https://*',
    'https://crm.example/',
    'https://crm.example/clientes',
    'https://CRM.example',
    'https://crm.example:443',
    'https://ana@crm.example',
    'crm.example',
    '<all_urls>',
    'file:///etc',
    'javascript:alert(1)',
    'https://crm.example:*:*',
    '',
  ];
  test.each(bad)('%s is refused', (origin) =>
    expect(problemsOf(setOf({}, { id: 'other', origins: ['https://a.example', origin] }))).toMatchObject([
      { path: 'maps[1].origins[1]' },
    ]),
  );
});

test('a place of the id holds it once', () => {
  for (const way of [
    { in: 'path', path: '/clientes' },
    { in: 'path', path: '/:id/:id' },
    { in: 'path', path: 'clientes/:id' },
    { in: 'path', path: '/ver?id=:id' },
    { in: 'hash', path: '#clientes' },
    { in: 'query', name: 'id', path: '/ver/:id' },
  ])
    expect(problemsOf(setOf({ record: [way] }))).toMatchObject([{ path: 'maps[0].record[0].path' }]);
  for (const way of [
    { in: 'path', path: '/*/clientes/:id/editar' },
    { in: 'hash', path: '#model/party.party/:id' },
    { in: 'query', name: 'id', path: '/ver' },
  ])
    expect(problemsOf(setOf({ record: [way] }))).toEqual([]);
});

test('the address of a record leads to the map’s own origin and names a record', () => {
  const bad: [string, RegExp][] = [
    ['https://other.example/{record}', /leads away/],
    ['https://crm.example.{ref}.example/', /leads away/],
    ['https://crm.example@other.example/{record}', /leads away/],
    ['http://crm.example/{record}', /leads away/],
    ['javascript:alert("{record}")', /leads away/],
    ['https://{record}/', /leads away/],
    ['/clientes/{record}', /no address/],
    ['https://crm.example/clientes', /names no record/],
    ['https://crm.example/{name}', /\{name\} is not known/],
  ];
  for (const [open_url, reason] of bad)
    expect(problemsOf(setOf({ open_url }))).toEqual([
      { path: 'maps[0].open_url', reason: expect.stringMatching(reason) },
    ]);
  expect(problemsOf(setOf({ open_url: 'https://crm.example/clientes/{record}?tel={phone}' }))).toEqual([]);
  expect(problemsOf(setOf({ origins: ['http://localhost:*'], open_url: 'http://localhost:8000/#/{ref}' }))).toEqual([]);
});

test('two maps of one id are a problem of the second', () => {
  expect(problemsOf(setOf({}, {}, { id: 'other' }))).toEqual([
    { path: 'maps[1].id', reason: 'another map has this id' },
  ]);
});

test('each selector is asked about once, wherever it stands, with the id’s place held', () => {
  const anchor = (selector: string) => ({ by: 'selector', selector });
  const set = setOf({
    confirm: '#confirm-{id}',
    scope: '#scope',
    settle: { still_ms: 500, busy: ['#busy'] },
    fields: {
      ref: { kind: 'text', anchors: [{ by: 'label', labels: ['a'], within: '#within' }, anchor('#ref')] },
      balance: { kind: 'money', anchors: [{ by: 'json', selector: '#json', path: ['a'] }] },
    },
    form: { note: { anchors: [anchor('#note')], as: 'text' } },
    captions: { list: '#list', line: '#line', text: '#text', agent: '#agent' },
    pop: { phone: [anchor('#phone')], inbound: '#inbound', recording: [anchor('#recording')] },
  });
  const asked: string[] = [];
  const problems = problemsOf(set, (selector) => {
    asked.push(selector);
    return 'no';
  });
  expect(asked.toSorted()).toEqual(
    '#agent #busy #confirm-a1 #inbound #json #line #list #note #phone #recording #ref #scope #text #within'.split(' '),
  );
  expect(problems.map(({ path }) => path).toSorted()).toEqual([
    'maps[0].captions.agent',
    'maps[0].captions.line',
    'maps[0].captions.list',
    'maps[0].captions.text',
    'maps[0].confirm',
    'maps[0].fields.balance.anchors[0].selector',
    'maps[0].fields.ref.anchors[0].within',
    'maps[0].fields.ref.anchors[1].selector',
    'maps[0].form.note.anchors[0].selector',
    'maps[0].pop.inbound',
    'maps[0].pop.phone[0].selector',
    'maps[0].pop.recording[0].selector',
    'maps[0].scope',
    'maps[0].settle.busy[0]',
  ]);
});

test('whatever it is given, it answers and never throws', () => {
  const text = fc.string({ maxLength: 60, unit: fc.constantFrom(...'https:/*.example@[]{}record?#%1 ') });
  fc.assert(
    fc.property(text, text, text, (origin, path, open_url) => {
      for (const problem of problemsOf(setOf({ origins: [origin], record: [{ in: 'path', path }], open_url })))
        expect(problem.path).toMatch(/^maps\[0\]\.(origins\[0\]|record\[0\]\.path|open_url)$/);
    }),
  );
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(checkFieldMaps(value, () => null).ok).toBe(false);
    }),
  );
});

test('frames are named by origins as pages are, and only by a map that names its pages', () => {
  expect(problemsOf(setOf({ frames: ['https://tela.example'] }))).toEqual([]);
  expect(problemsOf(setOf({ frames: ['http://tela.example'] }))).toMatchObject([{ path: 'maps[0].frames[0]' }]);
  expect(problemsOf(setOf({ origins: [], frames: ['https://tela.example'] }))).toMatchObject([
    { path: 'maps[0].frames[0]' },
  ]);
});
