import fc from 'fast-check';
import { toCardinal as toEnglish } from 'n2words/en-US';
import { toCardinal as toSpanish } from 'n2words/es-MX';
import { toCardinal as toPortuguese } from 'n2words/pt-PT';
import { describe, expect, it } from 'vitest';
import type { Turn } from '@/domain/conversation/turn.ts';
import { proveClosing } from '@/domain/recognition/closing/prove-closing.ts';
import { compileLexicon, createListener, hear } from '@/domain/recognition/hear.ts';
import type { HearingContext } from '@/domain/recognition/hearing.ts';
import { tokenise } from '@/domain/recognition/tokenise.ts';
import { readQuantities } from '@/domain/recognition/values/read-quantities.ts';
import { shippedWeights } from '@/domain/recognition/weighing/shipped-weights.ts';
import { loadLexicon } from '@/playbooks/load-lexicon.ts';

const lexicon = loadLexicon();
const compiled = compileLexicon(lexicon, shippedWeights());
const context: HearingContext = {
  language: 'pt',
  channel: 'whatsapp',
  today: '2026-01-14',
  audience: 'debtor',
  agent_name: 'Ana',
  debtor_name: 'Marta Nunes',
  company: 'Vereda Cobranças',
  creditor: 'Financeira Tamarindo',
  debt: { minor: 128470, currency: 'BRL' },
  offer_valid_until: '2026-02-01',
  legal_status: 'none',
};
const sentences = lexicon.cues.flatMap(({ examples }) => [...examples.given, ...examples.not_given]);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.constantFrom(...sentences), { maxLength: 4 }).map((parts) => parts.join(' ')),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...sentences.flatMap((sentence) => sentence.split(' '))),
        fc.constantFrom('.', '?', '\n', '1.250,00', '3x', 'R$', '12/10', '😀', 'mil'),
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(' ')),
);
const speaker = fc.constantFrom('agent' as const, 'customer' as const, 'third_party' as const, 'system' as const);
const conversation = fc
  .array(fc.record({ speaker, text }), { maxLength: 12 })
  .map((turns): Turn[] => turns.map((turn, index) => ({ ...turn, id: `t${index}`, at: null })));

describe('hearing', () => {
  it('never throws, and its words always slice back to the original', () => {
    fc.assert(
      fc.property(conversation, (turns) => {
        for (const { evidence } of hear(compiled, turns, context))
          for (const { turn_id, start, end, text } of evidence) {
            expect(end).toBeGreaterThan(start);
            expect(turns.find(({ id }) => id === turn_id)?.text.slice(start, end)).toBe(text);
          }
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same verdicts however the turns arrive', () => {
    fc.assert(
      fc.property(conversation, fc.array(fc.nat(12), { maxLength: 5 }), (turns, stops) => {
        const listener = createListener(compiled, context);
        for (const stop of [...stops].sort((a, b) => a - b)) listener.hear(turns.slice(0, stop));
        expect(listener.hear(turns)).toEqual(hear(compiled, turns, context));
      }),
      { numRuns: 150 },
    );
  });

  it('forgets a turn that was edited, and all after it', () => {
    const turn = (id: string, text: string): Turn => ({ id, speaker: 'agent', text, at: null });
    const listener = createListener(compiled, context);
    listener.hear([turn('a', 'esta ligação é gravada'), turn('b', 'tudo bem?')]);
    const heard = listener.hear([turn('a', 'oi'), turn('b', 'tudo bem?')]);
    expect(heard.some(({ cue }) => cue === 'recording_notice')).toBe(false);
  });

  it('keeps the offsets of tokens in order and inside the text', () => {
    fc.assert(
      fc.property(text, (written) => {
        let last = 0;
        for (const { start, end } of tokenise(written, compiled)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(written.length);
      }),
    );
  });

  it('proves a closing of any talk without throwing, one proof an instalment', () => {
    fc.assert(
      fc.property(conversation, fc.integer({ min: 1, max: 12 }), (turns, count) => {
        const money = (minor: number) => ({ minor, currency: 'BRL' as const });
        const proof = proveClosing(
          turns,
          {
            original_debt: money(count * 20000),
            total: money(count * 10000),
            discount: { percent: 50, amount: money(count * 10000) },
            instalments: Array.from({ length: count }, (_, n) => ({
              n: n + 1,
              due_date: `2026-0${(n % 9) + 1}-10`,
              value: money(10000),
            })),
            method: 'pix',
            delivery: null,
            settles: 'full',
          },
          context,
        );
        expect(proof.due_dates).toHaveLength(count);
        expect(proof.instalment_values).toHaveLength(count);
      }),
      { numRuns: 150 },
    );
  });
});

describe('number words', () => {
  const one = (words: string, language: 'pt' | 'es' | 'en') => readQuantities(tokenise(words, compiled), language);
  it.each([
    ['pt', toPortuguese],
    ['es', toSpanish],
    ['en', toEnglish],
  ] as const)('are read back in %s', (language, toWords) => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999 }), (value) => {
        const read = one(toWords(value), language);
        expect({ words: toWords(value), read: read.map(({ minor }) => minor) }).toEqual({
          words: toWords(value),
          read: [value * 100],
        });
      }),
      { numRuns: 400 },
    );
  });

  it('are read back as written in Brazil, Mexico and the United States', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 99_999_999 }), (minor) => {
        for (const [locale, language] of [
          ['pt-BR', 'pt'],
          ['es-MX', 'es'],
          ['en-US', 'en'],
        ] as const) {
          const written = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(
            minor / 100,
          );
          expect(one(`$ ${written}`, language)[0]?.minor).toBe(minor);
        }
      }),
    );
  });
});
