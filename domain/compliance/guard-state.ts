import type { Account } from '../interaction/account.ts';
import { applyRestriction } from '../interaction/apply-restriction.ts';
import type { ContactRestriction } from '../interaction/contact-record.ts';
import type { FoldedActions } from '../interaction/fold-actions.ts';
import type { Interaction, InteractionAction } from '../interaction/interaction.ts';
import { textHash } from '../interaction/text-hash.ts';
import { choosePlace } from '../jurisdiction/choose-place.ts';
import type { Playbook } from '../playbook/playbook.ts';
import { type ContactGuard, contactGuard } from './contact-guard.ts';

/** The guard over one interaction, with what the agent said of going on all the same. */
export interface GuardState extends ContactGuard {
  /** The reason the agent gave for going on against exactly what stops now; null where none was given. */
  readonly going_on: string | null;
  /** Whether the script and every send wait for such a reason. */
  readonly held: boolean;
}

/** Under this name a `hold.overridden` says that contact goes on against the guard. */
export const guardHold = 'contact_guard';

/** The guard as an interaction stands. @param now RFC 3339, with offset */
export function guardState(
  playbook: Pick<Playbook, 'jurisdiction' | 'time_zone' | 'contact_policy'>,
  interaction: Interaction,
  folded: Pick<FoldedActions, 'overrides'>,
  now: string,
): GuardState {
  const { account, channel, contacts, actions, phone } = interaction;
  const guard = contactGuard(
    {
      ...choosePlace(playbook, account),
      channel,
      phone: phone ?? null,
      contacts,
      restrictions: barsNow(account, actions),
      days_past_due: account?.days_past_due ?? null,
      inbound: isInbound(interaction),
    },
    now,
  );
  const key = guardKey(guard);
  const override = folded.overrides.findLast((each) => each.prohibition === guardHold && each.text_hash === key);
  const going_on = guard.verdict === 'stop' ? (override?.reason ?? null) : null;
  return { ...guard, going_on, held: guard.verdict === 'stop' && guard.on_stop === 'hold' && going_on === null };
}

/** Who began it: of a call whoever tells of it says so, since the first to speak on one is whoever picks up. */
function isInbound({ channel, call, turns }: Interaction): boolean {
  if (channel === 'voice') return call?.direction === 'inbound';
  return turns.find(({ speaker }) => speaker !== 'system')?.speaker === 'customer';
}

/** A fingerprint of what stops contact: a reason to go on is given against this, and not against what may come later. */
export function guardKey({ reasons }: Pick<ContactGuard, 'reasons'>): string {
  const stops = reasons.filter(({ weight }) => weight === 'stop');
  return textHash(
    stops
      .map(({ rule, kind, channel, phone }) => [rule, kind, channel, phone].join(' '))
      .sort()
      .join('\n'),
  );
}

/** The account's bars, and what the debtor asked for in this conversation, which the account may have already. */
function barsNow(account: Account | null, actions: readonly InteractionAction[]): readonly ContactRestriction[] {
  const declared = actions.flatMap((action): ContactRestriction[] =>
    action.type === 'restriction.set'
      ? [
          {
            kind: action.kind,
            channel: action.channel,
            phone: action.phone,
            since: action.at,
            until: null,
            source: 'debtor',
          },
        ]
      : [],
  );
  return declared.reduce((bars, bar) => applyRestriction(bars, bar, true), account?.restrictions ?? []);
}
