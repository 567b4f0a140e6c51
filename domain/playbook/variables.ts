import type { Agreement, PaymentMethod } from '../agreement/agreement.ts';
import type { Money } from '../conversation/money.ts';
import type { PlainDate } from '../conversation/plain-date.ts';
import type { Account } from '../interaction/account.ts';
import { formatDayMonth, formatMoney } from './format-value.ts';
import type { Locale, Variable } from './playbook.ts';
import type { Register, VariableValue, VariableValues } from './render-text.ts';
import { speakDate, speakMoney } from './spoken-value.ts';

export interface VariableSources {
  readonly account: Account | null;
  readonly agent: { readonly name: string; readonly phone: string | null };
  readonly organisation: { readonly name: string };
  readonly agreement: Agreement | null;
  readonly today: PlainDate;
  /** What the agent typed for variables that no system knows. */
  readonly typed?: Readonly<Record<string, VariableValue>>;
}

/** Variables that this product can fill, and the type that a playbook must declare for each. `list` is prepared text. */
export const knownVariables: Readonly<Record<string, Variable['type']>> = {
  agent_name: 'text',
  company: 'text',
  company_phone: 'phone',
  creditor: 'text',
  debtor_name: 'text',
  debtor_first_name: 'text',
  product: 'text',
  contract: 'text',
  balance: 'money',
  overdue: 'money',
  days_past_due: 'number',
  due_date: 'date',
  offer_valid_until: 'date',
  total: 'money',
  discount_percent: 'number',
  discount_amount: 'money',
  instalment_count: 'number',
  first_due_date: 'date',
  instalment_value: 'money',
  schedule: 'list',
  method: 'text',
  today: 'date',
};

/** The values of all known variables, with null where nobody knows. Amounts stay typed: the text decides how they print. */
export function variableValues(
  sources: VariableSources,
  locale: Locale,
  register: Register = 'written',
): VariableValues {
  const { account, agreement } = sources;
  const first = agreement?.instalments[0];
  return {
    agent_name: text(sources.agent.name),
    company: text(sources.organisation.name),
    company_phone: text(sources.agent.phone),
    creditor: text(account?.creditor),
    debtor_name: text(account?.debtor_name),
    debtor_first_name: text(account?.debtor_name.trim().split(/\s+/)[0]),
    product: text(account?.product),
    contract: text(account?.contract),
    balance: money(account?.balance),
    overdue: money(account?.overdue),
    days_past_due: number(account?.days_past_due),
    due_date: date(account?.due_date),
    offer_valid_until: date(account?.offer_valid_until),
    total: money(agreement?.total),
    discount_percent: number(agreement?.discount?.percent),
    discount_amount: money(agreement?.discount?.amount),
    instalment_count: number(agreement?.instalments.length),
    first_due_date: date(first?.due_date),
    instalment_value: agreement ? instalmentValue(agreement, locale, register) : null,
    schedule: text(agreement && schedule(agreement, locale, register)),
    method: text(agreement && methodName(agreement.method, locale)),
    today: date(sources.today),
    ...sources.typed,
  };
}

const text = (value: string | null | undefined): VariableValue | null => (value ? { type: 'text', value } : null);
const money = (value: Money | null | undefined): VariableValue | null => (value ? { type: 'money', value } : null);
const date = (value: string | null | undefined): VariableValue | null => (value ? { type: 'date', value } : null);
const number = (value: number | null | undefined): VariableValue | null =>
  value === null || value === undefined ? null : { type: 'number', value };

const words = {
  'pt-BR': { last: 'sendo a última de', first: 'sendo a primeira de' },
  'es-MX': { last: 'el último pago de', first: 'el primer pago de' },
  'en-US': { last: 'the last one', first: 'the first one' },
} as const;

/** One value where all are equal. Else the odd one is named: saying one value for all would be wrong by the cents. */
function instalmentValue(agreement: Agreement, locale: Locale, register: Register): VariableValue | null {
  const values = agreement.instalments.map((instalment) => instalment.value);
  const [first, second] = values;
  const last = values.at(-1);
  if (!first || !last) return null;
  const same = (list: readonly Money[]): boolean => list.every((each) => each.minor === list[0]?.minor);
  if (same(values)) return { type: 'money', value: first };
  const print = (value: Money): string => (register === 'spoken' ? speakMoney : formatMoney)(value, locale);
  if (same(values.slice(0, -1)) && values.length > 2)
    return text(`${print(first)}, ${words[locale].last} ${print(last)}`);
  if (second && same(values.slice(1)) && values.length > 2)
    return text(`${print(second)}, ${words[locale].first} ${print(first)}`);
  return text(register === 'spoken' ? inTurn(values.map(print), locale) : values.map(print).join(' · '));
}

/**
 * `27/11 · 28/12`; a day of another year that could be taken for one of this carries its year. What each day is worth is
 * said with the values: said twice, it is heard as two plans.
 */
function schedule({ instalments }: Agreement, locale: Locale, register: Register): string {
  const [first] = instalments;
  const days = instalments.map(({ due_date }) => {
    const far = first !== undefined && Date.parse(due_date) - Date.parse(first.due_date) > tenMonths;
    if (register === 'written') return formatDayMonth(due_date, locale) + (far ? `/${due_date.slice(0, 4)}` : '');
    return articles[locale] + speakDate(due_date, locale, far);
  });
  return register === 'written' ? days.join(' · ') : inTurn(days, locale);
}

const tenMonths = 300 * 86_400_000;
/** "dia primeiro", "el primero": what makes an ordinal a day. */
const articles = { 'pt-BR': 'dia ', 'es-MX': 'el ', 'en-US': '' } as const;

/** One after the other with a pause to breathe between, and the last one joined on. */
function inTurn(parts: readonly string[], locale: Locale): string {
  const and = { 'pt-BR': 'e', 'es-MX': 'y', 'en-US': 'and' }[locale];
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join('; ')}; ${and} ${parts.at(-1)}`;
}

const methods: Readonly<Record<PaymentMethod, readonly [pt: string, es: string, en: string]>> = {
  pix: ['Pix', 'Pix', 'Pix'],
  boleto: ['boleto', 'boleto', 'boleto'],
  debit: ['cartão de débito', 'tarjeta de débito', 'debit card'],
  card: ['cartão de crédito', 'tarjeta de crédito', 'credit card'],
  transfer: ['transferência bancária', 'transferencia bancaria', 'bank transfer'],
  spei: ['SPEI', 'SPEI', 'SPEI'],
  oxxo: ['OXXO', 'OXXO', 'OXXO'],
  store: ['pagamento em loja', 'pago en tienda de conveniencia', 'store payment'],
  bank_branch: ['pagamento na agência', 'pago en sucursal', 'payment at a branch'],
  ach: ['ACH', 'ACH', 'ACH'],
  link: ['link de pagamento', 'liga de pago', 'payment link'],
  cash_deposit: ['depósito em dinheiro', 'depósito en efectivo', 'cash deposit'],
};

/** A payment method in the words of the customer. */
export function methodName(method: PaymentMethod, locale: Locale): string {
  return methods[method][locale === 'pt-BR' ? 0 : locale === 'es-MX' ? 1 : 2];
}
