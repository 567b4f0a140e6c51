/** A place in a JSON value: object keys and array indices from the root. */
export type JsonPath = readonly (string | number)[];

/** The value at `path`, or undefined where the path leads nowhere. */
export function readAt(value: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[key] : undefined),
    value,
  );
}

/**
 * A copy of `value` with `next` at `path`; everything off the path is shared with the original. `undefined` removes an
 * object's key or an array's member. Throws where the path runs through something that is no object or array.
 */
export function editAt(value: unknown, path: JsonPath, next: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return next;
  if (typeof value !== 'object' || value === null) throw new Error(`nothing to edit at ${String(key)}`);
  const child = editAt((value as Record<string | number, unknown>)[key], rest, next);
  if (Array.isArray(value)) {
    const index = Number(key);
    return child === undefined
      ? value.filter((_, at) => at !== index)
      : value.map((old, at) => (at === index ? child : old)).concat(index >= value.length ? [child] : []);
  }
  if (child === undefined) return Object.fromEntries(Object.entries(value).filter(([name]) => name !== String(key)));
  return { ...value, [key]: child };
}
