import { formatDayMonth, formatMoney } from '../playbook/format-value.ts';
import type { Locale } from '../playbook/playbook.ts';
import type { Register } from '../playbook/render-text.ts';
import { speakDate, speakMoney, speakNumber } from '../playbook/spoken-value.ts';
import type { Agreement } from './agreement.ts';

interface Phrases {
  /** Before the plans: `n` of them, in words or figures. */
  readonly lead: (n: string, many: boolean) => string;
  /** The plan's name read aloud, by its place. */
  readonly places: readonly string[];
  readonly single: (total: string, day: string) => string;
  readonly many: (count: string, each: string, day: string) => string;
  readonly entry: (entry: string, day: string, rest: string) => string;
  readonly rest: (count: string, each: string) => string;
  readonly odd: (value: string) => string;
  readonly saving: (discount: string) => string;
  readonly ask: (many: boolean) => string;
}

const phrases: Readonly<Record<Locale, Phrases>> = {
  'pt-BR': {
    lead: (n, many) => (many ? `Posso oferecer ${n} propostas:` : 'Posso oferecer esta proposta:'),
    places: ['A primeira', 'A segunda', 'A terceira'],
    single: (total, day) => `à vista, ${total} em ${day}`,
    many: (count, each, day) => `${count} parcelas de ${each}, a primeira em ${day}`,
    entry: (entry, day, rest) => `entrada de ${entry} em ${day} e mais ${rest}`,
    rest: (count, each) =>
      count === '1' || count === 'uma' ? `${count} parcela de ${each}` : `${count} parcelas de ${each}`,
    odd: (value) => `, a última de ${value}`,
    saving: (discount) => `, já com desconto de ${discount}`,
    ask: (many) => (many ? 'Qual fica melhor para você?' : 'Fica bom para você?'),
  },
  'es-MX': {
    lead: (n, many) => (many ? `Le puedo ofrecer ${n} propuestas:` : 'Le puedo ofrecer esta propuesta:'),
    places: ['La primera', 'La segunda', 'La tercera'],
    single: (total, day) => `un solo pago de ${total} el ${day}`,
    many: (count, each, day) => `${count} pagos de ${each}, el primero el ${day}`,
    entry: (entry, day, rest) => `un enganche de ${entry} el ${day} y ${rest} más`,
    rest: (count, each) => (count === '1' || count === 'un' ? `${count} pago de ${each}` : `${count} pagos de ${each}`),
    odd: (value) => `, el último de ${value}`,
    saving: (discount) => `, ya con descuento de ${discount}`,
    ask: (many) => (many ? '¿Cuál le conviene más?' : '¿Le conviene?'),
  },
  'en-US': {
    lead: (n, many) => (many ? `I have ${n} offers for you:` : 'I have one offer for you:'),
    places: ['The first', 'The second', 'The third'],
    single: (total, day) => `one payment of ${total} on ${day}`,
    many: (count, each, day) => `${count} payments of ${each}, the first on ${day}`,
    entry: (entry, day, rest) => `${entry} down on ${day} and ${rest} after that`,
    rest: (count, each) =>
      count === '1' || count === 'one' ? `${count} payment of ${each}` : `${count} payments of ${each}`,
    odd: (value) => `, the last one ${value}`,
    saving: (discount) => `, with ${discount} off`,
    ask: (many) => (many ? 'Which suits you best?' : 'Does that suit you?'),
  },
};

/**
 * The plans offered side by side in the debtor's language: on a chat one line each, numbered as they are on the screen; on a
 * call one sentence each to read aloud, with every amount, day and count in words. Empty where there is nothing to offer.
 */
export function offerText(plans: readonly Agreement[], locale: Locale, register: Register): string {
  if (plans.length === 0) return '';
  const say = phrases[locale];
  const several = plans.length > 1;
  const spoken = register === 'spoken';
  const count = spoken ? speakNumber(plans.length, locale, locale !== 'en-US') : String(plans.length);
  const lead = say.lead(count, several);
  const lines = plans.map((plan, index) => {
    const words = planPhrase(plan, locale, register);
    if (!spoken) return several ? `${index + 1}) ${words}.` : `${sentence(words)}.`;
    return several ? `${say.places[index] ?? index + 1}: ${words}.` : `${sentence(words)}.`;
  });
  return [lead, ...lines, say.ask(several)].join(spoken ? ' ' : '\n');
}

/** One plan in the middle of a sentence: how much, how often, from when, and what it saves. */
function planPhrase({ instalments, discount }: Agreement, locale: Locale, register: Register): string {
  const say = phrases[locale];
  const spoken = register === 'spoken';
  const money = (value: Agreement['total']): string => (spoken ? speakMoney : formatMoney)(value, locale);
  const day = (date: string): string => (spoken ? speakDate : formatDayMonth)(date, locale);
  const number = (n: number): string => (spoken ? speakNumber(n, locale, locale === 'pt-BR') : String(n));
  const saving = discount ? say.saving(money(discount.amount)) : '';
  const [first, second] = instalments;
  const last = instalments.at(-1);
  if (!first || !last) return '';
  if (!second) return say.single(money(first.value), day(first.due_date)) + saving;
  const rest = instalments.slice(1);
  const even = rest.slice(0, -1).every(({ value }) => value.minor === second.value.minor);
  const odd = even && last.value.minor !== second.value.minor ? say.odd(money(last.value)) : '';
  if (first.value.minor !== second.value.minor)
    return (
      say.entry(money(first.value), day(first.due_date), say.rest(number(rest.length), money(second.value))) +
      odd +
      saving
    );
  return say.many(number(instalments.length), money(first.value), day(first.due_date)) + odd + saving;
}

function sentence(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
