/**
 * Makes a function that runs `task` once nothing has called it for `quiet` ms, or `longest` ms after the first call.
 * Calls while it waits cost nothing but a look at the clock.
 */
export function runWhenQuiet(task: () => void, signal: AbortSignal, quiet: number, longest: number): () => void {
  let first: number | null = null;
  let last = 0;
  const check = () => {
    if (signal.aborted || first === null) return;
    const left = Math.min(last + quiet, first + longest) - performance.now();
    if (left > 1) return void setTimeout(check, left);
    first = null;
    task();
  };
  return () => {
    last = performance.now();
    if (first !== null || signal.aborted) return;
    first = last;
    setTimeout(check, quiet);
  };
}
