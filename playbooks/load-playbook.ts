import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
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
  return readPlaybook(fileURLToPath(new URL(`./${name}.json`, import.meta.url)));
}

/** As `loadPlaybook`, for a file by path. A file that brings its own `lexicon` keeps it. */
export function readPlaybook(file: string): Playbook {
  const source = readText(file);
  const reading = parsePlaybook(joinLexicon(readJson(file, source)));
  if (reading.ok) return reading.playbook;
  const problems = reading.problems.map((problem) => ({ ...problem, ...locateProblem(source, problem.path) }));
  throw new PlaybookProblems(file, problems);
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const reason = `cannot be read: ${(error as Error).message}`;
    throw new PlaybookProblems(file, [{ path: '', reason, line: 1, column: 1 }]);
  }
}

function readJson(file: string, source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    // Looking for a field that no playbook has walks the whole text, and so finds where it stops being JSON.
    const place = locateProblem(source, 'no such field');
    throw new PlaybookProblems(file, [{ path: '', reason: `is not JSON: ${(error as Error).message}`, ...place }]);
  }
}
