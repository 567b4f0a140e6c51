import * as z from 'zod';
import { Instant } from '@/domain/conversation/plain-date.ts';
import { AdapterHealth } from './host-facts.ts';

/** How long a text is, by class: the length itself could tell a text apart. */
export const TextLength = z.enum(['1', '2-4', '5-12', '13-40', '41-160', '161+']);
export type TextLength = z.infer<typeof TextLength>;

/** A part of a text or of an attribute, without what it says. A text is its parts in a row. */
export const TextPiece = z.discriminatedUnion('is', [
  /** Word for word, since the selector set says it too: a receipt, the page's word for "you", a beginning of a label. */
  z.strictObject({ is: z.literal('label'), label: z.string().min(1).max(300) }),
  /** A name. The same number is the same name; `phone` says that it is written as a telephone number. */
  z.strictObject({ is: z.literal('who'), who: z.int().min(1), phone: z.boolean() }),
  /** A time or a date with each digit as 0 and each half of the day as the second. */
  z.strictObject({ is: z.literal('stamp'), form: z.string().regex(/^[0:.,/\-[\] 年月日下午pmPM]{1,40}$/) }),
  /** How long a recording is. */
  z.strictObject({ is: z.literal('length') }),
  /** What a message is told apart by: its make and, by number, whether it is another's too. */
  z.strictObject({
    is: z.literal('id'),
    id: z.int().min(1),
    form: z.enum(['hex', 'other']),
    length: z.int().min(0).max(300),
    /** The older make, which tells whose it is and in which kind of chat. */
    packed: z
      .strictObject({
        mine: z.boolean(),
        chat: z.enum(['c.us', 'g.us', 'lid', 'other']),
        participant: z.boolean(),
      })
      .nullable(),
  }),
  z.strictObject({ is: z.literal('emoji') }),
  z.strictObject({ is: z.literal('mark'), mark: z.enum([':', ': ', ' ', ', ', '/', '\n']) }),
  z.strictObject({
    is: z.literal('words'),
    length: TextLength,
    letters: z.boolean(),
    digits: z.boolean(),
    emoji: z.boolean(),
    link: z.boolean(),
    lines: z.int().min(1).max(20),
  }),
]);
export type TextPiece = z.infer<typeof TextPiece>;

const Name = z.string().regex(/^[a-zA-Z_:][a-zA-Z0-9_:.-]{0,59}$/);
const Pieces = z.array(TextPiece).max(16);
/** Values that a page chooses from a few words: a role, a test id, `true`. */
const PlainValue = z.string().regex(/^[a-zA-Z0-9_ .-]{0,120}$/);

/** One element: what it is, and not what it holds. */
export interface StructureNode {
  tag: string;
  /** Attributes of a closed list, as they stand. */
  attributes?: Record<string, string> | undefined;
  /** Attributes that are kept as a shape. */
  shaped?: Record<string, TextPiece[]> | undefined;
  /** Names of all others. */
  others?: string[] | undefined;
  /** Only those that the selector set looks for. */
  classes?: string[] | undefined;
  /** Pixels, rounded, between the bubble of a message and either edge of the chat. */
  place?: [number, number] | undefined;
  /** Width in pixels of the chat, on the chat itself. */
  panel?: number | undefined;
  children?: (StructureNode | TextPiece[])[] | undefined;
}
export const StructureNode: z.ZodType<StructureNode> = z.strictObject({
  tag: z.string().regex(/^[a-z][a-z0-9-]{0,40}$/),
  attributes: z.record(Name, PlainValue).optional(),
  shaped: z.record(Name, Pieces).optional(),
  others: z.array(Name).max(60).optional(),
  classes: z.array(Name).max(20).optional(),
  place: z.tuple([z.int(), z.int()]).optional(),
  panel: z.int().min(0).max(20_000).optional(),
  get children() {
    return z.array(z.union([StructureNode, Pieces])).optional();
  },
});

/** What the reader made of the page, in counts. */
export const ReadingCounts = z.strictObject({
  /** How the chat's name is written; null where none was read. */
  title: z.enum(['name', 'phone']).nullable(),
  group: z.boolean(),
  rows: z.int(),
  read: z.int(),
  own: z.int(),
  theirs: z.int(),
  doubtful: z.int(),
  timed: z.int(),
  quoted: z.int(),
  forwarded: z.int(),
  edited: z.int(),
  kinds: z.partialRecord(
    z.enum(['text', 'voice', 'image', 'video', 'sticker', 'document', 'contact', 'deleted', 'other']),
    z.int(),
  ),
  composer: z.boolean(),
});
export type ReadingCounts = z.infer<typeof ReadingCounts>;

/** What a page is made of and how it was read, without a word of what it says. Made, seen and saved by a person. */
export const PageStructure = z.strictObject({
  format: z.literal(1),
  made_at: Instant,
  extension: z.string().regex(/^[0-9][0-9.]{0,19}$/),
  browser: z.string().regex(/^(Chromium|Firefox|other)( [0-9]{1,4})?$/),
  page: z.strictObject({
    host: z.enum(['web.whatsapp.com', 'other']),
    language: z
      .string()
      .regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8}){0,2}$/)
      .nullable(),
    /** A hidden tab draws one message: nothing may be concluded from it. */
    visible: z.boolean(),
  }),
  health: AdapterHealth,
  counts: ReadingCounts,
  /** Whether the page was larger than what is kept of one. */
  capped: z.boolean(),
  tree: StructureNode,
});
export type PageStructure = z.infer<typeof PageStructure>;

/** What a script in the page can tell of it; who runs the script adds by what and when. */
export type ReadStructure = Pick<PageStructure, 'page' | 'health' | 'counts' | 'capped' | 'tree'>;
