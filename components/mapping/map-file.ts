import { checkFieldMaps } from '@/contracts/check-field-maps.ts';
import type { FieldMap } from '@/contracts/field-map.ts';
import type { Problem } from '@/contracts/playbook-channel.ts';
import { locateProblem } from '@/domain/playbook/locate-problem.ts';

export interface FileProblem extends Problem {
  readonly line: number;
}

export type CheckedMap =
  | { readonly ok: true; readonly map: FieldMap }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** What a map is called as a file. */
export const fileNameOf = ({ id }: FieldMap): string => `combinado-map-${id}.json`;

/** A map as a file: for reading, and for a history of versions. */
export const writeMap = (map: FieldMap): string => `${JSON.stringify(map, null, 2)}\n`;

/**
 * Reads a file of one map, by the same rules as the server. Each problem says which part of it, on which line, and why.
 *
 * @param notJson what to say of a text that is no JSON
 * @param whyNoSelector why a browser would not take a selector; null where it does
 */
export function checkMapFile(
  text: string,
  notJson: string,
  whyNoSelector: (selector: string) => string | null,
): CheckedMap {
  const located = (path: string, reason: string) => ({ path, reason, line: locateProblem(text, path).line });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, problems: [located('~', notJson)] };
  }
  const checked = checkFieldMaps({ format: 1, adapter: 'crm', maps: [value] }, whyNoSelector);
  const [map] = checked.ok ? checked.set.maps : [];
  if (map) return { ok: true, map };
  const problems = checked.ok ? [] : checked.problems;
  return {
    ok: false,
    problems: problems.map(({ path, reason }) => located(path.replace(/^maps\[0\]\.?/, ''), reason)),
  };
}
