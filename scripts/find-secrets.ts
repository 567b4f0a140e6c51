// What in a text looks like a secret: keys by their known shapes, and what is named a secret and looks like chance.

/** Shapes that their owners gave them, so that they can be found. */
const shapes: readonly (readonly [what: string, shape: RegExp])[] = [
  ['a private key', /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/],
  ['a key of AWS', /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/],
  ['a token of GitHub', /\bgh[pousr]_[A-Za-z0-9]{36,}\b|\bgithub_pat_[A-Za-z0-9_]{50,}/],
  ['a token of GitLab', /\bglpat-[A-Za-z0-9_-]{20,}/],
  ['a token of npm', /\bnpm_[A-Za-z0-9]{36}\b/],
  ['a token of Slack', /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/],
  ['a key of Google', /\bAIza[0-9A-Za-z_-]{35}/],
  ['a key of Stripe', /\b[rs]k_live_[0-9A-Za-z]{20,}/],
  ['a key of an AI service', /\bsk-(?:ant|proj)-[A-Za-z0-9_-]{20,}/],
  ['a signed token', /\beyJ[A-Za-z0-9_-]{15,}\.eyJ[A-Za-z0-9_-]{15,}\.[A-Za-z0-9_-]{20,}/],
  ['a private JSON web key', /"d"\s*:\s*"[A-Za-z0-9_-]{43}"/],
  [
    'a password in an address',
    /\b[a-z][a-z0-9+]*:\/\/[^\s/:@'"`$<{]+:(?!password@|secret@|…@)[^\s/:@'"`$<{]{3,}@(?!localhost|127\.|[\w.-]*\.example\b|host\b|db\b|postgres\b)/,
  ],
];

/** What stands beside such a name is looked at for chance. */
const named =
  /(?:secret|token|passw(?:or)?d|api_?key|private_?key|credential)\w*["']?\s*[:=]\s*["'`]([A-Za-z0-9+/_=.-]{24,})["'`]/gi;
/** Bits a sign: words have some three, base64 of chance well over four. */
const LEAST_BITS = 4;

/** Each place by its line, from 1, and what it looks like: never the secret itself, since what is printed is kept in logs. */
export function findSecrets(text: string): { line: number; what: string }[] {
  return text.split('\n').flatMap((line, index) => {
    const known = shapes.filter(([, shape]) => shape.test(line)).map(([what]) => what);
    const chance = [...line.matchAll(named)].some(([, value = '']) => bitsASign(value) >= LEAST_BITS);
    return [...known, ...(chance ? ['a value of chance under a secret’s name'] : [])].map((what) => ({
      line: index + 1,
      what,
    }));
  });
}

/** Shannon's entropy of the signs of a text, in bits. */
function bitsASign(text: string): number {
  const counts = new Map<string, number>();
  for (const sign of text) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return [...counts.values()].reduce((sum, n) => sum - (n / text.length) * Math.log2(n / text.length), 0);
}
