/** A colleague as others need to know them: `Ana Ribeiro da Luz` is `Ana L.`, one name alone stays. */
export function shortName(name: string): string {
  const words = name.trim().split(/\s+/);
  const [first = ''] = words;
  const last = words.length > 1 ? (words.at(-1) ?? '') : '';
  return last === '' ? first : `${first} ${[...last][0]}.`;
}
