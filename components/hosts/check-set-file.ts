import type { Problem } from '@/contracts/playbook-channel.ts';
import { SelectorSet } from '@/contracts/selector-set.ts';
import { locateProblem } from '@/domain/playbook/locate-problem.ts';

/** A problem of a set's file: which part of the set, on which line, and why. */
export interface LocatedProblem extends Problem {
  readonly line: number;
}

export type CheckedFile =
  | { readonly ok: true; readonly set: SelectorSet }
  | { readonly ok: false; readonly problems: readonly LocatedProblem[] };

/**
 * Reads the file of a selector set as far as a page can: its form. Whether browsers take each selector the server says.
 *
 * @param notJson what to say of a text that is no JSON
 */
export function checkSetFile(text: string, notJson: string): CheckedFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, problems: locate(text, [{ path: '~', reason: notJson }]) };
  }
  const parsed = SelectorSet.safeParse(value);
  if (parsed.success) return { ok: true, set: parsed.data };
  const problems = parsed.error.issues.map(({ path, message }) => ({
    path: path
      .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
      .join('')
      .replace(/^\./, ''),
    reason: message,
  }));
  return { ok: false, problems: locate(text, problems) };
}

/** Adds to each problem the line of the file that it stands on. */
export function locate(text: string, problems: readonly Problem[]): LocatedProblem[] {
  return problems.map((problem) => ({ ...problem, line: locateProblem(text, problem.path).line }));
}
