/**
 * What the writing checker costs and how often it is right, beside other forms of the same word list, in one run.
 *   npm run bench:writing [-- --help]
 * Prints {machine, runs, results:[{name, params, value, unit, p50?, p99?, n}], quality}.
 */
import os from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { checkWriting } from '@/domain/writing/check-writing.ts';
import { openWordGraph, type WordGraph } from '@/domain/writing/word-graph.ts';
import { contextOf, remarksOnTalk, scoreInjected, scoreLabelled } from './dictionary/evaluate.ts';
import type { Language } from './dictionary/expand-words.ts';
import { openBuilt, readGraph } from './dictionary/open-built.ts';
import { readTalk } from './dictionary/read-talk.ts';

if (process.argv.includes('--help')) {
  console.log(
    'bench:writing: size, load, memory, look-ups and quality of the writing checker; prints one JSON document',
  );
  process.exit(0);
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const RUNS = 5;
const LOOKUPS = 20_000;

interface Result {
  name: string;
  params: Record<string, unknown>;
  value: number;
  unit: string;
  p50?: number;
  p99?: number;
  n: number;
}
const results: Result[] = [];
const round = (value: number) => Number(value.toPrecision(4));
const report = (name: string, params: Record<string, unknown>, value: number, unit: string, n = 1) =>
  results.push({ name, params, value: round(value), unit, n });

function wordsOfGraph(graph: WordGraph): string[] {
  const words: string[] = [];
  const walk = (at: number, prefix: string) =>
    graph.eachEdge(at, (letter, tier, to) => {
      if (tier > 0) words.push(prefix + letter);
      if (to !== null) walk(to, prefix + letter);
    });
  walk(0, '');
  return words;
}

/** Bits set by two hashes stepped over (Kirsch and Mitzenmacher), for one false accept in 10,000. */
function bloomOf(words: readonly string[]): Uint8Array {
  const bits = new Uint8Array(Math.ceil((words.length * 19.17) / 8));
  for (const word of words)
    for (const bit of bitsOf(word, bits.length * 8)) bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (1 << (bit & 7));
  return bits;
}
function bitsOf(word: string, size: number): number[] {
  let a = 2_166_136_261;
  let b = 5381;
  for (let i = 0; i < word.length; i++) {
    a = Math.imul(a ^ word.charCodeAt(i), 16_777_619) >>> 0;
    b = (Math.imul(b, 33) + word.charCodeAt(i)) >>> 0;
  }
  const [from, step] = [mix(a), mix(b ^ a)];
  return Array.from({ length: 13 }, (_, i) => (from + i * step + i * i * i) % size);
}
const mix = (hash: number): number => {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
};
const inBloom = (bits: Uint8Array, word: string) =>
  bitsOf(word, bits.length * 8).every((bit) => (bits[bit >> 3] ?? 0) & (1 << (bit & 7)));

/** Memory that a value holds, on the heap and beside it, in bytes. */
function heldBy<T>(make: () => T): { bytes: number; ms: number; value: T } {
  collect();
  const before = process.memoryUsage();
  const start = performance.now();
  const value = make();
  const ms = performance.now() - start;
  collect();
  const after = process.memoryUsage();
  return { bytes: after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers, ms, value };
}

function measureForms(language: Language): void {
  const bytes = readGraph(language);
  const words = wordsOfGraph(openWordGraph(bytes));
  const list = Buffer.from(words.join('\n'));
  const tries = Array.from({ length: LOOKUPS }, (_, i) => {
    const word = words[Math.floor((i / LOOKUPS) * words.length)] ?? '';
    return i % 2 ? word : `${word.slice(0, -1)}q`;
  });
  const strangers = words.filter((_, i) => i % 20 === 0).map((word) => `${word}zx`);
  const bloom = bloomOf(words);
  const forms = {
    graph: {
      file: bytes,
      open: () => {
        const graph = openWordGraph(bytes);
        return (word: string) => graph.tierOf(word) > 0;
      },
    },
    bloom: {
      file: bloom,
      open: () => {
        const bits = Uint8Array.from(bloom);
        return (word: string) => inBloom(bits, word);
      },
    },
    list: {
      file: list,
      open: () => {
        const set = new Set(list.toString().split('\n'));
        return (word: string) => set.has(word);
      },
    },
  };
  report('writing.words', { language }, words.length, 'words');
  for (const [form, { file, open }] of Object.entries(forms)) {
    const params = { language, form };
    report('writing.file_bytes', params, file.length, 'bytes');
    report('writing.gzip_bytes', params, gzipSync(file, { level: 9 }).length, 'bytes');
    const opened = Array.from({ length: form === 'list' ? 1 : RUNS }, () => heldBy(open));
    const ms = opened.map((each) => each.ms).sort((a, b) => a - b);
    report('writing.open_ms', params, ms[ms.length >> 1] ?? 0, 'ms', ms.length);
    report('writing.memory_bytes', params, opened.at(-1)?.bytes ?? 0, 'bytes');
    const has = opened.at(-1)?.value ?? (() => false);
    const start = performance.now();
    for (const word of tries) has(word);
    report('writing.lookup_us', params, ((performance.now() - start) / LOOKUPS) * 1000, 'µs', LOOKUPS);
    report('writing.false_accepts', params, strangers.filter(has).length / strangers.length, 'share', strangers.length);
  }
}

function measureDrafts(language: Language): void {
  const said = readTalk(language).filter(({ by, written }) => by === 'agent' && written);
  const times: number[] = [];
  const context = contextOf(language);
  for (const { text } of said) {
    const start = performance.now();
    checkWriting(text, context);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => round(times[Math.floor(share * (times.length - 1))] ?? 0);
  results.push({
    name: 'writing.draft_ms',
    params: { language },
    value: at(0.5),
    unit: 'ms',
    p50: at(0.5),
    p99: at(0.99),
    n: times.length,
  });
  const slips =
    language === 'pt'
      ? ['negociasao', 'parsela', 'pagamneto', 'inadimplensia']
      : ['combenio', 'quinsena', 'liquidasion', 'depocito'];
  const fresh = openBuilt(language);
  const started = performance.now();
  for (const slip of slips) fresh.suggest(slip);
  report('writing.suggest_ms', { language }, (performance.now() - started) / slips.length, 'ms', slips.length);
}

const quality: Record<string, unknown> = {};
for (const language of ['pt', 'es'] satisfies Language[]) {
  measureForms(language);
  measureDrafts(language);
  quality[language] = {
    labelled: scoreLabelled(language),
    written_talk: remarksOnTalk(language, true),
    spoken_talk: remarksOnTalk(language, false),
    injected: scoreInjected(language),
  };
}
const machine = {
  cpu: os.cpus()[0]?.model ?? '',
  cores: os.cpus().length,
  node: process.version,
  platform: os.platform(),
};
process.stdout.write(`${JSON.stringify({ machine, runs: RUNS, results, quality }, null, 2)}\n`);
