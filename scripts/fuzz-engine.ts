/**
 * Throws strings at the engine and counts what breaks.
 *   npm run fuzz [-- --strings N] [-- --seed S]
 * Random characters, the lexicon's own words in any order, cut and joined sentences, and long repeats; as one bubble and as
 * several. Each must be heard without throwing, with evidence that slices back to the text, the same whether the bubbles
 * arrive one by one or all at once, and in time that grows with the text: the slowest rate per character is printed, as is
 * the growth from 1,000 to 16,000 characters of each kind. Prints JSON; exit 1 where anything broke.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import type { Turn } from '@/domain/conversation/turn.ts';
import { proveClosing } from '@/domain/recognition/closing/prove-closing.ts';
import { compileLexicon, createListener, hear } from '@/domain/recognition/hear.ts';
import type { HearingContext } from '@/domain/recognition/hearing.ts';
import { shippedWeights } from '@/domain/recognition/weighing/shipped-weights.ts';
import { loadLexicon } from '@/playbooks/load-lexicon.ts';

const { values } = parseArgs({
  options: { strings: { type: 'string', default: '1000000' }, seed: { type: 'string', default: '1' } },
});
const wanted = Number(values.strings);
const seed = Number(values.seed);

const lexicon = loadLexicon();
const compiled = compileLexicon(lexicon, shippedWeights());
const sentences = lexicon.cues.flatMap(({ examples }) => [...examples.given, ...examples.not_given]);
const words = [...new Set(sentences.flatMap((sentence) => sentence.split(' ')))];
const signs = [
  '.',
  '?',
  '\n',
  ',',
  '"',
  '1.250,00',
  '3x',
  'R$',
  '$',
  '12/10',
  '31/02',
  'dia 10',
  '😀',
  '%',
  'mil',
  '\u0000',
  '\ud800',
];

const kinds = {
  characters: fc.string({ unit: 'binary', maxLength: 80 }),
  graphemes: fc.string({ unit: 'grapheme', maxLength: 80 }),
  words: fc.array(fc.constantFrom(...words, ...signs), { maxLength: 24 }).map((parts) => parts.join(' ')),
  cut: fc
    .tuple(fc.constantFrom(...sentences), fc.constantFrom(...sentences), fc.nat(60), fc.nat(60))
    .map(([a, b, cutA, cutB]) => a.slice(0, cutA) + b.slice(cutB)),
} as const;
const languages = ['pt', 'es', 'en'] as const;
const speakers = ['agent', 'agent', 'agent', 'customer', 'third_party'] as const;

const contextOf = (n: number): HearingContext => ({
  language: languages[n % 3] ?? 'pt',
  channel: n % 2 ? 'voice' : 'whatsapp',
  today: '2026-01-14',
  audience: n % 5 ? 'debtor' : 'third_party',
  agent_name: n % 2 ? 'Ana' : null,
  debtor_name: n % 2 ? 'Marta Nunes' : null,
  company: n % 2 ? 'Vereda Cobranças' : null,
  creditor: n % 2 ? 'Financeira Tamarindo' : null,
  debt: n % 2 ? { minor: 128470, currency: 'BRL' } : null,
  offer_valid_until: n % 2 ? '2026-02-01' : null,
  legal_status: 'none',
});
const money = (minor: number) => ({ minor, currency: 'BRL' as const });
const agreement = {
  original_debt: money(256940),
  total: money(128470),
  discount: { percent: 50, amount: money(128470) },
  instalments: [1, 2, 3].map((n) => ({ n, due_date: `2026-0${n + 1}-10`, value: money(n === 3 ? 42824 : 42823) })),
  method: 'pix' as const,
  delivery: null,
  settles: 'full' as const,
};

/** What is wrong with how these bubbles are heard; null where nothing is. */
function faultOf(turns: readonly Turn[], context: HearingContext): string | null {
  try {
    const heard = hear(compiled, turns, context);
    for (const { evidence } of heard)
      for (const { turn_id, start, end, text } of evidence)
        if (turns.find(({ id }) => id === turn_id)?.text.slice(start, end) !== text)
          return 'evidence is not in the text';
    const listener = createListener(compiled, context);
    for (let n = 1; n <= turns.length; n++) listener.hear(turns.slice(0, n));
    if (JSON.stringify(listener.hear(turns)) !== JSON.stringify(heard)) return 'bubbles one by one are heard otherwise';
    proveClosing(turns, agreement, context, heard);
    return null;
  } catch (error) {
    return error instanceof Error ? `${error.message}\n${error.stack?.split('\n')[1]?.trim()}` : String(error);
  }
}

const faults: { kind: string; turns: unknown; fault: string }[] = [];
const started = performance.now();
let strings = 0;
const each = Math.ceil(wanted / 3 / Object.keys(kinds).length);
for (const [kind, arbitrary] of Object.entries(kinds)) {
  const bubbles = fc.array(arbitrary, { minLength: 1, maxLength: 5 });
  // Samples are drawn in parts: all at once they would not fit in memory.
  for (let drawn = 0, part = 0; drawn < each; drawn += 5_000, part++) {
    for (const texts of fc.sample(bubbles, { numRuns: Math.min(5_000, each - drawn), seed: seed * 100_000 + part })) {
      strings += texts.length;
      const turns = texts.map((text, n) => ({
        id: String(n),
        speaker: speakers[(strings + n) % 5] ?? 'agent',
        text,
        at: null,
      }));
      const fault = faultOf(turns, contextOf(strings));
      if (fault !== null && faults.length < 20) faults.push({ kind, turns, fault });
    }
  }
}

/** How much longer a text of the same kind takes when it is sixteen times as long, over sixteen. */
function growthOf(unit: string): number {
  const timeOf = (characters: number): number => {
    const turns = [
      { id: 'a', speaker: 'agent' as const, text: unit.repeat(Math.ceil(characters / unit.length)), at: null },
    ];
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 5; run++) {
      const start = performance.now();
      proveClosing(turns, agreement, contextOf(1), hear(compiled, turns, contextOf(1)));
      best = Math.min(best, performance.now() - start);
    }
    return best;
  };
  return Number((timeOf(16_000) / timeOf(1_000) / 16).toPrecision(3));
}
const units = [
  'a ',
  '1 ',
  '1',
  'dia 10 ',
  '3x de 100 ',
  'não ',
  'R$ 1.250,00 e ',
  'se pagar ',
  '"',
  '? ',
  ...sentences.slice(0, 60).map((text) => `${text} `),
];
const growth = units
  .map((unit) => ({ unit: unit.slice(0, 40), growth: growthOf(unit) }))
  .sort((a, b) => b.growth - a.growth);

console.log(
  JSON.stringify(
    {
      strings,
      seed,
      seconds: Math.round((performance.now() - started) / 1000),
      faults,
      steepest_growth: growth.slice(0, 3),
    },
    null,
    1,
  ),
);
process.exit(faults.length > 0 ? 1 : 0);
