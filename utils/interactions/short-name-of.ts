/** A first name and an initial, `Cláudia P.`: enough to tell people apart, and no more than a glance at a screen should give. */
export function shortNameOf(name: string): string {
  const words = name.trim().split(/\s+/u);
  const [first = ''] = words;
  const last = words.length > 1 ? [...(words.at(-1) ?? '')][0] : undefined;
  return last ? `${first} ${last.toLocaleUpperCase()}.` : first;
}
