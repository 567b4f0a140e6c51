import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { samplePlaybook } from '../testing/sample-playbook.ts';
import { lintNote, mendNote } from './lint-note.ts';
import { maskExcerpt } from './mask-excerpt.ts';
import { missingOutcomeFields } from './outcome-fields.ts';
import { textHash } from './text-hash.ts';

describe('maskExcerpt', () => {
  const runOfDigits = /\p{Nd}{4}/u;
  const leaked = /(?<![\p{L}\p{M}])(?:prates|cláudia)(?![\p{L}\p{M}])/u;

  it.each([
    ['Falo com Maria de Souza sobre isso', 'Falo com M•• d•• S•• sobre isso'],
    ['CPF 529.982.247-25, fone (11) 98765-4417', 'CPF •••.•••.•••-••, fone (••) •••••-••••'],
    ['escreva para claudia@exemplo.example já', 'escreva para [e-mail] já'],
    ['a CLAUDIA deve e a Régina também', 'a C•• deve e a R•• também'],
    ['são 3 parcelas de 312', 'são 3 parcelas de 312'],
    ['veja https://pague.example/abc', 'veja [link]'],
  ])('masks “%s”', (text, masked) => {
    expect(maskExcerpt(text, ['Cláudia Regina Prates'])).toBe(masked);
  });

  it('never leaves four digits in a row, nor a name, and is short', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary-ascii' }),
      fc.constantFrom('ｆ', '１２３４５', '😀', 'é́'),
      fc.integer().map(String),
      fc.constantFrom('Prates', ' cláudia ', '11 98765-4417', '٣٤٥٦', 'a@b.example'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const masked = maskExcerpt(pieces.join(''), ['Cláudia Regina Prates']);
        return [...masked].length <= 200 && !runOfDigits.test(masked) && !leaked.test(masked.toLowerCase());
      }),
      { numRuns: 30 },
    );
  });
});

describe('lintNote', () => {
  it.each([
    ['ok', 'too_short'],
    ['Cliente aceitou pagar em [data] por Pix', 'missing_slot'],
    ['CPF 529.982.247-25 confirmado com a cliente', 'document_number'],
    ['Pagou no cartão 4111 1111 1111 1111 hoje cedo', 'card_number'],
    ['Ligar para +5511987654417 amanhã cedo', 'phone'],
    ['Mandar para claudia@exemplo.example amanhã', 'e_mail'],
    ['CURP CEMG850101MDFBNN09 leído por teléfono', 'document_number'],
    ['CLIENTE PEDIU PARA LIGAR AMANHÃ DEPOIS DAS DEZ', 'shouting'],
    ['x'.repeat(601), 'too_long'],
  ])('finds in “%s”', (note, problem) => expect(lintNote(note).map((finding) => finding.problem)).toContain(problem));

  it.each([
    ['Paga R$ 312,00 em 28/11/2026 por Pix.', [['other_date', '28/11/2026']]],
    ['Paga R$ 321,00 em 27/11/2026 por Pix.', [['other_amount', 'R$ 321,00']]],
    ['Paga R$ 312,00 em 27/11/2026, falei hoje.', []],
  ])('reads “%s” against the record', (note, expected) => {
    const amounts = [{ minor: 31_200, currency: 'BRL' as const }];
    const facts = { locale: 'pt-BR', today: '2026-11-24', dates: ['2026-11-27'], amounts, veiled: null } as const;
    expect(lintNote(note, facts).map(({ problem, text }) => [problem, text])).toEqual(expected);
  });

  it('finds what tells of the debt in a note on a third party', () => {
    const facts = {
      locale: 'pt-BR',
      today: '2026-11-24',
      dates: [],
      amounts: [],
      veiled: { account: null, company: 'Vereda' },
    } as const;
    expect(lintNote('Recado sobre o boleto deixado com a filha.', facts)).toMatchObject([
      { problem: 'debt_word', text: 'boleto' },
    ]);
  });

  it.each([
    ['CPF 529.982.247-25 confirmado com a cliente', 'CPF •••.•••.•••-•• confirmado com a cliente'],
    ['Mandar para claudia@exemplo.example amanhã', 'Mandar para [e-mail] amanhã'],
    ['Cliente aceitou pagar [data] por Pix', 'Cliente aceitou pagar por Pix'],
    [`Primeira frase. ${'x'.repeat(600)}`, 'Primeira frase.'],
  ])('mends “%s” at one key', (note, mended) => {
    const [finding] = lintNote(note);
    if (!finding) throw new Error('nothing found');
    expect(mendNote(note, finding)).toBe(mended);
    expect(lintNote(mended)).toEqual([]);
  });

  it('has nothing to say of a good note', () => {
    expect(lintNote('Acordo de R$ 936,00 em 3x a partir de 27/11/2026 por Pix. Aceite sem condição.')).toEqual([]);
  });
});

describe('missingOutcomeFields', () => {
  const outcome = (id: string) => {
    const found = samplePlaybook().outcomes.find((each) => each.id === id);
    if (!found) throw new Error(id);
    return found;
  };
  it('names what is still empty, in order', () => {
    expect(missingOutcomeFields(outcome('promise'), {})).toEqual(['amount', 'date']);
    expect(missingOutcomeFields(outcome('promise'), { amount: { minor: 0, currency: 'BRL' }, date: ' ' })).toEqual([
      'amount',
      'date',
    ]);
    expect(
      missingOutcomeFields(outcome('promise'), { amount: { minor: 1, currency: 'BRL' }, date: '2026-11-27' }),
    ).toEqual([]);
    expect(missingOutcomeFields(outcome('already_paid'), { date: '2026-11-20', receipt: 'none' })).toEqual(['receipt']);
  });
});

describe('textHash', () => {
  it('is the same for the same text, and tells near ones apart', () => {
    expect(textHash('oi')).toMatch(/^[0-9a-f]{16}$/);
    expect(textHash('ab')).not.toBe(textHash('ba'));
    expect(textHash('')).toBe(textHash(''));
  });
});
