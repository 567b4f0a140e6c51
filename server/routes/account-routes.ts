import type { Backend } from '../backend.ts';
import { findAccounts } from '../services/find-accounts.ts';
import { importAccounts } from '../services/import-accounts.ts';
import type { Handlers } from './handler.ts';

export function accountRoutes(backend: Backend): Handlers<'accounts.find' | 'accounts.import'> {
  return {
    'accounts.find': async ({ actor, query }) => ({ accounts: await findAccounts(backend, actor, query) }),
    'accounts.import': ({ actor, query, body }) => importAccounts(backend, actor, body, query.keep_good === 'true'),
  };
}
