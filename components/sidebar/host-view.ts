import { foldLines } from '@/components/call/fold-lines.ts';
import { isByHand } from '@/components/hosts/is-by-hand.ts';
import type { TranscriptLine } from '@/contracts/call.ts';
import type { AdapterHealth, ConversationFacts, HostFact, SidebarSignal } from '@/contracts/host-facts.ts';
import type { ReadField } from '@/contracts/read-field.ts';
import type { Call } from '@/domain/call/call.ts';
import type { Turn } from '@/domain/conversation/turn.ts';

type OpenWays = Extract<HostFact, { type: 'ways.changed' }>['ways'];

/** What the page beside us shows, as far as its content script has told. */
export interface HostView {
  /** Whether a content script is there; null until the background has said. */
  readonly attached: boolean | null;
  readonly conversation: ConversationFacts | null;
  /** Which stay in a conversation it is: two with one key are two conversations once the first was left. */
  readonly visit: number;
  /** By conversation key, so that two chats never mix. */
  readonly turns: Readonly<Record<string, readonly Turn[]>>;
  readonly drafts: Readonly<Record<string, string>>;
  /** Ways out beside the composer that stand open, by conversation key. */
  readonly ways: Readonly<Record<string, OpenWays>>;
  readonly fields: Readonly<Record<string, Readonly<Record<string, ReadField>>>>;
  /** Calls that page or dialler told of, by id; `key` is the conversation that the page told it of. */
  readonly calls: Readonly<Record<string, { readonly key: string | null; readonly call: Call }>>;
  /** What was said on a call: by conversation key, or by `call ` and the call's id. */
  readonly transcripts: Readonly<Record<string, readonly TranscriptLine[]>>;
  readonly health: AdapterHealth | null;
  /** Since when the page is not read where it should be; null while it is. */
  readonly byHandSince: string | null;
  readonly theme: 'light' | 'dark' | null;
  /** The last send that was stopped, until its text changes. */
  readonly stopped: { readonly key: string; readonly text: string } | null;
}

export const emptyHostView: HostView = {
  attached: null,
  conversation: null,
  visit: 0,
  turns: {},
  drafts: {},
  ways: {},
  fields: {},
  calls: {},
  transcripts: {},
  health: null,
  byHandSince: null,
  theme: null,
  stopped: null,
};

/** Folds one message of the port into the view. */
export function reduceHostView(view: HostView, message: HostFact | SidebarSignal): HostView {
  switch (message.type) {
    case 'host.attached':
      return { ...view, attached: true };
    case 'host.detached':
      return { ...emptyHostView, attached: false, theme: view.theme };
    case 'conversation.opened':
      return { ...view, conversation: message.conversation };
    case 'conversation.closed': {
      const left = view.conversation?.key ?? '';
      // Another conversation may bear the same key: it begins with nothing of this one.
      const { [left]: _turns, ...turns } = view.turns;
      const { [left]: _draft, ...drafts } = view.drafts;
      const { [left]: _ways, ...ways } = view.ways;
      return { ...view, conversation: null, visit: view.visit + 1, turns, drafts, ways, stopped: null };
    }
    case 'turns.changed':
      return { ...view, turns: { ...view.turns, [message.key]: message.turns } };
    case 'draft.changed':
      return {
        ...view,
        drafts: { ...view.drafts, [message.key]: message.text },
        stopped: view.stopped?.text === message.text ? view.stopped : null,
      };
    case 'ways.changed':
      return { ...view, ways: { ...view.ways, [message.key]: message.ways } };
    case 'send.attempted':
      return { ...view, stopped: message.held ? { key: message.key, text: message.text } : null };
    case 'account.read':
      return { ...view, fields: { ...view.fields, [message.key]: message.fields } };
    case 'call.changed':
      return { ...view, calls: withCall(view.calls, 'key' in message ? message.key : null, message.call) };
    case 'transcript.heard': {
      const of = 'key' in message ? message.key : `call ${message.call_id}`;
      const lines = foldLines(view.transcripts[of] ?? [], message.lines);
      return lines === view.transcripts[of] ? view : { ...view, transcripts: { ...view.transcripts, [of]: lines } };
    }
    case 'adapter.health':
      return {
        ...view,
        health: message.health,
        byHandSince: isByHand(message.health) ? (view.byHandSince ?? message.at) : null,
      };
    case 'theme.changed':
      return { ...view, theme: message.theme };
    default:
      return view;
  }
}

/** No more than these are told apart; who rings whom is over long before. */
const MOST_CALLS = 20;

function withCall(calls: HostView['calls'], key: string | null, call: Call): HostView['calls'] {
  const { [call.id]: _, ...others } = calls;
  return Object.fromEntries([...Object.entries(others).slice(1 - MOST_CALLS), [call.id, { key, call }]]);
}
