/**
 * The shipped engine with the shipped lexicon on labelled records; gold labels in the file are ignored.
 *   npm run recognise -- --set disclosures|forbidden|agreements|conversations --in FILE [--explain]
 */
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { compileLexicon } from '@/domain/recognition/hear.ts';
import { shippedWeights } from '@/domain/recognition/weighing/shipped-weights.ts';
import { loadLexicon } from '@/playbooks/load-lexicon.ts';
import { readRecord } from './recognise/read-record.ts';

const HELP =
  'recognise --set disclosures|forbidden|agreements|conversations --in FILE [--explain]\nPrints {id, labels} a line; with --explain also {trace}.';

const { values } = parseArgs({
  options: {
    set: { type: 'string' },
    in: { type: 'string' },
    explain: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit(0);
}
const set = values.set;
if (
  (set !== 'disclosures' && set !== 'forbidden' && set !== 'agreements' && set !== 'conversations') ||
  values.in === undefined
) {
  console.error(HELP);
  process.exit(2);
}
const compiled = compileLexicon(loadLexicon(), shippedWeights());
let count = 0;
for (const line of fs.readFileSync(values.in, 'utf8').split('\n')) {
  if (line.trim() === '') continue;
  const { id, labels, trace } = readRecord(compiled, set, JSON.parse(line));
  console.log(JSON.stringify(values.explain ? { id, labels, trace } : { id, labels }));
  count++;
}
console.error(`${count} records`);
