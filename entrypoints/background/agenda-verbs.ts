import type { User } from '@/contracts/session.ts';
import { foldActions } from '@/domain/interaction/fold-actions.ts';
import { markInAgenda, readKeptAgenda } from '@/utils/agenda/keep-agenda.ts';
import type { CombinadoDatabase } from '@/utils/db/database.ts';
import { listOpen } from '@/utils/interactions/list-open.ts';
import { shortNameOf } from '@/utils/interactions/short-name-of.ts';
import { readSession } from '@/utils/session.ts';
import type { AgendaKeeper } from './agenda-keeper.ts';
import { fail } from './answer.ts';
import type { Background } from './background.ts';
import { type Signal, show } from './parallel-verbs.ts';
import { readPlaces } from './places.ts';
import type { Verbs } from './route-message.ts';

/** The agenda as pages see it and act on it. */
export function agendaVerbs(
  background: Background,
  keeper: AgendaKeeper,
  signal: Signal,
): Pick<Verbs, 'agenda.list' | 'agenda.mark' | 'agenda.show'> {
  const { db, announce, now } = background;
  return {
    'agenda.list': async () => {
      const user = await signedIn();
      if (!user) return nobody;
      keeper.wake();
      const { items, read_at } = await readKeptAgenda(db, user.id);
      const veiled = await veiledRefs(db, user.id);
      return { ok: true, value: { items: items.filter(({ account_ref }) => !veiled.has(account_ref)), read_at } };
    },

    'agenda.mark': async (mark) => {
      const user = await signedIn();
      if (!user) return nobody;
      if (!(await markInAgenda(db, user.id, mark, now()))) return noItem;
      announce(['agenda', 'interaction', 'outbox', 'status']);
      background.wake();
      keeper.remindSoon();
      return { ok: true, value: {} };
    },

    'agenda.show': async ({ item: id }) => {
      const user = await signedIn();
      if (!user) return nobody;
      const item = (await readKeptAgenda(db, user.id)).items.find((each) => each.id === id);
      if (!item) return noItem;
      const { account_ref, channel } = item;
      const places = await readPlaces();
      const open = (await listOpen(db, user, places, now())).find((each) => each.account_ref === account_ref);
      if (open && account_ref !== null) return { ok: true, value: await show(open, signal) };
      // Nobody speaks with them yet: the page where such conversations are held, for the agent to open theirs.
      const near = places.find(({ key }) => key?.startsWith(channel === 'whatsapp' ? 'whatsapp:' : 'crm:'));
      const where = near ? { tab_id: near.tab_id, site: near.site, shown: false } : null;
      return { ok: true, value: await show({ who: shortNameOf(item.debtor ?? ''), account_ref, where }, signal) };
    },
  };
}

const nobody = fail('signed_out', 'Nobody is signed in.');
const noItem = fail('not_found', 'There is no such item in the agenda.');

/** Accounts of which a third party is being spoken with: until that is over nothing shows that there is a debt. */
async function veiledRefs(db: CombinadoDatabase, userId: string): Promise<Set<string | null>> {
  const open = await db.interactions
    .where({ user_id: userId })
    .and((row) => row.open_key !== undefined && row.closed === null)
    .toArray();
  const veiled = open.filter(({ open }) => foldActions(open.interaction.actions).audience === 'third_party');
  return new Set(veiled.flatMap(({ open }) => open.interaction.account?.ref ?? []));
}

async function signedIn(): Promise<User | null> {
  return (await readSession())?.session.user ?? null;
}
