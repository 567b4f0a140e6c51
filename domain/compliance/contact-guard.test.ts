import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it, test } from 'vitest';
import type { ContactRecord, ContactRestriction } from '../interaction/contact-record.ts';
import { holidayOn } from '../jurisdiction/holidays/holiday-on.ts';
import { bindingHours } from '../jurisdiction/hours-at.ts';
import { placesOf } from '../jurisdiction/places-of.ts';
import { rulesOf } from '../jurisdiction/rules-of.ts';
import { ContactPolicy } from '../playbook/contact-policy.ts';
import { Jurisdiction } from '../playbook/playbook.ts';
import { contactGuard, type GuardQuery } from './contact-guard.ts';

// A Tuesday that is a holiday nowhere.
const tuesday = '2026-11-24';
const ask = (changes: Partial<GuardQuery>, now: string) =>
  contactGuard(
    {
      jurisdiction: 'BR',
      region: null,
      zone: null,
      channel: 'voice',
      phone: null,
      phones: [],
      contacts: [],
      restrictions: [],
      days_past_due: 30,
      inbound: false,
      ...changes,
    },
    now,
  );

const contact = (at: string, changes: Partial<ContactRecord> = {}): ContactRecord => ({
  at,
  channel: 'voice',
  direction: 'outbound',
  reached: 'debtor',
  phone: null,
  outcome: null,
  agent: null,
  promise: null,
  source: 'combinado',
  ...changes,
});
const bar = (changes: Partial<ContactRestriction>): ContactRestriction => ({
  kind: 'opted_out',
  channel: null,
  phone: null,
  since: '2026-11-01T12:00:00Z',
  until: null,
  source: 'debtor',
  ...changes,
});
const rules = (guard: ReturnType<typeof contactGuard>) => guard.reasons.map(({ rule, weight }) => `${rule} ${weight}`);

describe('hours, by country', () => {
  it.each([
    ['SP calls', { region: 'SP' }, '20:30-03:00', 'stop', 'br-sp-hours', '2026-11-25T11:00:00Z'],
    [
      'SP messages: practice only',
      { region: 'SP', channel: 'whatsapp' },
      '20:30-03:00',
      'caution',
      'br-default-messages',
    ],
    [
      'CE messages',
      { region: 'CE', channel: 'whatsapp' },
      '18:30-03:00',
      'stop',
      'br-ce-hours',
      '2026-11-25T11:00:00Z',
    ],
    ['CE calls', { region: 'Ceará' }, '17:59-03:00', 'clear'],
    ['AL messages', { region: 'AL', channel: 'whatsapp' }, '20:01-03:00', 'stop', 'br-al-hours'],
    ['ES calls', { region: 'ES' }, '19:00-03:00', 'stop', 'br-es-hours'],
    ['RJ calls', { region: 'RJ' }, '08:30-03:00', 'stop', 'br-rj-hours', '2026-11-24T12:00:00Z'],
    ['AM calls: disputed', { region: 'AM' }, '18:30-04:00', 'caution', 'br-am-hours'],
    ['MG calls: practice only', { region: 'MG' }, '21:00-03:00', 'caution', 'br-default-hours'],
    ['MS: a bill binds nobody', { region: 'MS' }, '18:30-04:00', 'clear'],
    [
      'MX',
      { jurisdiction: 'MX', region: 'Sonora' },
      '22:00-07:00',
      'stop',
      'mx-condusef-hours',
      '2026-11-25T14:00:00Z',
    ],
    ['CO', { jurisdiction: 'CO' }, '19:00-05:00', 'stop', 'co-hours', '2026-11-25T12:00:00Z'],
    ['CL', { jurisdiction: 'CL' }, '20:00-03:00', 'stop', 'cl-hours'],
    ['PE calls', { jurisdiction: 'PE' }, '20:00-05:00', 'stop', 'pe-hours'],
    [
      'PE messages: not said',
      { jurisdiction: 'PE', channel: 'whatsapp' },
      '20:00-05:00',
      'caution',
      'pe-written-hours',
    ],
    ['AR, the City', { jurisdiction: 'AR', region: 'CABA' }, '20:00-03:00', 'stop', 'ar-caba-hours'],
    ['AR, elsewhere: asserted', { jurisdiction: 'AR' }, '20:00-03:00', 'caution', 'ar-hours-national'],
    ['ES, Spain: yardstick', { jurisdiction: 'ES' }, '21:30+01:00', 'caution', 'es-hours'],
    ['US', { jurisdiction: 'US', region: 'TX', zone: 'America/Chicago' }, '21:00-06:00', 'stop', 'us-hours'],
    ['US, both coasts', { jurisdiction: 'US' }, '09:00-05:00', 'stop', 'us-hours', '2026-11-24T16:00:00Z'],
    ['UK: no hours', { jurisdiction: 'UK' }, '03:00+00:00', 'clear'],
  ] as const)('%s', (_name, query, time, verdict, rule?: string, next?: string) => {
    const guard = ask(query, `${tuesday}T${time}`);
    expect(guard.verdict).toBe(verdict);
    expect(guard.reasons[0]?.rule).toBe(rule);
    if (next) expect(guard.next_at).toBe(next);
  });

  it('names the holiday, of the state too, and says when the day after it opens', () => {
    const guard = ask({ region: 'SP' }, '2026-07-09T10:00:00-03:00');
    expect(guard.reasons[0]).toMatchObject({ kind: 'holiday', holiday: 'Revolução Constitucionalista' });
    expect(guard.next_at).toBe('2026-07-10T11:00:00Z');
    expect(ask({ region: 'RJ' }, '2026-07-09T10:00:00-03:00').verdict).toBe('clear');
    expect(guard.days.map(({ holiday, hours }) => [holiday, hours?.opens ?? null])).toEqual([
      ['Revolução Constitucionalista', null],
      [null, '08:00'],
    ]);
  });

  it('says that Sunday is disputed in Mexico, and stops there where the firm follows the strict reading', () => {
    const query = { jurisdiction: 'MX', region: 'CMX' } as const;
    const sunday = '2026-11-22T12:00:00-06:00';
    expect(rules(ask(query, sunday))).toEqual(['mx-weekdays caution']);
    const policy = ContactPolicy.parse({ follows: ['mx-weekdays'] });
    const guard = ask({ ...query, policy }, sunday);
    expect(rules(guard)).toEqual(['mx-weekdays stop']);
    expect(guard.next_at).toBe('2026-11-23T13:00:00Z');
  });

  it('moves with the debtor’s zone: one instant, one rule, another clock', () => {
    const now = '2026-11-24T11:30:00Z';
    expect(ask({ region: 'SP' }, now).verdict).toBe('clear');
    expect(ask({ region: 'AC' }, now)).toMatchObject({ verdict: 'caution', zone: 'America/Rio_Branco' });
    expect(ask({ region: 'MT' }, now)).toMatchObject({ verdict: 'caution', zone: 'America/Cuiaba' });
  });

  it('takes the stricter of two places, and says of each number what holds for it', () => {
    const phones = ['+5511987654417', '+5585991230087'];
    const guard = ask({ region: 'SP', channel: 'whatsapp', phones }, `${tuesday}T18:30:00-03:00`);
    expect(guard).toMatchObject({ verdict: 'stop', place: 'Ceará' });
    expect(guard.places.map(({ name }) => name)).toEqual(['São Paulo', 'Ceará']);
    expect(guard.phones.map(({ channels }) => [channels.whatsapp.verdict, channels.voice.verdict])).toEqual([
      ['clear', 'clear'],
      ['stop', 'stop'],
    ]);
  });
});

describe('caps, by country', () => {
  const noon = { CO: 'T12:00:00-05:00', CL: 'T12:00:00-03:00', US: 'T12:00:00-05:00' };
  it.each([
    [
      'CO: a second time the same day',
      { jurisdiction: 'CO' },
      [contact(`${tuesday}T08:00:00-05:00`)],
      ['co-cap-day stop'],
      '2026-11-25T12:00:00Z',
    ],
    ['CO: the day before', { jurisdiction: 'CO' }, [contact('2026-11-23T08:00:00-05:00')], []],
    [
      'CO: nobody answered',
      { jurisdiction: 'CO' },
      [contact(`${tuesday}T08:00:00-05:00`, { reached: 'nobody' })],
      ['co-cap-day caution'],
    ],
    [
      'CO: another channel in the week',
      { jurisdiction: 'CO', channel: 'whatsapp' },
      [contact('2026-11-20T08:00:00-05:00')],
      ['co-cap-week-channel stop'],
    ],
    [
      'CO: another channel, seven days ago',
      { jurisdiction: 'CO', channel: 'whatsapp' },
      [contact('2026-11-17T08:00:00-05:00')],
      [],
    ],
    [
      'CL: a second call in the week',
      { jurisdiction: 'CL' },
      [contact('2026-11-19T12:00:00-03:00')],
      ['cl-cap-call stop'],
    ],
    [
      'CL: after a call that nobody answered',
      { jurisdiction: 'CL' },
      [contact('2026-11-19T12:00:00-03:00', { reached: 'nobody' })],
      ['cl-cap-call caution'],
    ],
    [
      'CL: a visit is a call',
      { jurisdiction: 'CL' },
      [contact('2026-11-19T12:00:00-03:00', { channel: 'visit' })],
      ['cl-cap-call stop'],
    ],
    [
      'CL: a message the day after a message',
      { jurisdiction: 'CL', channel: 'whatsapp' },
      [contact('2026-11-23T12:00:00-03:00', { channel: 'email' })],
      ['cl-cap-written stop'],
      '2026-11-25T11:00:00Z',
    ],
    [
      'CL: two messages, then a third',
      { jurisdiction: 'CL', channel: 'whatsapp' },
      [
        contact('2026-11-19T12:00:00-03:00', { channel: 'whatsapp' }),
        contact('2026-11-21T12:00:00-03:00', { channel: 'sms' }),
      ],
      ['cl-cap-written stop', 'cl-cap-outliers caution'],
    ],
    [
      'US: after a conversation',
      { jurisdiction: 'US', zone: 'America/New_York' },
      [contact('2026-11-18T12:00:00-05:00')],
      ['us-after-conversation stop'],
      '2026-11-25T13:00:00Z',
    ],
    [
      'US: the eighth day',
      { jurisdiction: 'US', zone: 'America/New_York' },
      [contact('2026-11-17T12:00:00-05:00')],
      [],
    ],
    [
      'US: she called',
      { jurisdiction: 'US', zone: 'America/New_York' },
      [contact('2026-11-20T12:00:00-05:00', { direction: 'inbound' })],
      ['us-after-conversation caution'],
    ],
    [
      'US: the eighth call in seven days',
      { jurisdiction: 'US', zone: 'America/New_York' },
      Array.from({ length: 7 }, (_, n) =>
        contact(`2026-11-2${Math.floor(n / 2)}T1${n}:00:00-05:00`, { reached: 'nobody' }),
      ),
      ['us-7in7 stop'],
    ],
    [
      'US: the seventh',
      { jurisdiction: 'US', zone: 'America/New_York' },
      Array.from({ length: 6 }, (_, n) =>
        contact(`2026-11-2${Math.floor(n / 2)}T1${n}:00:00-05:00`, { reached: 'nobody' }),
      ),
      [],
    ],
    [
      'MA: messages count with calls',
      { jurisdiction: 'US', region: 'MA', channel: 'whatsapp' },
      [contact('2026-11-20T12:00:00-05:00', { channel: 'sms' }), contact('2026-11-22T12:00:00-05:00')],
      ['us-ma stop'],
    ],
    [
      'NYC: attempts on any channel',
      { jurisdiction: 'US', region: 'NYC', channel: 'whatsapp' },
      [20, 21, 22].map((d) => contact(`2026-11-${d}T12:00:00-05:00`, { channel: 'email', reached: null })),
      ['us-nyc stop'],
    ],
    [
      'BR: no law counts',
      { region: 'SP' },
      Array.from({ length: 9 }, (_, n) => contact(`${tuesday}T0${n}:00:00-03:00`)),
      [],
    ],
  ] as const)('%s', (_name, query, contacts, expected, next?: string) => {
    const now = `${tuesday}${noon[(query as { jurisdiction?: 'CO' | 'CL' | 'US' }).jurisdiction ?? 'CL']}`;
    const guard = ask({ ...query, contacts }, now);
    expect(rules(guard)).toEqual(expected);
    if (next) expect(guard.next_at).toBe(next);
  });

  it('does not bind before it is in force', () => {
    const contacts = [20, 21, 22].map((d) => contact(`2026-08-${d}T12:00:00-04:00`, { reached: 'nobody' }));
    expect(ask({ jurisdiction: 'US', region: 'NYC', contacts }, '2026-08-24T12:00:00-04:00').verdict).toBe('clear');
    const september = contacts.map((each) => ({ ...each, at: each.at.replace('-08-', '-09-') }));
    const guard = ask({ jurisdiction: 'US', region: 'NYC', contacts: september }, '2026-09-24T12:00:00-04:00');
    expect(rules(guard)).toEqual(['us-nyc stop']);
  });

  it('counts the debtor’s days, not the firm’s', () => {
    // 23:30 on Monday in Bogotá is Tuesday in UTC.
    const contacts = [contact('2026-11-24T04:30:00Z')];
    expect(ask({ jurisdiction: 'CO', contacts }, `${tuesday}T12:00:00-05:00`).verdict).toBe('clear');
  });

  it('lets an answer through with care, where the debtor wrote first', () => {
    const contacts = [contact(`${tuesday}T08:00:00-05:00`, { channel: 'whatsapp' })];
    const guard = ask(
      { jurisdiction: 'CO', channel: 'whatsapp', contacts, inbound: true },
      `${tuesday}T12:00:00-05:00`,
    );
    expect(rules(guard)).toEqual(['co-cap-day caution']);
    expect(guard.reply?.is).toBe('allowed');
    expect(ask({ region: 'CE', channel: 'whatsapp', inbound: true }, `${tuesday}T19:00:00-03:00`)).toMatchObject({
      verdict: 'caution',
      reply: { is: 'not_said' },
    });
  });

  it('counts the house’s own beside the law’s', () => {
    const policy = ContactPolicy.parse({
      caps: [{ id: 'two_a_day', channels: ['voice', 'whatsapp'], max: 2, days: 1 }],
    });
    const contacts = [
      contact(`${tuesday}T09:00:00-03:00`),
      contact(`${tuesday}T10:00:00-03:00`, { channel: 'whatsapp' }),
    ];
    const guard = ask({ region: 'MG', contacts, policy }, `${tuesday}T12:00:00-03:00`);
    expect(guard.reasons).toMatchObject([
      { kind: 'cap', rule: 'two_a_day', status: 'house', counted: { n: 2, max: 2, days: 1 } },
    ]);
    expect(guard.next_at).toBe('2026-11-25T03:00:00Z');
  });
});

describe('bars', () => {
  const noon = `${tuesday}T12:00:00-03:00`;
  it('stops on an opt-out from everything, from this channel and not from another', () => {
    expect(ask({ restrictions: [bar({})] }, noon)).toMatchObject({ verdict: 'stop', next_at: null });
    const whatsapp = [bar({ channel: 'whatsapp' })];
    const guard = ask({ restrictions: whatsapp }, noon);
    expect(guard.verdict).toBe('clear');
    expect(guard.channels.whatsapp).toMatchObject({
      verdict: 'stop',
      reasons: [{ kind: 'opted_out', rule: 'wa-optout' }],
    });
  });

  it('stops one number and leaves the others free', () => {
    const phones = ['+5511987654417', '+5511912345678'];
    const restrictions = [bar({ kind: 'wrong_number', phone: '+5511987654417' })];
    expect(ask({ phones, restrictions }, noon).verdict).toBe('caution');
    expect(ask({ phones, phone: '+5511987654417', restrictions }, noon).verdict).toBe('stop');
    const guard = ask({ phones, phone: '+5511912345678', restrictions }, noon);
    expect(guard.verdict).toBe('clear');
    expect(guard.phones.map(({ channels }) => channels.voice.verdict)).toEqual(['stop', 'clear']);
    expect(ask({ phones: ['+5511987654417'], restrictions }, noon).verdict).toBe('stop');
  });

  it('names the state’s list behind a blocked number', () => {
    expect(
      ask({ region: 'SP', restrictions: [bar({ kind: 'blocked', source: 'procon' })] }, noon).reasons,
    ).toMatchObject([{ kind: 'blocked', rule: 'br-sp-nao-me-ligue', by: 'procon' }]);
    expect(ask({ region: 'PA', restrictions: [bar({ kind: 'blocked' })] }, noon).reasons[0]?.rule).toBe('br-pa-list');
  });

  it('waits for a pause to end, and for the hours after it', () => {
    const restrictions = [bar({ kind: 'paused', until: '2026-11-25T02:00:00Z' })];
    expect(ask({ region: 'SP', restrictions }, noon).reasons).toMatchObject([
      { kind: 'paused', status: 'house', source: { citation: 'Política da casa' }, by: 'debtor' },
    ]);
    expect(ask({ region: 'SP', restrictions }, noon)).toMatchObject({
      verdict: 'stop',
      next_at: '2026-11-25T11:00:00Z',
    });
    expect(ask({ region: 'SP', restrictions }, '2026-11-25T12:00:00Z').verdict).toBe('clear');
  });

  it('does not let an answer through to somebody who opted out', () => {
    expect(ask({ restrictions: [bar({})], inbound: true }, noon).verdict).toBe('stop');
  });

  it('stops a bank’s calls on a debt of more than five years, and asks anybody else for caution', () => {
    expect(rules(ask({ days_past_due: 1826 }, noon))).toEqual(['br-prescribed caution']);
    const policy = ContactPolicy.parse({ firm: ['signatory_bank'] });
    expect(rules(ask({ days_past_due: 1826, policy }, noon))).toEqual(['br-febraban-5y stop', 'br-prescribed caution']);
    expect(ask({ days_past_due: 1825, policy }, noon).verdict).toBe('clear');
  });
});

const anyInstant = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const anyCountry = fc.constantFrom(...Jurisdiction.options);
const anyChannel = fc.constantFrom('voice' as const, 'whatsapp' as const);
const anyRecord = fc.record({
  hours: fc.integer({ min: 0, max: 24 * 12 }),
  channel: fc.constantFrom('voice' as const, 'whatsapp' as const, 'email' as const, 'visit' as const),
  direction: fc.constantFrom('outbound' as const, 'inbound' as const),
  reached: fc.constantFrom('debtor' as const, 'nobody' as const, 'third_party' as const, null),
});
const anyPolicy = fc
  .record({
    weekday: fc.constantFrom(undefined, null, { opens: '09:00', closes: '17:00' }, { opens: '10:00', closes: '12:00' }),
    saturday: fc.constantFrom(undefined, null),
    holidays: fc.constantFrom('as_law' as const, 'closed' as const),
    max: fc.integer({ min: 1, max: 3 }),
    days: fc.integer({ min: 1, max: 7 }),
  })
  .map(({ weekday, saturday, holidays, max, days }) =>
    ContactPolicy.parse({
      hours: { ...(weekday === undefined ? {} : { weekday }), ...(saturday === undefined ? {} : { saturday }) },
      holidays,
      caps: [{ id: 'house', channels: ['voice', 'whatsapp'], max, days }],
    }),
  );

const regionAt = (country: Jurisdiction, pick: number): string | null => {
  const regions = Object.keys(rulesOf(country).regions);
  return regions[pick % (regions.length + 1)] ?? null;
};

test('is never clear when a cap is reached', () => {
  fc.assert(
    fc.property(
      anyCountry,
      fc.nat(),
      anyChannel,
      anyInstant,
      fc.array(anyRecord, { maxLength: 12 }),
      anyPolicy,
      (country, pick, channel, now, list, policy) => {
        const contacts = list.map(({ hours, ...rest }) =>
          contact(new Date(Date.parse(now) - hours * 3600_000).toISOString(), rest),
        );
        const guard = ask({ jurisdiction: country, region: regionAt(country, pick), channel, contacts, policy }, now);
        for (const { n, max, counts } of guard.caps)
          if (counts !== 'distinct_channels' && n >= max) expect(guard.verdict).not.toBe('clear');
        expect(guard.verdict === 'stop').toBe(guard.reasons.some(({ weight }) => weight === 'stop'));
      },
    ),
    { numRuns: 150 },
  );
});

test('a stricter house never opens what the law closes', () => {
  const order = { clear: 0, caution: 1, stop: 2 };
  fc.assert(
    fc.property(
      anyCountry,
      fc.nat(),
      anyChannel,
      anyInstant,
      fc.array(anyRecord, { maxLength: 8 }),
      anyPolicy,
      (country, pick, channel, now, list, policy) => {
        const contacts = list.map(({ hours, ...rest }) =>
          contact(new Date(Date.parse(now) - hours * 3600_000).toISOString(), rest),
        );
        const query = { jurisdiction: country, region: regionAt(country, pick), channel, contacts };
        const law = ask(query, now);
        const house = ask({ ...query, policy }, now);
        expect(order[house.verdict]).toBeGreaterThanOrEqual(order[law.verdict]);
        for (const { rule } of law.reasons) expect(house.reasons.map((each) => each.rule)).toContain(rule);
      },
    ),
    { numRuns: 150 },
  );
});

test('what it gives as the next time is one at which nothing stops contact, and not before', () => {
  fc.assert(
    fc.property(
      anyCountry,
      fc.nat(),
      anyChannel,
      anyInstant,
      fc.array(anyRecord, { maxLength: 6 }),
      (country, pick, channel, now, list) => {
        const contacts = list.map(({ hours, ...rest }) =>
          contact(new Date(Date.parse(now) - hours * 3600_000).toISOString(), rest),
        );
        const query = { jurisdiction: country, region: regionAt(country, pick), channel, contacts };
        const { next_at, verdict } = ask(query, now);
        if (verdict !== 'stop') expect(next_at).toBeNull();
        else if (next_at) {
          expect(ask(query, next_at).verdict).not.toBe('stop');
          expect(ask(query, new Date(Date.parse(next_at) - 60_000).toISOString()).verdict).toBe('stop');
        }
      },
    ),
    { numRuns: 100 },
  );
});

test('a region with hours of its own is bound by those and not by the country’s', () => {
  const [place] = placesOf({ jurisdiction: 'BR', region: 'CE', zone: null });
  expect(bindingHours('BR', place, 'whatsapp', undefined).map(({ id }) => id)).toEqual(['br-ce-hours']);
});

test('two states under one rule answer alike at the same hour of their own clocks, whatever the instant', () => {
  const states = ['MG', 'AC', 'MT', 'BA', 'RO', 'PE', 'GO'] as const;
  fc.assert(
    fc.property(
      fc.constantFrom(...states),
      fc.constantFrom(...states),
      fc.integer({ min: 0, max: 729 }),
      fc.integer({ min: 0, max: 24 * 60 - 1 }),
      (a, b, ahead, minute) => {
        const day = Temporal.PlainDate.from('2026-01-01').add({ days: ahead });
        fc.pre(
          [a, b].every(
            (state) => holidayOn(day.toString(), 'BR', state)?.name === holidayOn(day.toString(), 'BR')?.name,
          ),
        );
        const at = (state: (typeof states)[number]) => {
          const [timeZone = 'UTC'] = rulesOf('BR').regions[state]?.zones ?? [];
          const plainTime = Temporal.PlainTime.from('00:00').add({ minutes: minute });
          return ask({ region: state }, day.toZonedDateTime({ timeZone, plainTime }).toInstant().toString());
        };
        const [first, second] = [at(a), at(b)];
        expect(first.verdict).toBe(second.verdict);
        expect(rules(first)).toEqual(rules(second));
      },
    ),
    { numRuns: 120 },
  );
});
