import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** One extension as the browser knows it, of which today's build or tomorrow's may lie in the folder. */
export interface TwoBuilds {
  readonly folder: string;
  /** Puts a build into the folder. A browser that runs takes it when it is told to. */
  readonly lay: (which: 'today' | 'tomorrow') => void;
}

/**
 * Makes of a build another one as it may look tomorrow: a higher version, whose database has one more store, one more index
 * on what waits to be sent, and one more field in each row of it.
 * @throws Error when the build does not say which version its database has
 */
export function makeTwoBuilds(build: string): TwoBuilds {
  const folder = `${build}-installed`;
  const tomorrow = `${build}-tomorrow`;
  for (const copy of [folder, tomorrow]) {
    rmSync(copy, { recursive: true, force: true });
    cpSync(build, copy, { recursive: true });
  }
  rewrite(path.join(tomorrow, 'manifest.json'), /"version": ?"[\d.]+"/, '"version":"999.0.0"');
  const background = path.join(tomorrow, 'background.js');
  const versions = [...readFileSync(background, 'utf8').matchAll(/this\.version\((\d+)\)\.stores\(\{[^}]*\}\)/g)];
  // There are small databases of one version beside it.
  const last = versions.toSorted((a, b) => Number(a[1]) - Number(b[1])).at(-1);
  if (!last) throw new Error('the build does not say which version its database has');
  const stores = '{tomorrow:`id`,outbox:`id, [user_id+seq], state, kept_at`}';
  const upgrade = '(x)=>x.table(`outbox`).toCollection().modify({of_tomorrow:!0})';
  rewrite(background, last[0], `${last[0]},this.version(${Number(last[1]) + 1}).stores(${stores}).upgrade(${upgrade})`);
  return { folder, lay: (which) => cpSync(which === 'today' ? build : tomorrow, folder, { recursive: true }) };
}

function rewrite(file: string, what: RegExp | string, by: string): void {
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(what, () => by);
  if (changed === text) throw new Error(`${file} is not as expected`);
  writeFileSync(file, changed);
}
