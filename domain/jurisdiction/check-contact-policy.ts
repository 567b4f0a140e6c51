import type { ContactPolicy, HouseCap } from '../playbook/contact-policy.ts';
import type { Jurisdiction } from '../playbook/playbook.ts';
import type { Hours, WeeklyHours } from './jurisdiction.ts';
import { rulesOf } from './rules-of.ts';

type Report = (path: string, reason: string) => void;

/**
 * Reports what in a firm's policy would be looser than every rule of its country: hours that no region leaves open, a cap
 * above what the law allows in the same days, an id that names no rule. It could open nothing, and would mislead.
 * @param report path as in `contact_policy.hours.weekday`
 */
export function checkContactPolicy(
  policy: ContactPolicy | undefined,
  jurisdiction: Jurisdiction,
  report: Report,
): void {
  if (!policy) return;
  for (const kind of ['weekday', 'saturday', 'sunday', 'holiday'] as const) {
    const hours = policy.hours[kind];
    if (hours) checkHours(hours, kind, jurisdiction, report);
  }
  for (const [index, cap] of policy.caps.entries())
    checkCap(cap, `contact_policy.caps[${index}]`, jurisdiction, report);
  const seen = new Set<string>();
  for (const [index, { id }] of policy.caps.entries()) {
    if (seen.has(id)) report(`contact_policy.caps[${index}].id`, `"${id}" is already used by another cap`);
    seen.add(id);
  }
  const { hours, caps, debt_age } = rulesOf(jurisdiction);
  const open = new Set([...hours, ...caps, ...debt_age].filter(({ status }) => status !== 'law').map(({ id }) => id));
  for (const [index, id] of policy.follows.entries()) {
    if (!open.has(id))
      report(`contact_policy.follows[${index}]`, `there is no advisory or disputed rule "${id}" in ${jurisdiction}`);
  }
}

function checkHours(hours: Hours, kind: keyof WeeklyHours, jurisdiction: Jurisdiction, report: Report): void {
  const path = `contact_policy.hours.${kind}`;
  if (hours.opens >= hours.closes) report(path, `opens at ${hours.opens}, not before it closes at ${hours.closes}`);
  const rules = rulesOf(jurisdiction).hours.filter(({ status }) => status !== 'bill' && status !== 'disputed');
  if (rules.length === 0) return;
  const open = rules.flatMap((rule) => rule.hours[kind] ?? []);
  if (open.length === 0) {
    report(path, `no rule of ${jurisdiction} leaves a ${kind} open: null closes it`);
    return;
  }
  const [opens = ''] = open.map((each) => each.opens).sort();
  const closes =
    open
      .map((each) => each.closes)
      .sort()
      .at(-1) ?? '';
  if (hours.opens < opens)
    report(`${path}.opens`, `is earlier than ${opens}, when ${jurisdiction} allows contact at the earliest`);
  if (hours.closes > closes)
    report(`${path}.closes`, `is later than ${closes}, when ${jurisdiction} allows contact at the latest`);
}

function checkCap(cap: HouseCap, path: string, jurisdiction: Jurisdiction, report: Report): void {
  for (const law of rulesOf(jurisdiction).caps) {
    const isSame =
      law.region === '*' &&
      law.status === 'law' &&
      law.counts === cap.counts &&
      cap.channels.every((channel) => law.channels.includes(channel));
    const allowed = law.max * Math.ceil(cap.days / law.days);
    if (isSame && cap.max > allowed)
      report(`${path}.max`, `is more than the ${allowed} that ${law.source.citation} allows in ${cap.days} days`);
  }
}
