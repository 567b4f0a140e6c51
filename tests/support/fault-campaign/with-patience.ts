import { setTimeout as delay } from 'node:timers/promises';

/** After this long nothing that was killed will come back any more. */
export const patienceMs = 300_000;

/** Does `work` until it succeeds. @throws Error the last one, when patience ends */
export async function withPatience<T>(work: () => Promise<T>): Promise<T> {
  for (const until = Date.now() + patienceMs; ; await delay(100)) {
    try {
      return await work();
    } catch (error) {
      if (Date.now() > until) throw error;
    }
  }
}
