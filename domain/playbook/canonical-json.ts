/**
 * JSON with sorted keys and no spaces, so that equal values have equal bytes and one hash.
 * Keys whose value is `undefined` are left out, as in `JSON.stringify`.
 */
export function canonicalJson(value: unknown): string {
  // The runtime says what is in order faster than any of us could, and every event that the server stores goes through here.
  const ordered = inOrder(value);
  return ordered === beyondOrder ? spelledOut(value) : (JSON.stringify(ordered) ?? 'null');
}

/** An object whose keys no object has in their order: a runtime puts whole numbers first, and `__proto__` is none of its keys. */
const beyondOrder = Symbol('beyond order');

/** The value with the keys of each object in their order; what is in order already is shared with it. */
function inOrder(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    let copy: unknown[] | null = null;
    for (let at = 0; at < value.length; at += 1) {
      const member = inOrder(value[at]);
      if (member === beyondOrder) return beyondOrder;
      if (member !== value[at]) {
        copy ??= [...value];
        copy[at] = member;
      }
    }
    return copy ?? value;
  }
  const members = value as Record<string, unknown>;
  const { sorted, order } = formOf(Object.keys(members));
  if (order === 'none') return beyondOrder;
  let copy: Record<string, unknown> | null = order === 'own' ? null : {};
  for (const key of sorted) {
    const member = inOrder(members[key]);
    if (member === beyondOrder) return beyondOrder;
    if (copy === null && member !== members[key]) copy = { ...members };
    if (copy !== null) copy[key] = member;
  }
  return copy ?? members;
}

/** The same, put together by hand. */
function spelledOut(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(spelledOut).join(',')}]`;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  const sorted = members.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, member]) => `${JSON.stringify(key)}:${spelledOut(member)}`).join(',')}}`;
}

interface Form {
  readonly keys: readonly string[];
  readonly sorted: readonly string[];
  /** Whether objects with these keys have them in their order, can be given it, or cannot. */
  readonly order: 'own' | 'given' | 'none';
}

/** Lists of keys as objects had them lately, by their length: to sort them again each time is half of the work. */
const forms: Form[][] = [];
const formsOfALength = 16;
/** What is larger than anything of ours is not kept: it would be somebody's who wants to fill the memory. */
const mostKeys = 64;
const longestKey = 64;
const unsortable = /^(?:\d+|__proto__)$/;

function formOf(keys: readonly string[]): Form {
  const kept = forms[keys.length] ?? [];
  for (const form of kept) if (areSame(form.keys, keys)) return form;
  const sorted = keys.toSorted();
  const isOwn = areSame(sorted, keys);
  const form: Form = {
    keys,
    sorted,
    order: isOwn ? 'own' : keys.some((key) => unsortable.test(key)) ? 'none' : 'given',
  };
  if (keys.length <= mostKeys && keys.every(({ length }) => length <= longestKey))
    forms[keys.length] = [form, ...kept].slice(0, formsOfALength);
  return form;
}

function areSame(known: readonly string[], keys: readonly string[]): boolean {
  for (let at = 0; at < keys.length; at += 1) if (known[at] !== keys[at]) return false;
  return true;
}
