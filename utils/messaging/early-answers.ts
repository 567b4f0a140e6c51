import { browser } from 'wxt/browser';
import type { Answer, PageVerb } from '@/contracts/runtime-message.ts';
import type { RequestOf, ResponseOf } from './ask.ts';

interface EarlyAnswer {
  readonly verb: PageVerb;
  readonly request: unknown;
  readonly answer: Promise<Answer | undefined>;
  /** Once it has come. */
  came?: Answer | undefined;
}

/** On the page itself, since what asks early and what asks later are scripts of their own. */
const place = globalThis as { earlyAnswers?: EarlyAnswer[] };

/**
 * Asks the background before the page that wants the answer has loaded; resolves with null where it is no.
 * The page gets it by `takeEarlyAnswers`, or by asking the same.
 */
export async function askEarly<V extends PageVerb>(verb: V, request: RequestOf<V>): Promise<ResponseOf<V> | null> {
  const answer: Promise<Answer | undefined> = browser.runtime.sendMessage({ verb, request });
  const early: EarlyAnswer = { verb, request, answer };
  place.earlyAnswers ??= [];
  place.earlyAnswers.push(early);
  early.came = await answer.catch(() => undefined);
  return early.came?.ok ? (early.came.value as ResponseOf<V>) : null;
}

/** The answers that have come, each handed out once. A "no" is left out: it is to be asked again. */
export function takeEarlyAnswers(): { verb: PageVerb; request: unknown; value: unknown }[] {
  const all = place.earlyAnswers ?? [];
  place.earlyAnswers = all.filter(({ came }) => came === undefined);
  return all.flatMap(({ verb, request, came }) => (came?.ok ? [{ verb, request, value: came.value }] : []));
}

/** The answer that is still on its way to this very question, handed out once. */
export function takeComingAnswer(verb: PageVerb, request: unknown): Promise<Answer | undefined> | undefined {
  const all = place.earlyAnswers ?? [];
  const same = JSON.stringify(request);
  const at = all.findIndex(
    (each) => each.verb === verb && each.came === undefined && JSON.stringify(each.request) === same,
  );
  return at < 0 ? undefined : all.splice(at, 1)[0]?.answer;
}
