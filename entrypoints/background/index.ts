import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { AdapterHealth, SidebarSignal } from '@/contracts/host-facts.ts';
import type { ChangeTopic } from '@/contracts/runtime-message.ts';
import { countDue } from '@/utils/agenda/remind.ts';
import { resumeSession } from '@/utils/carry-session.ts';
import { CombinadoDatabase } from '@/utils/db/database.ts';
import { sessionKey } from '@/utils/session.ts';
import { readStatus } from '@/utils/status.ts';
import { AgendaKeeper, agendaAlarm } from './agenda-keeper.ts';
import { Background } from './background.ts';
import { showBadge } from './badge.ts';
import { CallKeeper, callNotice } from './call-keeper.ts';
import { enterOpenTabs } from './enter-open-tabs.ts';
import { FollowKeeper } from './follow-keeper.ts';
import { noteTabSeen, openKeys } from './parallel-verbs.ts';
import { noteInFront, notePlace, noteWaiting } from './places.ts';
import { PortBroker } from './port-broker.ts';
import { type AllowedPlaces, routeContent } from './route-content.ts';
import { routeMessage } from './route-message.ts';
import { type Sender, senderKind } from './sender-kind.ts';
import { takeHandOver } from './session-verbs.ts';
import { mayFrame, mayRunOn, registerSites } from './sites.ts';
import { StreamKeeper } from './stream-keeper.ts';
import { followSession, noteUpdate, updateIfQuiet } from './update-keeper.ts';
import { createVerbs } from './verbs.ts';

const alarm = { outbox: 'outbox', minute: 'minute', agenda: agendaAlarm } as const;

/** What the toolbar's badge is made of. */
const badgeTopics: ReadonlySet<ChangeTopic> = new Set(['status', 'outbox', 'agenda', 'calls', 'interaction']);

/** Keyboard commands of the manifest, as the sidebar hears them. */
const signalOf = {
  'toggle-sidebar': 'command.toggle',
  'focus-sidebar': 'command.focus',
  'next-step': 'command.next',
  'insert-line': 'command.insert',
} as const;

/**
 * The only owner of storage and network. Every listener is set in the first turn, or the browser would not know whom to
 * wake; nothing here is remembered from one waking to the next.
 */
export default defineBackground(() => {
  const db = new CombinadoDatabase();
  const broker = new PortBroker({
    onShown: (tabId, site, shown) => {
      follow
        .shown(tabId, site, shown)
        .then((news) => Promise.all([seen(tabId, news), calls.shown(tabId)]))
        .catch((error: unknown) => console.error('A place could not be noted.', error));
    },
    onFields: (tabId, key, fields) => {
      follow
        .read(tabId, key, fields)
        .then((news) => news && announce(['interaction']))
        .catch((error: unknown) => console.error('What a record shows could not be noted.', error));
    },
    onWaiting: (tabId, site, chats) => {
      openKeys(db)
        .then((ours) => noteWaiting(tabId, site, chats, ours, new Date().toISOString()))
        .then((news) => news && announce(['interaction']))
        .catch((error: unknown) => console.error('Who waits could not be noted.', error));
    },
    beforeFill: async (tabId) => {
      await browser.scripting.executeScript({ target: { tabId }, files: ['/crm-lists.js', '/crm-fill.js'] });
    },
    onHealth: (health) => hear(health),
    mayStay: (url) => places.mayStay(url),
    mayFrame: (url) => places.mayFrame(url),
  });
  const places: AllowedPlaces = {
    mayStay: (url) => mayRunOn(background, url),
    mayFrame: (url) => mayFrame(background, url),
    beforeCalls: async (tabId) => {
      // Else it would wait for all of the page, and the reader with it.
      const injectImmediately = true;
      await browser.scripting.executeScript({ target: { tabId }, files: ['/crm-calls.js'], injectImmediately });
    },
  };

  const announce = (topics: ChangeTopic[]) => {
    broker.announce(topics);
    if (topics.includes('selectors')) {
      broker.commandAll({ type: 'selectors.changed' });
      settleSites();
    }
    if (topics.some((topic) => badgeTopics.has(topic))) showStatus();
    if (topics.includes('outbox')) agenda.settle();
  };
  const background = new Background(db, announce);
  const agenda = new AgendaKeeper(background);
  const signal = (tabId: number, news: SidebarSignal) => broker.signal(tabId, news);
  const calls = new CallKeeper(background, signal);
  const follow = new FollowKeeper(background);
  const stream = new StreamKeeper(background, calls);
  const onSession = () => {
    stream.restart();
    // What the open pages show was nobody's before.
    broker.commandAll({ type: 'facts.resend' });
    takeUpdate();
  };
  const verbs = createVerbs(background, onSession, agenda, signal, calls);

  /** The conversation of a tab that is in front has been seen, and the others can tell. */
  async function seen(tabId: number, news = false): Promise<void> {
    if ((await noteTabSeen(db, tabId, Date.now())) || news) announce(['interaction']);
  }

  /** Toolbar and alarm follow the status; a browser that closes meanwhile loses nothing by it. */
  function showStatus(): void {
    readStatus(db)
      .then(async (status) => {
        const due = status.session === 'active' && status.user ? await countDue(db, status.user.id, Date.now()) : 0;
        const unseen = status.session === 'active' && status.user ? await calls.countUnseen(status.user) : 0;
        await showBadge(status, due, unseen);
        if (status.pending > 0) await ensureAlarm(alarm.outbox, 0.5);
        else await browser.alarms.clear(alarm.outbox);
      })
      .catch((error: unknown) => console.error('The status could not be shown.', error));
  }

  function hear(health: AdapterHealth): void {
    background.selectors
      .heard(health, broker.healths())
      .catch((error: unknown) => console.error('How a page is read could not be noted.', error));
  }

  /** Brings the CRM script to where it is wanted and allowed, and away from everywhere else. */
  function settleSites(): void {
    registerSites(background)
      .then(() => broker.recheck())
      .catch((error: unknown) => console.error('The CRM script could not be registered.', error));
  }

  function tend(): void {
    // A page that stays as it is says nothing of its own accord.
    for (const health of broker.healths()) hear(health);
    background.tend().catch((error: unknown) => console.error('The minute’s work could not be done.', error));
  }

  const takeUpdate = () => {
    updateIfQuiet(db, Date.now()).catch((error: unknown) =>
      console.error('The new build could not be started.', error),
    );
  };

  // Whoever asks waits for it: else the first thing that a panel shows after an update is a sign-in.
  const resumed = resumeSession(db, Date.now()).catch((error: unknown) => {
    console.error('The session could not be taken over from the build before.', error);
    return false;
  });
  resumed.then((goesOn) => {
    if (!goesOn) return;
    announce(['status', 'playbook', 'interaction', 'agenda', 'calls', 'connectivity', 'outbox', 'board', 'selectors']);
    onSession();
    background.wake();
  });

  browser.runtime.onMessage.addListener(async (message: unknown, sender: Sender) => {
    await resumed;
    const kind = senderKind(sender, browser.runtime.id, browser.runtime.getURL('/'));
    return kind === 'content' ? routeContent(message, sender, verbs, places) : routeMessage(message, kind, verbs);
  });
  browser.runtime.onConnect.addListener(broker.connect);

  browser.alarms.onAlarm.addListener(({ name }) => {
    stream.ensure();
    if (name === alarm.outbox) background.wake();
    if (name === alarm.minute) {
      takeUpdate();
      tend();
      agenda.wake();
    }
    if (name === alarm.agenda) agenda.remindSoon();
  });

  browser.commands.onCommand.addListener(async (name, tab) => {
    if (!Object.hasOwn(signalOf, name)) return;
    const [active] = tab ? [tab] : await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (active?.id === undefined) return;
    const type = signalOf[name as keyof typeof signalOf];
    if (type === 'command.focus') broker.command(active.id, { type: 'focus.sidebar' });
    broker.signal(active.id, { type });
  });

  browser.tabs.onActivated.addListener(({ tabId }) => {
    noteInFront(tabId, Date.now())
      .then((shows) => seen(tabId, shows))
      .catch((error: unknown) => console.error('What is in front could not be noted.', error));
  });
  browser.tabs.onUpdated.addListener((tabId, { url }) => {
    if (url === undefined) return;
    takeHandOver(background, agenda, onSession, tabId, url).catch((error: unknown) =>
      console.error('A sign-in could not be taken over.', error),
    );
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    notePlace(tabId, null)
      .then((news) => news && announce(['interaction']))
      .catch(console.error);
  });
  // Where the person did not ask for notices the browser may not even have them.
  browser.notifications?.onClicked.addListener((item) => {
    browser.notifications.clear(item).catch(console.error);
    const call_id = item.startsWith(callNotice) ? item.slice(callNotice.length) : null;
    const shown = call_id === null ? verbs['agenda.show']({ item }, {}) : verbs['call.show']({ call_id }, {});
    shown.catch(console.error);
  });

  const onPermissions = () => {
    settleSites();
    announce(['sites']);
  };
  browser.permissions.onAdded.addListener(onPermissions);
  browser.permissions.onRemoved.addListener(onPermissions);
  // An update forgets where the CRM script runs, and leaves the open pages without any.
  browser.runtime.onInstalled.addListener(() => {
    settleSites();
    enterOpenTabs().catch((error: unknown) => console.error('The open tabs could not be entered.', error));
  });
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && sessionKey in changes)
      followSession(db, Date.now()).catch((error: unknown) => console.error('The session could not be kept.', error));
    if (area !== 'managed') return;
    settleSites();
    announce(['settings', 'sites']);
  });

  browser.runtime.onUpdateAvailable.addListener(() => void noteUpdate(db, Date.now()).catch(console.error));

  globalThis.addEventListener('online', () => background.wake(true));

  // Worker start: whatever the last one left undone.
  ensureAlarm(alarm.minute, 1).catch((error: unknown) => console.error('The alarm could not be set.', error));
  background.wake();
  stream.ensure();
  agenda.remindSoon();
  settleSites();
  showStatus();
});

/** An alarm that is set anew begins to count anew: setting it at each start would put it off for ever. */
async function ensureAlarm(name: string, periodInMinutes: number): Promise<void> {
  if (!(await browser.alarms.get(name))) await browser.alarms.create(name, { periodInMinutes });
}
