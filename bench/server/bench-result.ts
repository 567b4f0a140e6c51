import { writeFile } from 'node:fs/promises';
import os from 'node:os';

/** One figure of a benchmark, in the form in which every benchmark prints its own. */
export interface BenchResult {
  readonly name: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly value: number;
  readonly unit: string;
  readonly ratio_to?: Readonly<Record<string, number>>;
  readonly p50?: number;
  readonly p99?: number;
  readonly n: number;
}

/** Four figures are more than two runs agree on. */
export const figure = (value: number): number => Number(value.toPrecision(4));

/** Prints the document of a benchmark, and with `keep` writes it to `bench/records/<keep>.json`. */
export async function printResults(runs: number, results: readonly BenchResult[], keep: string | null): Promise<void> {
  const [cpu] = os.cpus();
  const machine = { cpu: cpu?.model ?? '', cores: os.cpus().length, node: process.version, platform: os.platform() };
  const text = `${JSON.stringify({ machine, runs, results }, null, 2)}\n`;
  if (keep) await writeFile(new URL(`../records/${keep}.json`, import.meta.url), text);
  process.stdout.write(text);
}
