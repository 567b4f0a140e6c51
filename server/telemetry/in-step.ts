/** Runs the work of a step and settles as it does. `counts` say how much there was to do, never what. */
export type Around = <T>(name: string, counts: Readonly<Record<string, number>>, work: () => Promise<T>) => Promise<T>;

let around: Around = (_name, _counts, work) => work();

/** A step of the server's own work that a trace shows. Costs a call where nobody traces. */
export const inStep: Around = (name, counts, work) => around(name, counts, work);

/** Has `inStep` go round by `next`: tracing, from when it is up. */
export function traceSteps(next: Around): void {
  around = next;
}
