type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const hasId = (value: unknown): value is Json & { id: string } => isObject(value) && typeof value.id === 'string';
const same = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);

/** The outcome of carrying a draft over to a newer head; `both` names the fields that both sides rewrote (mine was kept). */
export interface MergedDraft {
  readonly body: unknown;
  readonly both: readonly string[];
}

/**
 * Carries an author's draft over to a head that moved meanwhile: a field that only one side changed takes that side's
 * value; where both did, the author's stands and is named. Lists of things with ids merge thing by thing.
 */
export function mergeDrafts(base: unknown, mine: unknown, theirs: unknown): MergedDraft {
  const both: string[] = [];
  const merge = (old: unknown, own: unknown, other: unknown, path: string): unknown => {
    if (same(own, old)) return other;
    if (same(other, old) || same(own, other)) return own;
    if (isObject(own) && isObject(other)) {
      const was = isObject(old) ? old : {};
      const keys = new Set([...Object.keys(other), ...Object.keys(own)]);
      const entries = [...keys].map(
        (key) => [key, merge(was[key], own[key], other[key], path === '' ? key : `${path}.${key}`)] as const,
      );
      return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
    }
    if (Array.isArray(own) && Array.isArray(other) && [...own, ...other].every(hasId)) {
      const was = new Map((Array.isArray(old) ? old : []).filter(hasId).map((item) => [item.id, item]));
      const others = new Map(other.map((item) => [item.id, item]));
      const owns = new Map(own.map((item) => [item.id, item]));
      const order = [...other, ...own.filter((item) => !others.has(item.id))];
      return order
        .map(({ id }) => merge(was.get(id), owns.get(id), others.get(id), `${path}.${id}`))
        .filter((item) => item !== undefined);
    }
    if (path !== 'version' && path !== 'note') both.push(path);
    return path === 'version' ? other : own;
  };
  const body = merge(base, mine, theirs, '');
  return { body, both };
}
