import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { ImportAnswer } from '@/contracts/api.ts';
import { Audience } from '@/domain/conversation/turn.ts';
import { ContactChannel, ContactRecord } from '@/domain/interaction/contact-record.ts';
import type { Actor } from '../auth/actor.ts';
import type { Backend } from '../backend.ts';
import { type ContactColumn, columnOfContact, wordOf } from './contact-columns.ts';
import { chainAct } from './ledger.ts';
import { instantOf } from './local-instant.ts';
import { countryOf, parseDay } from './organisation-format.ts';
import { parsePhone } from './parse-phone.ts';
import { readMoney } from './read-money.ts';
import { type Cell, type CellProblem, type FileForm, readRows, showCell } from './read-rows.ts';

const form: FileForm<ContactColumn> = {
  columnOf: columnOfContact,
  key: 'ref',
  list: 'contacts',
  words: { things: 'contacts', key: 'account reference', headers: 'ref, referência, referencia, conta, cuenta' },
};

interface ReadContact {
  readonly ref: string;
  readonly contact: ContactRecord;
}

const rowsAStatement = 500;

/**
 * Takes the history of contacts from a file, CSV or JSON as accounts come: account, day and hour (without a zone, in the
 * organisation's own), channel, and what else is known. The same contact twice is one. Wrong rows are named by line and
 * column; with `keepGood` the good rows are taken, else none when any is wrong.
 * @throws ApiProblem 400 when the file as a whole can not be read.
 */
export async function importContacts(
  backend: Backend,
  actor: Actor,
  body: unknown,
  keepGood: boolean,
): Promise<ImportAnswer> {
  const rows = readRows(body, form);
  const good: ReadContact[] = [];
  const problems: ImportAnswer['problems'] = [];
  let refused = 0;
  for (const { line, cells, problems: shape } of rows) {
    const read = shape.length > 0 ? { problems: shape } : readContactRow(cells, actor);
    if ('problems' in read) {
      refused += 1;
      problems.push(...read.problems.map((problem) => ({ line, ...problem })));
    } else good.push(read);
  }
  const taken = refused > 0 && !keepGood ? [] : good;
  await backend.db.transaction().execute(async (tx) => {
    for (let from = 0; from < taken.length; from += rowsAStatement) {
      await tx
        .insertInto('contact_history')
        .values(taken.slice(from, from + rowsAStatement).map((one) => rowOf(actor.org_id, one)))
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
    const about = { read: rows.length, imported: taken.length, refused };
    await chainAct(tx, actor.org_id, backend.now(), { kind: 'contacts.import', by: actor.user_id, about });
  });
  return { read: rows.length, imported: taken.length, refused, problems };
}

function rowOf(org_id: string, { ref, contact }: ReadContact) {
  const { source: _, promise, ...rest } = contact;
  const digest = createHash('sha256')
    .update(JSON.stringify([ref, contact]))
    .digest('hex');
  const id = digest.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return { org_id, account_ref: ref, id, ...rest, promise: promise && JSON.stringify(promise) };
}

function readContactRow(
  cells: readonly Cell<ContactColumn>[],
  { currency, time_zone }: Actor,
): ReadContact | { problems: CellProblem[] } {
  const problems: CellProblem[] = [];
  const cellOf = new Map<ContactColumn, Cell<ContactColumn>>();
  for (const cell of cells) {
    const isEmpty = cell.value === null || cell.value === undefined || cell.value === '';
    if (!isEmpty && !cellOf.has(cell.column)) cellOf.set(cell.column, cell);
  }
  const refuse = (column: ContactColumn, reason: string): null => {
    const cell = cellOf.get(column) ?? cells.find((each) => each.column === column);
    problems.push({ column: cell?.header ?? column, value: cell ? showCell(cell.value) : null, reason });
    return null;
  };
  /** The cell's value as `read` understands it; null where it is empty, or a problem where it is not understood. */
  const take = <T>(column: ContactColumn, reason: string, read: (value: unknown) => T | null): T | null => {
    const cell = cellOf.get(column);
    if (!cell) return null;
    return read(cell.value) ?? refuse(column, reason);
  };
  const text = (value: unknown) =>
    typeof value === 'string' ? value.trim() : typeof value === 'number' ? `${value}` : null;
  const words =
    <T extends string>(kind: 'channel' | 'direction' | 'reached', known: readonly T[]) =>
    (value: unknown) =>
      known.find((each) => each === wordOf(kind, text(value) ?? '')) ?? null;

  const ref =
    take('ref', 'is not a text', text) ?? (problems.length === 0 ? refuse('ref', 'is required and empty') : null);
  const at =
    take('at', 'is not a day and hour: 2026-11-30T14:00:00Z or 30/11/2026 14:00', (value) =>
      instantOf(text(value) ?? '', time_zone),
    ) ?? (cellOf.has('at') ? null : refuse('at', 'is required and empty'));
  const channels = ContactChannel.options;
  const channel =
    take('channel', `is none of ${channels.join(', ')}`, words('channel', channels)) ??
    (cellOf.has('channel') ? null : refuse('channel', 'is required and empty'));
  const direction =
    take('direction', 'is none of outbound, inbound', words('direction', ['outbound', 'inbound'] as const)) ??
    'outbound';
  const people = [...Audience.options, 'nobody'] as const;
  const reached = take('reached', `is none of ${people.join(', ')}`, words('reached', people));
  const phone = take('phone', 'is not a telephone number', (value) =>
    parsePhone(text(value) ?? '', countryOf(currency)),
  );
  const outcome = take('outcome', 'is not a text', text)?.slice(0, 120) ?? null;
  const agent = take('agent', 'is not a text', text)?.slice(0, 120) ?? null;
  const amount = take('promise_amount', `is not an amount in ${currency}`, (value) => readMoney(value, currency));
  const date = take('promise_date', 'is not a date: 2026-11-30 or 30/11/2026', (value) => parseDay(text(value) ?? ''));
  if (amount && !cellOf.has('promise_date')) refuse('promise_date', 'a promise has its day');
  if (date && !cellOf.has('promise_amount')) refuse('promise_amount', 'a promise has its amount');
  if (problems.length > 0) return { problems };
  const contact = ContactRecord.safeParse({
    at,
    channel,
    direction,
    reached,
    phone,
    outcome,
    agent,
    promise: amount && date ? { amount, date } : null,
    source: 'import',
  });
  const known = z.string().min(1).max(60).safeParse(ref);
  if (contact.success && known.success) return { ref: known.data, contact: contact.data };
  return {
    problems: [{ column: null, value: null, reason: (contact.error ?? known.error)?.issues[0]?.message ?? 'is wrong' }],
  };
}
