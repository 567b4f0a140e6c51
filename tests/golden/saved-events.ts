import type { World } from '../support/world.ts';

/** An event as the database has it, without what no two performances share: ids, times, hashes, versions of the pack. */
export interface SavedEvent {
  readonly type: string;
  readonly payload: unknown;
  /** The server's own score, and the one that the browser sent. */
  readonly score: number | null;
  readonly device_score: number | null;
}

/** What the conversations in which something was said of an account left in the database, in the order of the device. */
export async function savedOf(world: World, ref: string): Promise<SavedEvent[]> {
  const rows = await world.events(
    `interaction_id in (select interaction_id from events where account_ref = $1 and type <> 'interaction.started')`,
    [ref],
  );
  return rows.map(({ type, payload, score, device_score }) => ({
    type,
    payload: withoutChance(payload, ref),
    score,
    device_score,
  }));
}

const chance: readonly (readonly [RegExp, string])[] = [
  [/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/, '(id)'],
  [/^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/, '(time)'],
  [/^[0-9a-f]{64}$/, '(hash)'],
];
/** Said otherwise at each performance: the row's id in the page, the pack's own number. */
const byChance = new Set(['turn_id', 'version', 'phone']);

function withoutChance(value: unknown, ref: string): unknown {
  if (Array.isArray(value)) return value.map((each) => withoutChance(each, ref));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [
        key,
        byChance.has(key) && each !== null ? `(${key})` : withoutChance(each, ref),
      ]),
    );
  if (typeof value !== 'string') return value;
  const [, kind] = chance.find(([pattern]) => pattern.test(value)) ?? [];
  return kind ?? value.replaceAll(ref, '(ref)').replaceAll(/\b\d\d:\d\d\b/g, '(hh:mm)');
}
