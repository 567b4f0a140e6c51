import { expect, test } from 'vitest';
import { FieldMap } from '@/contracts/field-map.ts';
import { MappingDraft, type Pick, type Way } from '@/contracts/picker.ts';
import type { ReadField } from '@/contracts/read-field.ts';
import { hear } from './hear-news.ts';
import { flagFields, obstaclesOf } from './judge-trials.ts';
import { checkMapFile, writeMap } from './map-file.ts';
import { finishMap, newDraft, withChosenWay, withPick, withPlace } from './mapping-draft.ts';
import { matchOptions } from './match-options.ts';

const read = (value: string | null, raw = value): ReadField => ({
  value,
  raw,
  trust: value === null ? 'not_read' : 'read',
});
const way = (sort: Way['sort'], selector: string): Way => ({
  sort,
  anchor: { by: 'selector', selector },
  reading: read('1'),
});
const pick = (kind: Pick['kind'], ...ways: Way[]): Pick => ({ label: null, text: '1', kind, ways, options: [] });

const address = (id: number) => `https://crm.example/ficha?id=${id}`;
const begun = () =>
  hear(
    newDraft(address(1), 'Ana · CRM', new Set()),
    { type: 'here', url: address(1), title: '', language: null },
    'pt-BR',
  );

/** The draft of two fields, and what a record with these values is told as. */
function mapped(): MappingDraft {
  const name = withPick('debtor_name', pick('name', way('id', '#n')));
  const balance = withPick('balance', pick('money', way('id', '#b'), way('attribute', '[name=b]'), way('place', 'p')));
  return balance(name(begun()));
}
const reading = (
  id: number,
  name: string | null,
  balance: string | null,
  other = balance,
  lag: number | null = null,
) => ({
  type: 'read' as const,
  url: address(id),
  record: String(id),
  fields: {
    debtor_name: { reading: read(name), ways: [read(name)] },
    balance: { reading: read(balance), ways: [read(balance), read(other)] },
  },
  lag_ms: lag,
  still: true,
});

test('a draft is a map that a file can hold, from its first field on', () => {
  const draft = mapped();
  expect(MappingDraft.parse(draft)).toEqual(draft);
  expect(draft.map).toMatchObject({
    id: 'crm-crm-example',
    name: 'CRM',
    record: [{ in: 'query', name: 'id', path: '/ficha' }],
    open_url: 'https://crm.example/ficha?id={record}',
  });
  expect(FieldMap.parse(finishMap(draft))).toBeTruthy();
  // By its place alone a value is found only where nothing else leads to it.
  expect(draft.ways.balance?.map(({ sort }) => sort)).toEqual(['id', 'attribute']);
  expect(withChosenWay('balance', 1)(draft).map.fields.balance?.anchors[0]).toEqual({
    by: 'selector',
    selector: '[name=b]',
  });
});

test('it is not published before two records were read with all that they must have', () => {
  let draft = mapped();
  expect(obstaclesOf(draft).map(({ why }) => why)).toEqual(['few_records']);
  draft = hear(draft, reading(1, 'Ana', '10.00'), 'pt-BR');
  draft = hear(draft, { ...reading(2, 'Ana', '10.00'), still: false }, 'pt-BR');
  expect(obstaclesOf(draft).map(({ why }) => why)).toEqual(['few_records']);
  draft = hear(draft, reading(2, 'Bia', null), 'pt-BR');
  expect(obstaclesOf(draft)).toEqual([{ why: 'required_unread', field: 'balance', record: '2' }]);
  draft = hear(draft, reading(2, 'Bia', '20.00'), 'pt-BR');
  expect(obstaclesOf(draft)).toEqual([]);
  expect(draft.trials).toHaveLength(2);
});

test('what is the same on all records, or is no value of its kind, is marked', () => {
  let draft = hear(mapped(), reading(1, 'Ana', '10.00'), 'pt-BR');
  draft = hear(draft, reading(2, 'Ana', '20.00'), 'pt-BR');
  expect(flagFields(draft)).toEqual({ debtor_name: 'same' });
  const odd = reading(3, 'Bia', null);
  odd.fields.balance.reading = read(null, 'a combinar');
  expect(flagFields(hear(draft, odd, 'pt-BR')).balance).toBe('unparsed');
});

test('a way that says otherwise on one record is left out, and values are waited for three times as long as they took', () => {
  let draft = hear(mapped(), reading(1, 'Ana', '10.00'), 'pt-BR');
  expect(finishMap(draft).fields.balance?.anchors).toHaveLength(2);
  expect(finishMap(draft).settle.still_ms).toBe(1500);
  draft = hear(draft, reading(2, 'Bia', '20.00', '99.00', 740), 'pt-BR');
  expect(finishMap(draft).fields.balance?.anchors).toEqual([{ by: 'selector', selector: '#b' }]);
  expect(finishMap(draft).settle.still_ms).toBe(2300);
});

test('the slower a page is, the less is waited beyond what it takes', () => {
  const waited = (lag: number) =>
    finishMap(hear(mapped(), reading(1, 'Ana', '10.00', '10.00', lag), 'pt-BR')).settle.still_ms;
  expect([600, 1900, 3600, 8000].map(waited)).toEqual([1800, 5700, 6000, 12_000]);
});

test('a tab of the record that is not open takes nothing from what it showed, and is not asked of every page', () => {
  let draft = hear(mapped(), reading(1, 'Ana', '10.00'), 'pt-BR');
  draft = hear(draft, reading(1, 'Ana', null), 'pt-BR');
  expect(draft.trials[0]?.fields.balance?.reading.value).toBe('10.00');
  expect(draft.map.fields.balance?.required).toBe(false);
  expect(draft.map.fields.debtor_name?.required).toBe(true);
  draft = hear(draft, reading(1, 'Ana', '12.00'), 'pt-BR');
  expect(draft.trials[0]?.fields.balance?.reading.value).toBe('12.00');
});

test('where the page was taken to name the record, and did not name the next, nobody is told to wait for that', () => {
  const named = { ...mapped(), map: { ...mapped().map, confirm: '[name="page"][value="{id}"]' } };
  const draft = hear(named, { ...reading(1, 'Ana', '10.00'), confirmed: true }, 'pt-BR');
  expect(finishMap(draft).confirm).toBe('[name="page"][value="{id}"]');
  expect(finishMap(hear(draft, { ...reading(2, 'Bia', '20.00'), confirmed: false }, 'pt-BR')).confirm).toBeUndefined();
});

test('what is found later is added, and where the page names its record is proposed at first only', () => {
  const found = (name: string, confirm: string[]) => ({
    type: 'surveyed' as const,
    fields: { [name]: pick('text', way('id', `#${name}`)) },
    confirm,
    scope: null,
  });
  let draft = hear(begun(), found('ref', ['[data-id="{id}"]']), 'pt-BR');
  expect(draft.map.confirm).toBe('[data-id="{id}"]');
  draft = { ...draft, map: { ...draft.map, confirm: undefined } };
  draft = hear(draft, found('contract', ['[data-id="{id}"]']), 'pt-BR');
  expect(Object.keys(draft.map.fields)).toEqual(['ref', 'contract']);
  expect(draft.map.confirm).toBeUndefined();
  expect(hear(draft, found('ref', []), 'pt-BR')).toBe(draft);
});

test('what stayed the same from one record to the next is taken for its id no longer', () => {
  const at = (n: number) => `https://crm.example/carteira/77/ficha?aba=3&z=${n}`;
  let draft = hear(newDraft(at(1), '', new Set()), { type: 'here', url: at(1), title: '', language: null }, 'pt-BR');
  expect(draft.map.record).toEqual([{ in: 'path', path: '/carteira/:id' }]);
  draft = hear(draft, { type: 'here', url: at(2), title: '', language: null }, 'pt-BR');
  expect(draft.map.record).toEqual([{ in: 'query', name: 'z', path: '/carteira/77/ficha' }]);
});

test('a file tells what is wrong with it, by line and path', () => {
  const text = writeMap(finishMap(mapped()));
  const check = (text: string) =>
    checkMapFile(text, 'no JSON', (selector) => (selector === '##' ? 'no selector' : null));
  expect(check(text)).toMatchObject({ ok: true });
  expect(check('{')).toMatchObject({ ok: false, problems: [{ reason: 'no JSON' }] });
  expect(check(text.replace('"#b"', '"##"'))).toEqual({
    ok: false,
    problems: [
      {
        path: 'fields.balance.anchors[0].selector',
        reason: 'no selector',
        line: text.split('\n').findIndex((line) => line.includes('"#b"')) + 1,
      },
    ],
  });
  expect(check(text.replace('"CRM"', '""'))).toMatchObject({ ok: false, problems: [{ path: 'name' }] });
});

test('our outcomes go with the options that say the same, and with none that is anybody’s guess', () => {
  const options = ['—', 'PROMESSA DE PAGAMENTO', 'Não atende', 'Recusa em pagar', 'Acordo fechado', 'Outros'].map(
    (text) => ({
      value: text,
      text,
    }),
  );
  expect(
    matchOptions(
      [
        { id: 'promise', name: 'Promessa' },
        { id: 'agreement', name: 'Acordo' },
        { id: 'refusal', name: 'Recusou' },
        { id: 'deceased', name: 'Óbito' },
      ],
      options,
    ),
  ).toEqual({ promise: 'PROMESSA DE PAGAMENTO', agreement: 'Acordo fechado' });
});

test('the same value in the form of a record is one place more of the field, and another value or a position is none', () => {
  const draft = hear(mapped(), reading(1, 'Ana', '1'), 'pt-BR');
  const form = pick('money', way('attribute', '[name=saldo]'), way('id', '#saldo'), way('class', '.saldo'));
  expect(withPlace('balance', form, '1')(draft).map.fields.balance?.anchors.slice(-2)).toEqual([
    { by: 'selector', selector: '[name=saldo]' },
    { by: 'selector', selector: '#saldo' },
  ]);
  expect(withPlace('balance', form, '2')(draft)).toBe(draft);
  expect(withPlace('debtor_name', form, '1')(draft)).toBe(draft);
  expect(withPlace('balance', pick('money', way('place', 'div > p')), '1')(draft)).toBe(draft);
  expect(withPlace('balance', pick('money', way('id', '#b')), '1')(draft)).toBe(draft);
});
