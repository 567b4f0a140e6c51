import * as z from 'zod';
import { LONGEST_SELECTOR } from './longest-selector.ts';

/** What a field holds, which is how its text is parsed: see `hosts/crm/parse-value.ts`. */
export const FieldKind = z.enum(['text', 'name', 'money', 'days', 'date', 'phone', 'document', 'email']);
export type FieldKind = z.infer<typeof FieldKind>;

/** What can be read of a record page. The names are those of the account where it has them. */
export const FieldName = z.enum([
  'debtor_name',
  'ref',
  'document',
  'phone',
  'email',
  'region',
  'creditor',
  'product',
  'contract',
  'balance',
  'principal',
  'overdue',
  'days_past_due',
  'due_date',
]);
export type FieldName = z.infer<typeof FieldName>;

const Selector = z.string().trim().min(1).max(LONGEST_SELECTOR);

/**
 * One way to find a value, in the order in which they are tried. `{id}` in a selector stands for the record's id. A way
 * counts only where it leads to exactly one visible place. `low`: found by position alone, and never read as certain.
 */
export const Anchor = z.discriminatedUnion('by', [
  z.strictObject({
    by: z.literal('selector'),
    selector: Selector,
    attribute: z.string().max(60).optional(),
    low: z.boolean().optional(),
  }),
  z.strictObject({
    by: z.literal('label'),
    labels: z.array(z.string().trim().min(1).max(80)).min(1).max(20),
    within: Selector.optional(),
  }),
  /** A place in a block of JSON in the page: `['customer', 'balance']`. */
  z.strictObject({
    by: z.literal('json'),
    selector: Selector,
    path: z.array(z.string().min(1).max(80)).min(1).max(8),
  }),
]);
export type Anchor = z.infer<typeof Anchor>;

export const MappedField = z.strictObject({
  kind: FieldKind,
  anchors: z.array(Anchor).min(1).max(10),
  /** Without it the page counts as not read. */
  required: z.boolean().default(false),
});
export type MappedField = z.infer<typeof MappedField>;

/** Where the id of the open record stands in the address. A path is written with one `:id`, such as `/clientes/:id`; `*` is any segment. */
export const RecordIdentity = z.discriminatedUnion('in', [
  z.strictObject({ in: z.literal('path'), path: z.string().max(300) }),
  z.strictObject({ in: z.literal('query'), name: z.string().max(60), path: z.string().max(300).optional() }),
  z.strictObject({ in: z.literal('hash'), path: z.string().max(300) }),
]);
export type RecordIdentity = z.infer<typeof RecordIdentity>;

/** What an outcome puts into the CRM's own form; a person saves it there. */
export const WriteName = z.enum(['outcome', 'note', 'promise_date', 'promise_amount', 'callback_at', 'reason']);
export type WriteName = z.infer<typeof WriteName>;

export const WriteField = z.strictObject({
  anchors: z.array(Anchor).min(1).max(10),
  /** How the control wants it: a date or amount in the site's own format, or as machines write it (`plain`). */
  as: z.enum(['text', 'plain', 'option']),
  /** For an option: which of the form's own goes with ours, by what it says or by its value. */
  options: z.record(z.string().max(60), z.string().max(120)).optional(),
});
export type WriteField = z.infer<typeof WriteField>;

/** Captions that a softphone draws into the page: one element a line. */
export const Captions = z.strictObject({
  list: Selector,
  line: Selector,
  text: Selector.optional(),
  /** A line that holds this, or is this, was said by the agent; any other one by whoever is on the telephone. */
  agent: Selector,
});
export type Captions = z.infer<typeof Captions>;

/** How a dialler shows in the page or its address that somebody is on the telephone. */
export const ScreenPop = z.strictObject({
  /** The number is in the address, under this name of the query. */
  query: z.string().min(1).max(60).optional(),
  /** It stands in the page while the call is on. */
  phone: z.array(Anchor).min(1).max(5).optional(),
  /** Seen while the call came in; without it every call counts as made by the agent. */
  inbound: Selector.optional(),
  /** The link to the recording. */
  recording: z.array(Anchor).min(1).max(5).optional(),
});
export type ScreenPop = z.infer<typeof ScreenPop>;

/**
 * How one CRM's record page is read, and its form filled. Data that an admin makes by pointing; no step of it is code.
 */
export const FieldMap = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,29}$/),
  /** What people call that CRM. */
  name: z.string().trim().min(1).max(80),
  /** Origins it is for, `https://crm.example`; `http://localhost:*` names any port. Empty: any that no other map names. */
  origins: z.array(z.string().max(200)).max(20),
  /**
   * Origins of frames inside those pages that show a part of the record, such as a legacy screen. Left out where there are none:
   * an extension that does not know the name refuses the set.
   */
  frames: z.array(z.string().max(200)).max(5).optional(),
  record: z.array(RecordIdentity).max(5),
  /** Where the page itself repeats the record's id, so that a former record's values are not taken for this one's. */
  confirm: Selector.optional(),
  /** The part of the page that shows the open record, where others of its kind stay in the page behind it. */
  scope: Selector.optional(),
  /**
   * When the values of a record that was just opened may be believed: after so many milliseconds in which nothing of them
   * changed and nothing that is `busy` was seen.
   */
  settle: z
    .strictObject({ still_ms: z.int().min(200).max(15_000), busy: z.array(Selector).max(5) })
    .default({ still_ms: 1500, busy: [] }),
  /** Numbers and days as the site writes them, whatever its language: the format is often a setting of the user. */
  decimal: z.enum([',', '.', 'auto']),
  day_order: z.enum(['dmy', 'mdy', 'ymd']),
  currency: z.string().length(3).nullable(),
  /** Country calling code, with `+`, for phones that the site writes without one. */
  calling_code: z
    .string()
    .regex(/^\+\d{1,3}$/)
    .nullable(),
  fields: z.partialRecord(FieldName, MappedField),
  /** The CRM's own form for an outcome; null where it is not filled. */
  form: z.partialRecord(WriteName, WriteField).nullable().default(null),
  captions: Captions.nullable().default(null),
  pop: ScreenPop.nullable().default(null),
  /** The address of a record, with `{record}`, `{ref}` or `{phone}` in it: "open in CRM". */
  open_url: z.string().max(400).nullable().default(null),
  /** Whether the page is told of an outcome by an event. Its note goes with it only where `form` has a place for one. */
  announce: z.boolean().default(false),
});
export type FieldMap = z.infer<typeof FieldMap>;

/** All field maps of an organisation: pushed and signed as one set, the counterpart of a page's selectors. */
export const FieldMapSet = z.strictObject({
  format: z.literal(1),
  adapter: z.literal('crm'),
  maps: z
    .array(FieldMap)
    .max(40)
    .superRefine((maps, context) => {
      for (const [index, { id }] of maps.entries())
        if (maps.findIndex((map) => map.id === id) < index)
          context.addIssue({ code: 'custom', path: [index, 'id'], message: 'another map has this id' });
    }),
});
export type FieldMapSet = z.infer<typeof FieldMapSet>;
