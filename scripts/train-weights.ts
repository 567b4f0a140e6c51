/**
 * Learns what clues say for and against each disclosure and prohibition from the labelled talk in `playbooks/lexicon/corpus`,
 * and writes `domain/recognition/weighing/weights.json`.
 *   npm run weights [-- --check] [-- --corpus DIR]
 * Prints how well patterns, weights and both do on samples that the weights did not see (five folds). With --check nothing
 * is written; exit 1 where the shipped file is not what the corpus gives.
 */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { DENIED } from '@/domain/recognition/hear.ts';
import { packPair } from '@/domain/recognition/weighing/weights.ts';
import { loadLexicon } from '@/playbooks/load-lexicon.ts';
import { loadPlaybook } from '@/playbooks/load-playbook.ts';
import { DISCLOSURES, PROHIBITIONS } from './recognise/labels.ts';
import { goldenSamples, playbookSamples, readCorpus } from './weights/corpus.ts';
import { type Counts, countsOf, figures, macroF1 } from './weights/figures.ts';
import { learn, scoreOf } from './weights/learn.ts';
import { type Heard, hearSamples, placed, vocabularyOf } from './weights/lessons.ts';

const FOLDS = 5;
/** How often a golden sample is taught: what is settled must not be outvoted. */
const GOLDEN = 3;
/** Below this, what is gained in recall must outweigh what is lost in trust. */
const PRECISION = 0.95;

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    corpus: { type: 'string', default: path.resolve('playbooks/lexicon/corpus') },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(
    'weights [--check] [--corpus DIR]\nLearns domain/recognition/weighing/weights.json from labelled talk; prints how well it does.',
  );
  process.exit(0);
}

const lexicon = loadLexicon();
const { book, all } = hearSamples(lexicon, [
  ...readCorpus(values.corpus),
  ...goldenSamples(path.resolve('playbooks/lexicon/said'), lexicon),
  ...playbookSamples([loadPlaybook('vereda-br'), loadPlaybook('cardenal-mx')]),
]);
const cues = [...DISCLOSURES, ...PROHIBITIONS];

/** Samples that answer for a cue: those of its own set, and plain disclosures as talk that breaks nothing. */
function answersFor(cue: string, { sample, toThirdParty }: Heard): boolean {
  if (sample.cue !== null) return sample.cue === cue;
  if (DISCLOSURES.includes(cue)) return sample.kind === 'disclosures';
  return sample.kind === 'prohibitions' || !toThirdParty;
}

function lessonsOf(cue: string, samples: readonly Heard[], vocabulary: ReadonlyMap<number, number>) {
  return samples
    .filter((heard) => answersFor(cue, heard))
    .flatMap((heard) => {
      const lesson = { pieces: placed(heard, vocabulary), given: heard.sample.labels.has(cue) };
      return Array.from({ length: heard.sample.golden ? GOLDEN : 1 }, () => lesson);
    });
}

const folds = Array.from({ length: FOLDS }, (_, fold) => {
  const seen = all.filter(({ sample }, i) => sample.golden || i % FOLDS !== fold);
  const unseen = all.filter(({ sample }, i) => !sample.golden && i % FOLDS === fold);
  return { seen, unseen, vocabulary: vocabularyOf(seen) };
});

/** Each sample that answers for a cue, with its score by what was learned from other samples. */
function judge(cue: string): Judged[] {
  return folds.flatMap(({ seen, unseen, vocabulary }) => {
    const learned = learn(lessonsOf(cue, seen, vocabulary), vocabulary.size);
    return unseen
      .filter((heard) => answersFor(cue, heard))
      .map((heard) => ({
        heard,
        score: scoreOf(learned, placed(heard, vocabulary)) - (heard.denied.has(cue) ? DENIED : 0),
        matched: heard.matched.has(cue),
        given: heard.sample.labels.has(cue),
      }));
  });
}

interface Judged {
  readonly heard: Heard;
  readonly score: number;
  readonly matched: boolean;
  readonly given: boolean;
}

const vocabulary = vocabularyOf(all);
const clues: Record<string, string> = {};
const bias: number[] = [];
const found: Record<string, { patterns: Counts; weights: Counts; both: Counts }> = {};
const byLanguage: Record<string, Record<string, Counts>> = { 'pt-BR': {}, 'es-MX': {}, 'en-US': {} };
cues.forEach((cue, place) => {
  const judged = judge(cue);
  const shift = shiftFor(judged);
  const own = judged.filter(({ heard }) => PROHIBITIONS.includes(cue) === (heard.sample.kind === 'prohibitions'));
  found[cue] = {
    patterns: countsOf(own, ({ matched }) => matched),
    weights: countsOf(own, ({ score }) => score > shift),
    both: countsOf(own, ({ matched, score }) => matched || score > shift),
  };
  for (const [language, counts] of Object.entries(byLanguage)) {
    const mine = own.filter(({ heard }) => heard.sample.record.lang === language);
    counts[cue] = countsOf(mine, ({ matched, score }) => matched || score > shift);
  }
  const whole = learn(lessonsOf(cue, all, vocabulary), vocabulary.size);
  bias.push(Math.round((whole.bias - shift) * 100) / 100);
  for (const [clue, at] of vocabulary) {
    const pair = packPair(place, whole.weights[at] ?? 0);
    const name = book.name(clue);
    if (pair !== '') clues[name] = (clues[name] ?? '') + pair;
  }
});

/** Where to draw the line, in log-odds: best for patterns and weights together on samples that were not learned from. */
function shiftFor(judged: readonly Judged[]): number {
  let best = { shift: 0, value: -1 };
  for (let shift = -1.2; shift <= 1.81; shift += 0.1) {
    const { precision, f1 } = figures(countsOf(judged, ({ matched, score }) => matched || score > shift));
    const value = f1 - Math.max(0, PRECISION - precision);
    if (value > best.value + 1e-9) best = { shift, value };
  }
  return best.shift;
}

const text = `${JSON.stringify({ cues, bias, clues }).replaceAll('","', '",\n"')}\n`;
const file = path.resolve('domain/recognition/weighing/weights.json');
const macro = (labels: readonly string[], way: 'patterns' | 'weights' | 'both') =>
  macroF1(labels.map((cue) => found[cue]?.[way] as Counts));
console.log(
  JSON.stringify(
    {
      samples: all.length,
      clues: Object.keys(clues).length,
      bytes: text.length,
      macro_f1: Object.fromEntries(
        (['patterns', 'weights', 'both'] as const).map((way) => [
          way,
          { disclosures: macro(DISCLOSURES, way), prohibitions: macro(PROHIBITIONS, way) },
        ]),
      ),
      by_language: Object.fromEntries(
        Object.entries(byLanguage).map(([language, counts]) => [
          language,
          {
            disclosures: macroF1(DISCLOSURES.map((cue) => counts[cue] as Counts)),
            prohibitions: macroF1(PROHIBITIONS.map((cue) => counts[cue] as Counts)),
          },
        ]),
      ),
      by_cue: Object.fromEntries(Object.entries(found).map(([cue, { both }]) => [cue, figures(both)])),
    },
    null,
    1,
  ),
);
if (!values.check) fs.writeFileSync(file, text);
else if (fs.readFileSync(file, 'utf8') !== text) {
  console.error('domain/recognition/weighing/weights.json is not what the corpus gives: npm run weights');
  process.exit(1);
}
