import { readFileSync } from 'node:fs';
import { openDictionary } from '../../domain/writing/dictionary.ts';
import { openWordGraph } from '../../domain/writing/word-graph.ts';
import type { Dictionary } from '../../domain/writing/writing.ts';
import type { Language } from './expand-words.ts';

/** The bytes of a built word graph, as the extension ships them. */
export const readGraph = (language: Language): Uint8Array =>
  readFileSync(new URL(`../../public/dictionaries/${language}.graph`, import.meta.url));

/** The built dictionary of a language. */
export const openBuilt = (language: Language): Dictionary =>
  openDictionary(openWordGraph(readGraph(language)), language);
