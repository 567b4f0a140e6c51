import { type Selectable, sql } from 'kysely';
import { phoneKey } from '@/domain/conversation/phone-key.ts';
import { readTitle } from '@/domain/conversation/read-title.ts';
import { Account } from '@/domain/interaction/account.ts';
import { proposeAccounts } from '@/domain/interaction/propose-accounts.ts';
import type { Actor } from '../auth/actor.ts';
import type { Backend } from '../backend.ts';
import type { Tables } from '../db/tables.ts';
import { ApiProblem } from '../http/api-problem.ts';
import { noteAccess } from '../privacy/access-log.ts';
import { foldName } from './fold-name.ts';
import { countryOf, jurisdictionOf } from './organisation-format.ts';
import { parsePhone } from './parse-phone.ts';
import { withPauses } from './payment-checks.ts';

/** More than a person would look through; who finds so many asks more narrowly. */
const most = 20;

interface Question {
  readonly phone?: string | undefined;
  readonly name?: string | undefined;
  readonly ref?: string | undefined;
  readonly title?: string | undefined;
}

/**
 * Accounts of the organisation by reference, else by telephone, else by name (each word a prefix, without accents): whichever
 * first finds something. With the title of a chat: whatever it and the telephone speak for, likeliest first.
 * @throws ApiProblem 400 when none of them is given.
 */
export async function findAccounts(backend: Backend, actor: Actor, question: Question): Promise<Account[]> {
  const documents = await findDocuments(backend, actor, question);
  // One that an older server wrote lacks the fields that came since.
  const accounts = documents.map((document) => Account.parse(document));
  await noteAccess(
    backend,
    actor,
    'accounts.find',
    accounts.map(({ ref }) => ref),
  );
  return withPauses(backend, actor.org_id, accounts);
}

async function findDocuments(backend: Backend, actor: Actor, question: Question): Promise<Account[]> {
  const { ref, phone, name, title } = question;
  if (title) return findByTitle(backend, actor, title, phone ?? null);
  if (!ref && !phone && !name) {
    const reason = 'give one of ref, phone, name and title';
    throw new ApiProblem(400, 'invalid_request', 'Say which account.', [{ path: 'query', reason }]);
  }
  const all = () => accountsOf(backend, actor).orderBy('accounts.ref');
  if (ref) {
    const found = await all().where('accounts.ref', '=', ref.trim()).execute();
    if (found.length > 0) return found.map((row) => row.document);
  }
  const number = phone ? parsePhone(phone, countryOf(actor.currency)) : null;
  if (number) {
    const found = await byPhone(backend, actor, [number]);
    if (found.length > 0) return found;
  }
  const words = name ? foldName(name).split(' ').filter(Boolean) : [];
  if (words.length === 0) return [];
  // Folded words are letters and digits only: nothing in them is an operator of the query.
  const query = words.map((word) => `${word}:*`).join(' & ');
  const found = await accountsByWords(backend, actor, query).orderBy('accounts.ref').execute();
  return found.map((row) => row.document);
}

function accountsOf(backend: Backend, actor: Actor) {
  return backend.db
    .selectFrom('accounts')
    .select('accounts.document')
    .where('accounts.org_id', '=', actor.org_id)
    .limit(most);
}

/** `query` is text for `to_tsquery`. */
function accountsByWords(backend: Backend, actor: Actor, query: string) {
  const found = sql<Selectable<Tables['accounts']>>`accounts_by_words(${actor.org_id}, ${query})`;
  return backend.db.selectFrom(found.as('accounts')).select('accounts.document').limit(most);
}

async function byPhone(backend: Backend, actor: Actor, numbers: readonly string[]): Promise<Account[]> {
  if (numbers.length === 0) return [];
  // What was imported before a rule of numbering was known stands under the number as it was written.
  const keys = [...new Set(numbers.flatMap((number) => [phoneKey(number), number]))];
  const found = await accountsOf(backend, actor)
    .innerJoin('account_phones as phone', (join) =>
      join.onRef('phone.org_id', '=', 'accounts.org_id').onRef('phone.ref', '=', 'accounts.ref'),
    )
    .where('phone.phone_key', 'in', keys)
    .orderBy('accounts.ref')
    .execute();
  return found.map((row) => row.document);
}

async function findByTitle(backend: Backend, actor: Actor, title: string, phone: string | null): Promise<Account[]> {
  const country = jurisdictionOf(actor.currency);
  const { phones, local, refs, words } = readTitle(title, country);
  const shown = phone === null ? null : parsePhone(phone, countryOf(actor.currency));
  const [numbered, referred, named] = await Promise.all([
    byPhone(backend, actor, [...(shown === null ? [] : [shown]), ...phones, ...local]),
    refs.length === 0 ? [] : accountsOf(backend, actor).where('accounts.ref', 'in', refs).execute(),
    byWords(backend, actor, words),
  ]);
  const found = [...numbered, ...[...referred, ...named].map((row) => row.document)];
  const each = [...new Map(found.map((account) => [account.ref, account])).values()];
  return proposeAccounts({ title, phone: shown }, each, country).map(({ account }) => account);
}

/** Whoever bears two of the words, those who bear most of them first; where there is one word alone, whoever bears it. */
function byWords(backend: Backend, actor: Actor, words: readonly string[]) {
  const [first] = words;
  if (first === undefined) return [];
  // Folded words are letters and digits only: nothing in them is an operator of the query. An initial is a prefix.
  const term = (word: string) => (word.length === 1 ? `${word}:*` : word);
  const pairs = words.flatMap((one, index) => words.slice(index + 1).map((two) => `(${term(one)} & ${term(two)})`));
  const query = pairs.length > 0 ? pairs.join(' | ') : term(first);
  const borne = sql.join(
    words.map((word) => sql`(accounts.words @@ to_tsquery('simple', ${term(word)}))::int`),
    sql` + `,
  );
  return accountsByWords(backend, actor, query).orderBy(sql`(${borne}) desc`).orderBy('accounts.ref').execute();
}
