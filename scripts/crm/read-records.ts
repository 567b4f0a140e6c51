import type { Page } from 'playwright-core';
import type { FieldName } from '@/contracts/field-map.ts';
import type { HostFact } from '@/contracts/host-facts.ts';
import { hearFacts } from './hear-facts.ts';
import { judgeFacts, type WrongFact } from './judge-facts.ts';
import { say } from './program.ts';
import type { RunningCrm, SeededRecord } from './real-crm.ts';

/** So long a field of an open record may take; a slow machine has more to do at a time than one tab. */
const PATIENCE_MS = 40_000;

export interface Reading {
  /** Records of which every mapped field was told, as seeded. */
  readonly records_read: number;
  /** `record field`, of those that were never told. */
  readonly not_read: readonly string[];
  readonly wrong: readonly WrongFact[];
}

/** Opens records one after the other, each in all its views, and holds what the extension tells of them against the seed. */
export async function readRecords(
  page: Page,
  crm: RunningCrm,
  records: readonly SeededRecord[],
  mapped: readonly FieldName[],
): Promise<Reading> {
  const ear = await hearFacts(page);
  const facts: HostFact[] = [];
  const not_read: string[] = [];
  let whole = 0;
  for (const { id } of records) {
    await crm.open(page, id);
    for (const view of crm.views) {
      await view.open(page);
      const due = Object.keys(view.fields).filter((name) => mapped.includes(name as FieldName));
      const missing = () => {
        const told = judgeFacts(facts, crm.records).read.get(id);
        return due.filter((name) => !told?.has(name));
      };
      for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await page.waitForTimeout(150)) {
        facts.push(...(await ear.take()));
        if (missing().length === 0) break;
      }
      for (const name of missing()) {
        not_read.push(`${id} ${name}`);
        say(`${crm.name}: ${name} of ${id} was not read in ${PATIENCE_MS / 1000} s`);
      }
    }
    if (!not_read.some((name) => name.startsWith(`${id} `))) whole += 1;
  }
  await ear.close();
  return { records_read: whole, not_read, wrong: judgeFacts(facts, crm.records).wrong };
}
