import type { Agreement, PaymentMethod } from '../agreement/agreement.ts';
import type { Money } from '../conversation/money.ts';
import type { PlainDate } from '../conversation/plain-date.ts';
import type { Account } from '../interaction/account.ts';
import { formatDayMonth, formatMoney } from './format-value.ts';
import type { Locale, Variable } from './playbook.ts';
import type { VariableValue, VariableValues } from './render-text.ts';

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
export function variableValues(sources: VariableSources, locale: Locale): VariableValues {
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
    instalment_value: agreement ? instalmentValue(agreement, locale) : null,
    schedule: text(agreement && schedule(agreement, locale)),
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
  'es-MX': { last: 'la última de', first: 'la primera de' },
  'en-US': { last: 'the last one', first: 'the first one' },
} as const;

/** One value where all are equal. Else the odd one is named: saying one value for all would be wrong by the cents. */
function instalmentValue(agreement: Agreement, locale: Locale): VariableValue | null {
  const values = agreement.instalments.map((instalment) => instalment.value);
  const [first, second] = values;
  const last = values.at(-1);
  if (!first || !last) return null;
  const same = (list: readonly Money[]): boolean => list.every((each) => each.minor === list[0]?.minor);
  if (same(values)) return { type: 'money', value: first };
  const print = (value: Money): string => formatMoney(value, locale);
  if (same(values.slice(0, -1)) && values.length > 2)
    return text(`${print(first)}, ${words[locale].last} ${print(last)}`);
  if (second && same(values.slice(1)) && values.length > 2)
    return text(`${print(second)}, ${words[locale].first} ${print(first)}`);
  return text(values.map(print).join(' · '));
}

/** `27/11 · 28/12`; each with its value where the values differ. */
function schedule(agreement: Agreement, locale: Locale): string {
  const differ = new Set(agreement.instalments.map((instalment) => instalment.value.minor)).size > 1;
  return agreement.instalments
    .map(({ due_date, value }) => formatDayMonth(due_date, locale) + (differ ? ` (${formatMoney(value, locale)})` : ''))
    .join(' · ');
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
