import { Temporal } from 'temporal-polyfill';
import { PaymentMethod } from '../agreement/agreement.ts';
import type { Currency } from '../conversation/money.ts';
import type { PlainDate } from '../conversation/plain-date.ts';
import type { Turn } from '../conversation/turn.ts';
import type { Playbook } from '../playbook/playbook.ts';
import type { Language } from '../recognition/cue.ts';
import { type Token, tokenise } from '../recognition/tokenise.ts';
import { readQuantities } from '../recognition/values/read-quantities.ts';
import { readSaidDates } from '../recognition/values/said-dates.ts';
import { isMoney } from '../recognition/values/value-spans.ts';
import type { PaymentClaim } from './interaction.ts';
import { lexiconOf } from './listen.ts';

/** In the words of who paid it: the day, the amount and the way, each null where it was not said. */
export type ReadClaim = Pick<PaymentClaim, 'paid_on' | 'amount' | 'method'>;

/** What follows a claim is about it for a while: when, how much and how are asked for and told. */
const turnsAfter = 10;

/**
 * What a claim of payment says of itself, from the turn in which it was first heard and the customer's next ones. Where two
 * amounts or days were said nothing is chosen for anybody: the field stays empty.
 *
 * @param heard id of the turn, null where none was
 * @param today the day it is in the debtor's zone; nobody has paid after it
 */
export function readClaim(
  playbook: Playbook,
  turns: readonly Turn[],
  heard: string | null,
  currency: Currency,
  today: PlainDate,
): ReadClaim {
  const from = turns.findIndex(({ id }) => id === heard);
  const said = from < 0 ? [] : turns.slice(from, from + turnsAfter).filter(({ speaker }) => speaker !== 'agent');
  const language = playbook.locale.slice(0, 2) as Language;
  const lists = said.map(({ text }) => tokenise(text, lexiconOf(playbook)));
  const amounts = lists.flatMap((tokens) =>
    readQuantities(tokens, language)
      .filter((quantity) => isMoney(quantity, tokens) && !quantity.approximate && quantity.minor > 0)
      .map(({ minor }) => Math.round(minor)),
  );
  const days = lists.flatMap((tokens) => pastDays(tokens, today, language === 'en'));
  const ways = lists.flatMap((tokens) => tokens.flatMap(({ word }) => methods[word.fold] ?? []));
  const amount = onlyOne(amounts);
  return {
    paid_on: onlyOne(days),
    amount: amount === null ? null : { minor: amount, currency },
    method: onlyOne(ways),
  };
}

function onlyOne<T>(values: readonly T[]): T | null {
  return new Set(values).size === 1 ? (values[0] ?? null) : null;
}

const before: Readonly<Record<string, number>> = {
  hoje: 0,
  hoy: 0,
  today: 0,
  ontem: 1,
  ayer: 1,
  yesterday: 1,
  anteontem: 2,
  antier: 2,
  anteayer: 2,
  antontem: 2,
};

/** Days said, as days that have been: "sexta" is the last one, "dia 12" the last 12th, "12/11" this year's or the last. */
function pastDays(tokens: readonly Token[], today: PlainDate, english: boolean): PlainDate[] {
  const now = Temporal.PlainDate.from(today);
  const relative = tokens.flatMap(({ word }) => {
    const days = before[word.fold];
    return days === undefined ? [] : [now.subtract({ days }).toString()];
  });
  const dates = readSaidDates(tokens, today, english).dates.flatMap(({ date, bare, every }) => {
    if (every) return [];
    const step = bare === 'weekday' ? { days: 7 } : bare === 'day' ? { months: 1 } : { years: 1 };
    let day = Temporal.PlainDate.from(date);
    for (let tries = 0; tries < 2 && Temporal.PlainDate.compare(day, now) > 0; tries += 1) day = day.subtract(step);
    return Temporal.PlainDate.compare(day, now) > 0 ? [] : [day.toString()];
  });
  return [...new Set([...relative, ...dates])];
}

/** Ways of paying as customers name them, in one word. */
const methods: Readonly<Record<string, PaymentMethod>> = {
  ...Object.fromEntries(PaymentMethod.options.filter((method) => !method.includes('_')).map((each) => [each, each])),
  debito: 'debit',
  cartao: 'card',
  tarjeta: 'card',
  transferencia: 'transfer',
  ted: 'transfer',
  loterica: 'store',
  tienda: 'store',
  loja: 'store',
  agencia: 'bank_branch',
  sucursal: 'bank_branch',
  ventanilla: 'bank_branch',
  deposito: 'cash_deposit',
  liga: 'link',
};
