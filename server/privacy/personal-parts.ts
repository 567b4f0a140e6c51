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
    // Last: whoever wants none of them reads no further.
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

/** How the places of parts of verdicts begin. */
export const verdictPlaces = 'record.verdicts.';

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
  const known = places.get(type);
  if (!known) return { clear: { type } as P, personal: { '': rest } };
  const personal: Record<string, unknown> = {};
  return { clear: takeAll(payload, known, personal, '') as P, personal };
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

/** What is to be taken out of one object or list, by its keys: all of it, or what lies deeper. */
type Place = ReadonlyMap<string, Part>;
type Part = { readonly blank: unknown } | { readonly inner: Place };

/** The places of `parts`, so that each object is gone through, and copied, once for all of its parts. */
const places = new Map(
  Object.entries(parts).map(([type, known]) => [
    type,
    placeOf(known.map(([path, blank]) => ({ path: path.split('.'), blank }))),
  ]),
);

function placeOf(known: readonly { readonly path: readonly string[]; readonly blank: unknown }[]): Place {
  const byKey = Map.groupBy(known, ({ path: [key = ''] }) => key);
  return new Map(
    [...byKey].map(([key, those]): [string, Part] => {
      const [only] = those;
      if (only?.path.length === 1) return [key, { blank: only.blank }];
      return [key, { inner: placeOf(those.map(({ path, blank }) => ({ path: path.slice(1), blank }))) }];
    }),
  );
}

/** A copy along the paths only: the rest is shared with what came. */
function takeAll(value: unknown, place: Place, into: Record<string, unknown>, above: string): unknown {
  const each = place.get('*');
  if (each && 'inner' in each) return Array.isArray(value) ? takeEach(value, each.inner, into, `${above}*.`) : value;
  if (!isObject(value)) return value;
  let copy: Record<string, unknown> | null = null;
  for (const [key, part] of place) {
    // What is not there stays not there.
    if (!Object.hasOwn(value, key)) continue;
    const had = value[key];
    if ('blank' in part && isBlank(had, part.blank)) continue;
    if ('blank' in part) into[`${above}${key}`] = had;
    copy ??= { ...value };
    copy[key] = 'blank' in part ? part.blank : takeAll(had, part.inner, into, `${above}${key}.`);
  }
  return copy ?? value;
}

/** The same part of all members is one list, in which null is of those that have none: they say a place once. */
function takeEach(members: readonly unknown[], place: Place, into: Record<string, unknown>, above: string): unknown[] {
  const copies = [...members];
  for (const [key, part] of place) {
    if (!('blank' in part)) throw new Error(`only parts of the members themselves: ${above}${key}`);
    let taken = false;
    const list = members.map((member, at) => {
      if (!isObject(member) || !Object.hasOwn(member, key)) return null;
      const had = member[key];
      if (had === null || isBlank(had, part.blank)) return null;
      taken = true;
      const copy = copies[at] === member ? { ...member } : (copies[at] as Record<string, unknown>);
      copy[key] = part.blank;
      copies[at] = copy;
      return had;
    });
    if (taken) into[`${above}${key}`] = list;
  }
  return copies;
}

function isBlank(value: unknown, blank: unknown): boolean {
  return value === blank || (Array.isArray(value) && value.length === 0);
}

function put(place: unknown, [key = '', ...rest]: readonly string[], value: unknown, copies: Set<object>): unknown {
  if (key === '') return isObject(place) && isObject(value) ? { ...place, ...value } : place;
  if (key === '*') return Array.isArray(place) && Array.isArray(value) ? putEach(place, rest, value, copies) : place;
  // A list has the members that it has: nothing is put beyond them.
  if (!isObject(place) || (Array.isArray(place) && !Object.hasOwn(place, key))) return place;
  const inner = rest.length > 0 ? put(place[key], rest, value, copies) : value;
  const copy = copies.has(place) ? place : Array.isArray(place) ? [...place] : { ...place };
  copies.add(copy);
  (copy as Record<string, unknown>)[key] = inner;
  return copy;
}

function putEach(members: readonly unknown[], rest: readonly string[], list: readonly unknown[], copies: Set<object>) {
  return members.map((member, at) => (list[at] == null ? member : put(member, rest, list[at], copies)));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
