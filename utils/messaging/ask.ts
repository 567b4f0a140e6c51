import { browser } from 'wxt/browser';
import type * as z from 'zod';
import type { Answer, PageVerb, pageMessage } from '@/contracts/runtime-message.ts';
import { AskError } from './ask-error.ts';
import { takeComingAnswer } from './early-answers.ts';

/** What a page sends with `V`. */
export type RequestOf<V extends PageVerb> = z.input<(typeof pageMessage)[V]['request']>;
/** What the background answers to `V`. */
export type ResponseOf<V extends PageVerb> = z.output<(typeof pageMessage)[V]['response']>;

/**
 * Asks the background to do `verb`, and resolves with its answer. The background parses what it is sent; its own answer
 * is not parsed again, since both ends come from one build.
 *
 * @throws {AskError} with code `invalid`, `signed_out`, `offline`, `refused`, `not_found`, `forbidden` or `failed`.
 */
export async function ask<V extends PageVerb>(verb: V, request: RequestOf<V>): Promise<ResponseOf<V>> {
  const answer = await sendMessage(verb, request);
  if (answer?.ok) return answer.value as ResponseOf<V>;
  throw new AskError(answer ?? { code: 'failed', message: 'The background did not answer.' });
}

async function sendMessage(verb: PageVerb, request: unknown): Promise<Answer | undefined> {
  try {
    return await (takeComingAnswer(verb, request) ?? browser.runtime.sendMessage({ verb, request }));
  } catch (error) {
    // The extension was updated or turned off under this page: there is nobody left to ask.
    throw new AskError({ code: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}
