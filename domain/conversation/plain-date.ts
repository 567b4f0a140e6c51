import * as z from 'zod';

/** A calendar day, `YYYY-MM-DD`, with no time and no zone: a due date means the same day wherever it is read. */
export const PlainDate = z.iso.date();
export type PlainDate = z.infer<typeof PlainDate>;

/** An instant as RFC 3339 with an offset, as every wire carries it. */
export const Instant = z.iso.datetime({ offset: true });
export type Instant = z.infer<typeof Instant>;

/** An IANA time zone name, such as `America/Sao_Paulo`. */
export const TimeZone = z.string().regex(/^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)*$/);
export type TimeZone = z.infer<typeof TimeZone>;
