import type { AdapterHealth, HostFact } from '@/contracts/host-facts.ts';
import type { WhatsAppInForce } from '@/contracts/selector-set.ts';
import type { Turn } from '@/domain/conversation/turn.ts';
import type { HostAdapter, TellFact } from '../host-adapter.ts';
import { copy, insertText } from '../insertion/insert-text.ts';
import { runWhenIdle } from '../reading/run-when-idle.ts';
import { runWhenQuiet } from '../reading/run-when-quiet.ts';
import { findChat, findComposer, findHeader } from './chat-parts.ts';
import type { ChatHeader, ChatReading, ChatRow } from './chat-reading.ts';
import { ConfirmSent } from './confirm-sent.ts';
import { countNamesakes } from './count-namesakes.ts';
import { guardSwitch } from './guard-switch.ts';
import { holdSend } from './hold-send.ts';
import { mergeRows } from './merge-rows.ts';
import { observeChatList } from './observe-chat-list.ts';
import { compileSelectors, type PageAnchors, parsesHere } from './page-anchors.ts';
import { readChat, readDraft, readTitle } from './read-chat.ts';
import { readDrawer } from './read-drawer.ts';
import type { RawRow } from './read-row.ts';
import { readWaitingChats } from './read-waiting-chats.ts';
import { findBox, type SendPlace } from './send-boxes.ts';
import { toInstant } from './settle-dates.ts';
import { type OpenWays, watchWays } from './watch-ways.ts';

/** Turns beyond these, counted from the newest, are history that no rule of a running conversation asks about. */
const NEWEST_TURNS = 250;
/** Rows of a page that are looked at, from the newest on: a screen shows twenty, and what was read of older ones is kept. */
const NEWEST_DRAWN = 60;
/**
 * The draft is told at the first key, then whenever the agent pauses between two, and at least so often: a verdict is there
 * before whoever pauses presses Enter, and nobody reads a warning between two letters.
 */
const DRAFT_PAUSE_MS = 60;
const DRAFT_REST_MS = 250;
/** An empty chat is looked at again so far apart, before it is believed to be broken. */
const EMPTY_LOOK_MS = 1500;
/** A first change is looked at soon; in a burst of them, once in a while. */
const LOOK_MS = 60;
const REST_MS = 300;
/** So long after a click the drawer of contact details may still be filling. */
const DRAWER_MS = 12_000;
/** A fault is believed once it has lasted so long. */
const BROKEN_MS = 1200;
/** So many messages at once nobody writes: a history is being drawn, which is read when it has come to rest. */
const FLOOD_ROWS = 20;
const FLOOD_REST_MS = 250;
const FLOOD_LONGEST_MS = 2000;
/** A page in the middle of a switch is looked at again so much later. */
const SWITCH_LOOK_MS = 150;
/** The list of chats moves with every message of anybody: it is looked at no oftener than this. */
const LIST_REST_MS = 1000;
/** What tells two chats apart. The page shows no id: the title does, which for an unsaved contact is the phone. */
const keyOf = (title: string) => `whatsapp:${title}`.slice(0, 200);

/**
 * WhatsApp Web, and pages built like it. Reads what is drawn, writes into the composer, never sends. What the page looks
 * like it is told (`use`), and until then it does nothing.
 */
export class WhatsAppAdapter implements HostAdapter<ChatReading> {
  readonly id = 'whatsapp';
  readonly #started = performance.now();
  #anchors: PageAnchors | null = null;
  #cache = new WeakMap<Element, RawRow>();
  #changed: () => void = () => {};
  #open: OpenWays | null = null;
  readonly #confirm = new ConfirmSent();

  match(url: URL): boolean {
    return url.protocol === 'https:' || url.hostname === 'localhost' || url.hostname === '127.0.0.1';
  }

  use(inForce: WhatsAppInForce): void {
    this.#anchors = compileSelectors(inForce, parsesHere);
    this.#cache = new WeakMap();
    this.#changed();
  }

  read(): ChatReading {
    const anchors = this.#reading();
    if (!anchors) return { chat: null, rows: [], composer: null, health: this.#idleHealth() };
    return readChat(document, anchors, { now: new Date() });
  }

  probe() {
    return this.read().health;
  }

  observe(tell: TellFact, signal: AbortSignal): void {
    let key: string | null = null;
    let namesakes = 0;
    let rows: ChatRow[] = [];
    let emptyLooks = 0;
    let known: Parameters<typeof guardSwitch>[0]['known'] = { title: null, rows: [], list: null };
    let used: PageAnchors | null | undefined;
    let brokenSince: number | null = null;
    let told: { readonly key: string; readonly phone: string } | null = null;
    /** Nothing but new rows came since the last look: it is the same chat, though the rows of that look be far above. */
    let onlyGrew = false;
    let waiting: { readonly print: string; readonly since: number } | null = null;
    const tellChanged = onlyChanges(tell);

    const look = () => {
      const anchors = this.#reading();
      if (anchors !== used) {
        used = anchors;
        key = null;
        rows = [];
        known = { title: null, rows: [], list: null };
        waiting = null;
        brokenSince = null;
        told = null;
        if (!anchors) {
          watcher.rest();
          tellChanged({ type: 'conversation.closed' });
          return tellHealth(this.#idleHealth());
        }
        // A page that never starts changes nothing that would be noticed.
        const { start_ms } = anchors.inForce.set.thresholds;
        setTimeout(later, Math.max(0, this.#started + start_ms - performance.now()) + LOOK_MS);
      }
      if (!anchors) return;
      // A hidden tab draws only the last message: nothing may be concluded from it.
      if (document.visibilityState === 'hidden') return;
      watcher.follow(anchors, this.#cache);
      const title = readTitle(document, anchors);
      const { start_ms, empty_looks } = anchors.inForce.set.thresholds;
      const settled = title === null ? performance.now() - this.#started > start_ms : emptyLooks >= empty_looks;
      const reading = readChat(document, anchors, {
        now: new Date(),
        cache: this.#cache,
        settled,
        newest: NEWEST_DRAWN,
      });
      // The chat was switched while it was being read: half of each is worse than none.
      if ((reading.chat?.title ?? null) !== title || readTitle(document, anchors) !== title) return later();

      const list = openList(anchors);
      const drawn = { title, rows: reading.rows, list };
      const print = `${title}\n${reading.rows.map(({ id }) => id).join()}`;
      if (waiting?.print !== print) waiting = { print, since: performance.now() };
      const grew = onlyGrew && title === known.title && list === known.list;
      const belongs = grew ? 'same' : guardSwitch({ known, drawn, waited: performance.now() - waiting.since });
      if (belongs === 'wait') return midSwitch();
      waiting = null;
      onlyGrew = true;

      const opened = title === null ? null : keyOf(title);
      if (opened !== key || (belongs === 'fresh' && rows.length > 0)) {
        // Another chat of the same name: the former one is left as any other is.
        if (opened === key) tellChanged({ type: 'conversation.closed' });
        key = opened;
        namesakes = title === null ? 0 : countNamesakes(document, anchors, title);
        rows = [];
        emptyLooks = 0;
        if (belongs === 'fresh' && told?.key === key && known.title === title) told = null;
      }
      if (reading.chat && key !== null) {
        if (told?.key !== key) told = null;
        const header = { ...reading.chat, phone: reading.chat.phone ?? told?.phone ?? null };
        tellChanged({ type: 'conversation.opened', conversation: conversationFacts(header, key, namesakes) });
        const merged = mergeRows(rows, reading.rows).slice(-NEWEST_TURNS);
        const changed = merged.length !== rows.length || merged.some((row, index) => row !== rows[index]);
        rows = merged;
        known = { title, rows, list };
        if (changed) tell({ type: 'turns.changed', key, turns: rows.map(toTurn) });
        // Also of a chat that was read before: rows that are found no more are as good as none.
        if (reading.rows.length > 0) emptyLooks = 0;
        else if (emptyLooks++ < empty_looks) again();
        const place = tellDraft();
        const draft = place ? readDraft(place.element) : '';
        for (const fact of this.#confirm.look(key, rows, draft, (id) => isPending(anchors, id))) tell(fact);
      } else if (reading.health.state === 'no_chat' || reading.health.state === 'signed_out') {
        known = { title: null, rows: [], list: null };
        tellChanged({ type: 'conversation.closed' });
      }
      // A page that is drawing itself anew lacks parts for a moment.
      brokenSince = reading.health.state === 'broken' ? (brokenSince ?? performance.now()) : null;
      if (brokenSince !== null && performance.now() - brokenSince < BROKEN_MS) return again();
      // Whose chat it is nobody knows any more: what was read of the former is not for it.
      if (brokenSince !== null && key === null) tellChanged({ type: 'conversation.closed' });
      tellHealth(reading.health);
    };

    const tellHealth = (health: AdapterHealth) => {
      const language = document.documentElement.lang.slice(0, 20) || null;
      tellChanged({ type: 'adapter.health', health: { ...health, language }, at: new Date().toISOString() });
    };

    const tellDraft = (): SendPlace | null => {
      const place = this.#place();
      if (!place || key === null || this.#currentKey() !== key) return null;
      tellChanged({
        type: 'draft.changed',
        key,
        text: draftIn(place.element),
        box: place.box,
      });
      return place;
    };
    const tellWays = () => {
      if (key !== null && this.#open) tellChanged({ type: 'ways.changed', key, ways: this.#open.ways() });
      laterDraft();
    };

    // Also in a hidden tab, where somebody may begin to wait while the agent is elsewhere.
    const readWaiting = () => {
      const anchors = this.#reading();
      if (!anchors) return;
      const chats = readWaitingChats(document, anchors).map(({ title, unread }) => ({ key: keyOf(title), unread }));
      tellList({ type: 'chats.waiting', chats });
    };
    const tellList = onlyChanges(tell);
    observeChatList(this.#reading, runWhenIdle(readWaiting, signal, LOOK_MS, LIST_REST_MS), signal);

    const readContact = () => {
      const anchors = this.#reading();
      const chat = anchors && findChat(document, anchors);
      const title = anchors && readTitle(document, anchors);
      const phone = anchors && chat && title ? readDrawer(document, anchors, chat, title) : null;
      if (!phone || !title) return;
      told = { key: keyOf(title), phone };
      drawerObserver.disconnect();
      later();
    };
    const drawerObserver = new MutationObserver(runWhenIdle(readContact, signal, LOOK_MS, REST_MS));
    const forgetDrawer = runWhenIdle(() => drawerObserver.disconnect(), signal, DRAWER_MS);
    // The number stands in a drawer that only the agent opens, and that then takes its time.
    const expectDrawer = ({ target }: Event) => {
      const anchors = this.#reading();
      const app = anchors && document.querySelector(anchors.any('app'));
      if (!app || key === null || told?.key === key) return;
      if (target instanceof Element && target.closest(`${anchors.any('list')},${anchors.any('footer')}`)) return;
      drawerObserver.observe(app, { childList: true, subtree: true });
      forgetDrawer();
    };
    document.addEventListener('click', expectDrawer, { capture: true, passive: true, signal });
    signal.addEventListener('abort', () => drawerObserver.disconnect());

    const later = runWhenIdle(look, signal, LOOK_MS, REST_MS);
    const midSwitch = runWhenIdle(look, signal, SWITCH_LOOK_MS);
    const again = runWhenIdle(look, signal, EMPTY_LOOK_MS);
    let draftTold = Number.NEGATIVE_INFINITY;
    const draftNow = () => {
      draftTold = performance.now();
      tellDraft();
    };
    const firstDraft = runWhenIdle(draftNow, signal);
    const nextDraft = runWhenQuiet(draftNow, signal, DRAFT_PAUSE_MS, DRAFT_REST_MS);
    const laterDraft = () => (performance.now() - draftTold > DRAFT_REST_MS ? firstDraft() : nextDraft());
    const flood = runWhenQuiet(later, signal, FLOOD_REST_MS, FLOOD_LONGEST_MS);
    const watcher = new ChatWatcher(
      (grown) => {
        onlyGrew &&= grown > 0;
        if (grown < FLOOD_ROWS) later();
        else flood();
      },
      laterDraft,
      signal,
    );
    this.#changed = later;
    this.#open = watchWays(this.#reading, tellWays, signal);
    document.addEventListener('visibilitychange', later, { signal });
    later();
  }

  async insert(command: Parameters<HostAdapter['insert']>[0]) {
    if (!this.#may('insert')) return copy(command.text, 'off');
    if (this.#currentKey() !== command.key) return { result: 'failed', why: 'moved' } as const;
    const open = () =>
      this.#currentKey() === command.key ? ((this.#place()?.element ?? null) as HTMLElement | null) : null;
    const box = open();
    // What was typed since the panel read it would be lost: nothing is written, and it is told anew.
    if (box && command.replace && command.draft !== undefined && draftIn(box) !== command.draft) {
      this.#changed();
      return { result: 'failed', why: 'draft' } as const;
    }
    return insertText({ open, read: readDraft }, command.text, command.replace);
  }

  focus(): void {
    const place = this.#place();
    if (place?.element instanceof HTMLElement) place.element.focus();
  }

  hold(tell: TellFact, signal: AbortSignal) {
    return holdSend(
      tell,
      () => (this.#may('hold') ? this.#anchors : null),
      this.#currentKey,
      signal,
      (key, text) => this.#confirm.leave(key, text),
    );
  }

  #may(what: 'insert' | 'hold'): boolean {
    const { switches } = this.#anchors?.inForce ?? {};
    return switches?.read === true && switches[what];
  }

  /** What the page looks like; null where that is not known, or nothing may be read. */
  readonly #reading = (): PageAnchors | null => (this.#anchors?.inForce.switches.read ? this.#anchors : null);

  readonly #currentKey = (): string | null => {
    const anchors = this.#reading();
    const title = anchors && readTitle(document, anchors);
    return title === null ? null : keyOf(title);
  };

  /** Where the agent writes now: in the composer, or in what stands open over it. */
  #place(): SendPlace | null {
    const anchors = this.#reading();
    return anchors && (findBox(anchors, this.#open?.box() ?? 'composer') ?? findBox(anchors, 'composer'));
  }

  /** How things stand where nothing is read: switched off from afar, or not told yet what to look for. */
  #idleHealth(): AdapterHealth {
    const none = { adapter: this.id, fallbacks: [], anchors: [] } as const;
    if (!this.#anchors)
      return { ...none, fallbacks: [], anchors: [], state: 'broken', missing: 'selectors', set: null };
    const { version, source } = this.#anchors.inForce;
    return { ...none, fallbacks: [], anchors: [], state: 'off', missing: null, set: { version, source } };
  }
}

/** What is being written, as it is told. */
const draftIn = (box: Element): string => readDraft(box).slice(0, 20_000);

/** Whether a message still waits to leave this computer: a clock stands where its receipt will be. */
function isPending(anchors: PageAnchors, id: string): boolean {
  const row = [...document.querySelectorAll(anchors.any('rows'))].findLast((each) =>
    anchors.attribute(each, 'id')?.includes(id),
  );
  const icons = [...(row?.querySelectorAll(anchors.any('icons')) ?? [])];
  const labels = [...(row?.querySelectorAll('[aria-label]') ?? [])];
  return (
    icons.some((icon) => anchors.isIcon(anchors.attribute(icon, 'icon') ?? icon.textContent ?? '', 'pending')) ||
    labels.some((label) => anchors.says(label.getAttribute('aria-label') ?? '', 'pending'))
  );
}

function openList(anchors: PageAnchors): Element | null {
  return findChat(document, anchors)?.querySelector(anchors.any('list')) ?? null;
}

function conversationFacts(
  header: ChatHeader,
  key: string,
  namesakes: number,
): Extract<HostFact, { type: 'conversation.opened' }>['conversation'] {
  return {
    key,
    channel: 'whatsapp',
    title: header.title,
    phone: header.phone,
    group: header.group,
    ...(namesakes > 0 ? { namesakes } : {}),
    account_ref: null,
    language: document.documentElement.lang || null,
  };
}

const turns = new WeakMap<ChatRow, Turn>();

/** One turn per row for as long as the row stays the same, so that what did not change need not be compared. */
function toTurn(row: ChatRow): Turn {
  const known = turns.get(row);
  if (known) return known;
  const turn: Turn = {
    id: row.id,
    speaker: row.direction === 'out' ? 'agent' : 'customer',
    text: row.text.slice(0, 20_000),
    at: row.time ? toInstant(row.time) : null,
    ...(row.doubtful ? { doubtful: true } : {}),
    ...(row.edited ? { edited: true } : {}),
  };
  turns.set(row, turn);
  return turn;
}

/** Passes on only facts that differ from the last of their type; the time of a health report is no difference. */
function onlyChanges(tell: TellFact): TellFact {
  const last = new Map<string, string>();
  return (fact) => {
    const print = JSON.stringify(fact, (name, value) =>
      name === 'at' && fact.type === 'adapter.health' ? undefined : value,
    );
    if (last.get(fact.type) === print) return;
    if (fact.type === 'conversation.opened' || fact.type === 'conversation.closed') last.clear();
    last.set(fact.type, print);
    tell(fact);
  };
}

/** Observes the smallest parts of the page that matter: the list, the header, the composer, and what they hang from. */
class ChatWatcher {
  readonly #observer: MutationObserver;
  readonly #draftObserver: MutationObserver;
  #followed: readonly (Element | null)[] = [];

  #rows: string | null = null;
  #list: Element | null = null;
  #cache: WeakMap<Element, RawRow> | null = null;

  /** @param changed told by how many rows the list grew, if it did nothing else */
  constructor(changed: (grown: number) => void, draftChanged: () => void, signal: AbortSignal) {
    this.#observer = new MutationObserver((records) => {
      let grown = 0;
      for (const { target, addedNodes, removedNodes } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        const row = this.#rows && element?.closest(this.#rows);
        if (row) this.#cache?.delete(row);
        const grows = !row && removedNodes.length === 0 && this.#list?.contains(target);
        grown = grows ? grown + addedNodes.length : Number.NEGATIVE_INFINITY;
      }
      changed(grown);
    });
    this.#draftObserver = new MutationObserver(draftChanged);
    signal.addEventListener('abort', () => this.rest());
  }

  /** Observes nothing until it is asked to follow again. */
  rest(): void {
    this.#followed = [];
    this.#observer.disconnect();
    this.#draftObserver.disconnect();
  }

  /**
   * Looks where the parts are now; observes them anew if any was replaced.
   *
   * @param cache loses each row that changes
   */
  follow(anchors: PageAnchors, cache: WeakMap<Element, RawRow>): void {
    this.#rows = anchors.any('rows');
    this.#cache = cache;
    const main = findChat(document, anchors);
    const composer = main && findComposer(main, anchors);
    const header = main && findHeader(main, anchors);
    const list = openList(anchors) ?? main;
    this.#list = list;
    const parts = [main, composer, header, list, document.body];
    if (parts.every((part, index) => part === this.#followed[index]) && this.#followed.length > 0) return;
    this.#followed = parts;
    this.#observer.disconnect();
    this.#draftObserver.disconnect();
    const whole = { childList: true, subtree: true, characterData: true };
    if (!main) {
      // Nothing is open: the page is quiet, and the chat may appear at any depth.
      this.#observer.observe(document.querySelector(anchors.any('app')) ?? document.documentElement, whole);
      for (const part of [document.documentElement, document.body])
        if (part) this.#observer.observe(part, { childList: true });
      return;
    }
    // Whatever the parts hang from may be replaced, which shows in the children of its parent.
    for (const hung of [main, composer?.parentElement, list?.parentElement])
      for (let part = hung; part; part = part.parentElement) this.#observer.observe(part, { childList: true });
    if (header && header !== main) this.#observer.observe(header, whole);
    if (list) this.#observer.observe(list, whole);
    if (composer) this.#draftObserver.observe(composer, whole);
  }
}
