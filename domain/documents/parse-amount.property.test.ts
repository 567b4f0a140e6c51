import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAmount } from './parse-amount.ts';
import { parseDay } from './parse-day.ts';

/** Thousands and decimal mark of every form that is asked for. */
const marks = {
  'pt-BR': ['.', ','],
  'es-MX': [',', '.'],
  'en-US': [',', '.'],
  spaced: [' ', ','],
  'spaced by NBSP': ['\u00a0', ','],
  'spaced thinly': ['\u2009', '.'],
  narrow: ['\u202f', ','],
  Swiss: ["'", '.'],
  'Swiss, typeset': ['’', '.'],
  bare: ['', '.'],
} as const;
const around: readonly ((amount: string) => string)[] = [
  (amount) => amount,
  (amount) => `R$ ${amount}`,
  (amount) => `R$\u00a0${amount}`,
  (amount) => `${amount} R$`,
  (amount) => `$${amount}`,
  (amount) => `MXN ${amount}`,
  (amount) => `${amount} MXN`,
  (amount) => `US$ ${amount}`,
  (amount) => `S/ ${amount}`,
  (amount) => `€${amount}`,
];
const negative: readonly ((amount: string) => string)[] = [
  (amount) => `-${amount}`,
  (amount) => `−${amount}`,
  (amount) => `${amount}-`,
  (amount) => `(${amount})`,
];

function print(cents: number, [group, decimal]: readonly [string, string]): string {
  const whole = String(Math.trunc(cents / 100)).replace(/\B(?=(\d{3})+$)/g, group);
  return `${whole}${decimal}${String(cents % 100).padStart(2, '0')}`;
}
const plain = (cents: number) => `${Math.trunc(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
const cents = fc.oneof(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 1, max: 99_999_999_999 }));

describe.each(Object.entries(marks))('amounts as %s', (_, pair) => {
  test('are the same cents, whatever stands around them and whether the mark is known or not', () => {
    fc.assert(
      fc.property(
        cents,
        fc.constantFrom(...around),
        fc.constantFrom('auto' as const, pair[1]),
        (value, wrap, decimal) => {
          expect(parseAmount(wrap(print(value, pair)), decimal)).toEqual({ amount: plain(value), sure: true });
        },
      ),
    );
  });

  test('below nothing keep their sign', () => {
    fc.assert(
      fc.property(cents, fc.constantFrom(...around), fc.constantFrom(...negative), (value, wrap, sign) => {
        expect(parseAmount(sign(wrap(print(value, pair))), 'auto')?.amount).toBe(`-${plain(value)}`);
      }),
    );
  });

  test('are never sure where the site divides by the other mark', () => {
    fc.assert(
      fc.property(cents, (value) => {
        const read = parseAmount(print(value, pair), pair[1] === ',' ? '.' : ',');
        expect(read === null || (!read.sure && read.amount === plain(value))).toBe(true);
      }),
    );
  });
});

test('whole thousands are sure only where the mark is known', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 999 }), (thousands, rest) => {
      const text = `${thousands}.${String(rest).padStart(3, '0')}`;
      const amount = `${thousands * 1000 + rest}.00`;
      expect(parseAmount(text, ',')).toEqual({ amount, sure: true });
      expect(parseAmount(text, 'auto')).toEqual({ amount, sure: false });
    }),
  );
});

test('two numbers, or a number of something else, are no amount', () => {
  fc.assert(
    fc.property(cents, cents, fc.constantFrom(' de ', ' / ', ' x ', '; '), (a, b, between) => {
      expect(parseAmount(print(a, marks['pt-BR']) + between + print(b, marks['pt-BR']), ',')).toBeNull();
      expect(parseAmount(`${print(a, marks['pt-BR'])} %`, ',')).toBeNull();
      expect(parseAmount(`${a} dias`, ',')).toBeNull();
    }),
  );
});

const day = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2069-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const named = (iso: string, locale: string, month: 'long' | 'short', year: 'numeric' | '2-digit' = 'numeric') =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month, year, timeZone: 'UTC' }).format(new Date(iso));

describe('days', () => {
  test.each(['pt-BR', 'es-MX', 'es-ES', 'en-US', 'en-GB'])('in words of %s', (locale) => {
    fc.assert(
      fc.property(day, fc.constantFrom('long' as const, 'short' as const), (iso, month) => {
        expect(parseDay(named(iso, locale, month), 'dmy')).toEqual({ day: iso, sure: true });
      }),
    );
  });

  test('in numbers, in the order of the site, with years of four digits and of two', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('/', '-', '.'), fc.boolean(), (iso, mark, short) => {
        const [year = '', month = '', date = ''] = iso.split('-');
        const y = short ? year.slice(2) : year;
        expect(parseDay([date, month, y].join(mark), 'dmy')?.day).toBe(iso);
        expect(parseDay([month, date, y].join(mark), 'mdy')?.day).toBe(iso);
        expect(parseDay([y, month, date].join(mark), 'ymd')?.day).toBe(iso);
        expect(parseDay(`${iso}T03:00:00Z`, 'mdy')?.day).toBe(iso);
      }),
    );
  });

  test.each(['31/02/2026', '00/10/2026', '27/13/2026', '29 de fevereiro de 2027', 'ontem', '27 ma 2026', '12/2026'])(
    '%s is none',
    (text) => {
      expect(parseDay(text, 'dmy')).toBeNull();
    },
  );
});
