import { browser } from 'wxt/browser';
import type { AdapterHealth } from '@/contracts/host-facts.ts';
import { SelectorAdapter, type SelectorsInForce } from '@/contracts/selector-set.ts';
import { packagedMaps } from '@/hosts/crm/packaged-maps.ts';
import { packagedSelectors } from '@/hosts/whatsapp/packaged-selectors.ts';
import { noteUnread } from '@/utils/interactions/unread-times.ts';
import { noteOutage } from '@/utils/outages.ts';
import type { SyncEnd } from '@/utils/playbook-sync/sync-playbook.ts';
import { noteHealth } from '@/utils/selector-sync/note-health.ts';
import { readSelectors } from '@/utils/selector-sync/read-selectors.ts';
import { reportHost } from '@/utils/selector-sync/report-host.ts';
import { syncSelectors } from '@/utils/selector-sync/sync-selectors.ts';
import { readSession } from '@/utils/session.ts';
import { readSettings } from '@/utils/settings.ts';
import type { Background } from './background.ts';

const packaged = { whatsapp: packagedSelectors, crm: packagedMaps };

/**
 * Keeps the selectors of host pages: takes what is pushed, learns from the pages whether it reads them, and tells the server.
 * What is known is on disk. Whoever hears of topic `selectors` asks again for what is in force.
 */
export class SelectorKeeper {
  constructor(private readonly background: Background) {}

  /** What a page is read with now: the packaged set while nobody is signed in. */
  async read(adapter: SelectorAdapter): Promise<SelectorsInForce> {
    const organisation = (await readSession())?.session.user.organisation.id ?? null;
    return readSelectors(this.background.db, organisation, adapter, packaged[adapter]());
  }

  /** Brings the selectors of every page up to date; one at a time, and in the order asked. */
  async sync(): Promise<void> {
    const locks = globalThis.navigator?.locks;
    for (const adapter of SelectorAdapter.options)
      await (locks ? locks.request('selector-sync', () => this.#sync(adapter)) : this.#sync(adapter));
  }

  async #sync(adapter: SelectorAdapter): Promise<void> {
    const kept = await readSession();
    if (kept?.state !== 'active') return;
    const { db, now } = this.background;
    const { server_url } = await readSettings(db);
    const end: SyncEnd = await syncSelectors(adapter, { db, user: kept.session.user, server_url, now });
    if (end.is === 'failed') await this.background.learn({ ok: false, failure: end.failure });
    if (end.is === 'applied') this.background.announce(['selectors']);
    if (end.is === 'applied' || end.is === 'refused') this.background.wake();
  }

  /** A page says how it is being read. @param pages how each open page is, this one among them */
  async heard(health: AdapterHealth, pages: readonly AdapterHealth[] = [health]): Promise<void> {
    const kept = await readSession();
    if (!kept) return;
    const { db, now } = this.background;
    const { id, organisation } = kept.session.user;
    const { version } = browser.runtime.getManifest();
    await noteUnread(db, id, health, now());
    // With one page that is read there is work to do: which other one is not, the host's own report says.
    const unread = pages.some(({ state }) => state === 'broken') && !pages.some(isRead);
    if (await noteOutage(db, id, 'unread', unread, now())) this.background.announce(['connectivity', 'outbox']);
    const told = await reportHost(db, id, health, version, now());
    if (await noteHealth(db, organisation.id, health)) this.background.announce(['selectors']);
    if (told) this.background.wake();
  }
}

const isRead = ({ state }: AdapterHealth): boolean => state === 'ok' || state === 'drift';
