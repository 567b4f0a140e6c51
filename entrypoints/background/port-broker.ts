import { browser } from 'wxt/browser';
import { FrameNews, type FrameRead } from '@/contracts/frame-news.ts';
import {
  type AdapterHealth,
  type ConversationFacts,
  HostCommand,
  HostFact,
  portName,
  SidebarAttach,
  type SidebarSignal,
} from '@/contracts/host-facts.ts';
import type { ChangeTopic } from '@/contracts/runtime-message.ts';
import { type Sender, senderKind } from './sender-kind.ts';

/** What the broker needs of a `runtime` port. */
export interface Port {
  readonly name: string;
  readonly sender?: Sender;
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

export interface BrokerListeners {
  /** Which conversation a tab shows from now on; null for none. */
  readonly onShown?: (tabId: number, site: string, shown: ConversationFacts | null) => void;
  /** What a tab's page shows of the record that it has open. */
  readonly onFields?: (tabId: number, key: string, fields: RecordFields) => void;
  /** Which chats of a tab's list hold what nobody has read. */
  readonly onWaiting?: (tabId: number, site: string, chats: WaitingChats) => void;
  /** Whether our script may be in a page of this address. */
  readonly mayStay?: (url: string) => Promise<boolean>;
  /** Whether our script may be in a frame of this address. */
  readonly mayFrame?: (url: string) => Promise<boolean>;
  /** A page is about to be told to fill its form; it is told when this is done. */
  readonly beforeFill?: (tabId: number) => Promise<void>;
  /** How a tab's page is being read. */
  readonly onHealth?: (health: AdapterHealth) => void;
}

export type RecordFields = Extract<HostFact, { type: 'account.read' }>['fields'];
export type WaitingChats = Extract<HostFact, { type: 'chats.waiting' }>['chats'];

/** What may be told to a content script, which sits in a hostile page. */
const contentTopics: ReadonlySet<ChangeTopic> = new Set(['settings', 'layout']);

/** Commands that are the background's own, whoever else says them. */
const ownWords: ReadonlySet<HostCommand['type']> = new Set(['selectors.changed', 'page.leave', 'frames.read']);
const MOST_FRAMES = 20;

/**
 * Passes facts from a tab's content scripts to its sidebars, commands the other way, and changes to everybody. It keeps
 * nothing but who is connected: when the background dies both ends connect again and say again what they have to say.
 */
export class PortBroker {
  readonly #hosts = new Map<Port, number>();
  readonly #frames = new Map<Port, { readonly tabId: number; read: FrameRead | null }>();
  readonly #healths = new Map<Port, AdapterHealth>();
  readonly #sidebars = new Map<Port, number | null>();
  readonly #pages = new Map<Port, 'page' | 'content'>();

  constructor(private readonly listeners: BrokerListeners = {}) {}

  /** Takes in a port, or hangs up on one that its sender has no right to. */
  readonly connect = (port: Port): void => {
    const kind = senderKind(port.sender, browser.runtime.id, browser.runtime.getURL('/'));
    const tabId = port.sender?.tab?.id;
    const isTop = port.sender?.frameId === 0;
    if (port.name === portName.host && kind === 'content' && tabId !== undefined && isTop)
      this.#connectHost(port, tabId);
    else if (port.name === portName.frame && kind === 'content' && tabId !== undefined) this.#connectFrame(port, tabId);
    else if (port.name === portName.changes && kind !== 'stranger') this.#connectPage(port, kind);
    else if (isSidebarName(port.name) && kind === 'page') this.#connectSidebar(port);
    else port.disconnect();
  };

  /** Tells every page that these topics changed. */
  announce(topics: ChangeTopic[]): void {
    for (const [port, kind] of this.#pages) {
      const heard = kind === 'page' ? topics : topics.filter((topic) => contentTopics.has(topic));
      if (heard.length > 0) post(port, { topics: heard });
    }
  }

  /** Tells the sidebars of a tab. */
  signal(tabId: number, signal: SidebarSignal): void {
    for (const [port, tab] of this.#sidebars) if (tab === tabId) post(port, signal);
  }

  /** Tells the content scripts of a tab. */
  command(tabId: number, command: HostCommand): void {
    for (const [port, tab] of this.#hosts) if (tab === tabId) post(port, command);
  }

  /** Tells the content scripts of every tab. */
  commandAll(command: HostCommand): void {
    for (const port of [...this.#hosts.keys(), ...this.#frames.keys()]) post(port, command);
  }

  /** Sends away the content scripts of pages that may not be read any more. A revoked permission leaves them where they are. */
  recheck(): void {
    for (const port of this.#hosts.keys()) this.#check(port, this.listeners.mayStay);
    for (const port of this.#frames.keys()) this.#check(port, this.listeners.mayFrame);
  }

  #check(port: Port, may: BrokerListeners['mayStay']): void {
    const url = port.sender?.url;
    if (url === undefined || !may) return;
    may(url)
      .then((stays) => !stays && this.#sendAway(port))
      .catch((error: unknown) => console.error('Whether a page may be read could not be told.', error));
  }

  /** What a script says that was sent away and is still there is not heard. */
  #sendAway(port: Port): void {
    post(port, { type: 'page.leave' });
    const tabId = this.#hosts.get(port) ?? this.#frames.get(port)?.tabId;
    const told = this.#frames.delete(port);
    this.#healths.delete(port);
    if (this.#hosts.delete(port) && tabId !== undefined && !this.#hasHost(tabId))
      this.signal(tabId, { type: 'host.detached' });
    if (told && tabId !== undefined) this.#tellFrames(tabId);
  }

  /** How each connected page was read when it last said so. */
  healths(): AdapterHealth[] {
    return [...this.#healths.values()];
  }

  #connectHost(port: Port, tabId: number): void {
    this.#hosts.set(port, tabId);
    this.signal(tabId, { type: 'host.attached' });
    this.#check(port, this.listeners.mayStay);
    if ([...this.#frames.values()].some((frame) => frame.tabId === tabId && frame.read)) this.#tellFrames(tabId);
    port.onMessage.addListener((message) => {
      if (!this.#hosts.has(port)) return;
      const fact = HostFact.safeParse(message);
      // What the page made of it is not to be trusted, and its words are not to be logged.
      if (!fact.success) return console.warn('A fact was dropped:', fact.error.issues[0]?.path.join('.'));
      // Other people's chats are no sidebar's business: who waits among ours, the list of conversations says.
      if (fact.data.type === 'chats.waiting') return this.listeners.onWaiting?.(tabId, siteOf(port), fact.data.chats);
      for (const [sidebar, tab] of this.#sidebars) if (tab === tabId) post(sidebar, fact.data);
      if (fact.data.type === 'adapter.health') {
        this.#healths.set(port, fact.data.health);
        this.listeners.onHealth?.(fact.data.health);
      }
      if (fact.data.type === 'conversation.opened')
        this.listeners.onShown?.(tabId, siteOf(port), ofOne(fact.data.conversation));
      if (fact.data.type === 'account.read') this.listeners.onFields?.(tabId, fact.data.key, fact.data.fields);
      if (fact.data.type === 'conversation.closed') this.listeners.onShown?.(tabId, siteOf(port), null);
    });
    port.onDisconnect.addListener(() => {
      this.#hosts.delete(port);
      this.#healths.delete(port);
      if (!this.#hasHost(tabId)) this.signal(tabId, { type: 'host.detached' });
    });
  }

  /** A frame's words go to the page around it and to nobody else: what they are worth is judged there. */
  #connectFrame(port: Port, tabId: number): void {
    const { sender } = port;
    const frame = sender?.frameId;
    if (!frame || this.#framesOf(tabId).length >= MOST_FRAMES) {
      port.disconnect();
      return;
    }
    const entry = { tabId, read: null as FrameRead | null };
    this.#frames.set(port, entry);
    this.#check(port, this.listeners.mayFrame);
    port.onMessage.addListener((message) => {
      if (!this.#frames.has(port)) return;
      const news = FrameNews.safeParse(message);
      if (!news.success) return console.warn('A frame was not heard:', news.error.issues[0]?.path.join('.'));
      const { type: _, ...read } = news.data;
      if (originOf(read.url) === null || originOf(read.url) !== originOf(sender?.url ?? '')) return;
      entry.read = { ...read, frame };
      this.#tellFrames(tabId);
    });
    port.onDisconnect.addListener(() => {
      this.#frames.delete(port);
      this.#tellFrames(tabId);
    });
  }

  #framesOf(tabId: number) {
    return [...this.#frames.values()].filter((frame) => frame.tabId === tabId);
  }

  #tellFrames(tabId: number): void {
    const frames = this.#framesOf(tabId).flatMap(({ read }) => read ?? []);
    this.command(tabId, { type: 'frames.read', frames });
  }

  #connectSidebar(port: Port): void {
    const { sender } = port;
    // A frame in a page speaks with that page's tab and no other; only a page of its own (the side panel) may name one.
    const framed = sender?.tab?.id !== undefined && sender.frameId !== 0;
    const named = Number(port.name.split(':')[1]);
    const first = framed || !Number.isInteger(named) ? (sender?.tab?.id ?? null) : named;
    const attach = (tabId: number | null) => {
      this.#sidebars.set(port, tabId);
      if (tabId !== null) post(port, { type: this.#hasHost(tabId) ? 'host.attached' : 'host.detached' });
    };
    attach(first);
    port.onMessage.addListener((message) => {
      const attachment = SidebarAttach.safeParse(message);
      if (attachment.success) {
        if (!framed) attach(attachment.data.tab_id);
        return;
      }
      const command = HostCommand.safeParse(message);
      if (!command.success) return console.warn('A command was dropped:', command.error.issues[0]?.path.join('.'));
      // Nothing is in force by a sidebar's word.
      if (ownWords.has(command.data.type)) return;
      const tabId = this.#sidebars.get(port);
      if (tabId === undefined || tabId === null) return;
      const { beforeFill } = this.listeners;
      if (!filling.has(command.data.type) || !beforeFill) return this.command(tabId, command.data);
      beforeFill(tabId)
        .catch((error: unknown) => console.error('What fills forms could not be brought.', error))
        .finally(() => this.command(tabId, command.data));
    });
    port.onDisconnect.addListener(() => this.#sidebars.delete(port));
  }

  #connectPage(port: Port, kind: 'page' | 'content'): void {
    this.#pages.set(port, kind);
    port.onDisconnect.addListener(() => this.#pages.delete(port));
  }

  #hasHost(tabId: number): boolean {
    return [...this.#hosts.values()].includes(tabId);
  }
}

/** Commands that a page obeys with what is brought to it for them. */
const filling: ReadonlySet<HostCommand['type']> = new Set(['form.fill', 'outcome.announce']);

const siteOf = ({ sender }: Port): string => (sender?.url && URL.canParse(sender.url) ? new URL(sender.url).host : '');

const originOf = (url: string): string | null => URL.parse(url)?.origin ?? null;

/** A group is nobody's conversation. */
const ofOne = (shown: ConversationFacts): ConversationFacts | null => (shown.group ? null : shown);

function isSidebarName(name: string): boolean {
  return name === portName.sidebar || name.startsWith(`${portName.sidebar}:`);
}

/** A page may be gone a moment before its port says so: that must not keep the others from hearing. */
function post(port: Port, message: unknown): void {
  try {
    port.postMessage(message);
  } catch {
    port.disconnect();
  }
}
