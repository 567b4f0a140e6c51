import type { Agreement } from '@/domain/agreement/agreement.ts';
import { authorityFor, type LimitBreach } from '@/domain/agreement/limits.ts';
import { type Permission, permissionFor } from '@/domain/agreement/permission-for.ts';
import type { InteractionState } from '@/domain/interaction/evaluation.ts';
import type { Interaction } from '@/domain/interaction/interaction.ts';
import { todayIn } from './today-in.ts';

/** Whether the deal may be proposed now, and the limits that it goes past; null where the stage is not known. */
export function permissionNow(
  agreement: Agreement,
  state: InteractionState,
  { actions, organisation }: Interaction,
  now: string,
): { readonly permission: Permission; readonly breaches: readonly LimitBreach[]; readonly free: boolean } | null {
  if (!state.stage) return null;
  const authority = authorityFor(agreement, state.stage.limits, todayIn(state.window.zone, now));
  const permission = permissionFor(agreement, authority, actions, organisation.time_zone, now);
  const free = permission.is === 'mine' || permission.is === 'approved';
  return { permission, breaches: authority.breaches, free };
}
