/**
 * Puts `{name}` into an ICU text in place of the selection (UTF-16 offsets), with a space on either side where words would
 * touch it, and says where the caret goes.
 */
export function insertVariable(
  text: string,
  start: number,
  end: number,
  name: string,
): { text: string; caret: number } {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const put = `${/[\p{L}\p{N}}]$/u.test(before) ? ' ' : ''}{${name}}`;
  const gap = /^[\p{L}\p{N}{]/u.test(after) ? ' ' : '';
  return { text: before + put + gap + after, caret: before.length + put.length };
}
