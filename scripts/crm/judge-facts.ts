import type { HostFact } from '@/contracts/host-facts.ts';
import type { SeededRecord } from './real-crm.ts';

/** A value that a fact says of a record, though the CRM says another; `owner`: whose it is instead. */
export interface WrongFact {
  readonly record: string;
  readonly field: string;
  readonly said: string;
  readonly owner: string | null;
}

/** What facts say of records. */
export interface Verdict {
  /** Values told: how much could have been wrong. */
  readonly told: number;
  readonly wrong: readonly WrongFact[];
  /** The fields that were told right, of each record. */
  readonly read: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Holds every value of every fact against the record that the fact is of. No two records share a value, and so a value of the
 * wrong record is known wherever it comes up; of a record that was not seeded, any of a seeded one is wrong.
 */
export function judgeFacts(facts: readonly HostFact[], records: readonly SeededRecord[]): Verdict {
  const wrong: WrongFact[] = [];
  const read = new Map<string, Set<string>>();
  let told = 0;
  for (const fact of facts) {
    for (const [record, field, said] of claimsOf(fact)) {
      told += 1;
      const seeded = records.find(({ id }) => id === record);
      const right = seeded?.fields[field as keyof typeof seeded.fields];
      const owner = records.find(({ fields }) => fields[field as keyof typeof fields] === said)?.id ?? null;
      if (seeded ? right !== undefined && right !== said : owner !== null) wrong.push({ record, field, said, owner });
      else read.set(record, (read.get(record) ?? new Set()).add(field));
    }
  }
  return { told, wrong, read };
}

/** The record, the field and the value of each claim in a fact. */
function claimsOf(fact: HostFact): [string, string, string][] {
  if (fact.type === 'account.read') {
    const record = recordOf(fact.key);
    return Object.entries(fact.fields).flatMap(([name, { value, trust }]): [string, string, string][] =>
      value === null || trust === 'not_read' ? [] : [[record, name, value]],
    );
  }
  if (fact.type !== 'conversation.opened') return [];
  const { key, title, phone, account_ref } = fact.conversation;
  const record = recordOf(key);
  // Where no name was read, the title is the reference or the record's own number.
  const name = title === account_ref || title === record ? null : title;
  return (
    [
      ['debtor_name', name],
      ['phone', phone],
      ['ref', account_ref],
    ] as const
  ).flatMap(([field, value]): [string, string, string][] => (value === null ? [] : [[record, field, value]]));
}

const recordOf = (key: string): string => key.slice(key.lastIndexOf(':') + 1);
