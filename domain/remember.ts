/**
 * A memory of the last `most` answers, for what is asked again and again and takes long to work out: of one key the same answer
 * comes back. What `work` makes must depend on the key alone, and is shared by all who ask.
 */
export function remember<Answer>(most: number): (key: string, work: () => Answer) => Answer {
  const known = new Map<string, Answer>();
  return (key, work) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const answer = work();
    known.set(key, answer);
    // The one that was worked out first is the one to go.
    if (known.size > most) known.delete(known.keys().next().value ?? '');
    return answer;
  };
}
