import * as z from 'zod';
import { TimeZone } from '@/domain/conversation/plain-date.ts';
import { Locale } from '@/domain/playbook/playbook.ts';
import { SealKey } from './sealed-event.ts';

export const Role = z.enum(['agent', 'supervisor', 'qa_author', 'qa_approver', 'auditor', 'privacy_officer', 'admin']);
export type Role = z.infer<typeof Role>;

export const Seniority = z.enum(['new', 'regular', 'senior']);
export type Seniority = z.infer<typeof Seniority>;

export const User = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  roles: z.array(Role),
  team: z.strictObject({ id: z.uuid(), name: z.string() }).nullable(),
  /** `phone` is the number that debtors may call back, as people read it. */
  organisation: z.strictObject({ id: z.uuid(), name: z.string(), time_zone: TimeZone, phone: z.string().nullable() }),
  /** The playbook this person works with, by default. */
  playbook_id: z.string().nullable(),
  locale: Locale,
  /** How much the panel says: a newcomer sees why each step is there, an old hand only what the law or the debtor asks for. */
  seniority: Seniority.default('regular'),
});
export type User = z.infer<typeof User>;

export const SignIn = z.strictObject({
  email: z.string().min(3).max(200),
  password: z.string().min(1).max(200),
  device_id: z.uuid().optional(),
});
export type SignIn = z.infer<typeof SignIn>;

/** Opaque tokens: looked up at each request, so that a revocation takes effect at once. */
export const Session = z.object({
  access_token: z.string(),
  refresh_token: z.string(),
  expires_at: z.iso.datetime({ offset: true }),
  user: User,
  /** What this browser seals its events to. Absent from a server that opens none. */
  seal: SealKey.optional(),
});
export type Session = z.infer<typeof Session>;
