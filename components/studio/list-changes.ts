import type { JsonPath } from './edit-at.ts';

/** One difference between two playbooks, at the smallest field that holds it. */
export interface PlaybookChange {
  /** Where it is in `after` (in `before`, where it was removed). */
  readonly path: JsonPath;
  /** The part of the playbook: `steps`, `disclosures`, `stages`, `name`, … */
  readonly part: string;
  /** The thing of that part that changed, by its title or id; null for a plain field such as `name`. */
  readonly subject: string | null;
  /** The field inside the subject, dotted; empty where the whole subject is new or gone. */
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const hasId = (value: unknown): value is Json & { id: string } => isObject(value) && typeof value.id === 'string';

function nameOf(value: unknown): string | null {
  if (!isObject(value)) return null;
  for (const key of ['title', 'name', 'label', 'id']) if (typeof value[key] === 'string') return value[key];
  return null;
}

/** A value as one line that a person can compare. */
function print(value: unknown): string | null {
  if (value === undefined) return null;
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) return value.join(', ');
  if (isObject(value)) {
    const texts = value.texts;
    if (Array.isArray(texts)) return texts.map((text) => (isObject(text) ? String(text.text) : '')).join('\n');
    for (const key of ['text', 'alternative']) if (typeof value[key] === 'string') return value[key];
    if (nameOf(value) !== null) return nameOf(value);
  }
  return JSON.stringify(value);
}

function* walk(
  before: unknown,
  after: unknown,
  path: JsonPath,
): Generator<{ path: JsonPath; before: unknown; after: unknown }> {
  if (before === after) return;
  if (isObject(before) && isObject(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)]))
      yield* walk(before[key], after[key], [...path, key]);
    return;
  }
  if (
    Array.isArray(before) &&
    Array.isArray(after) &&
    [...before, ...after].every((item) => typeof item === 'object')
  ) {
    if ([...before, ...after].every(hasId)) {
      const old = new Map(before.map((item, at) => [item.id, { item, at }]));
      for (const [at, item] of after.entries()) {
        yield* walk(old.get(item.id)?.item, item, [...path, at]);
        old.delete(item.id);
      }
      for (const { item, at } of old.values()) yield { path: [...path, at], before: item, after: undefined };
      return;
    }
    for (let at = 0; at < Math.max(before.length, after.length); at += 1)
      yield* walk(before[at], after[at], [...path, at]);
    return;
  }
  if (JSON.stringify(before) !== JSON.stringify(after)) yield { path, before, after };
}

/**
 * What an author changed from one playbook to another, in the order of the newer one. Things with an `id` are matched by
 * it, so moving a step does not read as rewriting two. `version`, `note` and the lexicon's inside are left out.
 */
export function listChanges(before: unknown, after: unknown): PlaybookChange[] {
  const changes: PlaybookChange[] = [];
  for (const found of walk(before, after, [])) {
    const [part, index, ...field] = found.path;
    if (part === 'version' || part === 'note' || part === 'lexicon') continue;
    const side = found.after === undefined && field.length === 0 ? before : after;
    const list = isObject(side) ? side[String(part)] : undefined;
    const subject = Array.isArray(list) && typeof index === 'number' ? nameOf(list[index]) : null;
    changes.push({
      path: found.path,
      part: String(part ?? ''),
      subject,
      field: (subject === null ? [index, ...field] : field).filter((key) => key !== undefined).join('.'),
      before: print(found.before),
      after: print(found.after),
    });
  }
  return changes;
}
