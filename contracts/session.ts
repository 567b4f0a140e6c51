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
  /** The second factor's code, or a recovery code: once a 401 `second_factor_needed` asked for it. */
  code: z.string().max(40).optional(),
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

/** Where somebody must set up a second factor before they can sign in. */
export const Enrol = SignIn.pick({ email: true, password: true });
export const Enrolment = z.object({
  /** Base32, to be typed; `uri` says the same to a camera. */
  secret: z.string(),
  uri: z.string(),
  /** Each stands for one code, should the device be lost; seen this once. */
  recovery_codes: z.array(z.string()),
});
export type Enrolment = z.infer<typeof Enrolment>;

/** SHA-256 of a verifier that only the extension knows, base64url: what is handed over is of use to it alone (RFC 7636). */
export const Challenge = z.string().regex(/^[\w-]{43}$/);

/** A code that was handed over, or a device's, with what the challenge was made from. */
export const Redeem = z.strictObject({
  code: z.string().min(1).max(200),
  verifier: z.string().min(43).max(128),
  device_id: z.uuid().optional(),
});

/** By RFC 8628: the person types `user_code` at `verification_uri` in any browser; meanwhile `device_code` is redeemed. */
export const DeviceCode = z.object({
  device_code: z.string(),
  user_code: z.string(),
  verification_uri: z.string(),
  /** Seconds. */
  expires_in: z.int(),
  interval: z.int(),
});
export type DeviceCode = z.infer<typeof DeviceCode>;

/** How people of an organisation sign in, and who they are. */
export const Access = z.object({
  /** Roles that need a second factor beside a password. */
  second_factor_roles: z.array(Role),
  /** The firm's own issuer (OpenID Connect); null where there is none. Its secret is never told. */
  issuer: z.object({ url: z.string(), client_id: z.string(), redirect_uri: z.string() }).nullable(),
  people: z.array(
    z.object({
      id: z.uuid(),
      name: z.string(),
      email: z.string(),
      roles: z.array(Role),
      second_factor: z.boolean(),
      /** Sessions that are open now. */
      sessions: z.int(),
    }),
  ),
});
export type Access = z.infer<typeof Access>;

export const AccessWish = z.strictObject({
  second_factor_roles: z.array(Role).max(20).optional(),
  issuer: z
    .strictObject({
      url: z.url({ protocol: /^https?$/ }).max(300),
      client_id: z.string().min(1).max(200),
      /** Left out, the one that is kept stays. */
      client_secret: z.string().min(1).max(500).optional(),
    })
    .nullable()
    .optional(),
});
export type AccessWish = z.infer<typeof AccessWish>;
