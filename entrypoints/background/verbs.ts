import type { RouteName } from '@/contracts/api.ts';
import { type ChangeTopic, type OpenInteraction, SiteLayout } from '@/contracts/runtime-message.ts';
import type { User } from '@/contracts/session.ts';
import { lastUndoable } from '@/domain/interaction/last-undoable.ts';
import {
  barKeptAccount,
  findKeptAccount,
  findKeptAccounts,
  keepAccounts,
  keepContacts,
  pauseKeptAccount,
} from '@/utils/accounts/account-cache.ts';
import { noteInAgenda } from '@/utils/agenda/keep-agenda.ts';
import type { ApiRequest } from '@/utils/api-client.ts';
import { forgetCaches } from '@/utils/db/forget-caches.ts';
import { changeInteraction, type InteractionChange } from '@/utils/interactions/change-interaction.ts';
import { keepAccount } from '@/utils/interactions/keep-account.ts';
import { keepReceipt } from '@/utils/interactions/keep-receipt.ts';
import { listLogged } from '@/utils/interactions/list-logged.ts';
import { logOutcome } from '@/utils/interactions/log-outcome.ts';
import { openInteraction } from '@/utils/interactions/open-interaction.ts';
import { reviseOutcome } from '@/utils/interactions/revise-outcome.ts';
import { withdrawOutcome } from '@/utils/interactions/withdraw-outcome.ts';
import { audienceMark, turnKeptView } from '@/utils/kept-view.ts';
import { onlyGiven } from '@/utils/only-given.ts';
import { forgetOutages } from '@/utils/outages.ts';
import { fetchPack } from '@/utils/playbook-sync/fetch-pack.ts';
import { callAsUser, readSession, writeSession } from '@/utils/session.ts';
import { forgetKey } from '@/utils/session-key.ts';
import { readSettings, writeSettings } from '@/utils/settings.ts';
import { listOutbox, readStatus } from '@/utils/status.ts';
import { AgendaKeeper } from './agenda-keeper.ts';
import { agendaVerbs } from './agenda-verbs.ts';
import { type Failure, fail, failureOf } from './answer.ts';
import type { Background } from './background.ts';
import { CallKeeper } from './call-keeper.ts';
import { callVerbs } from './call-verbs.ts';
import { connectivityVerbs } from './connectivity-verbs.ts';
import { exportOutcomes } from './export-outcomes.ts';
import { FollowKeeper } from './follow-keeper.ts';
import { forgetTrials, readDraft, writeDraft } from './mapping-keeper.ts';
import { noteSeen, parallelVerbs, type Signal } from './parallel-verbs.ts';
import type { Verbs } from './route-message.ts';
import { sessionVerbs } from './session-verbs.ts';
import { siteVerbs } from './site-verbs.ts';
import { writingVerbs } from './writing-verbs.ts';

/** Tokens stay in the background, and events go through the outbox: a page has no business with these. */
const ownRoutes: ReadonlySet<RouteName> = new Set([
  'session.create',
  'session.refresh',
  'session.end',
  'session.enrol',
  'session.device',
  'session.redeem',
  'events.append',
  // Of the firm's telephony, by a key that no page has.
  'hooks.call',
  'hooks.transcript',
]);

/** Whoever changes what is in force has it in force at once. */
const selectorRoutes: ReadonlySet<RouteName> = new Set(['selectors.publish', 'selectors.switch', 'selectors.rollback']);

/** What changes for other pages once a route was called. */
const topicOfRoute: Partial<Record<RouteName, ChangeTopic>> = {
  'drafts.save': 'playbook',
  'playbooks.publish': 'playbook',
  'accounts.import': 'board',
  'authority.decide': 'authority',
  'checks.resolve': 'account',
  'contacts.import': 'account',
};

/**
 * @param onSession called after somebody signed in or out
 * @param signal tells the sidebars of a tab
 */
export function createVerbs(
  background: Background,
  onSession: () => void,
  agenda = new AgendaKeeper(background),
  signal: Signal = () => {},
  calls = new CallKeeper(background, signal),
): Verbs {
  const { db, announce, now } = background;

  const change = async (interactionId: string, change: InteractionChange) => {
    const user = await signedIn();
    if (!user) return nobody;
    const row = await db.interactions.get(interactionId);
    const before = change.type === 'undo' ? row?.open.interaction.actions : null;
    if (row) await turnAudience(row.open, change);
    const open = await changeInteraction(db, user.id, interactionId, change, now());
    if (!open) return fail('not_found', 'There is no such open conversation.');
    const claim = change.type === 'append' && change.actions.findLast(({ type }) => type === 'payment.claimed');
    const ref = open.interaction.account?.ref;
    if (claim && ref !== undefined) await pauseKeptAccount(db, user.organisation.id, ref, claim.at);
    const undone = before?.[lastUndoable(before)];
    for (const action of change.type === 'append' ? change.actions : undone ? [undone] : []) {
      if (action.type === 'restriction.set' && ref !== undefined)
        await barKeptAccount(db, user.organisation.id, ref, action, change.type === 'append');
    }
    announce(['interaction']);
    background.wake();
    return done(open);
  };

  return {
    ...parallelVerbs(background, agenda, signal),
    ...agendaVerbs(background, agenda, signal),
    ...writingVerbs(background),
    ...callVerbs(calls),
    'outcomes.export': (query) => exportOutcomes(background, query),
    ...connectivityVerbs(background),
    ...new FollowKeeper(background).verbs(),
    ...siteVerbs(background),
    'status.read': async () => done(await readStatus(db)),

    ...sessionVerbs(background, agenda, onSession),

    'session.signOut': async () => {
      const { server_url } = await readSettings(db);
      // The next person at this computer finds no session and no names, even where the server cannot be told.
      await callAsUser('session.end', {}, server_url);
      const user = await signedIn();
      await writeSession(null);
      await forgetCaches(db);
      await forgetTrials();
      await forgetKey();
      if (user) await forgetOutages(db, user.id, now());
      announce([
        'status',
        'playbook',
        'interaction',
        'agenda',
        'calls',
        'connectivity',
        'outbox',
        'board',
        'selectors',
      ]);
      agenda.remindSoon();
      onSession();
      return done(await readStatus(db));
    },

    'settings.read': async () => done(await readSettings(db)),
    'settings.write': async (request, raw) => {
      const settings = await writeSettings(db, onlyGiven(request, raw));
      announce(['settings']);
      return done(settings);
    },

    'selectors.read': async ({ adapter }) => done(await background.selectors.read(adapter)),
    'layout.read': async ({ site }) => done((await db.layouts.get(site))?.layout ?? SiteLayout.parse({})),
    'layout.write': async ({ site, layout }, raw) => {
      const given = onlyGiven(layout, (raw as { layout: unknown }).layout);
      const written = await db.transaction('rw', db.layouts, async () => {
        const kept = (await db.layouts.get(site))?.layout ?? SiteLayout.parse({});
        const changed = { ...kept, ...given };
        await db.layouts.put({ site, layout: changed });
        return changed;
      });
      announce(['layout']);
      return done(written);
    },

    'mapping.draft.read': async ({ origin }) => done({ draft: await readDraft(db, origin) }),
    'mapping.draft.write': async ({ origin, draft }) => {
      await writeDraft(db, origin, draft);
      announce(['mapping']);
      return done({});
    },

    'playbook.read': async ({ hash }) => {
      const kept = await db.packs.get(hash);
      if (kept) return done(kept.playbook);
      const { server_url } = await readSettings(db);
      const pack = await fetchPack(hash, server_url);
      if (pack.ok) return done(pack.playbook);
      return 'refused' in pack ? fail('refused', pack.refused) : failureOf(pack.failure);
    },

    'account.find': async (query) => {
      const user = await signedIn();
      if (!user) return nobody;
      const answer = await background.call('accounts.search', { body: query });
      if (answer.ok) {
        await keepAccounts(db, user.organisation.id, answer.value.accounts, now());
        return done({ accounts: answer.value.accounts, from: 'server' as const });
      }
      // Only a "no" that is about this question is passed on; otherwise what is known helps.
      const { failure } = answer;
      const asked =
        failure.kind === 'answered' && failure.status < 500 && failure.status !== 401 && failure.status !== 429;
      if (asked) return failureOf(failure);
      return done({ accounts: await findKeptAccounts(db, user.organisation.id, query), from: 'cache' as const });
    },

    'account.contacts': async ({ ref }) => {
      const user = await signedIn();
      if (!user) return nobody;
      const answer = await background.call('accounts.contacts', { params: { ref } });
      if (answer.ok) {
        await keepContacts(db, user.organisation.id, ref, answer.value.contacts, now());
        return done({ contacts: answer.value.contacts, from: 'server' as const, at: new Date(now()).toISOString() });
      }
      const kept = await findKeptAccount(db, user.organisation.id, ref);
      const at = kept?.contacts_at === undefined ? null : new Date(kept.contacts_at).toISOString();
      return done({ contacts: kept?.contacts ?? [], from: 'cache' as const, at });
    },

    'interaction.open': async (conversation) => {
      const user = await signedIn();
      if (!user) return nobody;
      let open = await openInteraction(db, user, conversation, now());
      if (!open) {
        const end = await background.sync();
        if (end.is === 'failed') return failureOf(end.failure);
        if (end.is === 'refused') return fail('refused', end.why);
        open = await openInteraction(db, user, conversation, now());
      }
      if (!open) return fail('not_found', 'No playbook has been published for you yet.');
      const ref = open.interaction.account?.ref;
      if (ref !== undefined) {
        // What this computer already knows is there at once; what the server knows follows when it comes.
        const kept = await findKeptAccount(db, user.organisation.id, ref);
        if (kept?.contacts && (await keepAccount(db, user.id, kept.account, kept.contacts)))
          open = (await openInteraction(db, user, conversation, now())) ?? open;
        background.accounts
          .refresh(ref)
          .catch((error: unknown) => console.error('The account could not be brought up to date.', error));
      }
      background.wake();
      noteSeen(db, open.interaction.id, now())
        .then((news) => news && announce(['interaction']))
        .catch((error: unknown) => console.error('What was seen could not be noted.', error));
      return done(open);
    },
    'interaction.append': ({ interaction_id, actions }) => change(interaction_id, { type: 'append', actions }),
    'interaction.call': ({ interaction_id, call }) => change(interaction_id, { type: 'call', call }),
    'interaction.undo': ({ interaction_id }) => change(interaction_id, { type: 'undo' }),
    'interaction.bind': ({ interaction_id, account }) => change(interaction_id, { type: 'bind', account }),

    'outcome.log': async ({ interaction_id, record }) => {
      const user = await signedIn();
      if (!user) return nobody;
      const kept = await logOutcome(db, user.id, interaction_id, record, now());
      if (!kept) return fail('not_found', 'There is no such conversation.');
      await noteInAgenda(db, user, interaction_id);
      announce(['interaction', 'agenda', 'outbox', 'status']);
      background.wake();
      agenda.remindSoon();
      return done(kept);
    },

    'outcome.revise': async ({ interaction_id, record }) => {
      const user = await signedIn();
      if (!user) return nobody;
      const kept = await reviseOutcome(db, user.id, interaction_id, record, now());
      if (!kept) return fail('not_found', 'This outcome is not on this computer any more.');
      await noteInAgenda(db, user, interaction_id);
      announce(['agenda', 'outbox', 'status']);
      agenda.remindSoon();
      background.wake();
      return done(kept);
    },
    'outcome.withdraw': async ({ interaction_id, why }) => {
      const user = await signedIn();
      if (!user) return nobody;
      const withdrawn = await withdrawOutcome(db, user.id, interaction_id, why, now());
      if (!withdrawn) return fail('not_found', 'This outcome is not on this computer any more.');
      await noteInAgenda(db, user, interaction_id);
      announce(['interaction', 'agenda', 'outbox', 'status']);
      agenda.remindSoon();
      background.wake();
      return done(withdrawn);
    },
    'outcome.list': async () => {
      const user = await signedIn();
      return user ? done({ outcomes: await listLogged(db, user.id) }) : nobody;
    },

    'receipt.keep': async ({ receipt }) => {
      const user = await signedIn();
      if (!user) return nobody;
      switch (await keepReceipt(db, user.id, receipt, now())) {
        case 'no_interaction':
          return fail('not_found', 'There is no such conversation.');
        case 'other_hash':
          return fail('invalid', 'The receipt does not have the hash of its own summary.');
        case 'kept':
          return done({});
      }
    },
    'receipt.read': async ({ interaction_id }) => {
      const user = await signedIn();
      if (!user) return nobody;
      const row = await db.receipts.get(interaction_id);
      // Somebody else's is not there, as far as this person is told.
      return row?.user_id === user.id ? done(row.receipt) : fail('not_found', 'There is no such receipt here.');
    },

    'outbox.list': async () => done({ rows: await listOutbox(db) }),
    'outbox.flush': async () => {
      await background.send(true);
      return done(await readStatus(db));
    },

    'api.call': async ({ route, params, query, body }) => {
      if (ownRoutes.has(route)) return fail('forbidden', `${route} is the background's own.`);
      // Parsed by the server against the same contract, which names what is wrong better than a cast could.
      const answer = await background.call(route, { params, query, body } as ApiRequest<typeof route>);
      if (!answer.ok) return failureOf(answer.failure);
      const topic = topicOfRoute[route];
      if (topic) announce([topic]);
      if (route === 'playbooks.publish') void background.sync().catch(console.error);
      if (selectorRoutes.has(route)) void background.selectors.sync().catch(console.error);
      return done(answer.value);
    },
  };
}

const nobody: Failure = fail('signed_out', 'Nobody is signed in.');

function done<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

/** Before an audience changes, what was drawn for the one that is there now is gone: a page may be reloaded at any time. */
async function turnAudience({ conversation_key, interaction }: OpenInteraction, change: InteractionChange) {
  const { actions } = interaction;
  const last = lastUndoable(actions);
  const after =
    change.type === 'append'
      ? [...actions, ...change.actions]
      : change.type === 'undo'
        ? actions.filter((_, at) => at !== last)
        : actions;
  const mark = audienceMark(after);
  if (mark === audienceMark(actions)) return;
  // Whatever is wrong with what was kept, somebody else is there: the change itself must come about.
  await turnKeptView(conversation_key, mark).catch((error: unknown) =>
    console.error('A view was not forgotten.', error),
  );
}

/** The person at this browser, whose session may have expired meanwhile: what they do is kept all the same. */
async function signedIn(): Promise<User | null> {
  return (await readSession())?.session.user ?? null;
}
