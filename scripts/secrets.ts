// No key, token or password is in a file that is committed, or about to be.
// usage: node scripts/secrets.ts [file…]   (every file of the repository by default; exits 1 and names each place, never the secret)
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findSecrets } from './find-secrets.ts';

/** Made by machines, with hashes in them; and what no text is. */
const skipped = /(^|\/)package-lock\.json$|\.(png|graph|woff2|ico|gz)$/;
/** Planted, so that what looks for them can be seen to find them. */
const planted = new Set(['scripts/find-secrets.test.ts']);

const listed = () =>
  execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
    .split('\0')
    .filter(Boolean);
const given = process.argv.slice(2);
const files = (given.length > 0 ? given : listed()).filter((file) => !skipped.test(file) && !planted.has(file));

const found = files.flatMap((file) => {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    // Listed and gone, or a link to a folder.
    return [];
  }
  return findSecrets(text).map(({ line, what }) => `${file}:${line}: ${what}`);
});
for (const place of found) process.stderr.write(`${place}\n`);
process.stdout.write(`secrets: ${found.length} in ${files.length} files\n`);
process.exit(found.length === 0 ? 0 : 1);
