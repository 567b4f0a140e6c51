import * as z from 'zod';
import { Currency, Money } from '@/domain/conversation/money.ts';
import { Account, Payment } from '@/domain/interaction/account.ts';
import type { AccountColumn } from './account-columns.ts';
import { countryOf, parseAmount, parseDay } from './organisation-format.ts';
import { parsePhone } from './phone-key.ts';

/** A cell that was not understood: the file's own header, what stood there, and why it is refused. */
export interface CellProblem {
  readonly column: string | null;
  readonly value: string | null;
  readonly reason: string;
}

/** One value of a row under its header; several headers may stand for one column (two telephones). */
export interface Cell {
  readonly header: string;
  readonly column: AccountColumn;
  readonly value: unknown;
}

export interface AccountDefaults {
  readonly currency: string;
  readonly now: Date;
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
  { currency, now }: AccountDefaults,
): { account: Account } | { problems: CellProblem[] } {
  const problems: CellProblem[] = [];
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
    updated_at: now.toISOString(),
  };
  const headerOf = new Map<string, Cell>();
  const filled = new Set<AccountColumn>();
  for (const cell of cells) {
    headerOf.set(cell.column, headerOf.get(cell.column) ?? cell);
    if (cell.value === null || cell.value === undefined || cell.value === '') continue;
    const read = readCell(cell, currency);
    if ('reason' in read) problems.push({ column: cell.header, value: show(cell.value), reason: read.reason });
    else if (cell.column === 'phones')
      draft.phones = [
        ...new Set([...z.array(z.string()).parse(draft.phones), ...z.array(z.string()).parse(read.value)]),
      ];
    // Of two headers for one column (an id and an account number), the first that is filled counts.
    else if (!filled.has(cell.column)) draft[cell.column] = read.value;
    filled.add(cell.column);
  }
  if (draft.days_past_due === undefined && typeof draft.due_date === 'string') {
    draft.days_past_due = Math.round(
      (Date.parse(now.toISOString().slice(0, 10)) - Date.parse(draft.due_date)) / 86_400_000,
    );
  }
  const parsed = Account.safeParse(draft);
  if (parsed.success && problems.length === 0) return { account: parsed.data };
  for (const issue of parsed.error?.issues ?? []) {
    const column = String(issue.path[0]);
    const cell = headerOf.get(column);
    if (cell && problems.some((problem) => problem.column === cell.header)) continue;
    const empty = draft[column] === undefined;
    problems.push({
      column: cell?.header ?? column,
      value: cell ? show(cell.value) : null,
      reason: empty ? 'is required and empty' : issue.message,
    });
  }
  return { problems };
}

function readCell({ column, value }: Cell, currency: string): { value: unknown } | { reason: string } {
  const text = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : null;
  switch (column) {
    case 'balance':
    case 'overdue': {
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
    case 'phones': {
      const written = Array.isArray(value) ? value.map(String) : (text ?? '').split(/[|;/]/);
      const numbers = written.map((phone) => phone.trim()).filter(Boolean);
      const phones = numbers.map((phone) => parsePhone(phone, countryOf(currency)));
      const wrong = numbers.find((_, index) => phones[index] === null);
      return wrong === undefined ? { value: phones } : { reason: `${wrong} is not a telephone number` };
    }
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

/** Money as an object in minor units, as text in the country's writing, or as a plain number of whole units. */
function readMoney(value: unknown, currency: string): z.infer<typeof Money> | null {
  const given = Money.safeParse(value);
  if (given.success) return given.data.currency === currency ? given.data : null;
  const minor =
    typeof value === 'number'
      ? Math.round(value * 100)
      : typeof value === 'string'
        ? parseAmount(value, currency)
        : null;
  return minor === null || !Number.isSafeInteger(minor) ? null : { minor, currency: Currency.parse(currency) };
}

function show(value: unknown): string {
  return (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 120);
}
