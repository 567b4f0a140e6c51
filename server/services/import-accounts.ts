import { sql, type Transaction } from 'kysely';
import Papa from 'papaparse';
import * as z from 'zod';
import type { ImportAnswer } from '@/contracts/api.ts';
import type { Account } from '@/domain/interaction/account.ts';
import type { Actor } from '../auth/actor.ts';
import type { Backend } from '../backend.ts';
import type { Tables } from '../db/tables.ts';
import { ApiProblem } from '../http/api-problem.ts';
import { columnOf } from './account-columns.ts';
import { foldName } from './fold-name.ts';
import { phoneKey } from './phone-key.ts';
import { type Cell, type CellProblem, readAccountRow, readPayments } from './read-account-row.ts';

interface Row {
  /** 1-based: the line of the file, or the place in the list. */
  readonly line: number;
  readonly cells: readonly Cell[];
  readonly problems: readonly CellProblem[];
}

const rowsAStatement = 500;

/**
 * Takes accounts from a file: text is CSV (`,` or `;` or tabs, header in English, Portuguese or Spanish), a list or
 * `{accounts, payments}` is JSON. An account whose `ref` is known is replaced, its payments kept where the row has none.
 * Every wrong row is named by line and column. With `keepGood` the good rows are taken, else none when any is wrong.
 * @throws ApiProblem 400 when the file as a whole can not be read.
 */
export async function importAccounts(
  backend: Backend,
  actor: Actor,
  body: unknown,
  keepGood: boolean,
): Promise<ImportAnswer> {
  const payments = z.object({ payments: z.array(z.unknown()) }).safeParse(body);
  if (payments.success && !('accounts' in payments.data))
    return importPayments(backend, actor, payments.data.payments, keepGood);

  const rows = typeof body === 'string' ? rowsOfCsv(body) : rowsOfJson(body);
  const now = backend.now();
  const good = new Map<string, Account>();
  const problems: ImportAnswer['problems'] = [];
  let refused = 0;
  const lineOf = new Map<string, number>();
  for (const { line, cells, problems: shape } of rows) {
    const read = shape.length > 0 ? { problems: [...shape] } : readAccountRow(cells, { currency: actor.currency, now });
    const found = 'problems' in read ? read.problems : [];
    if ('account' in read) {
      const earlier = lineOf.get(read.account.ref);
      if (earlier === undefined) {
        lineOf.set(read.account.ref, line);
        good.set(read.account.ref, read.account);
      } else {
        const header = cells.find((cell) => cell.column === 'ref')?.header ?? 'ref';
        found.push({ column: header, value: read.account.ref, reason: `already stands on line ${earlier}` });
      }
    }
    if (found.length > 0) refused += 1;
    problems.push(...found.map((problem) => ({ line, ...problem })));
  }
  const taken = refused > 0 && !keepGood ? [] : [...good.values()];
  await backend.db.transaction().execute((tx) => saveAccounts(tx, actor.org_id, taken));
  return { read: rows.length, imported: taken.length, refused, problems };
}

/** Stores accounts whole, by `ref`. */
async function saveAccounts(tx: Transaction<Tables>, org_id: string, accounts: readonly Account[]): Promise<void> {
  for (let from = 0; from < accounts.length; from += rowsAStatement) {
    const part = accounts.slice(from, from + rowsAStatement);
    const refs = part.map((account) => account.ref);
    await tx
      .insertInto('accounts')
      .values(
        part.map((account) => ({
          org_id,
          ref: account.ref,
          words: sql<string>`to_tsvector('simple', ${foldName(account.debtor_name)})`,
          document: JSON.stringify(account),
          updated_at: account.updated_at,
        })),
      )
      .onConflict((conflict) =>
        conflict.columns(['org_id', 'ref']).doUpdateSet({
          words: sql`excluded.words`,
          updated_at: sql`excluded.updated_at`,
          // A list of balances says nothing of payments: those that are known stay.
          document: sql`case when excluded.document -> 'payments' = '[]'::jsonb
            then excluded.document || jsonb_build_object('payments', accounts.document -> 'payments',
              'payment_checked_at', coalesce(nullif(excluded.document -> 'payment_checked_at', 'null'::jsonb), accounts.document -> 'payment_checked_at'),
              'payment_source', coalesce(nullif(excluded.document -> 'payment_source', 'null'::jsonb), accounts.document -> 'payment_source'))
            else excluded.document end`,
        }),
      )
      .execute();
    await tx.deleteFrom('account_phones').where('org_id', '=', org_id).where('ref', 'in', refs).execute();
    const phones = part.flatMap(({ ref, phones: numbers }) =>
      [...new Set(numbers.map(phoneKey))].map((phone_key) => ({ org_id, phone_key, ref })),
    );
    if (phones.length > 0) await tx.insertInto('account_phones').values(phones).execute();
  }
}

/** Payments by themselves: `{payments: [{ref, amount, paid_on, source}]}`. The same payment twice is one payment. */
async function importPayments(
  backend: Backend,
  actor: Actor,
  rows: readonly unknown[],
  keepGood: boolean,
): Promise<ImportAnswer> {
  const problems: ImportAnswer['problems'] = [];
  const good: { ref: string; payment: Account['payments'][number] }[] = [];
  const refs = rows.flatMap((row) => z.object({ ref: z.string() }).safeParse(row).data?.ref ?? []);
  return backend.db.transaction().execute(async (tx) => {
    const found =
      refs.length === 0
        ? []
        : await tx
            .selectFrom('accounts')
            .select(['ref', 'document'])
            .where('org_id', '=', actor.org_id)
            .where('ref', 'in', [...new Set(refs)])
            .orderBy('ref')
            .forUpdate()
            .execute();
    const accounts = new Map(found.map((row) => [row.ref, row.document]));
    for (const [index, row] of rows.entries()) {
      const line = index + 1;
      const { ref, ...rest } = z.looseObject({ ref: z.string() }).safeParse(row).data ?? { ref: null };
      const read = ref === null ? { reason: 'is required and empty' } : readPayments([rest], actor.currency);
      if (ref === null || !accounts.has(ref))
        problems.push({
          line,
          column: 'ref',
          value: ref,
          reason: ref === null ? 'is required and empty' : 'there is no such account',
        });
      else if ('reason' in read)
        problems.push({ line, column: 'payments', value: JSON.stringify(rest).slice(0, 120), reason: read.reason });
      else good.push(...read.value.map((payment) => ({ ref, payment })));
    }
    const taken = problems.length > 0 && !keepGood ? [] : good;
    const now = backend.now().toISOString();
    for (const [ref, ofAccount] of Map.groupBy(taken, (one) => one.ref)) {
      const account = accounts.get(ref);
      if (!account) continue;
      const all = [...account.payments, ...ofAccount.map((one) => one.payment)];
      const once = [
        ...new Map(
          all.map((payment) => [JSON.stringify([payment.amount, payment.paid_on, payment.source]), payment]),
        ).values(),
      ];
      const source = ofAccount.at(-1)?.payment.source ?? null;
      await saveAccounts(tx, actor.org_id, [
        { ...account, payments: once, payment_checked_at: now, payment_source: source, updated_at: now },
      ]);
    }
    return {
      read: rows.length,
      imported: taken.length,
      refused: new Set(problems.map((problem) => problem.line)).size,
      problems,
    };
  });
}

function rowsOfCsv(text: string): Row[] {
  const content = text.replace(/^\uFEFF/, '');
  const lines: { line: number; fields: string[] }[] = [];
  let from = 0;
  let line = 1;
  const guess = Papa.parse<string[]>(content, { preview: 5, delimitersToGuess: [';', ',', '\t'] });
  Papa.parse<string[]>(content, {
    delimiter: guess.meta.delimiter,
    // A quoted field may hold line breaks: the line is counted from the text that the row really took.
    step: ({ data, meta }) => {
      lines.push({ line, fields: data });
      line += content.slice(from, meta.cursor).split(/\r\n|\r|\n/).length - 1;
      from = meta.cursor;
    },
  });
  const [head, ...rest] = lines.filter(({ fields }) => fields.some((field) => field.trim() !== ''));
  const columns = head?.fields.map((header) => ({ header: header.trim(), column: columnOf(header) })) ?? [];
  if (!head || !columns.some(({ column }) => column === 'ref')) {
    const names = columns.map(({ header }) => header).join(', ') || 'nothing';
    throw new ApiProblem(400, 'invalid_file', 'This file has no account reference column.', [
      {
        path: 'line 1',
        reason: `expected a header with one of ref, referência, referencia, conta, cuenta; found ${names.slice(0, 300)}`,
      },
    ]);
  }
  return rest.map(({ line: at, fields }) => {
    const cells = columns.flatMap(({ header, column }, index) =>
      column ? [{ header, column, value: fields[index] ?? '' }] : [],
    );
    const many = fields.length > columns.length;
    const reason = `has ${fields.length} fields, the header has ${columns.length}`;
    return { line: at, cells, problems: many ? [{ column: null, value: null, reason }] : [] };
  });
}

function rowsOfJson(body: unknown): Row[] {
  const list = z
    .union([z.array(z.unknown()), z.object({ accounts: z.array(z.unknown()) }).transform((value) => value.accounts)])
    .safeParse(body);
  if (!list.success) {
    throw new ApiProblem(400, 'invalid_file', 'This is neither a list of accounts nor {accounts} nor {payments}.', [
      { path: 'body', reason: 'expected a list' },
    ]);
  }
  return list.data.map((value, index) => {
    const fields = z.record(z.string(), z.unknown()).safeParse(value);
    if (!fields.success)
      return { line: index + 1, cells: [], problems: [{ column: null, value: null, reason: 'is not an object' }] };
    const cells = Object.entries(fields.data).flatMap(([header, cell]) => {
      const column = columnOf(header);
      return column ? [{ header, column, value: cell }] : [];
    });
    return { line: index + 1, cells, problems: [] };
  });
}
