import type * as z from 'zod';
import { type Answer, type PageVerb, pageMessage } from '@/contracts/runtime-message.ts';
import { type Failure, fail } from './answer.ts';
import type { SenderKind } from './sender-kind.ts';

type Request<V extends PageVerb> = z.output<(typeof pageMessage)[V]['request']>;
type Response<V extends PageVerb> = z.input<(typeof pageMessage)[V]['response']>;

/** What each verb does. `raw` is the request before its schema filled in defaults. */
export type Verbs = {
  [V in PageVerb]: (request: Request<V>, raw: unknown) => Promise<{ ok: true; value: Response<V> } | Failure>;
};

/**
 * Answers one message of our own pages, and only where the request is of the verb's form; content scripts have a router of
 * their own, `routeContent`. A bug in a verb is answered as `failed` and logged; it never leaves the asker without an answer.
 */
export async function routeMessage(message: unknown, sender: SenderKind, verbs: Verbs): Promise<Answer> {
  const { verb, request } = asMessage(message);
  if (typeof verb !== 'string' || !Object.hasOwn(pageMessage, verb)) return fail('invalid', 'There is no such verb.');
  if (sender !== 'page') return fail('forbidden', `${verb} is not for this sender.`);
  return answer(verb as PageVerb, request, verbs);
}

async function answer<V extends PageVerb>(verb: V, request: unknown, verbs: Verbs): Promise<Answer> {
  const parsed = pageMessage[verb].request.safeParse(request);
  if (!parsed.success) return malformed(verb, parsed.error);
  try {
    return await verbs[verb](parsed.data as Request<V>, request);
  } catch (error) {
    console.error(`${verb} failed.`, error);
    return fail('failed', error instanceof Error ? error.message : String(error));
  }
}

/** A message as far as it is one. */
export function asMessage(message: unknown): { readonly verb?: unknown; readonly request?: unknown } {
  return message && typeof message === 'object' ? message : {};
}

/** Where a request is not of its verb's form, and why. */
export function malformed(verb: string, error: z.ZodError): Failure {
  const problems = error.issues.map((issue) => ({ path: issue.path.join('.'), reason: issue.message }));
  const [first] = problems;
  return fail('invalid', `${verb}: ${first ? `${first.path} ${first.reason}` : 'malformed request'}`, problems);
}
