import { readFileSync } from 'node:fs';
import { SelectorSet } from '@/contracts/selector-set.ts';

const file = new URL('../../hosts/whatsapp/packaged-selectors.json', import.meta.url);

/** The packaged set, with another first choice for the title: each title makes another set. */
export function sampleSelectors(title = '#main header h1'): SelectorSet {
  const set = SelectorSet.parse(JSON.parse(readFileSync(file, 'utf8')));
  set.selectors.title = [title];
  return set;
}
