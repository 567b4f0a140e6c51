import * as z from 'zod';

/** What a field holds, which is how its text is parsed: see `parse-value.ts`. */
export const FieldKind = z.enum(['text', 'name', 'money', 'days', 'date', 'phone', 'document']);
export type FieldKind = z.infer<typeof FieldKind>;

const Selector = z.string().min(1).max(400);

/** One way to find a value, in the order in which they are tried. `{id}` in a selector stands for the record's id. */
export const Anchor = z.discriminatedUnion('by', [
  z.strictObject({
    by: z.literal('selector'),
    selector: Selector,
    attribute: z.string().max(60).optional(),
    low: z.boolean().optional(),
  }),
  z.strictObject({
    by: z.literal('label'),
    labels: z.array(z.string().min(1).max(80)).min(1).max(20),
    within: Selector.optional(),
  }),
]);
export type Anchor = z.infer<typeof Anchor>;

export const MappedField = z.strictObject({
  kind: FieldKind,
  anchors: z.array(Anchor).min(1).max(10),
  required: z.boolean().default(false),
});
export type MappedField = z.infer<typeof MappedField>;

/** Where the id of the open record stands in the address. A path is written with one `:id`, such as `/clientes/:id`. */
export const RecordIdentity = z.discriminatedUnion('in', [
  z.strictObject({ in: z.literal('path'), path: z.string().max(300) }),
  z.strictObject({ in: z.literal('query'), name: z.string().max(60), path: z.string().max(300).optional() }),
  z.strictObject({ in: z.literal('hash'), path: z.string().max(300) }),
]);
export type RecordIdentity = z.infer<typeof RecordIdentity>;

/**
 * How one CRM's record page is read. Data that an admin makes by pointing; no step of it is code. Field names are those
 * of the account (`debtor_name`, `ref`, `balance`, …).
 */
export const FieldMap = z.strictObject({
  id: z.string().min(1).max(60),
  version: z.int().min(1),
  /** Origins it is for, `https://crm.example`; empty: any. */
  origins: z.array(z.string().max(200)),
  record: z.array(RecordIdentity).max(5),
  /** Where the page itself repeats the record's id, so that a former record's values are not taken for this one's. */
  confirm: Selector.optional(),
  /** Numbers and days as the site writes them, whatever its language: the format is often a setting of the user. */
  decimal: z.enum([',', '.', 'auto']),
  day_order: z.enum(['dmy', 'mdy', 'ymd']),
  currency: z.string().length(3).nullable(),
  /** Country calling code, with `+`, for phones that the site writes without one. */
  calling_code: z
    .string()
    .regex(/^\+\d{1,3}$/)
    .nullable(),
  fields: z.record(z.string().max(60), MappedField),
});
export type FieldMap = z.infer<typeof FieldMap>;
