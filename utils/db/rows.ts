import type { Call } from '@/contracts/call.ts';
import type { EventEnvelope, OutcomeRecord, PlaybookRef } from '@/contracts/event.ts';
import type { HostReport } from '@/contracts/host-health.ts';
import type { PanelNote } from '@/contracts/parallel.ts';
import type { ChannelHead } from '@/contracts/playbook-channel.ts';
import type { OpenInteraction, OutboxRow, SiteLayout } from '@/contracts/runtime-message.ts';
import type { SealedEnvelope, SealKey } from '@/contracts/sealed-event.ts';
import type { HostSet, SelectorAdapter, SelectorHead } from '@/contracts/selector-set.ts';
import type { AgendaItem, AgendaMark } from '@/domain/agenda/agenda-item.ts';
import type { ConsentReceipt } from '@/domain/agreement/consent-receipt.ts';
import type { DisconnectionNotice } from '@/domain/connectivity/disconnection.ts';
import type { OutageKind } from '@/domain/connectivity/outage.ts';
import type { Account } from '@/domain/interaction/account.ts';
import type { ContactRecord } from '@/domain/interaction/contact-record.ts';
import type { Playbook } from '@/domain/playbook/playbook.ts';

/**
 * One person on this browser. Each has a device id of their own, so that the events of two people who share a computer
 * stay two gapless series, and neither waits for the other to sign in.
 */
export interface DeviceRow {
  user_id: string;
  /** A hash of their address, by which a sign-in finds the device: no name is on disk. */
  email: string;
  device_id: string;
  /** Highest seq given out; the next event takes one more, in the transaction that keeps it. */
  last_seq: number;
  /** When the server was last told how much waits here, in milliseconds since the epoch. */
  reported_at?: number;
  /** What their events are sealed to. Absent where their server knew no such key yet. */
  seal?: SealKey | undefined;
  /** How far the server's clock is ahead of this computer's, in milliseconds; zero or absent where they agree, or nobody knows. */
  clock_offset_ms?: number;
  /** Numbers that the server lacks and that are not here any more either, from and to, as its last answer tells. */
  missing?: [number, number][];
}

/** An event as it is on disk: sealed, but for those of a server that opens none. */
export type KeptEvent = EventEnvelope | SealedEnvelope;

/** An event that the server has not acknowledged. It leaves only by its own id. */
export interface OutboxEntry {
  id: string;
  user_id: string;
  seq: number;
  state: OutboxRow['state'];
  attempts: number;
  /** Where refused: the server's reason, in its words. */
  why: string | null;
  kept_at: string;
  /** Length of the envelope as JSON, in UTF-8 bytes. */
  bytes: number;
  /** It was set aside with its whole batch, the server had never seen it, and it was sent once more. */
  resent?: true;
  envelope: KeptEvent;
}

/** That the server has an event: all that stays of it here. */
export interface AcknowledgementRow {
  id: string;
  user_id: string;
  seq: number;
  type: string;
  at: string;
}

/** When the sender may try again: a failing server is left alone as a whole, not event by event. */
export interface PaceRow {
  user_id: string;
  failures: number;
  /** Milliseconds since the epoch. */
  not_before: number;
  /** The server itself named that time, so that nobody's impatience may shorten it. */
  by_server: boolean;
  why: string | null;
}

/** A verified pack. */
export interface PackRow {
  hash: string;
  organisation_id: string;
  playbook_id: string;
  playbook: Playbook;
  /** Milliseconds since the epoch: the two newest of each playbook are kept. */
  applied_at: number;
}

/** What a playbook stands at here. `refused` says why a newer head was not taken. */
export interface HeadRow {
  organisation_id: string;
  playbook_id: string;
  head: ChannelHead | null;
  refused: { epoch: number; why: string } | null;
}

/** A verified set: the selectors of a page, or all field maps. */
export interface SelectorSetRow {
  organisation_id: string;
  hash: string;
  adapter: SelectorAdapter;
  version: number;
  set: HostSet;
}

/** What the selectors of a page stand at here. */
export interface SelectorHeadRow {
  organisation_id: string;
  adapter: SelectorAdapter;
  head: SelectorHead | null;
  /** Why a newer head was not taken. */
  refused: { epoch: number; why: string } | null;
  /** The last pushed set that a page was read with. */
  good: { hash: string; version: number } | null;
  /** Sets that did not read a page while this epoch was in force, by hash; the packaged one by its name. */
  failed: { epoch: number; sets: string[] };
}

/** What the server was last told of how pages are read, so that it is told of changes and not of every look. */
export interface HostReportRow {
  user_id: string;
  /** The adapter; of a CRM with its map: `crm/cobranca`. */
  adapter: string;
  state: HostReport['state'];
  /** When each picture of the last hour was told, in milliseconds since the epoch; the last one last. */
  told: { print: string; at: number }[];
}

export interface AccountRow {
  key: string;
  organisation_id: string;
  ref: string;
  phones: string[];
  account: Account;
  cached_at: number;
  /** Earlier contacts as the server last told them, and when that was, in milliseconds since the epoch. */
  contacts?: ContactRecord[];
  contacts_at?: number;
}

/** An interaction from its opening until its outcome; `closed` then answers a repeated `outcome.log` with the same event. */
export interface InteractionRow {
  id: string;
  user_id: string;
  /**
   * Absent once closed, so that the index finds only the open one of a conversation. Of several with one key, which are about
   * several accounts, the one last opened has it, and the others wait under a key of their own.
   */
  open_key?: string;
  /** Which conversation it belonged to, as a hash: it stays when all else that tells has gone. */
  conversation?: string;
  open: OpenInteraction;
  closed: { event_id: string; seq: number } | null;
  /** What a closed interaction was, for the short while in which its outcome can be taken back and it goes on. */
  kept?: { open: OpenInteraction; panel: PanelRow | null; until: number };
  touched_at: number;
  /** Milliseconds since the epoch: what is said in the conversation from then on belongs to the next interaction. */
  closed_at?: number;
}

/** The account that a person tied to a conversation which does not tell it itself. Its id is theirs and a hash. */
export interface BindingRow {
  id: string;
  account_ref: string;
  /** Hash of the number that the page showed then; null where it showed none. */
  phone?: string | null;
  /** Another conversation was called the same. */
  shared?: boolean;
  /** When it was tied, and when it was last used, in milliseconds since the epoch. */
  bound_at?: number;
  touched_at: number;
}

/** How the panel was left in an interaction. */
export interface PanelRow {
  interaction_id: string;
  user_id: string;
  note: PanelNote;
  /** Id of the last turn that was there when the agent last had the conversation in view. */
  seen: string | null;
  /** Host of the page it was last shown on. */
  site: string | null;
  touched_at: number;
}

/** What is due for one person, as the server last said it and as what was done here since changes it. */
export interface AgendaRow {
  user_id: string;
  items: AgendaItem[];
  read_at: string | null;
  /** Something was done here that the server's agenda did not know of yet. */
  stale: boolean;
  /** Items, each with the time it was due, that the person was already reminded of. */
  reminded: string[];
  /** What the person marked, by the event that says so, as long as that waits: it is sealed, and nothing else knows. */
  marks?: { event_id: string; mark: AgendaMark }[];
}

/** The outcome of an interaction with all its versions, so that it can be corrected here for a while, without a network. */
export interface OutcomeRow {
  interaction_id: string;
  user_id: string;
  playbook: PlaybookRef;
  /** Initials. */
  debtor: string;
  /** The first one first. */
  versions: {
    event_id: string;
    seq: number;
    at: string;
    withdrawn: boolean;
    /** The event that took it back. */
    withdrawn_by?: string;
    record: OutcomeRecord;
  }[];
  /** When the first was logged, in milliseconds since the epoch. */
  logged_at: number;
}

/** The receipt of an agreement: it outlives the interaction, of which nothing else stays, so that it can be printed. */
export interface ReceiptRow {
  interaction_id: string;
  user_id: string;
  receipt: ConsentReceipt;
  /** Milliseconds since the epoch. */
  kept_at: number;
}

/** A call of one person. Its id is theirs and the call's. */
export interface CallRow {
  id: string;
  user_id: string;
  call: Call;
  touched_at: number;
}

/** Under which id a CRM last showed an account. */
export interface RecordRow {
  key: string;
  map: string;
  id: string;
  touched_at: number;
}

/** A time in which one person could not work as always, from the first word of it to the last. */
export interface OutageRow {
  id: string;
  user_id: string;
  kind: OutageKind;
  /** Milliseconds since the epoch; `to` is -1 while it lasts. */
  from: number;
  to: number;
  /** What the agent said of it, last. */
  notice: DisconnectionNotice | null;
  /** The agent has seen that it is over. */
  closed: boolean;
}

export interface LayoutRow {
  site: string;
  layout: SiteLayout;
}

/** Small things that have one value: settings, pinned keys, connectivity, sites. */
export interface NoteRow {
  name: string;
  value: unknown;
}
