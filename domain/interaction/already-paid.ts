import type { Audience } from '../conversation/turn.ts';
import type { Playbook } from '../playbook/playbook.ts';
import type { InteractionAction, PaymentClaim } from './interaction.ts';

type Undated<Action> = Action extends { at: string } ? Omit<Action, 'at'> : never;

/** How a playbook answers "I have already paid": by which step, for which reason, and how it hears it. */
export interface AlreadyPaid {
  readonly step: string;
  readonly reason: string | null;
  readonly cues: readonly string[];
}

/** Null where the playbook has no answer to it. Objections and reasons of this meaning go by `already_paid` everywhere. */
export function alreadyPaid(playbook: Pick<Playbook, 'objections' | 'reasons'>): AlreadyPaid | null {
  const objection = playbook.objections.find(({ id }) => id === 'already_paid');
  const reason = playbook.reasons.find(({ id }) => id === 'already_paid');
  const step = objection?.step ?? reason?.leads_to;
  if (step === undefined) return null;
  return { step, reason: reason?.id ?? null, cues: [objection?.cue, reason?.cue].flatMap((cue) => cue ?? []) };
}

/**
 * What an agent does in saying that the debtor claims to have paid: the claim itself, the reason, the answer to the question
 * whether it was paid, and the step that asks for the receipt. The dates are the caller's to put.
 *
 * @param open whether the receipt is still to be asked for
 */
export function claimActions(
  playbook: Playbook,
  audience: Audience,
  claim: Omit<PaymentClaim, 'at' | 'type'>,
  open = true,
): Undated<InteractionAction>[] {
  const answered = alreadyPaid(playbook);
  const check = playbook.steps
    .filter((step) => step.kind === 'payment_check' && step.audiences.includes(audience))
    .flatMap((step) => step.answers.map(({ id, to }) => ({ step: step.id, answer: id, to })))
    .find(({ to }) => to === answered?.step);
  return [
    { type: 'payment.claimed', ...claim },
    ...(answered?.reason ? [{ type: 'reason.set' as const, reason: answered.reason }] : []),
    ...(check ? [{ type: 'answer.chosen' as const, step: check.step, answer: check.answer }] : []),
    ...(answered && open ? [{ type: 'step.opened' as const, step: answered.step }] : []),
  ];
}
