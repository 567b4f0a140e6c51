import * as z from 'zod';
import { FieldName } from './field-map.ts';
import { ReadField } from './read-field.ts';

/**
 * What a frame of another origin shows of the fields of a map that names its origin. Nobody has judged yet of which record
 * that is: the adapter of the page around it does.
 */
export const FrameNews = z.strictObject({
  type: z.literal('frame.read'),
  map: z.string().max(30),
  /** The frame's own address. */
  url: z.string().max(2000),
  /** When the frame's document began to load, in milliseconds since 1970. */
  born: z.number().min(0),
  fields: z.partialRecord(FieldName, ReadField),
  /** It shows that it is still fetching. */
  busy: z.boolean(),
  /** How many of its requests have ended since it was told of. */
  requests: z.int().min(0),
});
export type FrameNews = z.infer<typeof FrameNews>;

/** All frames of a tab that were read, as the adapter of its page hears of them. `frame` is the browser's number for it. */
export const FrameRead = FrameNews.omit({ type: true }).extend({ frame: z.int() });
export type FrameRead = z.infer<typeof FrameRead>;
