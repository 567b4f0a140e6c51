import { type RawBuilder, sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestHouse, type TestHouse } from '../testing/test-house.ts';
import {
  boolList,
  byteList,
  float8List,
  int4List,
  int8List,
  jsonList,
  textList,
  timeList,
  uuidList,
} from './binary-lists.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await startTestHouse();
});
afterAll(() => house.stop());

/** What PostgreSQL reads of a list. */
async function read(list: RawBuilder<unknown>): Promise<unknown[]> {
  const { rows } = await sql<{ one: unknown }>`select one from unnest(${list}) as one`.execute(house.backend.db);
  return rows.map(({ one }) => one);
}

const id = '0190b2b4-5f00-7abc-9def-0123456789ab';
const strange = ['', 'NULL', '{"a,b"}', 'a\\b\n', 'ção \u{1f4b8} 你好', null];

test.each([
  ['bool', sql`${boolList([true, false, null])}::bool[]`, [true, false, null]],
  ['int', sql`${int4List([0, -1, 2 ** 31 - 1, -(2 ** 31), null])}::int[]`, [0, -1, 2 ** 31 - 1, -(2 ** 31), null]],
  [
    'bigint',
    sql`${int8List([0, -1, 2 ** 32, -(2 ** 32) - 7, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, null])}::bigint[]`,
    [0, -1, 2 ** 32, -(2 ** 32) - 7, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, null],
  ],
  ['float8', sql`${float8List([0.1, -1e300, 97.5, null])}::float8[]`, [0.1, -1e300, 97.5, null]],
  ['text', sql`${textList(strange)}::text[]`, strange],
  ['uuid', sql`${uuidList([id, id.toUpperCase(), null])}::uuid[]`, [id, id, null]],
  [
    'bytea',
    sql`${byteList([Buffer.from([0, 255, 1]), Buffer.alloc(0), null])}::bytea[]`,
    [Buffer.from([0, 255, 1]), Buffer.alloc(0), null],
  ],
  ['jsonb', sql`${jsonList(['{"ç":[1,null]}', '[]', null])}::jsonb[]`, [{ ç: [1, null] }, [], null]],
  [
    'timestamptz',
    sql`${timeList([new Date('2026-11-23T12:34:56.789Z'), new Date('1999-12-31T23:59:59.999Z'), null])}::timestamptz[]`,
    [new Date('2026-11-23T12:34:56.789Z'), new Date('1999-12-31T23:59:59.999Z'), null],
  ],
  ['nothing', sql`${textList([])}::text[]`, []],
] as const)('a list of %s comes back as it went', async (_, list, values) => {
  expect(await read(list)).toEqual(values);
});

test('what the database cannot hold it refuses, as it refuses it written out', async () => {
  await expect(read(sql`${timeList([new Date(Number.NaN)])}::timestamptz[]`)).rejects.toMatchObject({ code: '22008' });
  await expect(read(sql`${textList(['nul \u0000 here'])}::text[]`)).rejects.toMatchObject({ code: '22021' });
  await expect(read(sql`${jsonList(['{"a":"\\u0000"}'])}::jsonb[]`)).rejects.toMatchObject({ code: '22P05' });
  await expect(read(sql`${jsonList(['{'])}::jsonb[]`)).rejects.toMatchObject({ code: '22P02' });
});

test.each(['', 'x', `${id}0`, id.slice(1), id.replace('b', 'g'), 'é'.repeat(36)])('%j is no uuid', (value) => {
  expect(() => uuidList([value])).toThrow('no uuid');
});
