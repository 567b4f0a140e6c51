/**
 * How fast recognition is, beside what a developer would reach for, in one run.
 *   npm run bench:engine [-- --help]
 * Prints {machine, runs, results:[{name, params, value, unit, ratio_to?, p50?, p99?, n}]}.
 */
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import Fuse from 'fuse.js';
import AhoCorasick from 'modern-ahocorasick';
import { type BenchRule, benchRules, ruleLexicon } from '@/bench/engine-rules.ts';
import { compileLexicon, createListener, hear } from '@/domain/recognition/hear.ts';
import type { HearingContext } from '@/domain/recognition/hearing.ts';
import { shippedWeights } from '@/domain/recognition/weighing/shipped-weights.ts';
import { loadLexicon } from '@/playbooks/load-lexicon.ts';

if (process.argv.includes('--help')) {
  console.log(
    'bench:engine: messages a second, time per message, growth with rules, text and turns; prints one JSON document',
  );
  process.exit(0);
}

const RUNS = 5;
const shipped = loadLexicon();
const messages = shipped.cues
  .flatMap(({ examples }) => [...examples.given, ...examples.not_given])
  .filter((text) => !text.includes(' | '));
const context: HearingContext = {
  language: 'pt',
  channel: 'whatsapp',
  today: '2026-01-14',
  audience: 'debtor',
  agent_name: null,
  debtor_name: null,
  company: null,
  creditor: null,
  debt: null,
  offer_valid_until: null,
  legal_status: 'none',
};
const turnOf = (text: string, id = '1') => ({ id, speaker: 'agent' as const, text, at: null });
const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

/** Milliseconds per call, each call timed, sorted; the first round is thrown away. */
function timesOf(call: (text: string) => unknown, texts: readonly string[], budgetMs = 700): number[] {
  for (const text of texts.slice(0, 200)) call(text);
  const times: number[] = [];
  const end = performance.now() + budgetMs;
  while (performance.now() < end)
    for (const text of texts) {
      const start = performance.now();
      call(text);
      times.push(performance.now() - start);
      if (times.length % 64 === 0 && performance.now() > end) break;
    }
  return times.sort((a, b) => a - b);
}
const at = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
/** Messages a second over whole rounds, best of a few: the machine is shared. */
function rateOf(call: (text: string) => unknown, texts: readonly string[]): number {
  for (const text of texts) call(text);
  let best = 0;
  for (let run = 0; run < RUNS; run++) {
    let n = 0;
    const start = performance.now();
    while (performance.now() - start < 250) {
      for (const text of texts) call(text);
      n += texts.length;
    }
    best = Math.max(best, (n * 1000) / (performance.now() - start));
  }
  return best;
}

function contenders(rules: readonly BenchRule[]): Record<string, (text: string) => unknown> {
  const regexps = rules.map(({ phrases }) => new RegExp(`\\b(?:${phrases.join('|')})\\b`));
  const phrases = rules.flatMap((rule) => rule.phrases);
  const automaton = new AhoCorasick(phrases);
  const fuse = new Fuse(phrases, { includeScore: true, threshold: 0.3, ignoreLocation: true });
  const compiled = compileLexicon(ruleLexicon(rules), shippedWeights());
  return {
    engine: (text) => hear(compiled, [turnOf(text)], context),
    regexp_per_rule: (text) => {
      const folded = fold(text);
      return regexps.filter((regexp) => regexp.test(folded));
    },
    aho_corasick: (text) => automaton.search(fold(text)),
    fuse: (text) => fuse.search(fold(text)),
  };
}

const results: Record<string, unknown>[] = [];
const round = (value: number, digits = 4): number => Number(value.toPrecision(digits));
const length200 = messages.map((text) => `${text}. ${messages.join(' ')}`.slice(0, 200));
const paste = messages
  .join(' ')
  .repeat(1 + Math.ceil(10_000 / messages.join(' ').length))
  .slice(0, 10_000);
const perRules: Record<number, number> = {};

for (const count of [50, 500, 5000]) {
  const sides = contenders(benchRules(shipped, count));
  const rates: Record<string, number> = {};
  for (const [name, call] of Object.entries(sides)) {
    console.error(`${count} rules: ${name}`);
    rates[name] = rateOf(call, name === 'fuse' ? messages.slice(0, 2) : messages);
  }
  const own = rates.engine ?? 0;
  perRules[count] = 1 / own;
  results.push({
    name: 'engine.messages_per_s',
    params: { rules: count },
    value: Math.round(own),
    unit: 'messages/s',
    n: RUNS,
    ratio_to: Object.fromEntries(
      Object.entries(rates)
        .filter(([name]) => name !== 'engine')
        .map(([name, rate]) => [name, round(own / rate, 3)]),
    ),
  });
  const { engine } = sides;
  if (engine === undefined) continue;
  const short = timesOf(engine, length200);
  results.push({
    name: 'engine.message_p99_ms',
    params: { rules: count, chars: 200 },
    value: round(at(short, 0.99)),
    unit: 'ms',
    p50: round(at(short, 0.5)),
    p99: round(at(short, 0.99)),
    n: short.length,
  });
  const long = timesOf(engine, [paste]);
  results.push({
    name: 'engine.paste_p99_ms',
    params: { rules: count, chars: 10_000 },
    value: round(at(long, 0.99)),
    unit: 'ms',
    p50: round(at(long, 0.5)),
    p99: round(at(long, 0.99)),
    n: long.length,
  });
}

const compiled = compileLexicon(shipped, shippedWeights());
const whole = rateOf((text) => hear(compiled, [turnOf(text)], context), messages);
const wholePaste = timesOf((text) => hear(compiled, [turnOf(text)], context), [paste]);
const wholeShort = timesOf((text) => hear(compiled, [turnOf(text)], context), length200);
results.push({
  name: 'engine.messages_per_s',
  params: { rules: 'shipped' },
  value: Math.round(whole),
  unit: 'messages/s',
  n: RUNS,
});
results.push({
  name: 'engine.message_p99_ms',
  params: { rules: 'shipped', chars: 200 },
  value: round(at(wholeShort, 0.99)),
  unit: 'ms',
  p50: round(at(wholeShort, 0.5)),
  p99: round(at(wholeShort, 0.99)),
  n: wholeShort.length,
});
results.push({
  name: 'engine.paste_p99_ms',
  params: { rules: 'shipped', chars: 10_000 },
  value: round(at(wholePaste, 0.99)),
  unit: 'ms',
  p50: round(at(wholePaste, 0.5)),
  p99: round(at(wholePaste, 0.99)),
  n: wholePaste.length,
});
results.push({
  name: 'engine.growth_rules',
  params: { from: 500, to: 5000 },
  value: round((perRules[5000] ?? 0) / (perRules[500] ?? 1), 3),
  unit: 'ratio',
  n: RUNS,
});
const doubled = timesOf((text) => hear(compiled, [turnOf(text)], context), [paste + paste]);
results.push({
  name: 'engine.growth_text',
  params: { from: 10_000, to: 20_000 },
  value: round(at(doubled, 0.5) / at(wholePaste, 0.5), 3),
  unit: 'ratio',
  n: doubled.length,
});

/** The time of one new turn once a conversation has `size` turns. */
function turnCost(size: number): number {
  const history = Array.from({ length: size }, (_, n) => turnOf(messages[n % messages.length] ?? '', String(n)));
  const listener = createListener(compiled, context);
  listener.hear(history);
  const times: number[] = [];
  for (let n = 0; n < 400; n++) {
    history.push(turnOf(messages[n % messages.length] ?? '', `new${n}`));
    const start = performance.now();
    listener.hear(history);
    times.push(performance.now() - start);
  }
  return at(
    times.sort((a, b) => a - b),
    0.5,
  );
}
turnCost(200);
const few = Math.min(turnCost(20), turnCost(20), turnCost(20));
const many = Math.min(turnCost(2000), turnCost(2000), turnCost(2000));
results.push({
  name: 'engine.growth_turns',
  params: { from: 20, to: 2000 },
  value: round(many / few, 3),
  unit: 'ratio',
  n: 400,
});

const bundle = await build({
  stdin: {
    contents:
      "export { hear, createListener, compileLexicon } from './domain/recognition/hear.ts'; export { shippedWeights } from './domain/recognition/weighing/shipped-weights.ts'; export { proveClosing } from './domain/recognition/closing/prove-closing.ts';",
    resolveDir: path.join(import.meta.dirname, '..'),
    loader: 'ts',
  },
  bundle: true,
  minify: true,
  write: false,
  format: 'esm',
  external: ['zod'],
});
const code = gzipSync(bundle.outputFiles[0]?.contents ?? new Uint8Array()).length;
results.push({ name: 'engine.gzip_bytes', params: { part: 'code' }, value: code, unit: 'bytes', n: 1 });
results.push({
  name: 'engine.gzip_bytes',
  params: { part: 'lexicon' },
  value: gzipSync(JSON.stringify(shipped)).length,
  unit: 'bytes',
  n: 1,
});

console.log(
  JSON.stringify({
    machine: {
      cpu: os.cpus()[0]?.model ?? '',
      cores: os.cpus().length,
      node: process.version,
      platform: process.platform,
    },
    runs: RUNS,
    results,
  }),
);
