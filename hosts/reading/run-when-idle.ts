interface PostTask {
  postTask?(
    task: () => void,
    options: { priority: 'background' | 'user-visible'; delay?: number; signal?: AbortSignal },
  ): Promise<unknown>;
}

/**
 * Makes a function that runs `task` once, soon, however often it is called: after input and paint, never asking for a
 * frame, because a frame asked for per key delays the next paint.
 */
export function runWhenIdle(task: () => void, signal: AbortSignal, delay = 0): () => void {
  const scheduler = (globalThis as { scheduler?: PostTask }).scheduler;
  let waiting = false;
  const run = () => {
    waiting = false;
    if (!signal.aborted) task();
  };
  return () => {
    if (waiting || signal.aborted) return;
    waiting = true;
    if (scheduler?.postTask) void scheduler.postTask(run, { priority: 'background', delay });
    else setTimeout(run, delay);
  };
}
