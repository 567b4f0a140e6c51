import * as z from 'zod';
import { localDay } from '@/domain/conversation/local-day.ts';
import type { TimeZone } from '@/domain/conversation/plain-date.ts';
import type { DebtPart } from '@/domain/interaction/account.ts';
import { Account, Payment } from '@/domain/interaction/account.ts';
import { formatMoney } from '@/domain/playbook/format-value.ts';
import { type AccountColumn, numberOf } from './account-columns.ts';
import { parseDay } from './organisation-format.ts';
import {
  readComposition,
  readContracts,
  readGuarantors,
  readPhones,
  readRestrictions,
  sumProblem,
} from './read-debt-details.ts';
import { readMoney } from './read-money.ts';
import { type Cell as CellOf, type CellProblem, showCell } from './read-rows.ts';

export type Cell = CellOf<AccountColumn>;

/** An account as a row gives it, with the columns that it fills: what it does not speak of stays as it was. */
export interface ReadAccount {
  readonly account: Account;
  readonly given: ReadonlySet<AccountColumn>;
}

export interface AccountDefaults {
  readonly currency: string;
  readonly now: Date;
  /** Of the organisation: by its calendar a debt is late. */
  readonly timeZone: TimeZone;
}

const legalStatus: Record<string, z.infer<typeof Account>['legal_status']> = {
  none: 'none',
  nenhum: 'none',
  nenhuma: 'none',
  ninguno: 'none',
  no: 'none',
  nao: 'none',
  lawsuit_filed: 'lawsuit_filed',
  ajuizado: 'lawsuit_filed',
  demanda: 'lawsuit_filed',
  demandado: 'lawsuit_filed',
  judgment: 'judgment',
  sentenca: 'judgment',
  sentencia: 'judgment',
};

/** A row as an account, or everything that is wrong with it, each under the header that the file gives it. */
export function readAccountRow(
  cells: readonly Cell[],
  { currency, now, timeZone }: AccountDefaults,
): ReadAccount | { problems: CellProblem[] } {
  const problems: CellProblem[] = [];
  const parts: { header: string; part: DebtPart }[] = [];
  const guarantors = new Map<number, { name: string | null; phones: string[]; header: string }>();
  const draft: Record<string, unknown> = {
    contract: null,
    overdue: null,
    due_date: null,
    phones: [],
    region: null,
    time_zone: null,
    value_band: null,
    income_band: null,
    segment: null,
    legal_status: 'none',
    offer_valid_until: null,
    payments: [],
    payment_checked_at: null,
    payment_source: null,
    composition: [],
    contracts: [],
    guarantors: [],
    restrictions: [],
    updated_at: now.toISOString(),
  };
  const headerOf = new Map<string, Cell>();
  const filled = new Set<AccountColumn>();
  for (const cell of cells) {
    headerOf.set(cell.column, headerOf.get(cell.column) ?? cell);
    if (cell.value === null || cell.value === undefined || cell.value === '') continue;
    const read = readCell(cell, currency, now.toISOString());
    if ('reason' in read) problems.push({ column: cell.header, value: showCell(cell.value), reason: read.reason });
    else if (isPart(cell.column)) {
      const amount = Payment.shape.amount.parse(read.value);
      if (amount.minor !== 0)
        parts.push({ header: cell.header, part: { kind: cell.column.slice(5), amount } as DebtPart });
    } else if (cell.column === 'guarantors' || cell.column === 'guarantor_phones') {
      // `avalista 2` and `telefone do avalista 2` are one person.
      const n = numberOf(cell.header);
      const known = guarantors.get(n) ?? { name: null, phones: [], header: cell.header };
      const named = cell.column === 'guarantors' ? (read.value as Account['guarantors']) : [];
      const phones = cell.column === 'guarantor_phones' ? (read.value as string[]) : [];
      const [first, ...others] = named;
      filled.add(cell.column);
      if (!first && phones.length === 0) continue;
      guarantors.set(n, {
        name: first?.name ?? known.name,
        phones: [...known.phones, ...(first?.phones ?? []), ...phones],
        header: known.header,
      });
      for (const [index, other] of others.entries())
        guarantors.set(n + 1000 + index, { ...other, header: cell.header });
    } else if (cell.column === 'phones')
      draft.phones = [
        ...new Set([...z.array(z.string()).parse(draft.phones), ...z.array(z.string()).parse(read.value)]),
      ];
    // Of two headers for one column (an id and an account number), the first that is filled counts.
    else if (!filled.has(cell.column)) draft[cell.column] = read.value;
    filled.add(cell.column);
  }
  if (draft.days_past_due === undefined && typeof draft.due_date === 'string') {
    draft.days_past_due = Math.round((Date.parse(localDay(now, timeZone)) - Date.parse(draft.due_date)) / 86_400_000);
  }
  for (const { name, phones, header } of guarantors.values())
    if (name === null) problems.push({ column: header, value: phones.join(' '), reason: 'is the telephone of nobody' });
  draft.guarantors = [...guarantors.values()].flatMap(({ name, phones }) =>
    name === null ? [] : { name, phones: [...new Set(phones)] },
  );
  if (parts.length > 0) draft.composition = parts.map(({ part }) => part);
  const parsed = Account.safeParse(draft);
  if (parsed.success) problems.push(...partsProblem(parsed.data, parts, headerOf));
  if (parsed.success && problems.length === 0) return { account: parsed.data, given: filled };
  for (const issue of parsed.error?.issues ?? []) {
    const column = String(issue.path[0]);
    const cell = headerOf.get(column);
    if (cell && problems.some((problem) => problem.column === cell.header)) continue;
    const empty = draft[column] === undefined;
    problems.push({
      column: cell?.header ?? column,
      value: cell ? showCell(cell.value) : null,
      reason: empty ? 'is required and empty' : issue.message,
    });
  }
  return { problems };
}

const isPart = (column: AccountColumn): column is Extract<AccountColumn, `part_${string}`> =>
  column.startsWith('part_');

/** Parts that do not add up to the balance: whichever is wrong, none of them may be shown to a debtor. */
function partsProblem(
  { composition, balance }: Account,
  parts: readonly { readonly header: string }[],
  headerOf: ReadonlyMap<string, Cell>,
): CellProblem[] {
  const wrong = sumProblem(composition, balance);
  if (!wrong) return [];
  const print = (money: Account['balance']) => formatMoney(money, money.currency === 'BRL' ? 'pt-BR' : 'es-MX');
  const names = parts.length > 0 ? parts.map(({ header }) => header).join(' + ') : 'the parts';
  return [
    {
      column: parts[0]?.header ?? headerOf.get('composition')?.header ?? 'composition',
      value: print(wrong.sum),
      reason: `${names} come to ${print(wrong.sum)}, ${headerOf.get('balance')?.header ?? 'the balance'} is ${print(balance)}`,
    },
  ];
}

function readCell({ column, value }: Cell, currency: string, now: string): { value: unknown } | { reason: string } {
  const text = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : null;
  switch (column) {
    case 'balance':
    case 'overdue':
    case 'part_principal':
    case 'part_interest':
    case 'part_late_interest':
    case 'part_penalty':
    case 'part_fee':
    case 'part_tax':
    case 'part_insurance':
    case 'part_other': {
      const money = readMoney(value, currency);
      return money ? { value: money } : { reason: `is not an amount in ${currency}` };
    }
    case 'days_past_due': {
      const days = Number(text ?? Number.NaN);
      return Number.isInteger(days) ? { value: days } : { reason: 'is not a whole number of days' };
    }
    case 'due_date':
    case 'offer_valid_until': {
      const day = parseDay(text ?? '');
      return day ? { value: day } : { reason: 'is not a date: 2026-11-30 or 30/11/2026' };
    }
    case 'phones':
    case 'guarantor_phones':
      return readPhones(value, currency);
    case 'guarantors':
      return readGuarantors(value, currency);
    case 'composition':
      return readComposition(value, currency);
    case 'contracts':
      return readContracts(value, currency);
    case 'restrictions':
      return readRestrictions(value, currency, now);
    case 'legal_status': {
      const status = legalStatus[(text ?? '').normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()];
      return status ? { value: status } : { reason: 'is none of none, lawsuit_filed, judgment' };
    }
    case 'payments':
      return readPayments(value, currency);
    case 'payment_checked_at': {
      const at = new Date(text ?? Number.NaN);
      return Number.isNaN(at.getTime())
        ? { reason: 'is not a time: 2026-11-30T14:00:00Z' }
        : { value: at.toISOString() };
    }
    default:
      return text === null ? { reason: 'is not a text' } : { value: text };
  }
}

/** Payments as JSON: `[{amount, paid_on, source}]`; a CSV has no way to carry them. */
export function readPayments(
  value: unknown,
  currency: string,
): { value: z.infer<typeof Payment>[] } | { reason: string } {
  const Loose = z.array(
    z.strictObject({ amount: z.unknown(), paid_on: z.string(), source: z.string().default('import') }),
  );
  const rows = Loose.safeParse(value);
  if (!rows.success) return { reason: 'is not a list of {amount, paid_on, source}' };
  const payments: z.infer<typeof Payment>[] = [];
  for (const [index, row] of rows.data.entries()) {
    const amount = readMoney(row.amount, currency);
    const payment = Payment.safeParse({ amount, paid_on: parseDay(row.paid_on) ?? row.paid_on, source: row.source });
    if (!payment.success)
      return { reason: `payment ${index + 1}: ${payment.error.issues[0]?.path.join('.')} is not valid` };
    payments.push(payment.data);
  }
  return { value: payments };
}
