import * as z from 'zod';
import { CallNow } from '@/domain/call/call.ts';
import { Instant } from '@/domain/conversation/plain-date.ts';
import { Channel } from '@/domain/conversation/turn.ts';

/** Which part of the panel is open. */
export const PanelMode = z.enum(['script', 'objections', 'identity', 'agreement', 'outcome', 'claim']);
export type PanelMode = z.infer<typeof PanelMode>;

/** How the panel was left in an open interaction: it comes back so after a reload. None of it is ever sent. */
export const PanelNote = z.strictObject({
  mode: PanelMode,
  /** Half-filled forms by their name, as JSON of the form's own making. */
  drafts: z.record(z.string().max(40), z.string().max(20_000)),
  /** Whether a send stands held. */
  held: z.boolean(),
});
export type PanelNote = z.infer<typeof PanelNote>;

export const freshNote: PanelNote = { mode: 'script', drafts: {}, held: false };

/**
 * One of the conversations that a person holds at once, as a strip may show it beside another one: a first name and an
 * initial. While a third party answers there is neither account nor stage in it.
 */
export const OpenConversation = z.strictObject({
  id: z.uuid(),
  conversation_key: z.string(),
  channel: Channel,
  who: z.string(),
  account_ref: z.string().nullable(),
  stage: z.string().nullable(),
  since: Instant,
  /** The customer's first words that nobody has answered; null where the last word is the agent's. */
  waiting_since: Instant.nullable(),
  /** What the customer said since the agent last had the conversation in view. */
  unread: z.int(),
  held: z.boolean(),
  /** How its call stands; null where none was told of. */
  call: CallNow.pick({ state: true, started_at: true, answered_at: true, ended_at: true, held_since: true })
    .nullable()
    .default(null),
  third_party: z.boolean(),
  /** When this person promised to call back; null to a third party. */
  callback_at: Instant.nullable(),
  /** The tab that shows it or, where `shown` is false, another conversation of the same site. */
  where: z.strictObject({ tab_id: z.int(), site: z.string(), shown: z.boolean() }).nullable(),
});
export type OpenConversation = z.infer<typeof OpenConversation>;

/**
 * What became of the wish to see a conversation. `other_chat`: its site's tab is in front, and there the agent opens it;
 * `not_here`: no tab of the browser has that site open.
 */
export const Shown = z.strictObject({
  result: z.enum(['shown', 'other_chat', 'not_here']),
  who: z.string(),
  site: z.string().nullable(),
});
export type Shown = z.infer<typeof Shown>;
