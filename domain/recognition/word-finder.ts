import { CLOSING_WORDS, METHOD_WORDS } from './closing/words.ts';
import { type CompiledLexicon, compileLexicon } from './compile-lexicon.ts';
import { findPhrases } from './find-phrases.ts';
import type { Token } from './tokenise.ts';

/** Where a listed phrase stands, end exclusive. */
export type Found = readonly [from: number, to: number];

/** The engine's own words, compiled on first use: enough to read a closing without any playbook. */
let own: CompiledLexicon | null = null;

export function closingLexicon(): CompiledLexicon {
  if (own !== null) return own;
  const lists: [string, string][] = [
    ...Object.entries(CLOSING_WORDS),
    ...Object.entries(METHOD_WORDS).map(([id, list]): [string, string] => [`by_${id}`, list]),
  ];
  own = compileLexicon(
    {
      concepts: lists.map(([id, list]) => ({ id, phrases: { pt: list.split(/,\s*/) } })),
      cues: lists.map(([id]) => ({
        id,
        speaker: 'agent',
        any: [{ terms: [{ concept: id }], order: 'as_listed', within: 8, unless: [], needs: [] }],
        all_of: [],
        implies: [],
        blocked_by: [],
        needs: [],
        examples: { given: [], not_given: [] },
      })),
    },
    null,
  );
  return own;
}

/** All places of all listed phrases among the tokens, by list. */
export function findWords(tokens: readonly Token[]): ReadonlyMap<string, readonly Found[]> {
  const compiled = closingLexicon();
  const byTerm = new Map<number, string>();
  for (const [term, patterns] of compiled.patternsByKey.entries()) {
    const cue = patterns?.[0]?.cue;
    if (cue !== undefined) byTerm.set(term, compiled.cues[cue]?.id ?? '');
  }
  const found = new Map<string, Found[]>();
  findPhrases(tokens, (term, from, to) => {
    const list = byTerm.get(term);
    if (list === undefined) return;
    const places = found.get(list);
    if (places === undefined) found.set(list, [[from, to]]);
    else places.push([from, to]);
  });
  return found;
}
