import type { Money } from '../conversation/money.ts';
import type { PlainDate } from '../conversation/plain-date.ts';
import type { Audience, Channel } from '../conversation/turn.ts';
import type { Evidence, NearMiss } from '../interaction/verdict.ts';
import type { ClosingItemId } from '../playbook/playbook.ts';
import type { Language } from './cue.ts';

/** What is known beforehand of a conversation; everything the engine may use besides the words. */
export interface HearingContext {
  readonly language: Language;
  readonly channel: Channel;
  /** The day on which it is said, in the debtor's zone: relative dates hang on it. */
  readonly today: PlainDate;
  readonly audience: Audience;
  readonly agent_name: string | null;
  readonly debtor_name: string | null;
  readonly company: string | null;
  readonly creditor: string | null;
  readonly debt: Money | null;
  readonly offer_valid_until: PlainDate | null;
  readonly legal_status: 'none' | 'lawsuit_filed' | 'judgment';
}

/** That a cue was heard (or nearly), in which turn, and by which words. One hearing a cue and turn. */
export interface Hearing {
  readonly cue: string;
  readonly result: 'met' | 'near_miss';
  readonly near_miss: NearMiss | null;
  /** The turn that gives or completes it; null for the draft. */
  readonly turn_id: string | null;
  readonly evidence: readonly Evidence[];
  /** Where no pattern of the cue was said, but what was said resembles it: how likely it is given, from 0.5 to 1. */
  readonly likelihood?: number;
}

/** Whether one item of the closing was said, and with which value. */
export interface ItemProof {
  readonly result: 'present' | 'missing' | 'wrong_value' | 'not_applicable';
  readonly evidence: readonly Evidence[];
  readonly said: string | null;
}

/** The closing, item by item; `due_dates` and `instalment_values` hold one proof per instalment. */
export interface ClosingProof {
  readonly items: Readonly<
    Record<Exclude<ClosingItemId, 'due_dates' | 'instalment_values' | 'doubts_asked' | 'consent'>, ItemProof>
  >;
  readonly due_dates: readonly ItemProof[];
  readonly instalment_values: readonly ItemProof[];
  readonly doubts_asked: { readonly result: 'yes' | 'no'; readonly evidence: readonly Evidence[] };
  readonly consent: {
    readonly result: 'yes' | 'no' | 'ambiguous';
    readonly evidence: readonly Evidence[];
    readonly replied: boolean;
  };
}
