import * as z from 'zod';
import { AgendaItem } from '@/domain/agenda/agenda-item.ts';
import { ConsentReceipt } from '@/domain/agreement/consent-receipt.ts';
import { DisconnectionReason } from '@/domain/connectivity/disconnection.ts';
import { Instant } from '@/domain/conversation/plain-date.ts';
import { Channel, Turn } from '@/domain/conversation/turn.ts';
import { Account } from '@/domain/interaction/account.ts';
import { ContactRecord } from '@/domain/interaction/contact-record.ts';
import { Interaction, InteractionAction } from '@/domain/interaction/interaction.ts';
import { OtherAccount } from '@/domain/interaction/other-account.ts';
import { Locale, Playbook } from '@/domain/playbook/playbook.ts';
import { api } from './api.ts';
import { Call } from './call.ts';
import { Connectivity } from './connectivity.ts';
import { OutcomeRecord, PlaybookRef } from './event.ts';
import { Follow } from './follow.ts';
import { ExportQuery } from './outcome-export.ts';
import { OpenConversation, PanelNote, Shown } from './parallel.ts';
import { MappingDraft } from './picker.ts';
import { ChannelHead, Problem } from './playbook-channel.ts';
import { SelectorAdapter, SelectorsInForce } from './selector-set.ts';
import { Enrol, Enrolment, Seniority, SignIn, User } from './session.ts';
import { ShiftReceipt } from './shift.ts';

/** What a person set for this browser. Layout is remembered per site (the host name). */
export const SiteLayout = z.strictObject({
  width: z.int().min(320).max(520).default(380),
  collapsed: z.boolean().default(false),
  side: z.enum(['left', 'right']).default('right'),
  mode: z.enum(['push', 'overlay']).default('push'),
  enabled: z.boolean().default(true),
  /** The frame may ask for the microphone: only where the agent agreed to speech being recognised on this computer. */
  microphone: z.boolean().default(false),
});
export type SiteLayout = z.infer<typeof SiteLayout>;

export const Settings = z.strictObject({
  server_url: z.url(),
  locale: z.union([Locale, z.literal('auto')]).default('auto'),
  theme: z.enum(['auto', 'light', 'dark']).default('auto'),
  text_scale: z.number().min(1).max(2).default(1),
  single_letter_keys: z.boolean().default(true),
  /** Remarks on the spelling and the register of a draft. */
  writing_hints: z.boolean().default(true),
  /** A notice of the system's own when a call falls due; with the debtor's first name, or with no name. */
  notify_callbacks: z.boolean().default(false),
  notify_names: z.boolean().default(false),
  /** A short sound where something is ticked on a call. */
  tick_sound: z.boolean().default(false),
  /** Whether one's own words on a call may be recognised on this computer; `unasked` until the person has said. */
  listen: z.enum(['unasked', 'yes', 'no']).default('unasked'),
  /** How much the panel says of its own accord; `auto` goes by the person's seniority. */
  density: z.union([Seniority, z.literal('auto')]).default('auto'),
});
export type Settings = z.infer<typeof Settings>;

/** Words that a person does not want to be told about, capped: the oldest make room. */
export const IgnoredWords = z.strictObject({ words: z.array(z.string().max(60)).max(300) });
export type IgnoredWords = z.infer<typeof IgnoredWords>;

/** An outbox row as a page may see it: no personal data, only what is needed to say where it stands. */
export const OutboxRow = z.strictObject({
  id: z.uuid(),
  seq: z.int(),
  type: z.string(),
  state: z.enum(['kept', 'sending', 'refused']),
  attempts: z.int(),
  kept_at: Instant,
  why: z.string().nullable(),
});
export type OutboxRow = z.infer<typeof OutboxRow>;

export const Status = z.strictObject({
  /** Signed-in person; null before sign-in. `expired`: the server no longer takes the session; nothing is lost. */
  user: User.nullable(),
  session: z.enum(['none', 'active', 'expired']),
  online: z.boolean(),
  offline_since: Instant.nullable(),
  pending: z.int(),
  refused: z.int(),
  /** Numbers of records that the server lacks and that are not here any more either, from and to. None, unless something was lost. */
  missing: z.array(z.tuple([z.int(), z.int()])),
  /** How far the server's clock is ahead of this computer's, in milliseconds; zero where they agree. */
  clock_offset_ms: z.int(),
  delivered: z.int(),
  last_acknowledged_at: Instant.nullable(),
  playbook: z.strictObject({ head: ChannelHead.nullable(), refused: z.string().nullable() }),
});
export type Status = z.infer<typeof Status>;

/** An interaction as the background keeps it: the fold's actions, the account, and the pack it is pinned to. */
export const OpenInteraction = z.strictObject({
  interaction: Interaction,
  conversation_key: z.string(),
  playbook: PlaybookRef,
  /** When the last interaction of this conversation was closed: what was said before belongs to that one. */
  read_after: Instant.nullable().default(null),
});
export type OpenInteraction = z.infer<typeof OpenInteraction>;

/**
 * A CRM to run on, as a match pattern. It runs only while the browser also grants that origin. `by`: it came with the build,
 * the organisation asks for it (by policy or by a published field map), or a person switched it on.
 */
export const Site = z.strictObject({
  pattern: z.string().max(300),
  granted: z.boolean(),
  by: z.enum(['build', 'firm', 'person']),
  /** What the field map for it is called. */
  name: z.string().nullable(),
  /** Its pages are read as frames of a CRM only, and never by themselves. */
  frame: z.literal(true).optional(),
});
export type Site = z.infer<typeof Site>;
const Sites = z.strictObject({ sites: z.array(Site) });

/** An outcome that was recorded on this computer, with all its versions, the first one first. */
export const LoggedHere = z.strictObject({
  interaction_id: z.uuid(),
  playbook: PlaybookRef,
  /** Initials. */
  debtor: z.string(),
  versions: z.array(
    z.strictObject({
      event_id: z.uuid(),
      at: Instant,
      withdrawn: z.boolean(),
      state: z.enum(['kept', 'sending', 'refused', 'delivered']),
      record: OutcomeRecord,
    }),
  ),
});
export type LoggedHere = z.infer<typeof LoggedHere>;

/**
 * A call of this person's. `tabs`: those that show whom it is with. `record_url`: where their CRM would show the record, as
 * far as a field map can name it by what the call tells.
 */
export const KnownCall = z.strictObject({ call: Call, tabs: z.array(z.int()), record_url: z.string().nullable() });
export type KnownCall = z.infer<typeof KnownCall>;

/** `opened`: its record, in a new tab. `not_here`: no tab shows it, and no field map says where its record is. */
export const CallShown = z.strictObject({ result: z.enum(['shown', 'opened', 'not_here']) });
export type CallShown = z.infer<typeof CallShown>;

/** More than this a page asks for in parts: by days, or by the route itself. */
export const exportRows = 20_000;

const Nothing = z.strictObject({});

/** Verbs that extension pages may ask of the background. Content scripts may not: see `contentMessage`. */
export const pageMessage = {
  'status.read': { request: Nothing, response: Status },
  /**
   * Refused with a problem of path `sign_in`, its reason is the server's code: `second_factor_needed`, say; of path
   * `retry_after`, the seconds to wait.
   */
  'session.signIn': { request: SignIn.omit({ device_id: true }), response: Status },
  'session.enrol': { request: Enrol, response: Enrolment },
  /** Opens the firm's own sign-in in a tab; who comes back is signed in then. */
  'session.open': {
    request: z.strictObject({ organisation: z.string().min(1).max(200) }),
    response: z.strictObject({}),
  },
  /** Begins a sign-in that is confirmed in another browser. */
  'session.device': {
    request: Nothing,
    response: z.strictObject({ user_code: z.string(), verification_uri: z.string() }),
  },
  /** Whether it was: asked now and then, for as long as somebody looks. */
  'session.poll': { request: Nothing, response: z.strictObject({ state: z.enum(['waiting', 'done', 'over']) }) },
  'session.signOut': { request: Nothing, response: Status },
  'settings.read': { request: Nothing, response: Settings },
  'settings.write': { request: Settings.partial(), response: Settings },
  /** Words that the signed-in person asked not to be told about again, newest last; none for nobody. */
  'writing.words': { request: Nothing, response: IgnoredWords },
  'writing.ignore': {
    request: z.strictObject({ word: z.string().trim().min(1).max(60), ignored: z.boolean() }),
    response: IgnoredWords,
  },
  'layout.read': { request: z.strictObject({ site: z.string() }), response: SiteLayout },
  'layout.write': { request: z.strictObject({ site: z.string(), layout: SiteLayout.partial() }), response: SiteLayout },
  /** What a page looks like now and what may be done on it: pushed and verified, or as this build brought it. */
  'selectors.read': { request: z.strictObject({ adapter: SelectorAdapter }), response: SelectorsInForce },
  /** The field map that somebody makes for an origin, until it is published. */
  'mapping.draft.read': {
    request: z.strictObject({ origin: z.string().max(200) }),
    response: z.strictObject({ draft: MappingDraft.nullable() }),
  },
  'mapping.draft.write': {
    request: z.strictObject({ origin: z.string().max(200), draft: MappingDraft.nullable() }),
    response: Nothing,
  },
  /** What the organisation set by policy: the keys that hold, and what of it can not be used. */
  'policy.read': {
    request: Nothing,
    response: z.strictObject({ keys: z.array(z.string()), problems: z.array(Problem) }),
  },
  /** CRMs to run on. A page asks the browser for the origin itself, since only a person's click may. */
  'site.read': { request: Nothing, response: Sites },
  'site.enable': { request: z.strictObject({ pattern: z.string().max(300) }), response: Sites },
  'site.disable': { request: z.strictObject({ pattern: z.string().max(300) }), response: Sites },
  'playbook.read': { request: z.strictObject({ hash: z.string() }), response: Playbook },
  'account.find': {
    request: z.strictObject({
      phone: z.string().optional(),
      name: z.string().optional(),
      ref: z.string().optional(),
      /** What a chat is called: finds whatever it and the telephone speak for. */
      title: z.string().max(200).optional(),
    }),
    response: z.strictObject({ accounts: z.array(Account), from: z.enum(['server', 'cache']) }),
  },
  /** Earlier contacts about an account. From the cache, `at` says when the server last told them; null where it never has. */
  'account.contacts': {
    request: z.strictObject({ ref: z.string() }),
    response: z.strictObject({
      contacts: z.array(ContactRecord),
      from: z.enum(['server', 'cache']),
      at: Instant.nullable(),
    }),
  },
  /** The open interaction of this conversation, begun (pinned to the head) if there is none. */
  'interaction.open': {
    request: z.strictObject({ conversation_key: z.string(), channel: Channel, account: Account.nullable() }),
    response: OpenInteraction,
  },
  'interaction.append': {
    request: z.strictObject({ interaction_id: z.uuid(), actions: z.array(InteractionAction).min(1).max(50) }),
    response: OpenInteraction,
  },
  /** What somebody told of the call that an open interaction is held by. */
  'interaction.call': { request: z.strictObject({ interaction_id: z.uuid(), call: Call }), response: OpenInteraction },
  'interaction.undo': { request: z.strictObject({ interaction_id: z.uuid() }), response: OpenInteraction },
  /** What was read from the page: from then on it is known however few rows the page still draws. */
  'interaction.hear': {
    request: z.strictObject({ interaction_id: z.uuid(), turns: z.array(Turn).min(1).max(2000) }),
    response: Nothing,
  },
  'interaction.noted': { request: z.strictObject({ interaction_id: z.uuid() }), response: PanelNote },
  'interaction.note': {
    request: z.strictObject({ interaction_id: z.uuid(), note: PanelNote.partial() }),
    response: PanelNote,
  },
  /** The conversations that this person holds at once, whoever waits longest first. */
  'interactions.list': { request: Nothing, response: z.strictObject({ interactions: z.array(OpenConversation) }) },
  /** Brings its tab to the front. Nothing is clicked in a page: where it shows another chat, the panel there says which to open. */
  'interaction.show': { request: z.strictObject({ interaction_id: z.uuid() }), response: Shown },
  /** Which record and which chat this person's tabs show, and whose. Topic `interaction`. */
  'follow.read': { request: Nothing, response: Follow },
  /** Brings the tab that shows the record of an account to the front, or opens it in the CRM. For a person's click only. */
  'record.show': { request: z.strictObject({ account_ref: z.string().min(1).max(60) }), response: CallShown },
  /** The account that this person tied to a conversation; null where they did not. `phone`: the one that the page shows. */
  'conversation.bound': {
    request: z.strictObject({ conversation_key: z.string(), phone: z.string().nullable() }),
    response: z.strictObject({
      tie: z
        .strictObject({
          account_ref: z.string(),
          bound_at: Instant,
          /** Whether the page showed this number when it was tied; null where it shows none. */
          same_phone: z.boolean().nullable(),
          /** Another conversation was called the same: the title does not tell which one this is. */
          shared: z.boolean(),
        })
        .nullable(),
    }),
  },
  'conversation.bind': {
    request: z.strictObject({
      conversation_key: z.string(),
      account_ref: z.string().max(60),
      phone: z.string().nullable(),
      shared: z.boolean(),
    }),
    response: Nothing,
  },
  'conversation.unbind': { request: z.strictObject({ conversation_key: z.string() }), response: Nothing },
  /** What would be another account's in a text of this interaction: of those that this person has open, or just had. */
  'interactions.others': {
    request: z.strictObject({ interaction_id: z.uuid() }),
    response: z.strictObject({ others: z.array(OtherAccount).max(40) }),
  },
  /** What is due, as last known here: it is read anew from the server in the background. */
  'agenda.list': {
    request: Nothing,
    response: z.strictObject({ items: z.array(AgendaItem), read_at: Instant.nullable() }),
  },
  /** Answered after the mark is on disk and in the outbox. */
  'agenda.mark': {
    request: z.strictObject({ item: z.string().max(120), done: z.boolean(), snoozed_until: Instant.nullable() }),
    response: Nothing,
  },
  'agenda.show': { request: z.strictObject({ item: z.string().max(120) }), response: Shown },
  'interaction.bind': {
    request: z.strictObject({ interaction_id: z.uuid(), account: Account }),
    response: OpenInteraction,
  },
  /** Answered after the outbox row is on disk, and not before. */
  'outcome.log': {
    request: z.strictObject({ interaction_id: z.uuid(), record: OutcomeRecord }),
    response: z.strictObject({ event_id: z.uuid(), seq: z.int() }),
  },
  /** The next version of an outcome that was recorded here. Answered after the outbox row is on disk. */
  'outcome.revise': {
    request: z.strictObject({ interaction_id: z.uuid(), record: OutcomeRecord }),
    response: z.strictObject({ event_id: z.uuid(), seq: z.int() }),
  },
  /** Takes back the version that stands. `reopened`: the interaction goes on as it was. */
  'outcome.withdraw': {
    request: z.strictObject({ interaction_id: z.uuid(), why: z.string().max(200) }),
    response: z.strictObject({ reopened: z.boolean() }),
  },
  'outcome.list': { request: Nothing, response: z.strictObject({ outcomes: z.array(LoggedHere) }) },
  /** Answered after the receipt is on disk. One is kept for each interaction, the last; its hash is reckoned again first. */
  'receipt.keep': { request: z.strictObject({ receipt: ConsentReceipt }), response: Nothing },
  'receipt.read': { request: z.strictObject({ interaction_id: z.uuid() }), response: ConsentReceipt },
  /** This person's calls, oldest first: those that go on, and those that ended within half an hour. Topic `calls`. */
  'calls.list': { request: Nothing, response: z.strictObject({ calls: z.array(KnownCall) }) },
  /** Brings the tab to the front that shows whom a call is with, or opens the record in the CRM. For a person's click only. */
  'call.show': { request: z.strictObject({ call_id: z.string().max(120) }), response: CallShown },
  /** Outcomes as a file for a CRM, of at most `exportRows` rows. */
  'outcomes.export': {
    request: ExportQuery.pick({ format: true, from: true, to: true, outcome: true, locale: true }),
    response: z.strictObject({ text: z.string(), rows: z.int() }),
  },
  /** This person's outages of the last day, and what lies unfinished now. Topic `connectivity`. */
  'connectivity.read': { request: Nothing, response: Connectivity },
  /** The receipt of this person's day, as this computer knows it now. */
  'shift.read': { request: Nothing, response: ShiftReceipt },
  /** What the agent says of an outage. Answered after it is on disk and in the outbox. */
  'disconnection.tell': {
    request: z.strictObject({ outage: z.uuid(), reason: DisconnectionReason, told: z.string().trim().max(120) }),
    response: Nothing,
  },
  /** The agent has seen that it is over. */
  'disconnection.close': { request: z.strictObject({ outage: z.uuid() }), response: Nothing },
  'outbox.list': { request: Nothing, response: z.strictObject({ rows: z.array(OutboxRow) }) },
  'outbox.flush': { request: Nothing, response: Status },
  /** Any route of the backend by name, for the console: the background adds the token and parses the answer. */
  'api.call': {
    request: z.strictObject({
      route: z.enum(Object.keys(api) as [keyof typeof api, ...(keyof typeof api)[]]),
      params: z.unknown().optional(),
      query: z.unknown().optional(),
      body: z.unknown().optional(),
    }),
    response: z.unknown(),
  },
} as const;
export type PageVerb = keyof typeof pageMessage;

/**
 * The only verbs that a content script may use: it sits in a hostile page. Of its own site it may say how wide the frame is
 * and where it stands; that it is there at all, and what it may hear, a person says elsewhere.
 */
export const contentMessage = {
  'layout.read': pageMessage['layout.read'],
  'layout.write': {
    ...pageMessage['layout.write'],
    request: z.strictObject({
      site: z.string(),
      layout: SiteLayout.pick({ width: true, collapsed: true, side: true }).partial(),
    }),
  },
  'selectors.read': pageMessage['selectors.read'],
} as const;
export type ContentVerb = keyof typeof contentMessage;

/** How the background answers any verb: a value, or a failure that a person can read. */
export const Answer = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({
    ok: z.literal(false),
    code: z.enum(['signed_out', 'offline', 'refused', 'not_found', 'forbidden', 'invalid', 'failed']),
    message: z.string(),
    problems: z.array(z.strictObject({ path: z.string(), reason: z.string() })).optional(),
  }),
]);
export type Answer = z.infer<typeof Answer>;

/** What changed, pushed to every page over the `changes` port, so that queries of that topic are asked again. */
export const ChangeTopic = z.enum([
  'status',
  'playbook',
  'interaction',
  'outbox',
  'board',
  'authority',
  'agenda',
  'account',
  /** This person's calls. */
  'calls',
  /** An outage began, was told of, or is over. */
  'connectivity',
  /** Other selectors or switches are in force. */
  'selectors',
  /** How pages are being read somewhere in the organisation. */
  'hosts',
  /** A field map that is being made. */
  'mapping',
  'settings',
  'layout',
  /** On which CRMs it runs, or may. */
  'sites',
]);
export type ChangeTopic = z.infer<typeof ChangeTopic>;
