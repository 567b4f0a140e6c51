import { sql } from 'kysely';
import { Account } from '@/domain/interaction/account.ts';
import type { Actor } from '../auth/actor.ts';
import type { Backend } from '../backend.ts';
import { ApiProblem } from '../http/api-problem.ts';
import { foldName } from './fold-name.ts';
import { countryOf } from './organisation-format.ts';
import { withPauses } from './payment-checks.ts';
import { parsePhone, phoneKey } from './phone-key.ts';

/** More than a person would look through; who finds so many asks more narrowly. */
const most = 20;

interface Question {
  readonly phone?: string | undefined;
  readonly name?: string | undefined;
  readonly ref?: string | undefined;
}

/**
 * Accounts of the organisation by reference, else by telephone, else by name (each word a prefix, without accents): whichever
 * first finds something. @throws ApiProblem 400 when none of them is given.
 */
export async function findAccounts(backend: Backend, actor: Actor, question: Question): Promise<Account[]> {
  const documents = await findDocuments(backend, actor, question);
  // One that an older server wrote lacks the fields that came since.
  const accounts = documents.map((document) => Account.parse(document));
  return withPauses(backend, actor.org_id, accounts);
}

async function findDocuments(backend: Backend, actor: Actor, { ref, phone, name }: Question): Promise<Account[]> {
  if (!ref && !phone && !name) {
    const reason = 'give one of ref, phone and name';
    throw new ApiProblem(400, 'invalid_request', 'Say which account.', [{ path: 'query', reason }]);
  }
  const all = () =>
    backend.db
      .selectFrom('accounts')
      .select('accounts.document')
      .where('accounts.org_id', '=', actor.org_id)
      .orderBy('accounts.ref')
      .limit(most);
  if (ref) {
    const found = await all().where('accounts.ref', '=', ref.trim()).execute();
    if (found.length > 0) return found.map((row) => row.document);
  }
  const number = phone ? parsePhone(phone, countryOf(actor.currency)) : null;
  if (number) {
    const found = await all()
      .innerJoin('account_phones as phone', (join) =>
        join.onRef('phone.org_id', '=', 'accounts.org_id').onRef('phone.ref', '=', 'accounts.ref'),
      )
      .where('phone.phone_key', '=', phoneKey(number))
      .execute();
    if (found.length > 0) return found.map((row) => row.document);
  }
  const words = name ? foldName(name).split(' ').filter(Boolean) : [];
  if (words.length === 0) return [];
  // Folded words are letters and digits only: nothing in them is an operator of the query.
  const query = words.map((word) => `${word}:*`).join(' & ');
  const found = await all().where(sql<boolean>`accounts.words @@ to_tsquery('simple', ${query})`).execute();
  return found.map((row) => row.document);
}
