import * as z from 'zod';
import { Slug } from '@/domain/recognition/cue.ts';

/** The columns of an export and of a webhook's body, in order. Names stay; new ones are added at the end. */
export const exportColumns = [
  'event_id',
  'kind',
  'interaction_id',
  'version',
  'replaces',
  'stands',
  'occurred_at',
  'received_at',
  'account_ref',
  'outcome',
  'reason',
  'amount',
  'currency',
  'date',
  'method',
  'callback_at',
  'agreement_total',
  'agreement_instalments',
  'agreement_first_date',
  'consent',
  'note',
  'why_changed',
  'channel',
  'audience',
  'stage',
  'agent_email',
  'agent_name',
  'team',
  'started_at',
  'ended_at',
  'score',
  'degraded',
  'recording_url',
  'third_party_relation',
  'dispute_detail',
  'receipt',
  'summary_hash',
  'playbook',
  'playbook_version',
] as const;
export const ExportColumn = z.enum(exportColumns);
export type ExportColumn = z.infer<typeof ExportColumn>;

/** How a CSV is written. `plain`: commas, decimal points, days and times as machines write them. */
export const ExportLocale = z.enum(['plain', 'pt-BR', 'es-MX', 'en-US']);
export type ExportLocale = z.infer<typeof ExportLocale>;

export const ExportQuery = z.strictObject({
  format: z.enum(['csv', 'json']).default('csv'),
  /** Days of the organisation on which the event was recorded, both included. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  /** Only what was stored after this event: the last one of an earlier export. */
  since_event: z.uuid().optional(),
  outcome: Slug.optional(),
  limit: z.coerce.number().int().min(1).max(1_000_000).optional(),
  locale: ExportLocale.default('plain'),
  header: z.enum(['true', 'false']).default('true'),
});
export type ExportQuery = z.infer<typeof ExportQuery>;
