import type { Answer } from '@/contracts/runtime-message.ts';
import type { ApiFailure } from '@/utils/api-client.ts';

export type Failure = Extract<Answer, { ok: false }>;

/** A refusal of a verb. */
export function fail(code: Failure['code'], message: string, problems?: Failure['problems']): Failure {
  return problems ? { ok: false, code, message, problems } : { ok: false, code, message };
}

/** Why a call to the server brought nothing, as a page may be told. */
export function failureOf(failure: ApiFailure): Failure {
  if (failure.kind === 'unreachable') return fail('offline', 'The server cannot be reached.');
  if (failure.kind === 'unreadable') return fail('failed', `The server's answer has an unknown form: ${failure.why}`);
  const { status, error } = failure;
  return fail(codeOf(status), error?.title ?? `The server answered ${status}.`, error?.problems);
}

function codeOf(status: number): Failure['code'] {
  if (status === 401) return 'signed_out';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'not_found';
  if (status === 400 || status === 422) return 'invalid';
  return status < 500 ? 'refused' : 'failed';
}
