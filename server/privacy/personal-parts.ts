/** Where words about a person stand in each type of event, and what stands there once they were taken out. `*`: each of a list. */
const parts: Readonly<Record<string, readonly (readonly [path: string, blank: unknown])[]>> = {
  'interaction.started': [['account_ref', null]],
  'outcome.logged': [
    ['record.account_ref', null],
    ['record.note', ''],
    ['record.why_changed', null],
    ['record.dispute_detail', null],
    ['record.recording_url', null],
    ['record.summary_hash', null],
    ['record.verdicts.*.evidence', []],
    ['record.verdicts.*.values', null],
  ],
  'outcome.withdrawn': [['why', '']],
  'hold.overridden': [
    ['reason', ''],
    ['excerpt', ''],
  ],
  'script.gap': [['words', '']],
  'authority.requested': [
    ['account_ref', null],
    ['debtor', ''],
    ['words', ''],
  ],
  // These name an account by their form; the dash is none.
  'payment.claimed': [
    ['account_ref', '-'],
    ['method', null],
  ],
  'restriction.set': [
    ['account_ref', '-'],
    ['phone', null],
  ],
  'disconnection.told': [['notice.told', '']],
};

/** Types without a word about anybody. What is not named here or above is of a newer extension: all of it is sealed. */
const impersonal = new Set([
  'agenda.marked',
  'playbook.applied',
  'playbook.refused',
  'reading.degraded',
  'host.reported',
  'selectors.applied',
  'selectors.refused',
  'connectivity.changed',
  'device.reported',
]);

type Payload = { readonly type: string };

/** The types that carry personal parts, as migration 0017 names them for what was stored before. */
export const personalTypes: readonly string[] = Object.keys(parts);

/** Whether events of this type say anything of a person. */
export function isPersonal(type: string): boolean {
  return !impersonal.has(type);
}

/** What was taken out of a payload, by where it stood; of a type that nobody knows all of it, under the empty place. */
export type PersonalParts = Readonly<Record<string, unknown>>;

/**
 * Parts a payload into what may be stored in the clear, itself a payload of the same form, and what is about a person; null
 * where its type has none.
 */
export function takeOut<P extends Payload>(payload: P): { readonly clear: P; readonly personal: PersonalParts | null } {
  const { type, ...rest } = payload;
  if (!isPersonal(type)) return { clear: payload, personal: null };
  const known = parts[type];
  if (!known) return { clear: { type } as P, personal: { '': rest } };
  const personal: Record<string, unknown> = {};
  const clear = known.reduce<unknown>((left, [path, blank]) => take(left, path.split('.'), blank, personal), payload);
  return { clear: clear as P, personal };
}

/** The payload as it came; of its personal parts, those whose places are wanted. */
export function putBack<P>(clear: P, personal: PersonalParts, wanted: (place: string) => boolean = () => true): P {
  // A list of verdicts has a part in each of its members: it is copied once, and not for each of them.
  const copies = new Set<object>();
  return Object.entries(personal).reduce<unknown>(
    (whole, [path, value]) => (wanted(path) ? put(whole, path.split('.'), value, copies) : whole),
    clear,
  ) as P;
}

/** A copy along the path only: the rest is shared with what came. */
function take(
  place: unknown,
  [key = '', ...rest]: readonly string[],
  blank: unknown,
  into: Record<string, unknown>,
  above = '',
): unknown {
  if (key === '*')
    return Array.isArray(place) ? place.map((one, at) => take(one, rest, blank, into, `${above}${at}.`)) : place;
  // What is not there stays not there.
  if (!isObject(place) || !Object.hasOwn(place, key)) return place;
  const value = place[key];
  if (rest.length > 0) return { ...place, [key]: take(value, rest, blank, into, `${above}${key}.`) };
  if (value === blank || (Array.isArray(value) && value.length === 0)) return place;
  into[`${above}${key}`] = value;
  return { ...place, [key]: blank };
}

function put(place: unknown, [key = '', ...rest]: readonly string[], value: unknown, copies: Set<object>): unknown {
  if (key === '') return isObject(place) && isObject(value) ? { ...place, ...value } : place;
  // A list has the members that it has: nothing is put beyond them.
  if (!isObject(place) || (Array.isArray(place) && !Object.hasOwn(place, key))) return place;
  const inner = rest.length > 0 ? put(place[key], rest, value, copies) : value;
  const copy = copies.has(place) ? place : Array.isArray(place) ? [...place] : { ...place };
  copies.add(copy);
  (copy as Record<string, unknown>)[key] = inner;
  return copy;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
