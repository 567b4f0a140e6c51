import type { Frame, Page } from '@playwright/test';

/** Asks the background from one of the extension's own pages or frames, as they do; answers with the value, or throws. */
export async function askBackground<Value>(page: Page | Frame, verb: string, request: object): Promise<Value> {
  const answer = await page.evaluate(
    (message) =>
      (
        globalThis as unknown as {
          chrome: { runtime: { sendMessage: (message: object) => Promise<{ ok: boolean; value?: unknown }> } };
        }
      ).chrome.runtime.sendMessage(message),
    { verb, request },
  );
  if (!answer.ok) throw new Error(`${verb}: ${JSON.stringify(answer)}`);
  return answer.value as Value;
}
