import { useMemo } from 'react';
import type { TranscriptLine } from '@/contracts/call.ts';
import type { Turn } from '@/domain/conversation/turn.ts';

/** What was said on a call, as turns. `saying` is still being said: it is looked at and never kept. */
export interface Spoken {
  readonly said: readonly Turn[];
  readonly saying: readonly Turn[];
}

const nothing: Spoken = { said: [], saying: [] };

/** Brings the lines of all sources of one call to turns, in the order of time; each line as it was told last. */
export function useTranscript(...sources: readonly (readonly TranscriptLine[] | undefined)[]): Spoken {
  const [captions, feed, speech] = sources;
  return useMemo(() => {
    const lines = [...(captions ?? []), ...(feed ?? []), ...(speech ?? [])].filter(({ text }) => text.trim() !== '');
    if (lines.length === 0) return nothing;
    const sorted = lines.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
    return {
      said: sorted.filter(({ final }) => final).map(turnOf),
      saying: sorted.filter(({ final }) => !final).map(turnOf),
    };
  }, [captions, feed, speech]);
}

const turnOf = ({ id, source, speaker, text, at }: TranscriptLine): Turn => ({
  id: `${source} ${id}`,
  speaker,
  text,
  at,
});
