import { readFileSync } from 'node:fs';
import { locateProblem } from '@/domain/playbook/locate-problem.ts';
import { parsePlaybook } from '@/domain/playbook/parse-playbook.ts';
import type { Playbook } from '@/domain/playbook/playbook.ts';
import { joinLexicon } from './join-lexicon.ts';
import { PlaybookProblems } from './playbook-problems.ts';

export type SampleName = 'vereda-br' | 'cardenal-mx';

/**
 * A sample playbook, whole: its file with the cues it uses from the shared lexicon, parsed. Node only. Throws
 * `PlaybookProblems` with path, reason and place in the file where the playbook is wrong.
 */
export function loadPlaybook(name: SampleName): Playbook {
  const file = new URL(`./${name}.json`, import.meta.url);
  return readPlaybook(file.pathname);
}

/** As `loadPlaybook`, for a file by path. A file that brings its own `lexicon` keeps it. */
export function readPlaybook(file: string): Playbook {
  const source = readFileSync(file, 'utf8');
  let written: unknown;
  try {
    written = JSON.parse(source);
  } catch (error) {
    throw new PlaybookProblems(file, [{ path: '', reason: `is not JSON: ${(error as Error).message}`, ...locateProblem(source, '') }]);
  }
  const reading = parsePlaybook(joinLexicon(written));
  if (reading.ok) return reading.playbook;
  throw new PlaybookProblems(file, reading.problems.map((problem) => ({ ...problem, ...locateProblem(source, problem.path) })));
}
