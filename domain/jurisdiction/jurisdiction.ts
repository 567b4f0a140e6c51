import type { PlainDate, TimeZone } from '../conversation/plain-date.ts';
import type { ContactChannel, ContactRestriction } from '../interaction/contact-record.ts';
import type { FirmKind } from '../playbook/contact-policy.ts';
import type { Jurisdiction, LegalSource, StepKind } from '../playbook/playbook.ts';

/** Local wall times, `HH:MM`. */
export interface Hours {
  readonly opens: string;
  readonly closes: string;
}

/** When contact is allowed on each kind of day; null where it is not. */
export interface WeeklyHours {
  readonly weekday: Hours | null;
  readonly saturday: Hours | null;
  readonly sunday: Hours | null;
  readonly holiday: Hours | null;
}

/**
 * How firmly a rule stands. `advisory`: practice or a yardstick, no text that commands it. `disputed`: sources disagree, and
 * counsel decides. `bill`: not law, kept to be watched; it binds nobody.
 */
export type RuleStatus = 'law' | 'self_regulation' | 'advisory' | 'disputed' | 'bill';

/** What every rule has: a name, where it holds, how firmly, and where it was read. */
export interface Rule {
  readonly id: string;
  /** A code of `regions`, or `*` for the whole country. */
  readonly region: string;
  readonly status: RuleStatus;
  /** The only kind of firm that it binds; absent where it binds every collector. */
  readonly binds?: FirmKind;
  readonly source: LegalSource;
}

/** A rule on contact hours. One of a region stands in place of the country's for the same channel. */
export interface ContactHours extends Rule {
  readonly channels: readonly ContactChannel[];
  readonly hours: WeeklyHours;
}

/** What a source leaves open about counting; where only this would reach a cap, the guard asks for caution. */
export type Unsettled = 'unanswered' | 'inbound';

/** How often a person may be contacted: at most `max` times in `days` local days running, today among them. */
export interface FrequencyCap extends Rule {
  readonly channels: readonly ContactChannel[];
  readonly max: number;
  readonly days: number;
  /** Every attempt, only what reached the person (a written message reaches), or how many different channels were used. */
  readonly counts: 'attempts' | 'conversations' | 'distinct_channels';
  readonly unsettled: readonly Unsettled[];
  readonly per: 'debtor' | 'debt';
  /** Local days from one contact to the next, at least, where the rule says so. */
  readonly min_gap_days: number | null;
  readonly effective: PlainDate | null;
}

/** What a law or a platform says of people who may not be contacted: the source of a restriction of that kind. */
export interface RestrictionRule extends Rule {
  readonly kind: ContactRestriction['kind'];
  readonly channels: readonly ContactChannel[];
  /** Days from enrolment until it binds. */
  readonly grace_days: number | null;
}

/** Debts too old to be collected this way. */
export interface DebtAgeLimit extends Rule {
  readonly channels: readonly ContactChannel[];
  readonly max_days_past_due: number;
}

/** A thing that may not be asked: it locks the steps of that kind, and asking it is flagged. */
export interface ForbiddenQuestion extends Rule {
  readonly step_kind: StepKind;
}

/** A limit that no software can see being crossed; it is shown beside the others, with its source. */
export interface ContactLimit extends Rule {
  readonly kind:
    | 'work'
    | 'references'
    | 'visits'
    | 'given_contacts'
    | 'agreed_channels'
    | 'registered_numbers'
    | 'shown_number'
    | 'minors_and_elders'
    | 'attorney'
    | 'stated_times'
    | 'opt_out_words'
    | 'insistence'
    | 'platform';
  readonly channels: readonly ContactChannel[];
}

export interface Region {
  readonly name: string;
  /** Other ways to write it that are in use. */
  readonly also?: readonly string[];
  /** Usually one; several where the region straddles zones, and then the stricter answer is taken. */
  readonly zones: readonly TimeZone[];
  /** Telephone prefixes after the country code that point to this region. */
  readonly prefixes: readonly string[];
}

/** A day off. `public` closes contact windows; `bank` days only move payments to the next business day. */
export interface Holiday {
  readonly date: PlainDate;
  readonly name: string;
  readonly kind: 'public' | 'bank';
}

/** What one country's rules say, as data. `silence` says what stands in place of hours where no rule gives them. */
export interface JurisdictionRules {
  readonly id: Jurisdiction;
  readonly name: string;
  readonly calling_code: string;
  readonly zones: readonly TimeZone[];
  readonly regions: Readonly<Record<string, Region>>;
  readonly hours: readonly ContactHours[];
  readonly caps: readonly FrequencyCap[];
  readonly restrictions: readonly RestrictionRule[];
  readonly debt_age: readonly DebtAgeLimit[];
  readonly questions: readonly ForbiddenQuestion[];
  readonly limits: readonly ContactLimit[];
  /** What the law says of answering a debtor who got in touch first. */
  readonly reply: { readonly is: 'allowed' | 'not_said'; readonly source: LegalSource };
  readonly silence: LegalSource;
}
