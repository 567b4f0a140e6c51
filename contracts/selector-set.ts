import * as z from 'zod';
import { Instant } from '@/domain/conversation/plain-date.ts';
import { FieldMapSet } from './field-map.ts';
import { Sha256 } from './playbook-channel.ts';

/** The pages whose anchors are pushed as a set: of WhatsApp its selectors, of CRMs all their field maps together. */
export const SelectorAdapter = z.enum(['whatsapp', 'crm']);
export type SelectorAdapter = z.infer<typeof SelectorAdapter>;

/** Alternatives for one anchor, best first. An index above 0 in use means that the page has drifted. */
const Alternatives = z.array(z.string().trim().min(1).max(300)).min(1).max(8);
/** Beginnings of icon names, lower case. */
const Beginnings = z.array(z.string().trim().min(1).max(60)).min(1).max(30);
/** Names of attributes, best first. */
const Attributes = z
  .array(
    z
      .string()
      .regex(/^[a-z][a-z0-9-]*$/)
      .max(60),
  )
  .min(1)
  .max(4);
/** What a label says, whole, in any of the page's languages; compared without regard to case. */
const Labels = z.array(z.string().trim().min(1).max(120)).min(1).max(80);
const Share = z.number().gt(0).lt(1);

/** Every place of the page that the adapter looks for. */
export const WhatsAppAnchor = z.enum([
  'app',
  'side',
  'listRow',
  'listTitle',
  'listUnread',
  'signIn',
  'chat',
  'header',
  'title',
  'subtitle',
  'drawer',
  'drawerPhone',
  'list',
  'rows',
  'shell',
  'system',
  'quoted',
  'quotedText',
  'deleted',
  'forwarded',
  'ai',
  'preText',
  'text',
  'sender',
  'author',
  'incoming',
  'outgoing',
  'tailIn',
  'tailOut',
  'meta',
  'time',
  'length',
  'bubble',
  'voice',
  'sticker',
  'video',
  'image',
  'picture',
  'document',
  'contact',
  'icons',
  'footer',
  'composer',
  'sendButton',
  'picker',
  'captionBox',
  'captionSend',
  'editBox',
  'editSend',
  'scheduleButton',
  'forwardDialog',
  'voiceButton',
]);
export type WhatsAppAnchor = z.infer<typeof WhatsAppAnchor>;

const everyAnchor = Object.fromEntries(WhatsAppAnchor.options.map((anchor) => [anchor, Alternatives])) as Record<
  WhatsAppAnchor,
  typeof Alternatives
>;

/**
 * What a page looks like, as data of a closed vocabulary: selectors, label tables and thresholds. No steps, no expressions,
 * nothing that is run. A name that is not known here, or one that lacks, refuses the whole set.
 */
export const SelectorSet = z.strictObject({
  format: z.literal(1),
  adapter: z.literal('whatsapp'),
  selectors: z.strictObject(everyAnchor),
  /** Where an element says it: the id of a message, who wrote it and when, what its icon is called. */
  attributes: z.strictObject({ id: Attributes, pre_text: Attributes, icon: Attributes }),
  icons: z.strictObject({
    tail_out: Beginnings,
    tail_in: Beginnings,
    receipt: Beginnings,
    /** Of the receipts: still waiting to leave this computer. */
    pending: Beginnings,
    deleted: Beginnings,
    forwarded: Beginnings,
    document: Beginnings,
    voice: Beginnings,
    sticker: Beginnings,
    image: Beginnings,
    video: Beginnings,
    contact: Beginnings,
  }),
  words: z.strictObject({
    /** All that an element says where a build leaves the icon out. */
    forwarded: Labels,
    deleted: Labels,
    edited: Labels,
    /** What the button says that shows the rest of a long text. */
    more: Labels,
    /** What the header says beside the title, and must never be taken for it: whole, and by its beginning. */
    status: Labels,
    status_begins: Labels,
    /** Words before the chat's name in the composer's label; and the words among them that say that it is a group. */
    composer: Labels,
    composer_group: Labels,
    /** What the page calls the person at the keyboard. */
    own: z.record(z.string().regex(/^[a-z]{2}$/), Labels),
    /** Receipts: only own messages carry one. */
    receipts: Labels,
    pending: Labels,
  }),
  thresholds: z.strictObject({
    /** More than this share of rows without any sense means that the page has changed, not that the messages are odd. */
    unparsed_share: Share,
    /** Notices, calls and polls hold nothing that is read; where more rows than this seem to, the page has changed. */
    silent_share: Share,
    /** Looks at a chat without a row before it counts as broken. */
    empty_looks: z.int().min(1).max(20),
    /** How long the page may take before an unknown screen is a fault rather than a slow start. */
    start_ms: z.int().min(5000).max(300_000),
  }),
});
export type SelectorSet = z.infer<typeof SelectorSet>;

/** What is published, signed and pushed for one adapter. */
export const HostSet = z.discriminatedUnion('adapter', [SelectorSet, FieldMapSet]);
export type HostSet = z.infer<typeof HostSet>;

/** What the adapter may do on the page. All off is the kill switch: the sidebar goes on by hand and says so. */
export const AdapterSwitches = z.strictObject({ read: z.boolean(), insert: z.boolean(), hold: z.boolean() });
export type AdapterSwitches = z.infer<typeof AdapterSwitches>;

/** Which set is in force now, and what it may be used for. A client only ever moves to a higher epoch. Signed as a playbook's head is. */
export const SelectorHead = z.strictObject({
  adapter: SelectorAdapter,
  epoch: z.int().min(1),
  version: z.int().min(1),
  hash: Sha256,
  previous: Sha256.nullable(),
  switches: AdapterSwitches,
  note: z.string(),
  published_at: Instant,
  published_by: z.string(),
});
export type SelectorHead = z.infer<typeof SelectorHead>;

/** Where a set in use comes from. `packaged`: came with this build. `last_good`: the pushed one did not read the page. */
export const SelectorSource = z.enum(['packaged', 'pushed', 'last_good']);
export type SelectorSource = z.infer<typeof SelectorSource>;

/** What a content script works with: the background chose and checked it. `version` 0 is the packaged set. */
export const SelectorsInForce = z.strictObject({
  set: HostSet,
  version: z.int().min(0),
  source: SelectorSource,
  switches: AdapterSwitches,
});
export type SelectorsInForce<S extends HostSet = HostSet> = Omit<z.infer<typeof SelectorsInForce>, 'set'> & { set: S };
export type WhatsAppInForce = SelectorsInForce<SelectorSet>;
export type CrmInForce = SelectorsInForce<FieldMapSet>;
