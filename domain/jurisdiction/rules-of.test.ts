import { describe, expect, it, test } from 'vitest';
import { ContactPolicy } from '../playbook/contact-policy.ts';
import { Jurisdiction } from '../playbook/playbook.ts';
import { checkContactPolicy } from './check-contact-policy.ts';
import { findRegion } from './find-region.ts';
import type { Rule } from './jurisdiction.ts';
import { platformLimits, platformRestrictions } from './platform.ts';
import { rulesOf } from './rules-of.ts';

const everyRule = (jurisdiction: Jurisdiction): readonly Rule[] => {
  const { hours, caps, restrictions, debt_age, questions, limits } = rulesOf(jurisdiction);
  return [...hours, ...caps, ...restrictions, ...debt_age, ...questions, ...limits];
};

describe.each(Jurisdiction.options)('%s', (jurisdiction) => {
  const rules = rulesOf(jurisdiction);

  it('names the source of every rule and how it was read, and a page unless nobody has one', () => {
    for (const { id, source } of [...everyRule(jurisdiction), ...platformRestrictions, ...platformLimits]) {
      expect(source.citation.length, id).toBeGreaterThan(5);
      expect(['primary', 'secondary', 'unverified'], id).toContain(source.confidence);
      if (source.confidence !== 'unverified') expect(source.url, id).toMatch(/^https?:\/\//);
    }
    expect(rules.silence.citation).not.toBe('');
    expect(rules.reply.source.citation).not.toBe('');
  });

  it('holds its rules where there is such a region, each once', () => {
    const ids = everyRule(jurisdiction).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, region } of everyRule(jurisdiction))
      expect(region === '*' || region in rules.regions, id).toBe(true);
  });

  it('has zones that exist', () => {
    const zones = [...rules.zones, ...Object.values(rules.regions).flatMap((region) => region.zones)];
    expect(rules.zones.length).toBeGreaterThan(0);
    for (const timeZone of zones) expect(() => new Intl.DateTimeFormat('en', { timeZone }), timeZone).not.toThrow();
    for (const [code, region] of Object.entries(rules.regions)) expect(region.zones.length, code).toBeGreaterThan(0);
  });

  it('opens before it closes, and counts something', () => {
    for (const { hours, id } of rules.hours) {
      for (const day of [hours.weekday, hours.saturday, hours.sunday, hours.holiday])
        if (day) expect(day.opens < day.closes, id).toBe(true);
    }
    for (const { max, days, channels } of rules.caps) expect(Math.min(max, days, channels.length)).toBeGreaterThan(0);
  });
});

test('every state of Brazil is named, with its clock and its prefixes', () => {
  const states = 'AC AL AM AP BA CE DF ES GO MA MG MS MT PA PB PE PI PR RJ RN RO RR RS SC SE SP TO'.split(' ');
  expect(Object.keys(rulesOf('BR').regions).sort()).toEqual(states);
  const prefixes = Object.values(rulesOf('BR').regions).flatMap((region) => region.prefixes);
  // 61 serves the Federal District and towns of Goiás; of the 67 area codes in use none is missing.
  expect(new Set(prefixes).size).toBe(67);
});

test.each([
  ['BR', 'ceara', 'CE'],
  ['BR', 'São Paulo', 'SP'],
  ['MX', 'CDMX', 'CMX'],
  ['MX', 'Edomex', 'MEX'],
  ['BR', 'Atlântida', null],
] as const)('%s: %s is %s', (jurisdiction, text, code) => {
  expect(findRegion(rulesOf(jurisdiction), text)).toBe(code);
});

test('the states whose hours a law sets are those that were found', () => {
  const laws = rulesOf('BR').hours.filter(({ status, region }) => status === 'law' && region !== '*');
  expect(laws.map(({ region }) => region).sort()).toEqual(['AL', 'CE', 'ES', 'RJ', 'SP']);
});

describe('a firm’s policy', () => {
  const problems = (policy: unknown, jurisdiction: Jurisdiction = 'BR'): string[] => {
    const found: string[] = [];
    checkContactPolicy(ContactPolicy.parse(policy), jurisdiction, (path, reason) => found.push(`${path} ${reason}`));
    return found;
  };

  it('may be stricter', () => {
    expect(problems({})).toEqual([]);
    expect(
      problems({ hours: { weekday: { opens: '09:00', closes: '18:00' }, saturday: null }, holidays: 'closed' }),
    ).toEqual([]);
    expect(
      problems({ caps: [{ id: 'house', channels: ['voice'], max: 3, days: 7, counts: 'conversations' }] }, 'CO'),
    ).toEqual([]);
    expect(problems({ follows: ['mx-weekdays'] }, 'MX')).toEqual([]);
    expect(problems({ hours: { sunday: { opens: '00:00', closes: '23:59' } } }, 'UK')).toEqual([]);
  });

  it.each([
    [
      'opens before any law',
      { hours: { weekday: { opens: '06:00', closes: '18:00' } } },
      'BR',
      'contact_policy.hours.weekday.opens is earlier than 07:00',
    ],
    [
      'closes after every law',
      { hours: { weekday: { opens: '09:00', closes: '23:00' } } },
      'MX',
      'contact_policy.hours.weekday.closes is later than 22:00',
    ],
    [
      'opens a day that is closed everywhere',
      { hours: { sunday: { opens: '10:00', closes: '12:00' } } },
      'BR',
      'contact_policy.hours.sunday no rule of BR',
    ],
    [
      'never opens',
      { hours: { weekday: { opens: '12:00', closes: '12:00' } } },
      'BR',
      'contact_policy.hours.weekday opens at 12:00',
    ],
    [
      'has more contacts than the law',
      { caps: [{ id: 'a', channels: ['voice'], max: 2, days: 1, counts: 'conversations' }] },
      'CO',
      'contact_policy.caps[0].max is more than the 1',
    ],
    [
      'names a cap twice',
      {
        caps: [
          { id: 'a', channels: ['voice'], max: 2, days: 1 },
          { id: 'a', channels: ['voice'], max: 1, days: 1 },
        ],
      },
      'BR',
      'contact_policy.caps[1].id "a" is already used',
    ],
    [
      'follows what is not there',
      { follows: ['mx-weekdays'] },
      'BR',
      'contact_policy.follows[0] there is no advisory or disputed rule',
    ],
  ] as const)('is refused where it %s', (_name, policy, jurisdiction, problem) => {
    expect(problems(policy, jurisdiction)).toEqual([expect.stringContaining(problem)]);
  });
});
