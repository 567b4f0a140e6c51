interface PostTask {
  postTask?(
    task: () => void,
    options: { priority: 'background' | 'user-visible'; delay?: number; signal?: AbortSignal },
  ): Promise<unknown>;
}

/**
 * Makes a function that runs `task` once, soon, however often it is called: after input and paint, never asking for a
 * frame, because a frame asked for per key delays the next paint.
 *
 * @param delay ms from the first call to the run
 * @param rest least ms between two runs
 */
export function runWhenIdle(task: () => void, signal: AbortSignal, delay = 0, rest = 0): () => void {
  const scheduler = (globalThis as { scheduler?: PostTask }).scheduler;
  let waiting = false;
  let lastRun = Number.NEGATIVE_INFINITY;
  const run = () => {
    waiting = false;
    lastRun = performance.now();
    if (!signal.aborted) task();
  };
  return () => {
    if (waiting || signal.aborted) return;
    waiting = true;
    const wait = Math.max(delay, lastRun + rest - performance.now());
    if (scheduler?.postTask) void scheduler.postTask(run, { priority: 'background', delay: wait });
    else setTimeout(run, wait);
  };
}
