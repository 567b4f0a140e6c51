/**
 * Folding by table: one UTF-16 unit in, one unit out, so that an offset in the folded text is an offset in the
 * original. (NFD would change lengths.) 0 means "not part of a word".
 */
const TABLE = new Uint16Array(0x250);
for (let code = 0; code < TABLE.length; code++) {
  const letter = String.fromCharCode(code).normalize('NFD').toLowerCase();
  if (/^[a-z0-9]/.test(letter)) TABLE[code] = letter.charCodeAt(0);
}
for (const [from, to] of [
  ['ß', 's'],
  ['æ', 'a'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ł', 'l'],
  ['ı', 'i'],
] as const) {
  TABLE[from.charCodeAt(0)] = to.charCodeAt(0);
}

/** The folded code of one UTF-16 unit, or 0 where it is neither letter nor digit. Letters of other scripts pass. */
export function foldCode(code: number): number {
  if (code < 0x250) return TABLE[code] ?? 0;
  if (code < 0x370 || (code >= 0x2000 && code < 0x2c00) || code >= 0xd800) return 0;
  return code;
}

/** A word in lower case without accents, apostrophes dropped, three or more equal letters made one (`siiim` → `sim`). */
export function foldWord(raw: string): string {
  let out = '';
  let run = 0;
  let last = '';
  for (let i = 0; i < raw.length; i++) {
    const code = foldCode(raw.charCodeAt(i));
    if (code === 0) continue;
    const letter = String.fromCharCode(code);
    run = letter === last ? run + 1 : 1;
    last = letter;
    if (run === 3 && !(code >= 48 && code <= 57)) out = out.slice(0, -1);
    else if (run < 3 || (code >= 48 && code <= 57)) out += letter;
  }
  return out;
}
