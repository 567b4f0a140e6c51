import type { WritingFinding } from './writing.ts';

/** The text with one finding put right; what was taken out leaves no gap, and a sentence begins with a capital again. */
export function applyFix(text: string, finding: WritingFinding, fix: string = finding.suggestions[0]): string {
  const before = text.slice(0, finding.start);
  const after = text.slice(finding.end);
  if (fix !== '') return before + fix + after;
  return before === '' ? after.charAt(0).toUpperCase() + after.slice(1) : before + after;
}
