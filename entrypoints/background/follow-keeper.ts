import { browser } from 'wxt/browser';
import type { ConversationFacts } from '@/contracts/host-facts.ts';
import type { CallShown } from '@/contracts/runtime-message.ts';
import type { User } from '@/contracts/session.ts';
import { findKeptAccount, keepAccounts } from '@/utils/accounts/account-cache.ts';
import { recordUrl } from '@/utils/accounts/record-url.ts';
import { documentIds } from '@/utils/interactions/document-ids.ts';
import { readFollow } from '@/utils/interactions/read-follow.ts';
import { readSalt } from '@/utils/interactions/read-salt.ts';
import { keepRecordId, readRecordId } from '@/utils/interactions/record-ids.ts';
import { readSession } from '@/utils/session.ts';
import { fail } from './answer.ts';
import type { Background } from './background.ts';
import { bringToFront, noteDocuments, notePlace, readPlaces } from './places.ts';
import type { RecordFields } from './port-broker.ts';
import type { Verbs } from './route-message.ts';

/** One debtor, two tabs: which record the CRM shows, which chat is open, and the way from one to the other. */
export class FollowKeeper {
  constructor(private readonly background: Background) {}

  /** A tab shows this conversation from now on; null for none. @returns whether that is news */
  async shown(tabId: number, site: string, shown: ConversationFacts | null): Promise<boolean> {
    const { key = null, phone = null, account_ref = null, record = null } = shown ?? {};
    const at = this.background.now();
    const user = await signedIn();
    // Only of a chat: what a record shows of documents comes with its fields.
    const documents = user && shown && !record ? await this.#documentsOf(user, shown.title) : [];
    const news = await notePlace(tabId, { site, key, phone, account_ref, record, documents, at });
    if (user && account_ref !== null && record)
      await keepRecordId(this.background.db, user.organisation.id, account_ref, record, at);
    return news;
  }

  /** What a record shows: of its document, only a hash is kept. @returns whether that is news */
  async read(tabId: number, key: string, { document }: RecordFields): Promise<boolean> {
    const user = await signedIn();
    if (!user) return false;
    const text = document?.trust === 'read' ? (document.value ?? '') : '';
    return noteDocuments(tabId, key, await this.#documentsOf(user, text));
  }

  async #documentsOf({ organisation }: User, text: string): Promise<string[]> {
    return documentIds(`${await readSalt(this.background.db)} ${organisation.id}`, text);
  }

  /** The tab that shows this account's record, else its address in the CRM. Only ever by a person's click. */
  async show(user: User, ref: string): Promise<CallShown> {
    const { db } = this.background;
    const { record } = await readFollow(db, user, await readPlaces(), this.background.now());
    if (record?.account_ref === ref && (await bringToFront(record.tab_id))) return { result: 'shown' };
    const known = await readRecordId(db, user.organisation.id, ref);
    for (const place of await readPlaces()) {
      const shows = place.account_ref === ref && place.record;
      if (shows && (await bringToFront(place.tab_id))) return { result: 'shown' };
    }
    const { set } = await this.background.selectors.read('crm');
    if (set.adapter !== 'crm') return { result: 'not_here' };
    const phone = (await findKeptAccount(db, user.organisation.id, ref))?.account.phones[0] ?? null;
    // A record's id is that of one CRM: another's address is not filled with it.
    const own = set.maps.filter(({ id }) => id === known?.map);
    const url = (known && recordUrl(own, { record: known.id, ref, phone })) ?? recordUrl(set.maps, { ref, phone });
    if (url === null) return { result: 'not_here' };
    await browser.tabs.create({ url });
    return { result: 'opened' };
  }

  verbs(): Pick<Verbs, 'follow.read' | 'record.show'> {
    const { db, now } = this.background;
    return {
      'follow.read': async () => {
        const user = await signedIn();
        if (!user) return fail('signed_out', 'Nobody is signed in.');
        const follow = await readFollow(db, user, await readPlaces(), now());
        if (!follow.record || follow.record.account) return { ok: true, value: follow };
        // The panel of the CRM's own tab asks for it too, but that one may be folded away or turned off.
        const answer = await this.background.call('accounts.find', { query: { ref: follow.record.account_ref } });
        const account = answer.ok && answer.value.accounts.length === 1 ? answer.value.accounts[0] : undefined;
        if (!account) return { ok: true, value: follow };
        await keepAccounts(db, user.organisation.id, [account], now());
        return { ok: true, value: { ...follow, record: { ...follow.record, account } } };
      },
      'record.show': async ({ account_ref }) => {
        const user = await signedIn();
        return user
          ? { ok: true, value: await this.show(user, account_ref) }
          : fail('signed_out', 'Nobody is signed in.');
      },
    };
  }
}

async function signedIn(): Promise<User | null> {
  return (await readSession())?.session.user ?? null;
}
