import { Session } from 'node:inspector/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Agreement } from '@/domain/agreement/agreement.ts';
import type { Turn } from '@/domain/conversation/turn.ts';
import { proveClosing } from '@/domain/recognition/closing/prove-closing.ts';
import { CLOSING_WORDS, METHOD_WORDS } from '@/domain/recognition/closing/words.ts';
import { readConversation } from '@/domain/recognition/conversation/read-conversation.ts';
import { compileLexicon, hear } from '@/domain/recognition/hear.ts';
import type { HearingContext } from '@/domain/recognition/hearing.ts';
import { shippedWeights } from '@/domain/recognition/weighing/shipped-weights.ts';
import { loadLexicon } from '@/playbooks/load-lexicon.ts';
import { DISCLOSURES, PROHIBITIONS } from '@/scripts/recognise/labels.ts';

/** Twice the text, twice the work, and a little for what is looked up once. */
const GROWTH = 2.3;

const compiled = compileLexicon(loadLexicon(), shippedWeights());
const money = (minor: number) => ({ minor, currency: 'BRL' as const });
const agreement: Agreement = {
  original_debt: money(120_000),
  total: money(60_000),
  discount: { percent: 50, amount: money(60_000) },
  instalments: Array.from({ length: 6 }, (_, n) => ({ n: n + 1, due_date: `2026-0${n + 2}-10`, value: money(10_000) })),
  method: 'pix',
  delivery: null,
  settles: 'full',
};
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
const triggers = [
  ...['dia 10', '3x de', '3x de 100', 'R$ 100', '10/02', '3 mil 500', '50%', ', 5', 'Feb 10, 17', 'cem e', 'mil', 'e'],
  ...['se não pagar', 'volta a ligar', 'o acordo cai', 'toda terça', 'primeira dia 7', 'aceita?', 'não aceito', '.'],
  ...Object.values({ ...CLOSING_WORDS, ...METHOD_WORDS })
    .flatMap((list) => list.split(/,\s*/))
    .filter((phrase) => !phrase.includes('*')),
];
const long = (parts: readonly string[], length: number): string =>
  `${parts.join(' ')} `.repeat(Math.ceil(length / (parts.join(' ').length + 1)));

describe('the work of reading a closing', () => {
  const session = new Session();
  beforeAll(async () => {
    session.connect();
    await session.post('Profiler.enable');
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  });
  afterAll(() => session.disconnect());

  /** How often the blocks of the engine ran, all told: the same on every machine, however busy. */
  async function work(task: () => unknown): Promise<number> {
    await session.post('Profiler.takePreciseCoverage');
    task();
    const { result } = await session.post('Profiler.takePreciseCoverage');
    return result
      .filter(({ url }) => url.includes('/domain/recognition/'))
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
      .reduce((sum, { count }) => sum + count, 0);
  }

  const speaker = fc.constantFrom('agent' as const, 'customer' as const);
  const paste = fc.array(fc.constantFrom(...triggers), { minLength: 1, maxLength: 4 });

  it('about doubles with the length of a paste, whatever is repeated', async () => {
    await fc.assert(
      fc.asyncProperty(paste, speaker, async (parts, who) => {
        const turns = (length: number): Turn[] => [
          { id: 'a', speaker: 'agent', text: 'Fica R$ 600 no pix dia 10/02, aceita?', at: null },
          { id: 'b', speaker: who, text: long(parts, length), at: null },
        ];
        const [once, twice] = [turns(6000), turns(12_000)];
        proveClosing(twice, agreement, context);
        const base = await work(() => proveClosing(once, agreement, context));
        expect(await work(() => proveClosing(twice, agreement, context))).toBeLessThan(base * GROWTH);
      }),
      { numRuns: 60 },
    );
  });

  it('about doubles with the number of turns', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(speaker, paste), { minLength: 1, maxLength: 3 }), async (pattern) => {
        const turns = (count: number): Turn[] =>
          Array.from({ length: count }, (_, n) => {
            const [who, parts] = pattern[n % pattern.length] ?? ['agent' as const, ['ok']];
            return { id: `${n}`, speaker: who, text: parts.join(' '), at: null };
          });
        const read = (all: readonly Turn[]) => {
          const hearings = hear(compiled, all, context);
          return () => {
            proveClosing(all, agreement, context, hearings);
            readConversation(
              all,
              hearings,
              { ...context, days_past_due: 30 },
              {
                disclosures: DISCLOSURES,
                prohibitions: PROHIBITIONS,
              },
            );
          };
        };
        const [once, twice] = [read(turns(300)), read(turns(600))];
        twice();
        expect(await work(twice)).toBeLessThan((await work(once)) * GROWTH);
      }),
      { numRuns: 25 },
    );
  });
});
