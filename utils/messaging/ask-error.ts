import type { Answer } from '@/contracts/runtime-message.ts';

type Failure = Extract<Answer, { ok: false }>;

/**
 * The background's refusal of a verb, in words that a person can read. `code` is what a screen may branch on; `problems`
 * names the fields at fault, where there are any.
 */
export class AskError extends Error {
  readonly code: Failure['code'];
  readonly problems: NonNullable<Failure['problems']>;

  constructor(failure: Pick<Failure, 'code' | 'message' | 'problems'>) {
    super(failure.message);
    this.name = 'AskError';
    this.code = failure.code;
    this.problems = failure.problems ?? [];
  }
}
