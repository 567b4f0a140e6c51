import { Temporal } from 'temporal-polyfill';
import type { Phone } from '../conversation/phone.ts';
import type { Instant, PlainDate } from '../conversation/plain-date.ts';
import type { Channel } from '../conversation/turn.ts';
import type { ContactChannel, ContactRecord, ContactRestriction } from '../interaction/contact-record.ts';
import type { ContactQuery } from '../jurisdiction/contact-window.ts';
import { holidayOn } from '../jurisdiction/holidays/holiday-on.ts';
import { bindingHours, openHours } from '../jurisdiction/hours-at.ts';
import type { ContactLimit, ForbiddenQuestion, Hours } from '../jurisdiction/jurisdiction.ts';
import { type Place, placesOf } from '../jurisdiction/places-of.ts';
import { rulesOf } from '../jurisdiction/rules-of.ts';
import type { LegalSource } from '../playbook/playbook.ts';
import { debtAgeReasons, limitsAt, questionsAt, restrictionReasons } from './contact-guard-bars.ts';
import { type CapCount, capReasons } from './contact-guard-caps.ts';
import { hoursReasons } from './contact-guard-hours.ts';

/** Everything that decides whether this person may be contacted now, this way. */
export interface GuardQuery extends ContactQuery {
  /** The number in use; null where nobody knows which of `phones` it is. */
  readonly phone: Phone | null;
  readonly contacts: readonly ContactRecord[];
  readonly restrictions: readonly ContactRestriction[];
  readonly days_past_due: number | null;
  /** Whether the debtor got in touch and this is the answer. */
  readonly inbound: boolean;
}

export type GuardVerdict = 'clear' | 'caution' | 'stop';

/** One thing that stands against contact, with the rule that says so and what was counted. */
export interface GuardReason {
  readonly kind: 'hours' | 'holiday' | 'cap' | 'gap' | 'debt_age' | ContactRestriction['kind'];
  readonly weight: Exclude<GuardVerdict, 'clear'>;
  readonly rule: string;
  readonly status: ContactLimit['status'] | 'house';
  readonly source: LegalSource;
  /** Where the rule holds. */
  readonly place: string;
  readonly zone: string;
  /** Name of the holiday that closes the day; null else. */
  readonly holiday: string | null;
  /** `n` contacts, attempts or channels before this one, of `max` in `days` local days; null where nothing is counted. */
  readonly counted: Pick<CapCount, 'n' | 'max' | 'days' | 'counts' | 'channels'> | null;
  /** What a restriction bars; null: all of it. */
  readonly channel: ContactChannel | null;
  readonly phone: Phone | null;
  /** Who said so, of a restriction. */
  readonly by: string | null;
  /** When this reason by itself ends; null where it does not end by itself. */
  readonly until: Instant | null;
}

/** The answer for one number, channel by channel. */
export interface PhoneAnswer {
  readonly phone: Phone;
  readonly place: string;
  readonly channels: Readonly<Record<Channel, Pick<GuardAnswer, 'verdict' | 'reasons'>>>;
}

interface GuardAnswer {
  readonly verdict: GuardVerdict;
  /** Worst first. */
  readonly reasons: readonly GuardReason[];
}

export interface ContactGuard extends GuardAnswer {
  readonly channel: Channel;
  /** The first instant at which nothing stops contact; null where it is now, or never by itself. */
  readonly next_at: Instant | null;
  /** Zone and place of the strictest of the places that are possible. */
  readonly zone: string;
  readonly place: string;
  /** Every place that was looked at: more than one where account and number disagree. */
  readonly places: readonly { readonly name: string; readonly zone: string }[];
  readonly channels: Readonly<Record<Channel, GuardAnswer>>;
  readonly phones: readonly PhoneAnswer[];
  readonly caps: readonly CapCount[];
  /** Today and tomorrow, where the debtor is. `ruled`: some rule speaks of hours; without one nothing is closed. */
  readonly days: readonly {
    readonly date: PlainDate;
    readonly ruled: boolean;
    readonly hours: Hours | null;
    readonly holiday: string | null;
  }[];
  /** Null unless this answers a debtor who got in touch first: then what the law says of answering. */
  readonly reply: { readonly is: 'allowed' | 'not_said'; readonly source: LegalSource } | null;
  readonly limits: readonly ContactLimit[];
  readonly questions: readonly ForbiddenQuestion[];
  readonly on_stop: 'warn' | 'hold';
}

const channels = ['whatsapp', 'voice'] as const;

/**
 * Whether the debtor may be contacted now. `stop`: a law, a code the firm signed, the house or the debtor forbids it.
 * `caution`: practice, a disputed reading, or something the sources leave open speaks against it. Days are the debtor's
 * own, and this conversation counts as one more. Answering somebody who wrote first is never more than a caution, unless
 * they or a list said not to be contacted at all.
 * @param now RFC 3339, with offset
 */
export function contactGuard(query: GuardQuery, now: string): ContactGuard {
  const instant = Temporal.Instant.from(now);
  const places = placesOf(query);
  const answer = answerFor(query, instant);
  const [worst] = answer.reasons;
  const strictest = places.find(({ zone, name }) => zone === worst?.zone && name === worst.place) ?? places[0];
  const { reply } = rulesOf(query.jurisdiction);
  return {
    ...answer,
    channel: query.channel,
    next_at: answer.verdict === 'stop' ? nextAllowed(query, instant) : null,
    zone: strictest.zone,
    place: strictest.name,
    places: places.map(({ name, zone }) => ({ name, zone })),
    channels: {
      whatsapp: query.channel === 'whatsapp' ? answer : answerFor({ ...query, channel: 'whatsapp' }, instant),
      voice: query.channel === 'voice' ? answer : answerFor({ ...query, channel: 'voice' }, instant),
    },
    phones: (query.phones ?? []).map((phone) => phoneAnswer(query, phone, instant)),
    caps: capReasons(query, places, instant).counts,
    days: [0, 1].map((ahead) => dayAt(query, strictest, instant, ahead)),
    reply: query.inbound ? reply : null,
    limits: limitsAt(query, places),
    questions: questionsAt(query, places),
    on_stop: query.policy?.on_stop ?? 'warn',
  };
}

function answerFor(query: GuardQuery, instant: Temporal.Instant): GuardAnswer {
  const places = placesOf(query);
  const timely = [...hoursReasons(query, places, instant), ...capReasons(query, places, instant).reasons];
  const reasons = [
    ...restrictionReasons(query, places, instant),
    ...debtAgeReasons(query, places),
    ...(query.inbound ? timely.map((reason): GuardReason => ({ ...reason, weight: 'caution' })) : timely),
  ].toSorted((a, b) => gravity[b.weight] - gravity[a.weight]);
  return { verdict: reasons[0]?.weight ?? 'clear', reasons };
}

const gravity: Readonly<Record<GuardVerdict, number>> = { stop: 2, caution: 1, clear: 0 };

/** One number by itself: its own prefix, and the bars on it, with what the account says of the region. */
function phoneAnswer(query: GuardQuery, phone: Phone, instant: Temporal.Instant): PhoneAnswer {
  const own = { ...query, phone, phones: [phone] };
  const [whatsapp, voice] = channels.map((channel) => answerFor({ ...own, channel }, instant));
  const clear: GuardAnswer = { verdict: 'clear', reasons: [] };
  return {
    phone,
    place: placesOf(own)[0].name,
    channels: { whatsapp: whatsapp ?? clear, voice: voice ?? clear },
  };
}

/** What stops is waited out reason by reason: a cap ends at a midnight, and then the hours must open. */
function nextAllowed(query: GuardQuery, now: Temporal.Instant): Instant | null {
  let at = now;
  for (let round = 0; round < 24; round++) {
    const stops = answerFor(query, at).reasons.filter(({ weight }) => weight === 'stop');
    if (stops.length === 0) return at.toString();
    const ends = stops.map(({ until }) => (until === null ? null : Temporal.Instant.from(until)));
    const latest = ends.reduce((a, b) =>
      a === null || b === null ? null : Temporal.Instant.compare(a, b) < 0 ? b : a,
    );
    if (!latest || Temporal.Instant.compare(latest, at) <= 0) return null;
    at = latest;
  }
  return null;
}

function dayAt(
  query: GuardQuery,
  place: Place,
  instant: Temporal.Instant,
  ahead: number,
): ContactGuard['days'][number] {
  const { jurisdiction, channel, policy } = query;
  const day = instant.toZonedDateTimeISO(place.zone).toPlainDate().add({ days: ahead });
  const binding = bindingHours(jurisdiction, place, channel, policy);
  const holiday = holidayOn(day.toString(), jurisdiction, place.code);
  return {
    date: day.toString(),
    ruled: binding.length > 0,
    hours: openHours(binding, jurisdiction, place, day),
    holiday: holiday?.kind === 'public' ? holiday.name : null,
  };
}
