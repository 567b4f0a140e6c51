import type { HostCommand, HostFact } from '@/contracts/host-facts.ts';
import type { ChangeTopic } from '@/contracts/runtime-message.ts';
import { extension } from './extension.ts';

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 30_000;

/** The line between this page and its sidebar, through the background. Survives the background's deaths. */
export interface HostLink {
  /** Sends a fact now, and again after each reconnection if it describes how things stand. */
  tell(fact: HostFact): void;
  /** Sends every standing fact again, for a sidebar that has just arrived. */
  resend(): void;
}

export interface LinkListeners {
  readonly obey: (command: HostCommand) => void;
  /** The remembered layout of some site was changed. */
  readonly layoutChanged: () => void;
  /** The extension was updated, turned off or removed: nobody is left to talk to. */
  readonly gone: () => void;
}

/** Facts that describe how things stand, in the order in which a listener can make sense of them. */
const STANDING = [
  'theme.changed',
  'adapter.health',
  'chats.waiting',
  'conversation.opened',
  'conversation.closed',
  'account.read',
  'call.changed',
  'transcript.heard',
  'turns.changed',
  'draft.changed',
  'ways.changed',
] as const;

/** Of the whole page, whichever conversation it shows. */
const ofThePage: ReadonlySet<HostFact['type']> = new Set(['theme.changed', 'adapter.health', 'chats.waiting']);

/**
 * Opens the line. It is opened again with growing waits, and only while the page is seen, so that an idle tab does not
 * keep waking the background.
 */
export function openHostLink({ obey, layoutChanged, gone }: LinkListeners, signal: AbortSignal): HostLink {
  const standing = new Map<HostFact['type'], HostFact>();
  let port: ReturnType<typeof extension.runtime.connect> | null = null;
  let wait = FIRST_WAIT_MS;
  let before = false;

  const resend = () => {
    for (const type of STANDING) {
      const fact = standing.get(type);
      if (fact) port?.postMessage(fact);
    }
  };

  const connect = () => {
    if (signal.aborted || port) return;
    try {
      if (isGone()) return gone();
      if (document.visibilityState === 'hidden') {
        document.addEventListener('visibilitychange', connect, { once: true, signal });
        return;
      }
      port = extension.runtime.connect({ name: 'host' });
    } catch {
      return gone();
    }
    const changes = extension.runtime.connect({ name: 'changes' });
    changes.onMessage.addListener((message: unknown) => {
      if ((message as { topics?: ChangeTopic[] }).topics?.includes('layout')) layoutChanged();
    });
    const openedAt = performance.now();
    port.onMessage.addListener((message: unknown) => {
      if (isCommand(message)) obey(message);
    });
    port.onDisconnect.addListener(() => {
      port = null;
      changes.disconnect();
      if (signal.aborted) return;
      // Of a build that was replaced nothing stays in the page, not even for the wait: the next one is about to enter it.
      if (isGone()) return gone();
      wait = performance.now() - openedAt > LONGEST_WAIT_MS / 2 ? FIRST_WAIT_MS : Math.min(wait * 2, LONGEST_WAIT_MS);
      setTimeout(connect, wait);
    });
    resend();
    // What was said while the line was down was not heard: a kill switch, say.
    if (before) obey({ type: 'selectors.changed' });
    before = true;
  };

  signal.addEventListener('abort', () => port?.disconnect());
  connect();

  return {
    tell(fact) {
      if (fact.type === 'conversation.closed' || (fact.type === 'conversation.opened' && isOther(fact)))
        forgetConversation();
      if ((STANDING as readonly string[]).includes(fact.type)) standing.set(fact.type, fact);
      port?.postMessage(fact);
    },
    resend,
  };

  function isOther(fact: Extract<HostFact, { type: 'conversation.opened' }>): boolean {
    const known = standing.get('conversation.opened');
    return known?.type !== 'conversation.opened' || known.conversation.key !== fact.conversation.key;
  }

  /** What was told of one conversation must not be told again as if of the next. */
  function forgetConversation(): void {
    for (const type of STANDING) if (!ofThePage.has(type)) standing.delete(type);
  }
}

/** An invalidated context has no id; Firefox throws, Chromium does both. */
function isGone(): boolean {
  try {
    return !extension.runtime?.id;
  } catch {
    return true;
  }
}

/** The background has parsed the command with the contract's schema; this only keeps out what is no command at all. */
function isCommand(message: unknown): message is HostCommand {
  return typeof message === 'object' && message !== null && 'type' in message && typeof message.type === 'string';
}
