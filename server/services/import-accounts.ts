import { sql, type Transaction } from 'kysely';
import * as z from 'zod';
import type { ImportAnswer } from '@/contracts/api.ts';
import { phoneKey } from '@/domain/conversation/phone-key.ts';
import type { Account } from '@/domain/interaction/account.ts';
import type { Actor } from '../auth/actor.ts';
import type { Backend } from '../backend.ts';
import type { Tables } from '../db/tables.ts';
import { type AccountColumn, columnOf } from './account-columns.ts';
import { foldName } from './fold-name.ts';
import { chainAct } from './ledger.ts';
import { mergeAccount } from './merge-account.ts';
import { type ReadAccount, readAccountRow, readPayments } from './read-account-row.ts';
import { type FileForm, readRows } from './read-rows.ts';

const form: FileForm<AccountColumn> = {
  columnOf,
  key: 'ref',
  list: 'accounts',
  words: {
    things: 'accounts',
    key: 'account reference',
    headers: 'ref, referência, referencia, conta, cuenta',
  },
};

const rowsAStatement = 500;
/** An account that was read from the table and changed there speaks of everything. */
const whole: ReadAccount['given'] = new Set<AccountColumn>(['payments', 'guarantors', 'restrictions']);

/**
 * Takes accounts from a file: text is CSV (`,` or `;` or tabs, header in English, Portuguese or Spanish), a list or
 * `{accounts}` or `{payments}` is JSON. An account whose `ref` is known is replaced, but for what the row says nothing of.
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

  const rows = readRows(body, form);
  const now = backend.now();
  const defaults = { currency: actor.currency, now, timeZone: actor.time_zone };
  const good = new Map<string, ReadAccount>();
  const problems: ImportAnswer['problems'] = [];
  let refused = 0;
  const lineOf = new Map<string, number>();
  for (const { line, cells, problems: shape } of rows) {
    const read = shape.length > 0 ? { problems: [...shape] } : readAccountRow(cells, defaults);
    const found = 'problems' in read ? read.problems : [];
    if ('account' in read) {
      const earlier = lineOf.get(read.account.ref);
      if (earlier === undefined) {
        lineOf.set(read.account.ref, line);
        good.set(read.account.ref, read);
      } else {
        const header = cells.find((cell) => cell.column === 'ref')?.header ?? 'ref';
        found.push({ column: header, value: read.account.ref, reason: `already stands on line ${earlier}` });
      }
    }
    if (found.length > 0) refused += 1;
    problems.push(...found.map((problem) => ({ line, ...problem })));
  }
  const taken = refused > 0 && !keepGood ? [] : [...good.values()];
  await backend.db.transaction().execute(async (tx) => {
    await saveAccounts(tx, actor.org_id, taken);
    const about = { read: rows.length, imported: taken.length, refused };
    await chainAct(tx, actor.org_id, now, { kind: 'accounts.import', by: actor.user_id, about });
  });
  return { read: rows.length, imported: taken.length, refused, problems };
}

/** Stores accounts by `ref`; what a row does not speak of stays as it was known. */
async function saveAccounts(tx: Transaction<Tables>, org_id: string, rows: readonly ReadAccount[]): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsAStatement) {
    const given = rows.slice(from, from + rowsAStatement).toSorted((a, b) => (a.account.ref < b.account.ref ? -1 : 1));
    const refs = given.map(({ account }) => account.ref);
    const known = await tx
      .selectFrom('accounts')
      .select(['ref', 'document'])
      .where('org_id', '=', org_id)
      .where('ref', 'in', refs)
      // In one order, so that two imports wait for each other and never in a ring.
      .orderBy('ref')
      .forUpdate()
      .execute();
    const earlier = new Map(known.map(({ ref, document }) => [ref, document]));
    const part = given.map((row) => mergeAccount(earlier.get(row.account.ref) ?? null, row));
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
          document: sql`excluded.document`,
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
      const paid = { ...account, payments: once, payment_checked_at: now, payment_source: source, updated_at: now };
      await saveAccounts(tx, actor.org_id, [{ account: paid, given: whole }]);
    }
    return {
      read: rows.length,
      imported: taken.length,
      refused: new Set(problems.map((problem) => problem.line)).size,
      problems,
    };
  });
}
