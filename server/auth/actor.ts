import type { Role } from '@/contracts/session.ts';

/** Who is calling: looked up from the session at every request, so that a revocation takes effect at once. */
export interface Actor {
  readonly org_id: string;
  readonly user_id: string;
  readonly session_id: string;
  readonly name: string;
  readonly team_id: string | null;
  readonly roles: readonly Role[];
  /** The organisation's zone (its day is the day of a board) and currency. */
  readonly time_zone: string;
  readonly currency: string;
  readonly expires_at: Date;
}
