import { type Anchor, type FieldKind, type FieldMap, FieldName, type MappedField } from '@/contracts/field-map.ts';
import type { MappingDraft, Pick, Trial, Way } from '@/contracts/picker.ts';

type Change = (draft: MappingDraft) => MappingDraft;
type KeptWay = Omit<Way, 'reading'>;

/** Ways of a field that are kept, the chosen one first; more help nobody, and a reader tries each. */
const MOST_WAYS = 5;
const MOST_ANCHORS = 10;
const MOST_TRIALS = 4;
const LEAST_STILL_MS = 1500;
/** Values are waited for so many times as long as they were seen to take. */
const STILL_SHARE = 3;
/** Longer than this nobody waits for safety alone: what a slow page took, and half of it again, goes above it. */
const SAFE_STILL_MS = 6000;
const SLOW_SHARE = 1.5;

/** Kinds of fields, as they are asked for; what a record page can not do without comes first. */
export const kindOf: Readonly<Record<FieldName, FieldKind>> = {
  debtor_name: 'name',
  balance: 'money',
  ref: 'text',
  document: 'document',
  phone: 'phone',
  days_past_due: 'days',
  due_date: 'date',
  creditor: 'text',
  product: 'text',
  contract: 'text',
  overdue: 'money',
  principal: 'money',
  email: 'email',
  region: 'text',
};

/** The order in which fields are shown and pointed at. */
export const fieldOrder = Object.keys(kindOf) as FieldName[];

const neededAtFirst: ReadonlySet<FieldName> = new Set(['debtor_name', 'balance']);

/** A field that was pointed at, or found by its label. */
export function withPick(name: FieldName, pick: Pick): Change {
  const ways = bestWays(pick.ways);
  return (draft) => withField(draft, name, ways, { kind: pick.kind });
}

/** Another of a field's ways goes first. */
export const withChosenWay =
  (name: FieldName, chosen: number): Change =>
  (draft) => {
    const ways = draft.ways[name] ?? [];
    const first = ways[chosen];
    return first ? withField(draft, name, [first, ...ways.filter((_, index) => index !== chosen)], {}) : draft;
  };

export const withoutField =
  (name: FieldName): Change =>
  (draft) => {
    const { [name]: _, ...fields } = draft.map.fields;
    const { [name]: __, ...ways } = draft.ways;
    return { ...withoutTried(draft, name), ways, map: { ...draft.map, fields } };
  };

/**
 * Another place of the same value: the form of a record that is mostly looked at without one. It joins what the field goes by,
 * where this record has said the same before.
 */
export const withPlace =
  (name: FieldName, pick: Pick, record: string): Change =>
  (draft) => {
    const field = draft.map.fields[name];
    const [best, ...others] = pick.ways.filter(({ sort }) => sort !== 'place');
    const said = draft.trials.find((trial) => trial.record === record)?.fields[name]?.reading.value ?? null;
    if (!field || !best || said === null || best.reading.value !== said) return draft;
    const known = new Set(field.anchors.map((anchor) => JSON.stringify(anchor)));
    const more = [best, ...others]
      .filter(({ anchor }) => !known.has(JSON.stringify(anchor)))
      .slice(0, Math.max(0, Math.min(2, MOST_ANCHORS - field.anchors.length)));
    if (more.length === 0) return draft;
    return {
      ...draft,
      ways: {
        ...draft.ways,
        [name]: [...(draft.ways[name] ?? []), ...more.map(({ sort, anchor }) => ({ sort, anchor }))],
      },
      map: {
        ...draft.map,
        fields: {
          ...draft.map.fields,
          [name]: { ...field, anchors: [...field.anchors, ...more.map(({ anchor }) => anchor)] },
        },
      },
    };
  };

export const withKind =
  (name: FieldName, kind: FieldKind): Change =>
  (draft) =>
    withField(draft, name, draft.ways[name] ?? [], { kind });

export const withRequired =
  (name: FieldName, required: boolean): Change =>
  (draft) => {
    const field = draft.map.fields[name];
    return field && field.required !== required
      ? withMap({ fields: { ...draft.map.fields, [name]: { ...field, required } } })(draft)
      : draft;
  };

/** Anything of the map but its fields. */
export const withMap =
  (part: Partial<FieldMap>): Change =>
  (draft) => ({ ...draft, map: { ...draft.map, ...part } });

/** Where the record's id stands is read otherwise: what was tried may have been of another record. */
export const withIdentity =
  (record: FieldMap['record'], part: Partial<FieldMap> = {}): Change =>
  (draft) => ({ ...withMap({ ...part, record })(draft), trials: [] });

/** What a record gave; a record that is read again takes the place of its former reading. */
export const withTrial =
  (trial: Trial): Change =>
  (draft) => ({
    ...draft,
    trials: [...draft.trials.filter(({ record }) => record !== trial.record), trial].slice(-MOST_TRIALS),
  });

function withField(
  draft: MappingDraft,
  name: FieldName,
  ways: readonly KeptWay[],
  part: Partial<MappedField>,
): MappingDraft {
  const before = draft.map.fields[name];
  const [first, ...rest] = ways.map(({ anchor }) => anchor);
  if (!first) return draft;
  const field: MappedField = {
    kind: kindOf[name],
    required: neededAtFirst.has(name),
    ...before,
    ...part,
    anchors: [first, ...rest],
  };
  const changed = withoutTried(draft, name);
  return {
    ...changed,
    ways: { ...draft.ways, [name]: [...ways] },
    map: { ...draft.map, fields: inOrder({ ...draft.map.fields, [name]: field }) },
  };
}

const inOrder = (fields: FieldMap['fields']): FieldMap['fields'] =>
  Object.fromEntries(fieldOrder.flatMap((name) => (fields[name] ? [[name, fields[name]]] : [])));

function withoutTried(draft: MappingDraft, name: FieldName): MappingDraft {
  const trials = draft.trials.map((trial) => {
    const { [name]: _, ...fields } = trial.fields;
    return { ...trial, fields };
  });
  return { ...draft, trials };
}

/** The best of each sort, then the others; a place by position only where there is nothing else. */
function bestWays(ways: readonly Way[]): KeptWay[] {
  const sure = ways.filter(({ sort }) => sort !== 'place');
  const from = sure.length > 0 ? sure : ways;
  const first = from.filter((way, index) => from.findIndex(({ sort }) => sort === way.sort) === index);
  const chosen = [...first, ...from.filter((way) => !first.includes(way))].slice(0, MOST_WAYS);
  return from.filter((way) => chosen.includes(way)).map(({ sort, anchor }) => ({ sort, anchor }));
}

/**
 * The map as it is published: ways that read another value than the field's on any tried record are left out, and values
 * are waited for as long as they took, and more.
 */
export function finishMap({ map, trials }: MappingDraft): FieldMap {
  const fields = Object.fromEntries(
    Object.entries(map.fields).map(([name, field]) => [
      name,
      { ...field, anchors: agreeing(name as FieldName, field, trials) },
    ]),
  );
  const lag = Math.max(0, ...trials.map(({ lag_ms }) => lag_ms ?? 0));
  // What named one record by chance, such as a page's number, would have no other one read.
  const { confirm, ...rest } = map;
  const holds = confirm !== undefined && trials.every(({ confirmed }) => confirmed !== false);
  return { ...rest, ...(holds && { confirm }), fields, settle: { ...map.settle, still_ms: stillOf(lag) } };
}

function stillOf(lag: number): number {
  const still = Math.min(STILL_SHARE * lag, Math.max(SAFE_STILL_MS, SLOW_SHARE * lag));
  return Math.min(15_000, Math.max(LEAST_STILL_MS, Math.ceil(still / 100) * 100));
}

function agreeing(name: FieldName, { anchors }: MappedField, trials: readonly Trial[]): Anchor[] {
  const kept = anchors.filter(
    (_, index) =>
      index === 0 ||
      trials.every(({ fields }) => {
        const tried = fields[name];
        const way = tried?.ways[index];
        return !way || way.value === null || way.value === tried?.reading.value;
      }),
  );
  return kept.length > 0 ? kept : [...anchors];
}

/** A draft with nothing in it yet, for the origin of an address. */
export function newDraft(address: string, title: string, taken: ReadonlySet<string>): MappingDraft {
  const { origin, hostname } = new URL(address);
  return {
    map: {
      id: freeId(hostname, taken),
      name: nameOf(title) ?? hostname,
      origins: [origin],
      record: [],
      settle: { still_ms: LEAST_STILL_MS, busy: [] },
      decimal: 'auto',
      day_order: 'dmy',
      currency: null,
      calling_code: null,
      fields: {},
      form: null,
      captions: null,
      pop: null,
      open_url: null,
      announce: false,
    },
    base_epoch: 0,
    changes: 0,
    open: true,
    seen: [],
    ways: {},
    options: {},
    trials: [],
    published: null,
  };
}

/** A draft of a map that is in force already, to be changed. */
export function draftOf(map: FieldMap, base_epoch: number): MappingDraft {
  const ways = Object.fromEntries(
    Object.entries(map.fields).map(([name, { anchors }]) => [
      name,
      anchors.map((anchor) => ({ sort: sortOf(anchor), anchor })),
    ]),
  );
  return { map, base_epoch, changes: 0, open: true, seen: [], ways, options: {}, trials: [], published: null };
}

function sortOf(anchor: Anchor): Way['sort'] {
  if (anchor.by !== 'selector') return anchor.by;
  return anchor.low
    ? 'place'
    : anchor.selector.includes('[id=') || anchor.selector.startsWith('#')
      ? 'id'
      : 'attribute';
}

function freeId(hostname: string, taken: ReadonlySet<string>): string {
  const base = `crm-${hostname}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '')
    .slice(0, 26);
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? base : `${base}-${n}`;
    if (!taken.has(id)) return id;
  }
}

/** What stays the same in a title: its last part, since the first says who is looked at. */
function nameOf(title: string): string | null {
  const name = title
    .split(/\s+[·|–—-]\s+/)
    .at(-1)
    ?.trim();
  return name && name.length <= 60 ? name : null;
}

export const isFieldName = (name: string): name is FieldName => (FieldName.options as readonly string[]).includes(name);
