/**
 * Writes `playbooks/lexicon/*.json` from the line notation in `playbooks/lexicon/source/*.lex`.
 *   npm run lexicon            writes
 *   npm run lexicon -- --check exits 1 where a written file is out of date, or an example goes wrong
 * An id given to two concepts, or to two cues, is refused either way: the second would silently take the place of the first.
 */
import fs from 'node:fs';
import path from 'node:path';
import { checkLexicon } from '@/domain/recognition/check-lexicon.ts';
import { Lexicon } from '@/domain/recognition/cue.ts';
import { readNotation } from './lexicon/read-notation.ts';

const folder = path.join(import.meta.dirname, '..', 'playbooks', 'lexicon');
const check = process.argv.includes('--check');
let stale = 0;
const parts = fs
  .readdirSync(path.join(folder, 'source'))
  .sort()
  .map((file) => ({ file, part: readNotation(fs.readFileSync(path.join(folder, 'source', file), 'utf8'), file) }));
const origin = new Map<string, string>();
const twice: string[] = [];
for (const { file, part } of parts)
  for (const kind of ['concepts', 'cues'] as const)
    for (const { id } of part[kind]) {
      const name = `${kind.slice(0, -1)} ${id}`;
      const first = origin.get(name);
      if (first !== undefined) twice.push(`${name}: in ${first} and in ${file}`);
      origin.set(name, file);
    }
for (const each of twice) console.error(each);
if (twice.length > 0) process.exit(1);
for (const { file, part } of parts) {
  const out = path.join(folder, file.replace(/\.lex$/, '.json'));
  const text = JSON.stringify(part);
  if (!fs.existsSync(out) || JSON.stringify(JSON.parse(fs.readFileSync(out, 'utf8'))) !== text) {
    stale++;
    if (!check) fs.writeFileSync(out, `${text}\n`);
  }
}
const whole = {
  concepts: parts.flatMap(({ part }) => part.concepts),
  cues: parts.flatMap(({ part }) => part.cues),
};
const lexicon = Lexicon.parse(whole);
const wrong = checkLexicon(lexicon);
for (const { cue, example, expected, got } of wrong)
  console.error(`${cue}: expected ${expected}, got ${got}: ${example}`);
console.log(
  JSON.stringify({ concepts: lexicon.concepts.length, cues: lexicon.cues.length, examples_wrong: wrong.length, stale }),
);
if (check && (stale > 0 || wrong.length > 0)) process.exit(1);
