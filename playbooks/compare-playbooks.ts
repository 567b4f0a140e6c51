import { isDeepStrictEqual } from 'node:util';

/** What became of one thing between two playbooks; `fields` names what differs in a thing that both have. */
export interface PlaybookChange {
  readonly list: string;
  readonly id: string;
  readonly change: 'added' | 'removed' | 'changed' | 'moved';
  readonly fields?: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

const lists = [
  'variables',
  'stages',
  'steps',
  'objections',
  'disclosures',
  'prohibitions',
  'closing',
  'outcomes',
  'reasons',
];
const lexiconLists = ['concepts', 'cues'];

/**
 * What changed from one playbook to another, list by list and by id, so that an inserted step is one line and not a
 * hundred. Fields outside the lists come under `playbook`. Order counts: a thing that only changed place is `moved`.
 */
export function comparePlaybooks(before: Fields, after: Fields): PlaybookChange[] {
  const head = ({ lexicon: _, ...rest }: Fields): Fields =>
    Object.fromEntries(Object.entries(rest).filter(([key]) => !lists.includes(key)));
  const fields = differing(head(before), head(after));
  return [
    ...(fields.length > 0 ? [{ list: 'playbook', id: String(after.id), change: 'changed' as const, fields }] : []),
    ...lists.flatMap((list) => compareLists(list, rowsOf(before[list]), rowsOf(after[list]))),
    ...lexiconLists.flatMap((list) =>
      compareLists(`lexicon.${list}`, lexiconRows(before, list), lexiconRows(after, list)),
    ),
  ];
}

function compareLists(list: string, before: readonly Fields[], after: readonly Fields[]): PlaybookChange[] {
  const old = new Map(before.map((row) => [String(row.id), row]));
  const current = new Map(after.map((row) => [String(row.id), row]));
  const keptBefore = [...old.keys()].filter((id) => current.has(id));
  const keptAfter = [...current.keys()].filter((id) => old.has(id));
  const changes = [...current].flatMap(([id, row]): PlaybookChange[] => {
    const was = old.get(id);
    if (!was) return [{ list, id, change: 'added' }];
    const fields = differing(was, row);
    if (fields.length > 0) return [{ list, id, change: 'changed', fields }];
    return keptBefore.indexOf(id) === keptAfter.indexOf(id) ? [] : [{ list, id, change: 'moved' }];
  });
  return [
    ...changes,
    ...[...old.keys()].filter((id) => !current.has(id)).map((id) => ({ list, id, change: 'removed' as const })),
  ];
}

function differing(before: Fields, after: Fields): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => !isDeepStrictEqual(before[key], after[key]),
  );
}

function rowsOf(value: unknown): Fields[] {
  return Array.isArray(value) ? value.filter((row): row is Fields => typeof row === 'object' && row !== null) : [];
}

function lexiconRows(playbook: Fields, list: string): Fields[] {
  return rowsOf((playbook.lexicon as Fields | undefined)?.[list]);
}
