import type { Agreement } from '@/domain/agreement/agreement.ts';
import { Currency, type Money } from '@/domain/conversation/money.ts';
import type { Account } from '@/domain/interaction/account.ts';
import type { Locale } from '@/domain/playbook/playbook.ts';
import type { VariableValue, VariableValues } from '@/domain/playbook/render-text.ts';
import { variableValues } from '@/domain/playbook/variables.ts';
import type { DraftView, StageView } from './draft-view.ts';

/** An invented account, agent and deal for the preview of texts: nobody's data, and every known variable filled. */
export interface Sample {
  readonly debtor: string;
  readonly daysPastDue: number;
  readonly values: VariableValues;
}

const people: Readonly<
  Record<Locale, { debtor: string; agent: string; company: string; creditor: string; product: string }>
> = {
  'pt-BR': {
    debtor: 'Cláudia Regina Prates',
    agent: 'Ana',
    company: 'Vereda Cobranças',
    creditor: 'Financeira Tamarindo',
    product: 'empréstimo pessoal',
  },
  'es-MX': {
    debtor: 'Guadalupe Ceballos Mena',
    agent: 'Maribel',
    company: 'Cardenal Crédito',
    creditor: 'Crédito Jacaranda',
    product: 'crédito personal',
  },
  'en-US': {
    debtor: 'Claire Prentice',
    agent: 'Ann',
    company: 'Vereda Collections',
    creditor: 'Tamarind Finance',
    product: 'personal loan',
  },
};

const words: Readonly<Record<Locale, string>> = { 'pt-BR': 'exemplo', 'es-MX': 'ejemplo', 'en-US': 'sample' };

/** The sample for a stage: the debtor is as late as the middle of the stage's range. `today` is a calendar day. */
export function sampleFor(
  draft: Pick<DraftView, 'locale' | 'currency' | 'variables'>,
  stage: StageView | null,
  today: string,
): Sample {
  const { locale } = draft;
  const currency = Currency.catch('USD').parse(draft.currency);
  const who = people[locale];
  const money = (minor: number): Money => ({ minor, currency });
  const later = (days: number) =>
    new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
  const daysPastDue = middleOf(stage);
  const account: Account = {
    ref: '88-41207',
    debtor_name: who.debtor,
    creditor: who.creditor,
    product: who.product,
    contract: '4471-09',
    balance: money(128_470),
    overdue: money(96_300),
    days_past_due: daysPastDue,
    due_date: later(-daysPastDue),
    phones: ['+5511987654417'],
    region: null,
    time_zone: null,
    value_band: null,
    income_band: null,
    segment: null,
    legal_status: 'none',
    offer_valid_until: later(5),
    payments: [],
    payment_checked_at: null,
    payment_source: null,
    composition: [],
    contracts: [],
    guarantors: [],
    restrictions: [],
    updated_at: `${today}T12:00:00Z`,
  };
  const agreement: Agreement = {
    original_debt: money(128_470),
    total: money(115_623),
    discount: { percent: 10, amount: money(12_847) },
    instalments: [1, 2, 3].map((n) => ({ n, due_date: later(5 + (n - 1) * 30), value: money(38_541) })),
    method: locale === 'pt-BR' ? 'pix' : locale === 'es-MX' ? 'spei' : 'ach',
    delivery: 'whatsapp',
    settles: 'full',
  };
  const typed = Object.fromEntries(
    draft.variables
      .filter(({ source }) => source === 'typed')
      .map(({ id, type }) => [id, typedValue(type, locale, money, later)]),
  );
  const agent = { name: who.agent, phone: '+551140042200' };
  const known = variableValues(
    { account, agent, organisation: { name: who.company }, agreement, today, typed },
    locale,
  );
  return { debtor: who.debtor, daysPastDue, values: known };
}

function middleOf(stage: StageView | null): number {
  const { min, max } = stage?.days_past_due ?? {};
  if (min !== undefined && max !== undefined) return Math.round((min + max) / 2);
  return min !== undefined ? min + 30 : max !== undefined ? max - 3 : 26;
}

function typedValue(
  type: string,
  locale: Locale,
  money: (minor: number) => Money,
  later: (days: number) => string,
): VariableValue {
  if (type === 'money') return { type: 'money', value: money(30_000) };
  if (type === 'date') return { type: 'date', value: later(7) };
  if (type === 'number') return { type: 'number', value: 3 };
  return { type: 'text', value: words[locale] };
}
