import { browser } from 'wxt/browser';
import type { Call, TranscriptLine } from '@/contracts/call.ts';
import type { CallShown, KnownCall } from '@/contracts/runtime-message.ts';
import type { User } from '@/contracts/session.ts';
import { findKeptAccount, findKeptAccounts } from '@/utils/accounts/account-cache.ts';
import { recordUrl } from '@/utils/accounts/record-url.ts';
import { callFits } from '@/utils/calls/call-fits.ts';
import { keepTold, readCalls } from '@/utils/calls/keep-calls.ts';
import { callNotices } from '@/utils/calls/messages.ts';
import { chooseLocale } from '@/utils/i18n/choose-locale.ts';
import { formatMessage } from '@/utils/i18n/format-message.ts';
import { readSession } from '@/utils/session.ts';
import { readSettings } from '@/utils/settings.ts';
import type { Background } from './background.ts';
import type { Signal } from './parallel-verbs.ts';
import { bringToFront, readPlaces } from './places.ts';

/** Begins the id of every notice of a call; its own id follows. */
export const callNotice = 'call:';

/**
 * Keeps the calls of whoever is signed in, and tells the sidebars beside which each of them belongs. What is known is on disk.
 */
export class CallKeeper {
  #reading: Promise<void> | null = null;
  #again = false;

  constructor(
    private readonly background: Background,
    private readonly signal: Signal,
  ) {}

  /** Asks the server for this person's calls, and tells of those that are news. */
  refresh(): Promise<void> {
    if (this.#reading) {
      // What it answers may be from before the ring.
      this.#again = true;
      return this.#reading;
    }
    this.#reading = this.#read().finally(() => {
      this.#reading = null;
      const again = this.#again;
      this.#again = false;
      return again ? this.refresh() : undefined;
    });
    return this.#reading;
  }

  /** As `refresh`, for whoever does not wait for it. */
  wake(): void {
    this.refresh().catch((error: unknown) => console.error('The calls could not be read.', error));
  }

  /** Passes on to the sidebars of a call what is being said in it. */
  async heard(callId: string, lines: TranscriptLine[]): Promise<void> {
    const user = await signedIn();
    const call = user && (await this.#find(user, callId));
    if (!call || lines.length === 0) return;
    for (const tab of await this.#tabsOf(user, call)) {
      this.signal(tab, { type: 'transcript.heard', call_id: callId, lines });
    }
  }

  /** This person's calls. */
  async list(user: User): Promise<KnownCall[]> {
    const calls = await readCalls(this.background.db, user.id, this.background.now());
    return Promise.all(
      calls.map(async (call) => ({
        call,
        tabs: await this.#tabsOf(user, call),
        record_url: await this.#recordUrl(call),
      })),
    );
  }

  /** Brings the tab of a call to the front, or opens its record in the CRM. Only ever by a person's click. */
  async show(user: User, callId: string): Promise<CallShown | null> {
    const call = await this.#find(user, callId);
    if (!call) return null;
    for (const tab of await this.#tabsOf(user, call)) if (await bringToFront(tab)) return { result: 'shown' };
    const url = await this.#recordUrl(call);
    if (!url) return { result: 'not_here' };
    await browser.tabs.create({ url });
    return { result: 'opened' };
  }

  /** A tab shows somebody else now: its sidebars hear of the calls that are theirs. */
  async shown(tabId: number): Promise<void> {
    const user = await signedIn();
    if (!user) return;
    for (const { call, tabs } of await this.list(user))
      if (tabs.includes(tabId)) this.signal(tabId, { type: 'call.changed', call });
  }

  /** How many calls go on that no tab shows. */
  async countUnseen(user: User): Promise<number> {
    const calls = await this.list(user);
    return calls.filter(({ call, tabs }) => call.state !== 'ended' && tabs.length === 0).length;
  }

  async #read(): Promise<void> {
    const user = await signedIn();
    if (!user) return;
    const answer = await this.background.call('calls.mine', {});
    if (!answer.ok) return;
    const news = await keepTold(this.background.db, user.id, answer.value.calls, this.background.now());
    await this.#tell(user, news);
  }

  async #tell(user: User, news: readonly Call[]): Promise<void> {
    for (const call of news) {
      const tabs = await this.#tabsOf(user, call);
      for (const tab of tabs) this.signal(tab, { type: 'call.changed', call });
      await (call.state === 'ended' || tabs.length > 0 ? unnotify(call) : this.#pop(user, call));
    }
    this.background.announce(['calls']);
  }

  async #find(user: User, callId: string): Promise<Call | null> {
    const calls = await readCalls(this.background.db, user.id, this.background.now());
    return calls.find(({ id }) => id === callId) ?? null;
  }

  /** The tabs whose page, or whose open conversation, is with whom the call is. */
  async #tabsOf(user: User, call: Call): Promise<number[]> {
    const open = await this.background.db.interactions
      .where({ user_id: user.id })
      .and((row) => row.open_key !== undefined && row.closed === null)
      .toArray();
    const places = (await readPlaces()).filter(({ key }) => key !== null);
    return places
      .filter(({ key, phone = null, account_ref = null }) => {
        const account = open.find((row) => row.open.conversation_key === key)?.open.interaction.account;
        const phones = [...(phone === null ? [] : [phone]), ...(account?.phones ?? [])];
        return callFits(call, { account_ref: account?.ref ?? account_ref, phones });
      })
      .map(({ tab_id }) => tab_id);
  }

  async #recordUrl({ account_ref, phone }: Call): Promise<string | null> {
    const { set } = await this.background.selectors.read('crm');
    return set.adapter === 'crm' ? recordUrl(set.maps, { ref: account_ref, phone }) : null;
  }

  /** The system's own notice, where the person asked for such and the browser lets us. */
  async #pop(user: User, call: Call): Promise<void> {
    const { db } = this.background;
    const settings = await readSettings(db);
    if (!settings.notify_callbacks || !(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
    const name = settings.notify_names ? await this.#firstName(user, call) : null;
    const locale = chooseLocale(settings.locale, user.locale, []);
    const key = name === null ? (`${call.direction}` as const) : (`${call.direction}.named` as const);
    await browser.notifications.create(callNotice + call.id, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icons/128.png'),
      title: 'Combinado',
      message: formatMessage(callNotices[key], locale, { name: name ?? '' }),
    });
  }

  async #firstName({ organisation }: User, { account_ref, phone }: Call): Promise<string | null> {
    const { db } = this.background;
    const account =
      account_ref !== null
        ? (await findKeptAccount(db, organisation.id, account_ref))?.account
        : phone !== null
          ? (await findKeptAccounts(db, organisation.id, { phone }))[0]
          : undefined;
    return account?.debtor_name.split(/\s/u)[0] ?? null;
  }
}

async function unnotify({ id }: Call): Promise<void> {
  // Where the person did not ask for notices the browser may not even have them.
  await browser.notifications?.clear(callNotice + id);
}

async function signedIn(): Promise<User | null> {
  const kept = await readSession();
  return kept?.state === 'active' ? kept.session.user : null;
}
