import { checkFieldMaps } from '@/contracts/check-field-maps.ts';
import type { Problem } from '@/contracts/playbook-channel.ts';
import { problemsOf } from '@/contracts/problems-of.ts';
import { type HostSet, type SelectorAdapter, SelectorSet } from '@/contracts/selector-set.ts';
import { locateProblem } from '@/domain/playbook/locate-problem.ts';

/** A problem of a set's file: which part of the set, on which line, and why. */
export interface LocatedProblem extends Problem {
  readonly line: number;
}

export type CheckedFile =
  | { readonly ok: true; readonly set: HostSet }
  | { readonly ok: false; readonly problems: readonly LocatedProblem[] };

/**
 * Reads the file of a set as far as a page can: its form. Whether every browser takes each selector the server says.
 *
 * @param notJson what to say of a text that is no JSON
 */
export function checkSetFile(text: string, adapter: SelectorAdapter, notJson: string): CheckedFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, problems: locate(text, [{ path: '~', reason: notJson }]) };
  }
  const checked = adapter === 'crm' ? checkFieldMaps(value, () => null) : checkSelectors(value);
  return checked.ok ? checked : { ok: false, problems: locate(text, checked.problems) };
}

function checkSelectors(value: unknown) {
  const parsed = SelectorSet.safeParse(value);
  return parsed.success
    ? { ok: true as const, set: parsed.data }
    : { ok: false as const, problems: problemsOf(parsed.error) };
}

/** Adds to each problem the line of the file that it stands on. */
export function locate(text: string, problems: readonly Problem[]): LocatedProblem[] {
  return problems.map((problem) => ({ ...problem, line: locateProblem(text, problem.path).line }));
}
