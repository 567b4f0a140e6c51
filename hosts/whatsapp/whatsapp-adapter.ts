import type { HostFact } from '@/contracts/host-facts.ts';
import type { HostAdapter, TellFact } from '../host-adapter.ts';
import { copy, insertText } from '../insertion/insert-text.ts';
import { runWhenIdle } from '../reading/run-when-idle.ts';
import type { ChatHeader, ChatReading, ChatRow } from './chat-reading.ts';
import { holdSend } from './hold-send.ts';
import { mergeRows } from './merge-rows.ts';
import { readChat, readDraft, readTitle } from './read-chat.ts';
import type { RawRow } from './read-row.ts';
import { whatsappSelectors } from './selectors.ts';
import { toInstant } from './settle-dates.ts';

/** Turns beyond these, counted from the newest, are history that no rule of a running conversation asks about. */
const NEWEST_TURNS = 500;
/** An empty chat is believed broken only after it stayed empty for so many looks, so far apart. */
const EMPTY_LOOKS = 3;
const EMPTY_LOOK_MS = 1500;
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

      const opened = title === null ? null : keyOf(title);
      if (opened !== key) {
        key = opened;
        rows = [];
        emptyLooks = 0;
      }
      if (reading.chat && key !== null) {
        const header = reading.chat;
        tellChanged({ type: 'conversation.opened', conversation: conversationFacts(header, key) });
        rows = mergeRows(rows, reading.rows).slice(-NEWEST_TURNS);
        if (rows.length > 0) tellChanged({ type: 'turns.changed', key, turns: rows.map(toTurn) });
        else if (emptyLooks++ < EMPTY_LOOKS) again();
        if (reading.composer !== null)
          tellChanged({ type: 'draft.changed', key, text: reading.composer.slice(0, 20_000) });
      } else if (reading.health.state === 'no_chat' || reading.health.state === 'signed_out') {
        tellChanged({ type: 'conversation.closed' });
      }
      tellChanged({ type: 'adapter.health', health: reading.health, at: new Date().toISOString() });
    };

    const readOnlyDraft = () => {
      const composer = findComposer();
      if (composer && key !== null && currentKey() === key)
        tellChanged({ type: 'draft.changed', key, text: readDraft(composer).slice(0, 20_000) });
    };

    const later = runWhenIdle(look, signal, 60);
    const again = runWhenIdle(look, signal, EMPTY_LOOK_MS);
    const laterDraft = runWhenIdle(readOnlyDraft, signal);
    const watcher = new ChatWatcher(later, laterDraft, this.#cache, signal);
    document.addEventListener('visibilitychange', later, { signal });
    later();
  }

  async insert(command: Parameters<HostAdapter['insert']>[0]) {
    const element = findComposer();
    if (!(element instanceof HTMLElement)) return copy(command.text, 'no composer on this page');
    const current = () => element.isConnected && findComposer() === element && currentKey() === command.key;
    if (!current()) return { result: 'failed', why: 'another conversation is open' } as const;
    return insertText({ element, read: () => readDraft(element), current }, command.text, command.replace);
  }

  focus(): void {
    const composer = findComposer();
    if (composer instanceof HTMLElement) composer.focus();
  }

  hold(tell: TellFact, signal: AbortSignal) {
    return holdSend(tell, currentKey, signal);
  }
}

function findComposer(): Element | null {
  return document.querySelector(`#main :is(${any(whatsappSelectors.composer)})`);
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

function toTurn(row: ChatRow) {
  return {
    id: row.id,
    speaker: row.direction === 'out' ? 'agent' : 'customer',
    text: row.text.slice(0, 20_000),
    at: row.time ? toInstant(row.time) : null,
  } as const;
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
    const main = document.getElementById('main');
    const footer = main?.querySelector('footer') ?? null;
    const parts = [
      main,
      main?.querySelector('header') ?? null,
      main?.querySelector(any(whatsappSelectors.list)) ?? null,
      footer,
      findComposer(),
      document.body,
    ];
    if (parts.length === this.#followed.length && parts.every((part, index) => part === this.#followed[index])) return;
    this.#followed = parts;
    this.#observer.disconnect();
    this.#draftObserver.disconnect();
    const [, header, list, , composer] = parts;
    if (!main) {
      // Nothing is open: the page is quiet, and the chat may appear at any depth.
      const root = document.querySelector(any(whatsappSelectors.app)) ?? document.body ?? document.documentElement;
      this.#observer.observe(root, { childList: true, subtree: true });
      if (root !== document.documentElement) this.#observer.observe(document.documentElement, { childList: true });
      return;
    }
    for (let part: Element | null = main; part; part = part.parentElement)
      this.#observer.observe(part, { childList: true });
    if (footer)
      for (
        let part: Element | null = composer?.parentElement ?? footer;
        part && part !== main;
        part = part.parentElement
      )
        this.#observer.observe(part, { childList: true });
    if (header) this.#observer.observe(header, { childList: true, subtree: true, characterData: true });
    this.#observer.observe(list ?? main, { childList: true, subtree: true, characterData: true });
    if (composer) this.#draftObserver.observe(composer, { childList: true, subtree: true, characterData: true });
  }
}
