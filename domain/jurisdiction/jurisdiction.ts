import type { PlainDate, TimeZone } from '../conversation/plain-date.ts';
import type { Channel } from '../conversation/turn.ts';
import type { Jurisdiction, LegalSource } from '../playbook/playbook.ts';

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

/** One rule on contact hours. `disputed`: sources disagree; counsel decides. */
export interface ContactHours {
  readonly id: string;
  /** A code of `regions`, or `*` for wherever no rule of its own exists. */
  readonly region: string;
  readonly channels: readonly Channel[];
  readonly hours: WeeklyHours;
  readonly status: 'law' | 'self_regulation' | 'advisory' | 'disputed';
  readonly source: LegalSource;
}

/** How often a person may be contacted: at most `max` times in `days` days running. */
export interface FrequencyCap {
  readonly id: string;
  readonly region: string;
  readonly channels: readonly Channel[];
  readonly max: number;
  readonly days: number;
  readonly counts: 'contacts' | 'distinct_channels';
  readonly per: 'debtor' | 'debt';
  /** Days that must lie between two contacts, where the rule says so. */
  readonly min_gap_days: number | null;
  readonly effective: PlainDate | null;
  readonly source: LegalSource;
}

export interface Region {
  readonly name: string;
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
  readonly holidays: readonly Holiday[];
  readonly silence: LegalSource;
}
