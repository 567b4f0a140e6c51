/**
 * Writes `playbooks/lexicon/*.json` from the line notation in `playbooks/lexicon/source/*.lex`.
 *   npm run lexicon            writes
 *   npm run lexicon -- --check exits 1 where a written file is out of date, or an example goes wrong
 */
import fs from 'node:fs';
import path from 'node:path';
import { checkLexicon } from '@/domain/recognition/check-lexicon.ts';
import { Lexicon } from '@/domain/recognition/cue.ts';
import { readNotation } from './lexicon/read-notation.ts';

const folder = path.join(import.meta.dirname, '..', 'playbooks', 'lexicon');
const check = process.argv.includes('--check');
let stale = 0;
const whole: { concepts: unknown[]; cues: unknown[] } = { concepts: [], cues: [] };
for (const file of fs.readdirSync(path.join(folder, 'source')).sort()) {
  const part = readNotation(fs.readFileSync(path.join(folder, 'source', file), 'utf8'), file);
  const out = path.join(folder, file.replace(/\.lex$/, '.json'));
  const text = JSON.stringify(part);
  whole.concepts.push(...part.concepts);
  whole.cues.push(...part.cues);
  if (!fs.existsSync(out) || JSON.stringify(JSON.parse(fs.readFileSync(out, 'utf8'))) !== text) {
    stale++;
    if (!check) fs.writeFileSync(out, `${text}\n`);
  }
}
const lexicon = Lexicon.parse(whole);
const wrong = checkLexicon(lexicon);
for (const { cue, example, expected, got } of wrong)
  console.error(`${cue}: expected ${expected}, got ${got}: ${example}`);
console.log(
  JSON.stringify({ concepts: lexicon.concepts.length, cues: lexicon.cues.length, examples_wrong: wrong.length, stale }),
);
if (check && (stale > 0 || wrong.length > 0)) process.exit(1);
