import type * as z from 'zod';
import type { ApiError } from '@/contracts/api.ts';
import type { Problem } from '@/contracts/playbook-channel.ts';

/** Thrown by services and routes for what a caller may expect; answered as `ApiError` with its status. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly problems: z.infer<typeof Problem>[] | undefined;
  /** Seconds to wait before it is worth trying again, where that is known. */
  retryAfter: number | null = null;

  constructor(status: number, code: string, title: string, problems?: z.infer<typeof Problem>[]) {
    super(title);
    this.status = status;
    this.code = code;
    this.problems = problems;
  }

  /** The body of the answer. */
  toApiError(): ApiError {
    return {
      status: this.status,
      code: this.code,
      title: this.message,
      ...(this.problems ? { problems: this.problems } : {}),
    };
  }
}
