/**
 * A short fingerprint of a text, 16 hex digits, to say "exactly this text" in an action without keeping the words. Two
 * independent FNV-1a walks; it tells texts apart and is no protection against anyone.
 */
export function textHash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9dc5811c;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ (unit + i), 0x01000193);
  }
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The same of a text that a page draws with spaces and line ends of its own. */
export function drawnTextHash(text: string): string {
  return textHash(text.replace(/\s+/g, ' ').trim());
}
