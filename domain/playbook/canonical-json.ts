/**
 * JSON with sorted keys and no spaces, so that equal values have equal bytes and one hash.
 * Keys whose value is `undefined` are left out, as in `JSON.stringify`.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  // Put together by hand: every event that the server stores goes through here, and lists of lists would cost it a third.
  let text = '';
  if (Array.isArray(value)) {
    for (const member of value) text += text === '' ? canonicalJson(member) : `,${canonicalJson(member)}`;
    return `[${text}]`;
  }
  const members = value as Record<string, unknown>;
  for (const { key, label } of sortedKeys(Object.keys(members))) {
    const member = members[key];
    if (member !== undefined) text += text === '' ? label + canonicalJson(member) : `,${label}${canonicalJson(member)}`;
  }
  return `{${text}}`;
}

/** Ids and words, which most strings are: nothing in them needs escaping. */
const plain = /^[\w .:-]{0,80}$/;

function quoted(text: string): string {
  return plain.test(text) ? `"${text}"` : JSON.stringify(text);
}

interface Key {
  readonly key: string;
  /** As it stands before its value: quoted, with the colon. */
  readonly label: string;
}

interface Form {
  readonly keys: readonly string[];
  readonly sorted: readonly Key[];
}

/** Lists of keys as objects had them lately, by their length: to sort them again each time is half of the work. */
const forms: Form[][] = [];
const formsOfALength = 16;
/** What is larger than anything of ours is not kept: it would be somebody's who wants to fill the memory. */
const mostKeys = 64;
const longestKey = 64;

function sortedKeys(keys: readonly string[]): readonly Key[] {
  const kept = forms[keys.length] ?? [];
  for (const form of kept) if (areSame(form.keys, keys)) return form.sorted;
  const sorted = keys.toSorted().map((key) => ({ key, label: `${JSON.stringify(key)}:` }));
  if (keys.length > mostKeys || keys.some(({ length }) => length > longestKey)) return sorted;
  forms[keys.length] = [{ keys, sorted }, ...kept].slice(0, formsOfALength);
  return sorted;
}

function areSame(known: readonly string[], keys: readonly string[]): boolean {
  for (let at = 0; at < keys.length; at += 1) if (known[at] !== keys[at]) return false;
  return true;
}
