import * as z from 'zod';
import { Instant } from '@/domain/conversation/plain-date.ts';
import { Channel, Turn } from '@/domain/conversation/turn.ts';
import { Call, TranscriptLine } from './call.ts';
import { WriteName } from './field-map.ts';
import { FrameRead } from './frame-news.ts';
import { ReadField } from './read-field.ts';
import { SelectorSource } from './selector-set.ts';

/** One place of a page. `fallback`: found, but not by the first choice. `missing`: looked for, needed, and not there. */
export const AnchorProbe = z.strictObject({
  name: z.string().max(40),
  state: z.enum(['found', 'fallback', 'missing']),
  /** Of a field of a map that is missing: several places answer, or what stands there is no value of its kind. */
  why: z.enum(['several', 'unparsed']).optional(),
});
export type AnchorProbe = z.infer<typeof AnchorProbe>;

/** Which anchors of a page the adapter found. `missing` names the first that it could not do without. */
export const AdapterHealth = z.strictObject({
  adapter: z.enum(['whatsapp', 'crm']),
  /**
   * `ok`: all read. `drift`: a fallback selector was used. `broken`: go on by hand. `off`: switched off from afar, go on by
   * hand. `no_chat`: nothing is open; no fault.
   */
  state: z.enum(['ok', 'drift', 'broken', 'off', 'no_chat', 'signed_out']),
  missing: z.string().max(80).nullable(),
  fallbacks: z.array(z.string().max(80)),
  /** Each anchor that this page was asked for, in the set's order; those that the page has no use for now are left out. */
  anchors: z.array(AnchorProbe).max(60),
  /** The selector set it was read with; null for an adapter that has none. */
  set: z.strictObject({ version: z.int().min(0), source: SelectorSource }).nullable(),
  /** What the page says its language is. */
  language: z.string().max(20).nullable().optional(),
  /** The field map that a CRM's page is read with; its anchors are the names of the map's fields. */
  map: z.string().max(30).nullable().optional(),
  /** How often, in powers of two, the page offered of its own accord what was no such thing, or too much; left out where it did not. */
  offer_refused: z.int().min(1).max(1024).optional(),
});
export type AdapterHealth = z.infer<typeof AdapterHealth>;

/** What the page shows of whom one is speaking with. `key` tells two chats or records of one tab apart. */
export const ConversationFacts = z.strictObject({
  key: z.string().min(1).max(200),
  channel: Channel,
  title: z.string().max(200),
  phone: z.string().max(20).nullable(),
  group: z.boolean(),
  /** How many other chats of the page's list are called the same, as far as they are drawn; left out where none is. */
  namesakes: z.int().min(1).max(99).optional(),
  /** The account reference where the page itself shows one (a CRM record). */
  account_ref: z.string().max(60).nullable(),
  /** The CRM's own id of the open record, and which map read it. */
  record: z
    .strictObject({ map: z.string().max(30), id: z.string().max(120) })
    .nullable()
    .optional(),
  language: z.string().max(20).nullable(),
});
export type ConversationFacts = z.infer<typeof ConversationFacts>;

/** The boxes of a page that a text can be sent from. */
export const SendBox = z.enum(['composer', 'caption', 'edit']);
export type SendBox = z.infer<typeof SendBox>;

/** Ways out of a chat beside its composer. */
export const SendWay = z.enum(['caption', 'edit', 'schedule', 'forward', 'voice']);
export type SendWay = z.infer<typeof SendWay>;

/**
 * How one field of the CRM's own form was left. `differs`: it holds something else already, and was not touched. `refused`:
 * locked, chosen from a list of the page's own making, or the page made something else of it.
 */
export const FieldFilled = z.enum(['filled', 'differs', 'not_found', 'no_option', 'too_long', 'refused']);
export type FieldFilled = z.infer<typeof FieldFilled>;

/** Facts that flow from a page's content script to its sidebar. All of it is page-controlled text: parse, cap, never trust. */
export const HostFact = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('conversation.opened'), conversation: ConversationFacts }),
  z.strictObject({ type: z.literal('conversation.closed') }),
  z.strictObject({ type: z.literal('turns.changed'), key: z.string().max(200), turns: z.array(Turn).max(2000) }),
  /** Chats of the page's own list that hold what nobody has read; those that are not in it hold nothing, or are not drawn. */
  z.strictObject({
    type: z.literal('chats.waiting'),
    chats: z.array(z.strictObject({ key: z.string().min(1).max(200), unread: z.int().min(1).max(9999) })).max(80),
  }),
  z.strictObject({
    type: z.literal('draft.changed'),
    key: z.string().max(200),
    text: z.string().max(20_000),
    box: SendBox,
  }),
  z.strictObject({
    type: z.literal('send.attempted'),
    key: z.string().max(200),
    text: z.string().max(20_000),
    held: z.boolean(),
    box: SendBox,
  }),
  /** It is out: the box is empty of it and the chat shows it as a new message of one's own. */
  z.strictObject({
    type: z.literal('message.sent'),
    key: z.string().max(200),
    text: z.string().max(20_000),
    turn_id: z.string().max(200),
  }),
  /** Ways out that stand open now, beside the composer. `supervised`: what is written there can be read and held. */
  z.strictObject({
    type: z.literal('ways.changed'),
    key: z.string().max(200),
    ways: z.array(z.strictObject({ way: SendWay, supervised: z.boolean() })).max(10),
  }),
  z.strictObject({
    type: z.literal('account.read'),
    key: z.string().max(200),
    fields: z.record(z.string().max(60), ReadField),
  }),
  /** Somebody is on the telephone, or was: as the page or its address tells. */
  z.strictObject({ type: z.literal('call.changed'), key: z.string().max(200).nullable(), call: Call }),
  /** What a softphone in the page wrote down of the call. */
  z.strictObject({
    type: z.literal('transcript.heard'),
    key: z.string().max(200),
    lines: z.array(TranscriptLine).min(1).max(200),
  }),
  /** How filling the CRM's own form ended, field by field, each read back. Nothing was saved there. */
  z.strictObject({
    type: z.literal('form.filled'),
    request: z.string(),
    fields: z.partialRecord(WriteName, FieldFilled),
    /** Why nothing was written at all: another record is open, or may be; or the page is not to be written into. */
    why: z.enum(['moved', 'off', 'no_form']).nullable(),
  }),
  z.strictObject({ type: z.literal('adapter.health'), health: AdapterHealth, at: Instant }),
  z.strictObject({ type: z.literal('theme.changed'), theme: z.enum(['light', 'dark']) }),
  z.strictObject({
    type: z.literal('text.inserted'),
    request: z.string(),
    result: z.enum(['inserted', 'copied', 'failed']),
    why: z.enum(['moved', 'draft', 'changed', 'no_box', 'refused', 'clipboard', 'off']).nullable(),
  }),
]);
export type HostFact = z.infer<typeof HostFact>;

/** Commands that flow from a sidebar to the content script of its tab. */
export const HostCommand = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('facts.resend') }),
  z.strictObject({
    type: z.literal('text.insert'),
    request: z.string(),
    key: z.string(),
    text: z.string().max(8000),
    replace: z.boolean(),
    /** The draft that the text was made from: another one, written since, is not replaced. */
    draft: z.string().max(20_000).optional(),
  }),
  /** The verdict on exactly this text: a send is held only while the composer holds it. `granted` lets it through once. */
  z.strictObject({
    type: z.literal('send.verdict'),
    key: z.string(),
    text: z.string().max(20_000),
    verdict: z.enum(['clear', 'hold', 'granted']),
    /**
     * What becomes of a pasted text that is sent before any verdict on it: it leaves (where nothing is said), waits a moment
     * for the verdict (`check`), or as long as there is none (`hold`).
     */
    unjudged: z.enum(['pass', 'check', 'hold']).optional(),
  }),
  /** Fills the CRM's own form while it shows this record: plain values, `2026-11-30`, `1284.70`. A person saves. */
  z.strictObject({
    type: z.literal('form.fill'),
    request: z.string(),
    key: z.string(),
    values: z.partialRecord(WriteName, z.string().max(2000)),
    /** Whether a value that stands there already may give way. */
    replace: z.boolean(),
  }),
  /** An outcome was recorded, or corrected: a page that cooperates is told by an event, in the words of `docs/hosts/crm-integration.md`. */
  z.strictObject({
    type: z.literal('outcome.announce'),
    key: z.string(),
    interaction_id: z.uuid(),
    version: z.int().min(1).max(1000),
    outcome: z.string().max(60),
    values: z.partialRecord(WriteName, z.string().max(2000)),
  }),
  z.strictObject({ type: z.literal('frame.resize'), width: z.int().min(320).max(520) }),
  z.strictObject({ type: z.literal('frame.collapse'), collapsed: z.boolean() }),
  z.strictObject({ type: z.literal('frame.dock'), side: z.enum(['left', 'right']) }),
  /** Other selectors or switches are in force: ask for them. The background's own word; a sidebar's is dropped. */
  z.strictObject({ type: z.literal('selectors.changed') }),
  /** The page may not be read any more: its permission was taken back, or its CRM is not wanted. The background's own word. */
  z.strictObject({ type: z.literal('page.leave') }),
  /** What frames of another origin show in the tab. The background's own word. */
  z.strictObject({ type: z.literal('frames.read'), frames: z.array(FrameRead).max(20) }),
  z.strictObject({ type: z.literal('focus.host') }),
  /** Only the page that holds the frame can give it the focus, or take it back where the frame has it already. */
  z.strictObject({ type: z.literal('focus.sidebar') }),
]);
export type HostCommand = z.infer<typeof HostCommand>;

/**
 * What the background itself tells a sidebar, on the same port as the facts: a keyboard command pressed anywhere in the
 * browser window, and whether any content script of the tab is there to take commands.
 */
export const SidebarSignal = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('command.toggle') }),
  z.strictObject({ type: z.literal('command.focus') }),
  z.strictObject({ type: z.literal('command.next') }),
  z.strictObject({ type: z.literal('command.insert') }),
  /** A call of this agent, told by the firm's dialler; and what is said in it. */
  z.strictObject({ type: z.literal('call.changed'), call: Call }),
  z.strictObject({
    type: z.literal('transcript.heard'),
    call_id: z.string().max(120),
    lines: z.array(TranscriptLine).min(1).max(200),
  }),
  z.strictObject({ type: z.literal('host.attached') }),
  z.strictObject({ type: z.literal('host.detached') }),
  /** Somebody chose a conversation of this site that the page does not show: only a person opens it. */
  z.strictObject({
    type: z.literal('conversation.wanted'),
    who: z.string().max(120),
    account_ref: z.string().max(60).nullable(),
  }),
]);
export type SidebarSignal = z.infer<typeof SidebarSignal>;

/** First message of a sidebar that no tab contains (the browser's side panel): which tab it is beside. */
export const SidebarAttach = z.strictObject({ type: z.literal('attach'), tab_id: z.int() });
export type SidebarAttach = z.infer<typeof SidebarAttach>;

/**
 * Names of the `runtime` ports: a content script opens `host`, that of a frame `frame`, a sidebar `sidebar:<tab id or "here">`,
 * any page `changes`.
 */
export const portName = { host: 'host', frame: 'frame', sidebar: 'sidebar', changes: 'changes' } as const;
