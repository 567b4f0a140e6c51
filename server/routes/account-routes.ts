import type { Backend } from '../backend.ts';
import { findAccounts } from '../services/find-accounts.ts';
import { importAccounts } from '../services/import-accounts.ts';
import { importContacts } from '../services/import-contacts.ts';
import { listContacts } from '../services/list-contacts.ts';
import { listChecks, resolveCheck } from '../services/payment-checks.ts';
import type { Handlers } from './handler.ts';

export function accountRoutes(
  backend: Backend,
): Handlers<
  | 'accounts.find'
  | 'accounts.search'
  | 'accounts.import'
  | 'accounts.contacts'
  | 'contacts.import'
  | 'checks.list'
  | 'checks.resolve'
> {
  return {
    'accounts.find': async ({ actor, query }) => ({ accounts: await findAccounts(backend, actor, query) }),
    'accounts.search': async ({ actor, body }) => ({ accounts: await findAccounts(backend, actor, body) }),
    'accounts.import': ({ actor, query, body }) => importAccounts(backend, actor, body, query.keep_good === 'true'),
    'accounts.contacts': async ({ actor, params }) => ({ contacts: await listContacts(backend, actor, params.ref) }),
    'contacts.import': ({ actor, query, body }) => importContacts(backend, actor, body, query.keep_good === 'true'),
    'checks.list': async ({ actor }) => ({ checks: await listChecks(backend, actor) }),
    'checks.resolve': ({ actor, params, body }) => resolveCheck(backend, actor, params.id, body),
  };
}
