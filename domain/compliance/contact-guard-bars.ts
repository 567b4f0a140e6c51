import { Temporal } from 'temporal-polyfill';
import { samePhone } from '../conversation/phone-key.ts';
import type { ContactChannel, ContactRestriction } from '../interaction/contact-record.ts';
import { bindsFirm, houseSource } from '../jurisdiction/hours-at.ts';
import type { ContactLimit, ForbiddenQuestion, RestrictionRule, Rule } from '../jurisdiction/jurisdiction.ts';
import type { Place } from '../jurisdiction/places-of.ts';
import { platformLimits, platformRestrictions } from '../jurisdiction/platform.ts';
import { rulesOf } from '../jurisdiction/rules-of.ts';
import type { GuardQuery, GuardReason } from './contact-guard.ts';

/**
 * Bars that stand now: lists, opt-outs, numbers that are not theirs, follow-ups that wait. One on a number stops that
 * number; where nobody knows which number is in use and others are free, it asks for caution.
 */
export function restrictionReasons(
  query: GuardQuery,
  places: readonly [Place, ...Place[]],
  instant: Temporal.Instant,
): GuardReason[] {
  return query.restrictions.flatMap((bar): GuardReason[] => {
    if (!isInForce(bar, instant) || (bar.channel !== null && !isSameWay(bar.channel, query.channel))) return [];
    const reach = reachOf(bar, query);
    if (reach === 'none') return [];
    const rule = ruleFor(bar, query, places);
    return [
      {
        kind: bar.kind,
        weight: reach === 'all' ? 'stop' : 'caution',
        rule: rule?.id ?? bar.kind,
        status: rule?.status ?? 'house',
        source: rule?.source ?? houseSource(query.jurisdiction),
        place: places[0].name,
        zone: places[0].zone,
        holiday: null,
        counted: null,
        channel: bar.channel,
        phone: bar.phone,
        by: bar.source,
        until: bar.until,
      },
    ];
  });
}

/** The minute counts: what was declared a few seconds ago stands already. */
function isInForce({ since, until }: ContactRestriction, instant: Temporal.Instant): boolean {
  const begun = Date.parse(since) < instant.epochMilliseconds + 60_000;
  return begun && (until === null || Temporal.Instant.compare(until, instant) > 0);
}

/** Whoever asked for no text messages is not written to in a chat either. */
function isSameWay(barred: ContactChannel, used: ContactChannel): boolean {
  return barred === used || (barred === 'sms' && used === 'whatsapp');
}

function reachOf(bar: ContactRestriction, query: GuardQuery): 'all' | 'some' | 'none' {
  const { phone: barred } = bar;
  if (barred === null) return 'all';
  if (query.phone !== null) return samePhone(barred, query.phone) ? 'all' : 'none';
  const phones = query.phones ?? [];
  if (!phones.some((each) => samePhone(each, barred))) return 'none';
  return phones.length === 1 ? 'all' : 'some';
}

/** The law of the region, of the country, or of the platform, that stands behind a bar of this kind. */
function ruleFor(bar: ContactRestriction, query: GuardQuery, places: readonly Place[]): RestrictionRule | null {
  const rules = rulesOf(query.jurisdiction).restrictions.filter(
    (rule) => rule.kind === bar.kind && rule.channels.includes(query.channel) && isAt(rule, places),
  );
  return (
    rules.find(({ region }) => region !== '*') ??
    rules[0] ??
    platformRestrictions.find((rule) => rule.kind === bar.kind && rule.channels.includes(query.channel)) ??
    null
  );
}

/** Debts older than a rule lets be collected this way. */
export function debtAgeReasons(query: GuardQuery, places: readonly [Place, ...Place[]]): GuardReason[] {
  const { jurisdiction, channel, policy, days_past_due } = query;
  return rulesOf(jurisdiction).debt_age.flatMap((rule): GuardReason[] => {
    const applies =
      rule.channels.includes(channel) &&
      isAt(rule, places) &&
      bindsFirm(rule, policy) &&
      days_past_due !== null &&
      days_past_due > rule.max_days_past_due;
    if (!applies) return [];
    const isFirm = rule.status !== 'disputed' || (policy?.follows.includes(rule.id) ?? false);
    return [
      {
        kind: 'debt_age',
        weight: isFirm ? 'stop' : 'caution',
        rule: rule.id,
        status: rule.status,
        source: rule.source,
        place: places[0].name,
        zone: places[0].zone,
        holiday: null,
        counted: null,
        channel: null,
        phone: null,
        by: null,
        until: null,
      },
    ];
  });
}

/** Limits that no software sees crossed, for this channel and these places. */
export function limitsAt(query: GuardQuery, places: readonly Place[]): readonly ContactLimit[] {
  return [...rulesOf(query.jurisdiction).limits, ...platformLimits].filter(
    (rule) => rule.channels.includes(query.channel) && isAt(rule, places) && bindsFirm(rule, query.policy),
  );
}

/** What may not be asked where the debtor is. */
export function questionsAt(query: GuardQuery, places: readonly Place[]): readonly ForbiddenQuestion[] {
  return rulesOf(query.jurisdiction).questions.filter((rule) => rule.status !== 'bill' && isAt(rule, places));
}

function isAt(rule: Rule, places: readonly Place[]): boolean {
  return rule.region === '*' || places.some(({ code }) => code === rule.region);
}
