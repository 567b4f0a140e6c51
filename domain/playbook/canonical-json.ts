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
  for (const key of Object.keys(members).sort()) {
    const member = members[key];
    if (member !== undefined) text += `${text === '' ? '' : ','}${quoted(key)}:${canonicalJson(member)}`;
  }
  return `{${text}}`;
}

/** Ids and words, which most strings are: nothing in them needs escaping. */
const plain = /^[\w .:-]{0,80}$/;

function quoted(text: string): string {
  return plain.test(text) ? `"${text}"` : JSON.stringify(text);
}
