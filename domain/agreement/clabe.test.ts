import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseClabe } from './clabe.ts';

/** Numbers that are printed as examples in the public description of the standard. */
const published = ['032180000118359719', '002010077777777771'];
const valid = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 17, maxLength: 17 })
  .map((digits) => digits.join(''))
  .map((body) => Array.from({ length: 10 }, (_, digit) => `${body}${digit}`).filter((each) => parseClabe(each).ok));

describe('parseClabe', () => {
  it.each(published)('takes %s', (digits) => expect(parseClabe(digits)).toMatchObject({ ok: true }));

  it('names the bank, also where the number is written in groups', () =>
    expect(parseClabe('002 010 07777777777 1')).toEqual({
      ok: true,
      clabe: { digits: '002010077777777771', bank: 'Banco Nacional de México' },
    }));

  it('knows no bank that the list does not know', () =>
    expect(parseClabe('999180000118359713')).toEqual({
      ok: true,
      clabe: { digits: '999180000118359713', bank: null },
    }));

  it('says which digit ought to stand last', () =>
    expect(parseClabe('032180000118359711')).toEqual({
      ok: false,
      problem: { is: 'check_digit', found: '1', expected: '9' },
    }));

  it.each([
    ['', { is: 'length', found: 0 }],
    ['03218000011835971', { is: 'length', found: 17 }],
    ['0321800001183597199', { is: 'length', found: 19 }],
    ['03218000O118359719', { is: 'characters', found: 'O' }],
  ])('refuses %j', (text, problem) => expect(parseClabe(text)).toEqual({ ok: false, problem }));

  it('has one check digit for any 17 digits', () =>
    fc.assert(fc.property(valid, (ends) => void expect(ends).toHaveLength(1))));

  it('sees any one digit that was mistyped', () =>
    fc.assert(
      fc.property(valid, fc.integer({ min: 0, max: 17 }), fc.integer({ min: 1, max: 9 }), ([right = ''], at, by) => {
        const wrong = `${right.slice(0, at)}${(Number(right[at]) + by) % 10}${right.slice(at + 1)}`;
        expect(parseClabe(wrong)).toMatchObject({ ok: false, problem: { is: 'check_digit' } });
      }),
    ));

  it('never throws', () => fc.assert(fc.property(fc.string(), (text) => void parseClabe(text))));
});
