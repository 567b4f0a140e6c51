import type { WritingContext, WritingFinding } from '@/domain/writing/writing.ts';

/** What the page asks of its worker: one text, and all that is known about it. The dictionary is the worker's own. */
export interface WritingRequest {
  readonly id: number;
  readonly text: string;
  readonly context: Omit<WritingContext, 'dictionary'>;
  /** Where the word graph of the text's language lies. */
  readonly graph: string;
}

/** What the worker says of exactly that request; `fixed` is the text with everything put right. */
export interface WritingAnswer {
  readonly id: number;
  readonly findings: readonly WritingFinding[];
  readonly fixed: string;
}
