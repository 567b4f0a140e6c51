import type { TranscriptLine } from '@/contracts/call.ts';

/** What is older has been kept with the interaction long since. */
const MOST_LINES = 400;

/** Lines with those told now: each in its first place, as it was told last. A line that was final is not unsaid again. */
export function foldLines(
  known: readonly TranscriptLine[],
  told: readonly TranscriptLine[],
): readonly TranscriptLine[] {
  const lines = new Map(known.map((line) => [`${line.source} ${line.id}`, line]));
  let changed = false;
  for (const line of told) {
    const key = `${line.source} ${line.id}`;
    const before = lines.get(key);
    if (before && (before.final ? !line.final : false)) continue;
    if (before && before.text === line.text && before.final === line.final && before.speaker === line.speaker) continue;
    lines.set(key, before ? { ...line, at: before.at } : line);
    changed = true;
  }
  return changed ? [...lines.values()].slice(-MOST_LINES) : known;
}
