import type { SourcePlace } from '@/domain/playbook/locate-problem.ts';
import type { PlaybookProblem } from '@/domain/playbook/parse-playbook.ts';

export type PlacedProblem = PlaybookProblem & SourcePlace;

/** A playbook file that cannot be used: every problem with its path, reason, line and column. */
export class PlaybookProblems extends Error {
  override readonly name = 'PlaybookProblems';
  readonly file: string;
  readonly problems: readonly PlacedProblem[];

  constructor(file: string, problems: readonly PlacedProblem[]) {
    super(
      problems
        .map(({ path, reason, line, column }) => `${file}:${line}:${column} ${path || 'the file'}: ${reason}`)
        .join('\n'),
    );
    this.file = file;
    this.problems = problems;
  }
}
