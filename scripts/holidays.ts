// The days off of nine countries, 2026 to 2031, written from two libraries and a reviewed file of corrections.
// usage: npm run holidays              (writes domain/jurisdiction/holidays/*.json)
//        npm run holidays -- --check   (exits 1 and names each file that differs)
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { countries, holidaysOf } from './holidays/holidays-of.ts';
import { writeRows } from './holidays/write-rows.ts';

const folder = path.resolve(import.meta.dirname, '../domain/jurisdiction/holidays');
const check = process.argv.includes('--check');
let differs = 0;
for (const country of countries) {
  const file = path.join(folder, `${country.toLowerCase()}.json`);
  const text = writeRows(holidaysOf(country));
  if (!check) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    differs += 1;
    process.stderr.write(`${path.relative(process.cwd(), file)} is not what the sources and corrections give\n`);
  }
}
if (check) process.stderr.write(`holidays: ${differs} of ${countries.length} files differ\n`);
process.exit(differs > 0 ? 1 : 0);
