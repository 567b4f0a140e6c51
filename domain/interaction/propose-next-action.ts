import { Temporal } from 'temporal-polyfill';
import type { Agreement } from '../agreement/agreement.ts';
import type { Instant, PlainDate, TimeZone } from '../conversation/plain-date.ts';
import { nextBusinessDay } from '../jurisdiction/business-day.ts';
import { type ContactQuery, contactWindow } from '../jurisdiction/contact-window.ts';
import type { Outcome } from '../playbook/playbook.ts';
import type { Ending } from '../recognition/conversation/ending.ts';
import type { NextAction } from './next-action.ts';
import type { CallBack } from './read-call-back.ts';

/** When a working day begins, where nothing else says when to write or call. */
const MORNING = '09:00';
/** Somebody else looks at these first. */
const escalations: ReadonlySet<Ending> = new Set([
  'dispute_opened',
  'fraud_claim_opened',
  'hardship_review',
  'complaint_registered',
  'escalated_supervisor',
]);

export interface NextActionFacts {
  /** Where and how the debtor may be contacted. */
  readonly place: ContactQuery;
  readonly zone: TimeZone;
  readonly now: Instant;
  readonly agreement: Agreement | null;
  /** The day that was promised or paid on. */
  readonly date: PlainDate | null;
  readonly call_back: CallBack | null;
  /** When contact is allowed again, where it is not now. */
  readonly allowed_at?: Instant | null;
}

/**
 * What an outcome leads to, by what it stands for and asks for: a promise is followed up on the business day after it
 * falls due, a call is made when it was asked for, a claim of payment is checked. Whatever reaches the debtor lies within
 * their hours.
 */
export function proposeNextAction(outcome: Outcome, facts: NextActionFacts): NextAction {
  const { place, zone, agreement, date } = facts;
  const today = localDay(facts.now, zone);
  const tomorrow = businessDayAfter(today, place);
  const reach = (day: PlainDate): Instant => nextAllowed(place, instantAt(day, MORNING, zone));
  const onDay = (kind: NextAction['kind'], day: PlainDate): NextAction => ({ kind, at: day, zone });
  const { requires } = outcome;
  if (requires.includes('callback_at')) {
    const asked = facts.call_back && askedTime(facts.call_back, facts);
    return { kind: 'call_back', at: asked ?? facts.allowed_at ?? null, zone };
  }
  const due = requires.includes('agreement') ? (agreement?.instalments[0]?.due_date ?? null) : date;
  if (requires.includes('receipt')) return onDay('check_payment', tomorrow);
  if (requires.includes('method') && due) return onDay('check_payment', businessDayAfter(later(due, today), place));
  if ((requires.includes('agreement') || requires.includes('amount')) && due)
    return { kind: 'follow_up_message', at: reach(businessDayAfter(later(due, today), place)), zone };
  if (outcome.endings.some((ending) => escalations.has(ending))) return onDay('escalate', today);
  if (outcome.pauses_contact) return { kind: 'none', at: null, zone: null };
  return { kind: place.channel === 'voice' ? 'call_back' : 'follow_up_message', at: reach(tomorrow), zone };
}

/** Times to call back that a key away are right: in an hour, this afternoon, tomorrow morning, each within the debtor's hours. */
export function quickTimes({ place, zone, now }: Pick<NextActionFacts, 'place' | 'zone' | 'now'>): {
  readonly id: 'hour' | 'afternoon' | 'tomorrow';
  readonly at: Instant;
}[] {
  const today = localDay(now, zone);
  const next = Temporal.PlainDate.from(today).add({ days: 1 }).toString();
  const wanted = [
    { id: 'hour' as const, at: Temporal.Instant.from(now).round('minute').add({ hours: 1 }).toString() },
    { id: 'afternoon' as const, at: instantAt(today, '15:00', zone) },
    { id: 'tomorrow' as const, at: instantAt(next, MORNING, zone) },
  ];
  return wanted.flatMap(({ id, at }) => {
    const allowed = nextAllowed(place, at);
    // "This afternoon" that is over, or that would have to be another day, is not offered.
    const same = localDay(allowed, zone) === localDay(at, zone);
    return Date.parse(at) > Date.parse(now) && (same || id === 'tomorrow') ? [{ id, at: allowed }] : [];
  });
}

/** The first time from `at` on at which the debtor may be contacted; `at` itself where no rule says. */
export function nextAllowed(place: ContactQuery, at: Instant): Instant {
  const { state, opens_on, opens, zone } = contactWindow(place, at);
  if (state !== 'closed' || !opens_on || !opens) return at;
  return instantAt(opens_on, opens, zone);
}

/** A wall time in a zone as an instant, in UTC. */
export function instantAt(day: PlainDate, time: string, zone: TimeZone): Instant {
  return Temporal.PlainDate.from(day)
    .toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) })
    .toInstant()
    .toString();
}

/** The wall time of an instant in a zone, `YYYY-MM-DDTHH:MM`. */
export function wallTimeOf(at: Instant, zone: TimeZone): string {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
}

/** The hour that was asked for, also outside the debtor's hours: they asked. Where only one half was said, the other is the likeliest. */
function askedTime({ date, time }: CallBack, { place, zone, now }: NextActionFacts): Instant {
  const today = localDay(now, zone);
  const day = date ?? today;
  const at = instantAt(day, time ?? MORNING, zone);
  if (time === null) return nextAllowed(place, later(at, now));
  if (date !== null || Date.parse(at) > Date.parse(now)) return at;
  return instantAt(Temporal.PlainDate.from(today).add({ days: 1 }).toString(), time, zone);
}

function businessDayAfter(day: PlainDate, { jurisdiction, region }: ContactQuery): PlainDate {
  return nextBusinessDay(Temporal.PlainDate.from(day).add({ days: 1 }).toString(), jurisdiction, region);
}

function localDay(at: Instant, zone: TimeZone): PlainDate {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** The later of two days, or of two instants in UTC. */
function later(a: string, b: string): string {
  return Date.parse(a) > Date.parse(b) ? a : b;
}
