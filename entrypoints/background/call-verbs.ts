import { readSession } from '@/utils/session.ts';
import { fail } from './answer.ts';
import type { CallKeeper } from './call-keeper.ts';
import type { Verbs } from './route-message.ts';

/** What a panel asks and says of the calls of whoever is signed in. */
export function callVerbs(calls: CallKeeper): Pick<Verbs, 'calls.list' | 'call.show'> {
  return {
    'calls.list': async () => {
      const user = await signedIn();
      return user ? { ok: true, value: { calls: await calls.list(user) } } : nobody;
    },
    'call.show': async ({ call_id }) => {
      const user = await signedIn();
      if (!user) return nobody;
      const shown = await calls.show(user, call_id);
      return shown ? { ok: true, value: shown } : fail('not_found', 'There is no such call.');
    },
  };
}

const nobody = fail('signed_out', 'Nobody is signed in.');

async function signedIn() {
  return (await readSession())?.session.user ?? null;
}
