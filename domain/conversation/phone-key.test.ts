import '../../tests/support/property-seed.ts';
import fc from 'fast-check';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { expect, it, test } from 'vitest';
import { phoneKey, samePhone } from './phone-key.ts';

it.each([
  ['+5511987654417', '+551187654417', true, 'a mobile of São Paulo before 2012'],
  ['+5585991230087', '+558591230087', true, 'a mobile of Fortaleza before 2016'],
  ['+551132221000', '+5511932221000', false, 'a landline gets no ninth digit'],
  ['+551152221000', '+5511952221000', false, 'nor does one that begins with 5'],
  ['+5511912345678', '+551112345678', false, 'a mobile that never had eight digits'],
  ['+5511987654417', '+5521987654417', false, 'another area'],
  ['+5520987654417', '+552087654417', false, 'there is no area 20'],
  ['+5215512342210', '+525512342210', true, 'Mexico before 2019'],
  ['+5216621184470', '+526621184470', true, 'Hermosillo'],
  ['+5491123456789', '+541123456789', true, 'Buenos Aires from abroad'],
  ['+54111523456789', '+5491123456789', true, 'as dialled at home'],
  ['+5435115234567', '+5493515234567', false, 'nothing to take away from ten digits'],
  ['+543511552345678', '+5493515234567', false, 'too long'],
  ['+54351155234567', '+5493515234567', true, 'Córdoba, an area of three digits'],
  ['+54290115456789', '+5492901456789', true, 'Ushuaia, an area of four digits'],
  ['+549351155234567', '+5493515234567', true, 'both marks at once'],
  ['+15512342210', '+525512342210', false, 'another country'],
  ['+5491123456789', '+5511923456789', false, 'digits alike, countries not'],
])('%s and %s: %s, %s', (a, b, same) => {
  expect(samePhone(a, b)).toBe(same);
  expect(samePhone(b, a)).toBe(same);
});

const digits = (count: number, first = '0123456789') =>
  fc
    .tuple(
      fc.constantFrom(...first),
      fc.array(fc.constantFrom(...'0123456789'), { minLength: count, maxLength: count }),
    )
    .map(([head, tail]) => head + tail.slice(1).join(''));

/** One line: how it is written today, and all ways in which it was or may be written. */
interface Line {
  readonly today: string;
  readonly ways: readonly string[];
}
const area = fc.constantFrom('11', '21', '27', '31', '41', '55', '62', '71', '85', '99');
const line: fc.Arbitrary<Line> = fc.oneof(
  fc.tuple(area, digits(8, '6789')).map(([ddd, rest]) => ({ today: `+55${ddd}9${rest}`, ways: [`+55${ddd}${rest}`] })),
  fc.tuple(area, digits(8, '12345')).map(([ddd, rest]) => ({ today: `+55${ddd}9${rest}`, ways: [] })),
  fc.tuple(area, digits(8, '2345')).map(([ddd, rest]) => ({ today: `+55${ddd}${rest}`, ways: [] })),
  digits(10, '23456789').map((rest) => ({ today: `+52${rest}`, ways: [`+521${rest}`] })),
  fc
    .oneof(
      fc.tuple(fc.constant('11'), digits(8, '23456')),
      fc.tuple(fc.constantFrom('221', '261', '341', '351', '381'), digits(7, '23456')),
      fc.tuple(fc.constantFrom('2901', '2944', '3541', '3877'), digits(6, '4')),
    )
    .map(([code, rest]) => ({
      today: `+549${code}${rest}`,
      ways: [`+54${code}${rest}`, `+54${code}15${rest}`, `+549${code}15${rest}`],
    })),
  fc
    .tuple(fc.constantFrom('57', '56', '51', '34', '1', '44', '593'), digits(9, '23456789'))
    .map(([code, rest]) => ({ today: `+${code}${rest}`, ways: [] })),
);

test('every writing of a line is that line, and what is made to compare stays as it is', () => {
  fc.assert(
    fc.property(line, ({ today, ways }) => {
      for (const way of ways) expect(phoneKey(way)).toBe(phoneKey(today));
      for (const each of [today, ...ways]) expect(phoneKey(phoneKey(each))).toBe(phoneKey(each));
    }),
  );
});

test('two lines are never one, however either is written', () => {
  fc.assert(
    fc.property(line, line, (a, b) => {
      fc.pre(a.today !== b.today);
      for (const one of [a.today, ...a.ways])
        for (const other of [b.today, ...b.ways]) expect(samePhone(one, other)).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

test('it is the same for neighbours too: one digit off is another line', () => {
  fc.assert(
    fc.property(line, fc.nat(30), fc.constantFrom(...'0123456789'), ({ today }, at, digit) => {
      const place = 3 + (at % (today.length - 3));
      const other = today.slice(0, place) + digit + today.slice(place + 1);
      fc.pre(other !== today && parsePhoneNumberFromString(other)?.isValid() === true);
      // Argentina numbers its mobiles and its landlines from one range: with and without the 9 it is one subscriber.
      expect(samePhone(today, other)).toBe(false);
    }),
  );
});

test('whatever it is given, it relates as an equality does', () => {
  const any = fc.oneof(
    line.chain(({ today, ways }) => fc.constantFrom(today, ...ways)),
    fc.string(),
  );
  fc.assert(
    fc.property(any, any, any, (a, b, c) => {
      expect(samePhone(a, a)).toBe(true);
      expect(samePhone(a, b)).toBe(samePhone(b, a));
      if (samePhone(a, b) && samePhone(b, c)) expect(samePhone(a, c)).toBe(true);
    }),
  );
});

test('the 15 that Argentina dials at home is read as the world’s own list of numbers reads it', () => {
  const areas = [
    '11',
    '220',
    '221',
    '230',
    '249',
    '261',
    '280',
    '291',
    '299',
    '336',
    '345',
    '351',
    '362',
    '376',
    '388',
  ];
  for (const code of [
    ...areas,
    '2202',
    '2302',
    '2477',
    '2901',
    '2945',
    '3327',
    '3454',
    '3482',
    '3543',
    '3772',
    '3888',
  ]) {
    const rest = '4567890123'.slice(0, 10 - code.length);
    const home = parsePhoneNumberFromString(`0${code}15${rest}`, 'AR');
    expect([code, home?.number]).toEqual([code, `+549${code}${rest}`]);
    expect(phoneKey(`+54${code}15${rest}`)).toBe(phoneKey(`+549${code}${rest}`));
  }
});
