import type { HostFact } from '@/contracts/host-facts.ts';
import type { Turn } from '@/domain/conversation/turn.ts';
import type { HostAdapter, TellFact } from '../host-adapter.ts';
import { copy, insertText } from '../insertion/insert-text.ts';
import { runWhenIdle } from '../reading/run-when-idle.ts';
import { findChat, findComposer, findHeader } from './chat-parts.ts';
import type { ChatHeader, ChatReading, ChatRow } from './chat-reading.ts';
import { guardSwitch } from './guard-switch.ts';
import { holdSend } from './hold-send.ts';
import { mergeRows } from './merge-rows.ts';
import { observeChatList } from './observe-chat-list.ts';
import { readChat, readDraft, readTitle } from './read-chat.ts';
import type { RawRow } from './read-row.ts';
import { readWaitingChats } from './read-waiting-chats.ts';
import { whatsappSelectors } from './selectors.ts';
import { toInstant } from './settle-dates.ts';

/** Turns beyond these, counted from the newest, are history that no rule of a running conversation asks about. */
const NEWEST_TURNS = 250;
/** An empty chat is believed broken only after it stayed empty for so many looks, so far apart. */
const EMPTY_LOOKS = 3;
const EMPTY_LOOK_MS = 1500;
/** A first change is looked at soon; in a burst of them, once in a while. */
const LOOK_MS = 60;
const REST_MS = 300;
/** A page in the middle of a switch is looked at again so much later. */
const SWITCH_LOOK_MS = 150;
/** The list of chats moves with every message of anybody: it is looked at no oftener than this. */
const LIST_REST_MS = 1000;
/** The page needs up to this long before an unknown screen is a fault rather than a slow start. */
const START_MS = 90_000;

const any = (selectors: readonly string[]) => selectors.join(',');

/** What tells two chats apart. The page shows no id: the title does, which for an unsaved contact is the phone. */
const keyOf = (title: string) => `whatsapp:${title}`.slice(0, 200);

/** WhatsApp Web, and pages built like it. Reads what is drawn, writes into the composer, never sends. */
export class WhatsAppAdapter implements HostAdapter<ChatReading> {
  readonly id = 'whatsapp';
  readonly #started = performance.now();
  #cache = new WeakMap<Element, RawRow>();

  match(url: URL): boolean {
    return url.protocol === 'https:' || url.hostname === 'localhost' || url.hostname === '127.0.0.1';
  }

  read(): ChatReading {
    return readChat(document, { now: new Date() });
  }

  probe() {
    return this.read().health;
  }

  observe(tell: TellFact, signal: AbortSignal): void {
    let key: string | null = null;
    let rows: ChatRow[] = [];
    let emptyLooks = 0;
    let known: Parameters<typeof guardSwitch>[0]['known'] = { title: null, rows: [], list: null };
    let waiting: { readonly print: string; readonly since: number } | null = null;
    const tellChanged = onlyChanges(tell);

    const look = () => {
      // A hidden tab draws only the last message: nothing may be concluded from it.
      if (document.visibilityState === 'hidden') return;
      watcher.follow();
      const title = readTitle(document);
      const settled = title === null ? performance.now() - this.#started > START_MS : emptyLooks >= EMPTY_LOOKS;
      const reading = readChat(document, { now: new Date(), cache: this.#cache, settled });
      // The chat was switched while it was being read: half of each is worse than none.
      if ((reading.chat?.title ?? null) !== title || readTitle(document) !== title) return later();

      const list = openList();
      const drawn = { title, rows: reading.rows, list };
      const print = `${title}\n${reading.rows.map(({ id }) => id).join()}`;
      if (waiting?.print !== print) waiting = { print, since: performance.now() };
      const belongs = guardSwitch({ known, drawn, waited: performance.now() - waiting.since });
      if (belongs === 'wait') return midSwitch();
      waiting = null;

      const opened = title === null ? null : keyOf(title);
      if (opened !== key || (belongs === 'fresh' && rows.length > 0)) {
        key = opened;
        rows = [];
        emptyLooks = 0;
      }
      if (reading.chat && key !== null) {
        const header = reading.chat;
        tellChanged({ type: 'conversation.opened', conversation: conversationFacts(header, key) });
        const merged = mergeRows(rows, reading.rows).slice(-NEWEST_TURNS);
        const changed = merged.length !== rows.length || merged.some((row, index) => row !== rows[index]);
        rows = merged;
        known = { title, rows, list };
        if (changed) tell({ type: 'turns.changed', key, turns: rows.map(toTurn) });
        if (rows.length === 0 && emptyLooks++ < EMPTY_LOOKS) again();
        if (reading.composer !== null)
          tellChanged({ type: 'draft.changed', key, text: reading.composer.slice(0, 20_000), box: 'composer' });
      } else if (reading.health.state === 'no_chat' || reading.health.state === 'signed_out') {
        known = { title: null, rows: [], list: null };
        tellChanged({ type: 'conversation.closed' });
      }
      tellChanged({ type: 'adapter.health', health: reading.health, at: new Date().toISOString() });
    };

    const readOnlyDraft = () => {
      const composer = openComposer();
      if (composer && key !== null && currentKey() === key)
        tellChanged({ type: 'draft.changed', key, text: readDraft(composer).slice(0, 20_000), box: 'composer' });
    };

    // Also in a hidden tab, where somebody may begin to wait while the agent is elsewhere.
    const readWaiting = () => {
      const chats = readWaitingChats(document).map(({ title, unread }) => ({ key: keyOf(title), unread }));
      tellList({ type: 'chats.waiting', chats });
    };
    const tellList = onlyChanges(tell);
    observeChatList(runWhenIdle(readWaiting, signal, LOOK_MS, LIST_REST_MS), signal);

    const later = runWhenIdle(look, signal, LOOK_MS, REST_MS);
    const midSwitch = runWhenIdle(look, signal, SWITCH_LOOK_MS);
    const again = runWhenIdle(look, signal, EMPTY_LOOK_MS);
    const laterDraft = runWhenIdle(readOnlyDraft, signal);
    const watcher = new ChatWatcher(later, laterDraft, this.#cache, signal);
    document.addEventListener('visibilitychange', later, { signal });
    later();
  }

  async insert(command: Parameters<HostAdapter['insert']>[0]) {
    const element = openComposer();
    if (!(element instanceof HTMLElement)) return copy(command.text, 'no composer on this page');
    const current = () => element.isConnected && openComposer() === element && currentKey() === command.key;
    if (!current()) return { result: 'failed', why: 'another conversation is open' } as const;
    return insertText({ element, read: () => readDraft(element), current }, command.text, command.replace);
  }

  focus(): void {
    const composer = openComposer();
    if (composer instanceof HTMLElement) composer.focus();
  }

  hold(tell: TellFact, signal: AbortSignal) {
    return holdSend(tell, currentKey, signal);
  }
}

function openComposer(): Element | null {
  const chat = findChat(document);
  return chat && findComposer(chat);
}

function openList(): Element | null {
  return findChat(document)?.querySelector(any(whatsappSelectors.list)) ?? null;
}

function currentKey(): string | null {
  const title = readTitle(document);
  return title === null ? null : keyOf(title);
}

function conversationFacts(
  header: ChatHeader,
  key: string,
): Extract<HostFact, { type: 'conversation.opened' }>['conversation'] {
  return {
    key,
    channel: 'whatsapp',
    title: header.title,
    phone: header.phone,
    group: header.group,
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

  constructor(changed: () => void, draftChanged: () => void, cache: WeakMap<Element, RawRow>, signal: AbortSignal) {
    this.#observer = new MutationObserver((records) => {
      for (const { target } of records) {
        const row = (target instanceof Element ? target : target.parentElement)?.closest('[data-id]');
        if (row) cache.delete(row);
      }
      changed();
    });
    this.#draftObserver = new MutationObserver(draftChanged);
    signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      this.#draftObserver.disconnect();
    });
  }

  /** Looks where the parts are now; observes them anew if any was replaced. */
  follow(): void {
    const main = findChat(document);
    const composer = main && findComposer(main);
    const header = main && findHeader(main);
    const list = openList() ?? main;
    const parts = [main, composer, header, list, document.body];
    if (parts.every((part, index) => part === this.#followed[index]) && this.#followed.length > 0) return;
    this.#followed = parts;
    this.#observer.disconnect();
    this.#draftObserver.disconnect();
    const whole = { childList: true, subtree: true, characterData: true };
    if (!main) {
      // Nothing is open: the page is quiet, and the chat may appear at any depth.
      this.#observer.observe(document.querySelector(any(whatsappSelectors.app)) ?? document.documentElement, whole);
      this.#observer.observe(document.documentElement, { childList: true });
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
