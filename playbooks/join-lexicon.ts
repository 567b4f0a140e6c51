import { readingCues } from '@/domain/recognition/conversation/reading-cues.ts';
import type { Cue, Lexicon } from '@/domain/recognition/cue.ts';
import { loadLexicon } from './load-lexicon.ts';

type Term = Cue['any'][number]['terms'][number];

/**
 * The playbook with the shared cues it names, the cues those build on, and their concepts; nothing else of the lexicon,
 * since a pack travels to every browser. What already has a `lexicon`, or is no object, comes back as it is.
 */
export function joinLexicon(written: unknown): unknown {
  if (typeof written !== 'object' || written === null || Array.isArray(written) || 'lexicon' in written) return written;
  const named = cuesNamedIn(written);
  // Outcomes that stand for endings are read from the whole conversation, which listens for more than the rules do.
  if (JSON.stringify('outcomes' in written ? written.outcomes : null)?.includes('"endings"'))
    for (const cue of readingCues) named.add(cue);
  return { ...written, lexicon: pick(loadLexicon(), named) };
}

/** Every `cue` field, wherever it stands: the playbook may still be malformed here, and parsing it names what is wrong. */
function cuesNamedIn(value: unknown): Set<string> {
  const named = new Set<string>();
  const visit = (each: unknown): void => {
    if (typeof each !== 'object' || each === null) return;
    for (const [key, inner] of Object.entries(each)) {
      if (key === 'cue' && typeof inner === 'string') named.add(inner);
      else visit(inner);
    }
  };
  visit(value);
  return named;
}

function pick(lexicon: Lexicon, named: Set<string>): Lexicon {
  // A set takes in what is added while it is walked, so what a cue is built on is followed to the end.
  for (const id of named) {
    const cue = lexicon.cues.find((each) => each.id === id);
    for (const other of [...(cue?.all_of ?? []), ...(cue?.implies ?? [])]) named.add(other);
  }
  const cues = lexicon.cues.filter((cue) => named.has(cue.id));
  const used = new Set(
    cues.flatMap((cue) => cue.any).flatMap(({ terms, unless }) => [...terms, ...unless].flatMap(conceptOf)),
  );
  return { concepts: lexicon.concepts.filter((concept) => used.has(concept.id)), cues };
}

function conceptOf(term: Term): string[] {
  return 'concept' in term ? [term.concept] : [];
}
