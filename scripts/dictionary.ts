/**
 * Builds the word graphs of the spelling checker from the Hunspell dictionaries, the glossaries and the talk of the trade.
 * usage: npm run dictionary   (writes public/dictionaries/{pt,es}.graph and sources.json; takes about a minute)
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { buildGraph } from './dictionary/build-graph.ts';
import { dictionaryFiles, type Language } from './dictionary/expand-words.ts';
import { weighWords } from './dictionary/weigh-words.ts';

const hash = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');
const out = (name: string) => new URL(`../public/dictionaries/${name}`, import.meta.url);

const sources: Record<string, unknown> = {};
for (const language of ['pt', 'es'] satisfies Language[]) {
  const tiers = await weighWords(language);
  const graph = buildGraph(tiers);
  writeFileSync(out(`${language}.graph`), graph);
  const { aff, dic } = dictionaryFiles(language);
  sources[language] = {
    words: tiers.size,
    bytes: graph.length,
    gzip: gzipSync(graph, { level: 9 }).length,
    sha256: hash(graph),
    from: { aff: hash(readFileSync(aff)), dic: hash(readFileSync(dic)) },
  };
}
const said = `${JSON.stringify(sources, null, 2)}\n`;
writeFileSync(out('sources.json'), said);
process.stdout.write(said);
