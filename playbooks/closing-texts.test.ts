import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '@/tests/support/property-seed.ts';
import type { Agreement } from '@/domain/agreement/agreement.ts';
import { closingText } from '@/domain/agreement/closing-state.ts';
import { parseAgreement } from '@/domain/agreement/parse-agreement.ts';
import { type PlanRequest, planInstalments } from '@/domain/agreement/plan-instalments.ts';
import { remainderText, summaryText } from '@/domain/agreement/summary-text.ts';
import type { Money } from '@/domain/conversation/money.ts';
import type { Channel } from '@/domain/conversation/turn.ts';
import type { RenderedText } from '@/domain/interaction/evaluation.ts';
import type { Playbook } from '@/domain/playbook/playbook.ts';
import { speakDate, speakMoney, speakNumber } from '@/domain/playbook/spoken-value.ts';
import { variableValues } from '@/domain/playbook/variables.ts';
import { proveClosing } from '@/domain/recognition/closing/prove-closing.ts';
import type { HearingContext } from '@/domain/recognition/hearing.ts';
import { loadPlaybook } from './load-playbook.ts';

const samples = { 'vereda-br': loadPlaybook('vereda-br'), 'cardenal-mx': loadPlaybook('cardenal-mx') };
const today = '2026-11-24';

function contextOf(playbook: Playbook, channel: Channel): HearingContext {
  return {
    language: playbook.locale.startsWith('pt') ? 'pt' : 'es',
    channel,
    today,
    audience: 'debtor',
    agent_name: 'Ana Ribeiro',
    debtor_name: 'Cláudia Regina Prates',
    company: 'Vereda Cobranças',
    creditor: 'Financeira Tamarindo',
    debt: null,
    offer_valid_until: null,
    legal_status: 'none',
  };
}

/** The items of the closing as they are sent or read aloud. */
function itemsOf(playbook: Playbook, agreement: Agreement, channel: Channel): { id: string; text: RenderedText }[] {
  const values = variableValues(
    {
      account: null,
      agent: { name: 'Ana Ribeiro', phone: null },
      organisation: { name: 'Vereda Cobranças' },
      agreement,
      today,
      typed: { creditor: { type: 'text', value: 'Financeira Tamarindo' } },
    },
    playbook.locale,
    channel === 'voice' ? 'spoken' : 'written',
  );
  return playbook.closing
    .filter(({ id }) => id !== 'discount' || agreement.discount)
    .map((item) => ({ id: item.id, text: closingText(item, values, playbook.locale, channel) }));
}

function closingOf(playbook: Playbook, agreement: Agreement, channel: Channel): RenderedText {
  return summaryText(
    itemsOf(playbook, agreement, channel).map(({ text }) => ({ text, mark: 'due' as const })),
    channel,
  );
}

function unproven(playbook: Playbook, agreement: Agreement, channel: Channel, ...said: string[]): string[] {
  const turns = said.map((text, index) => ({ id: `t${index}`, speaker: 'agent' as const, text, at: null }));
  const proof = proveClosing(turns, agreement, contextOf(playbook, channel));
  const { items } = proof;
  const results: [string, string][] = [
    ['total_amount', items.total_amount.result],
    ...(agreement.discount ? [['discount', items.discount.result] as [string, string]] : []),
    ['instalment_count', items.instalment_count.result],
    ['payment_method', items.payment_method.result],
    ...proof.due_dates.map(({ result }, index): [string, string] => [`due_dates[${index}]`, result]),
    ...proof.instalment_values.map(({ result }, index): [string, string] => [`instalment_values[${index}]`, result]),
    ['breach_consequence', items.breach_consequence.result],
    ['new_contacts', items.new_contacts.result],
    ['credit_bureau', items.credit_bureau.result],
    ['doubts_asked', proof.doubts_asked.result === 'yes' ? 'present' : 'missing'],
  ];
  return results.flatMap(([name, result]) => (result === 'present' ? [] : [`${name}: ${result}`]));
}

/** Deals that people make: whole and uneven amounts, a down payment, any rhythm. */
const deals = (name: keyof typeof samples): fc.Arbitrary<Agreement> => {
  const { currency, jurisdiction } = samples[name];
  return fc
    .record({
      debt: fc.integer({ min: 20_000, max: 3_000_000 }),
      percent: fc.constantFrom(0, 0, 5, 10, 25, 40),
      count: fc.constantFrom(1, 1, 2, 3, 4, 5, 6, 8, 10, 12, 18),
      down: fc.constantFrom(null, null, 10, 25),
      days: fc.integer({ min: 0, max: 30 }),
      every: fc.constantFrom<PlanRequest['every']>('month', 'month', 'quincena', 'two_weeks', 'week'),
      method: fc.constantFrom<Agreement['method']>(
        ...(currency === 'BRL'
          ? (['pix', 'boleto', 'card'] as const)
          : (['spei', 'oxxo', 'bank_branch', 'card'] as const)),
      ),
      remainder: fc.constantFrom<'first' | 'last'>('first', 'last'),
    })
    .map(({ debt, percent, count, down, days, every, method, remainder }): Agreement => {
      const off = Math.floor((debt * percent) / 100);
      const total = { minor: debt - off, currency };
      const first = new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
      const minor = down && count > 1 ? Math.ceil((total.minor * down) / 100) : null;
      return {
        original_debt: { minor: debt, currency },
        total,
        discount: off > 0 ? { percent, amount: { minor: off, currency } } : null,
        instalments: [
          ...planInstalments({
            total,
            count,
            first_due_date: first,
            every,
            jurisdiction,
            remainder,
            ...(minor === null ? {} : { down_payment: { minor, currency } }),
          }).instalments,
        ],
        method,
        delivery: null,
        settles: 'full',
      };
    })
    .filter((deal) => parseAgreement(deal).ok);
};

/** Every place of a digit in what was agreed, as it is written. */
const digitsIn = (text: string): number[] => [...text.matchAll(/\d/g)].map(({ index }) => index);
const withDigit = (text: string, at: number, by: number): string =>
  text.slice(0, at) + String((Number(text[at]) + by) % 10) + text.slice(at + 1);

/** Every number of a deal as it is said, with what it is: one of them is misspoken. */
interface Spoken {
  readonly from: number;
  readonly words: string;
  readonly instead: (by: number) => string;
}

/** The numbers that stand in a spoken closing, each with a way to say another one in its place. */
function spokenNumbers(playbook: Playbook, deal: Agreement, { parts, text }: RenderedText): Spoken[] {
  const { locale } = playbook;
  const amounts = [
    deal.total,
    ...(deal.discount ? [deal.discount.amount] : []),
    ...deal.instalments.map((each) => each.value),
  ];
  const money = (value: Money): [string, Spoken['instead']] => {
    const digits = String(value.minor);
    return [
      speakMoney(value, locale),
      (by) => speakMoney({ ...value, minor: Number(withDigit(digits, by % digits.length, (by % 9) + 1)) }, locale),
    ];
  };
  const day = (date: string): [string, Spoken['instead']] => [
    speakDate(date, locale),
    (by) => speakDate(new Date(Date.parse(date) + ((by % 25) + 1) * 86_400_000).toISOString().slice(0, 10), locale),
  ];
  const count = deal.instalments.length;
  const noun = locale === 'pt-BR' ? 'parcelas' : 'pagos';
  const counted = (n: number) => `${speakNumber(n, locale, locale === 'pt-BR')} ${noun}`;
  const known = new Map<string, Spoken['instead']>([
    ...amounts.map(money),
    ...deal.instalments.map(({ due_date }) => day(due_date)),
    [counted(count), (by) => counted(2 + ((count + by) % 19))],
  ]);
  const found: Spoken[] = [];
  let at = 0;
  for (const part of parts) {
    for (const [words, instead] of known) {
      // Only where the number stands whole: "nove reais" is no amount inside "vinte e nove reais".
      const whole = new RegExp(`(?<=^|; (?:[ey] )?|(?:dia|el|de|São|Son) )${words}(?=$|[;,.]| de dois| de dos)`, 'g');
      for (const { index } of part.text.matchAll(whole)) found.push({ from: at + index, words, instead });
    }
    at += part.text.length;
  }
  expect(text.length).toBe(at);
  return found;
}

describe.each(Object.keys(samples) as (keyof typeof samples)[])('the closing of %s', (name) => {
  const playbook = samples[name];

  it.each(['whatsapp', 'voice'] as const)('proves every item of any deal, on %s', (channel) => {
    fc.assert(
      fc.property(deals(name), (deal) => {
        const { text } = closingOf(playbook, deal, channel);
        expect(unproven(playbook, deal, channel, text), text).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.each(['total_amount', 'instalment_values', 'due_dates'] as const)(
    'is proven once a wrong %s was put right',
    (id) => {
      const deal = fc.sample(deals(name), { numRuns: 40, seed: 3 }).filter(({ instalments }) => instalments.length > 1);
      for (const right of deal) {
        const wrong = structuredClone(right);
        const [first] = wrong.instalments;
        if (id === 'total_amount') wrong.total.minor += 1_000;
        else for (const each of wrong.instalments) if (id === 'instalment_values') each.value.minor += 1_000;
        if (id === 'due_dates' && first) first.due_date = today;
        const item = (deal: Agreement) => itemsOf(playbook, deal, 'whatsapp').filter((each) => each.id === id);
        const said = closingOf(playbook, wrong, 'whatsapp').text;
        const rest = remainderText(
          item(right).map(({ text }) => ({ text, mark: 'differs' as const })),
          'whatsapp',
          playbook.locale,
        ).text;
        if (said.includes(rest.split(': ').slice(1).join(': '))) continue;
        expect(unproven(playbook, right, 'whatsapp', said), said).not.toEqual([]);
        expect(unproven(playbook, right, 'whatsapp', said, rest), `${said}\n--\n${rest}`).toEqual([]);
      }
    },
  );

  it('is never proven with one digit changed, wherever it stands', () => {
    fc.assert(
      fc.property(deals(name), fc.nat(), fc.integer({ min: 1, max: 9 }), (deal, which, by) => {
        const { text } = closingOf(playbook, deal, 'whatsapp');
        const digits = digitsIn(text);
        const wrong = withDigit(text, digits[which % digits.length] ?? 0, by);
        expect(unproven(playbook, deal, 'whatsapp', wrong), wrong).not.toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('is never proven with one number misspoken', () => {
    fc.assert(
      fc.property(deals(name), fc.nat(), fc.nat({ max: 999 }), (deal, which, by) => {
        const closing = closingOf(playbook, deal, 'voice');
        const numbers = spokenNumbers(playbook, deal, closing);
        const one = numbers[which % numbers.length];
        fc.pre(one !== undefined && one.instead(by) !== one.words);
        if (!one) return;
        const { from, words } = one;
        const said = closing.text.slice(0, from) + one.instead(by) + closing.text.slice(from + words.length);
        expect(unproven(playbook, deal, 'voice', said), said).not.toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
