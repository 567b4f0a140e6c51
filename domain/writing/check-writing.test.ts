import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadPlaybook } from '@/playbooks/load-playbook.ts';
import { openBuilt } from '@/scripts/dictionary/open-built.ts';
import { applyFix } from './apply-fix.ts';
import { checkWriting } from './check-writing.ts';
import { fixAll } from './fix-all.ts';
import { speaksFormally } from './speaks-formally.ts';
import type { WritingContext } from './writing.ts';

const base = { formal: true, names: [], customer: [], ignored: [], typing: false };
const pt: WritingContext = { ...base, locale: 'pt-BR', dictionary: openBuilt('pt') };
const es: WritingContext = { ...base, locale: 'es-MX', dictionary: openBuilt('es') };

const seen = (text: string, context: WritingContext) =>
  checkWriting(text, context).map(({ words, suggestions, why }) => `${why}: ${words} → ${suggestions[0]}`);

describe('pt-BR', () => {
  test.each([
    ['vc recebeu a negociacao?', ['abbreviation: vc → você', 'accent: negociacao → negociação']],
    ['Ola, segue o boletto', ['accent: Ola → Olá', 'misspelt: boletto → boleto']],
    ['A sua divida está vencida', ['accent: divida → dívida']],
    ['O senhor esta com a parcela em aberto', ['accent: esta → está']],
    ['Pagamento a vista tem desconto', ['confused: a vista → à vista']],
    ['Isso não tem nada haver', ['confused: haver → a ver']],
    ['Liguei a dois meses atrás', ['confused: a → há']],
    ['Não temos esse valor, mais podemos parcelar', ['confused: mais → mas']],
    ['Porque o senhor não pagou?', ['confused: Porque → Por que']],
    ['pq não pagou? Avise pq o prazo acaba', ['abbreviation: pq → por que', 'abbreviation: pq → porque']],
    ['Bom dia, meu bem. Tudo certo?', ['familiar: , meu bem → ']],
    ['Consegue pagar hoje???', ['repeated_marks: ??? → ?']],
    ['O total é R$ 1,284.70 , certo?', ['money: R$ 1,284.70 → R$ 1.284,70', 'spacing:  , → ,']],
    ['PAGUE AGORA A SUA PARCELA', ['shouting: PAGUE AGORA A SUA PARCELA → Pague agora a sua parcela']],
  ])('%s', (text, expected) => expect(seen(text, pt)).toEqual(expected));
});

describe('es-MX', () => {
  test.each([
    ['Su combenio vence en la quinsena', ['misspelt: combenio → convenio', 'misspelt: quinsena → quincena']],
    ['Le llamo xq no hizo el deposito', ['abbreviation: xq → porque', 'accent: deposito → depósito']],
    ['¿Puedes liquidar tu adeudo?', ['tuteo: Puedes → Puede', 'tuteo: tu → su']],
    ['Le queda mas tiempo', ['confused: mas → más']],
    ['Haber si puede pasar a OXXO', ['confused: Haber → A ver']],
    ['No ha echo su pago', ['confused: echo → hecho']],
    ['Ojalá valla bien, que le valla bien', ['confused: valla → vaya']],
    ['Buenas tardes Laura, me confirma su pago?', ['opening_mark: me → ¿me']],
    ['El total es $1.284,70', ['money: $1.284,70 → $1,284.70']],
    ['Aqui le mando la CLABE', ['accent: Aqui → Aquí']],
  ])('%s', (text, expected) => expect(seen(text, es)).toEqual(expected));
});

describe('silence', () => {
  test.each([
    'Bom dia, aqui é a Zuleidy Krambeck, da Vereda Cobranças.',
    'A Dona Jucilene mora em Quixeramobim e paga pelo PicPay, chave financeiro@tamarindo.example.',
    'Segue o link: https://acordo.tamarindo.example/p/88-41207?x=vc e o código QX7-vc9.',
    'O Pix copia e cola está abaixo, com o valor de R$ 312,00. #negociacao @vc_oficial {nome}',
    'Pagá-lo à vista, dá-lhe desconto; o boletinho vence amanhã às 18h.',
    'kkkk tá bom, né? Oi Gildásio!',
    'O cliente escreveu “vc nao vai recebe nd” e "blz".',
  ])('%s', (text) => expect(seen(text, pt)).toEqual([]));

  test.each([
    'Buenas tardes, le habla Xóchitl Uc, de Cardenal Crédito.',
    'Repórtelo a CONDUSEF; puede retenerle el papelito, ¿sí?',
    'Deposite $18,460.00 por SPEI a la CLABE 002180700123456789 o en OXXO.',
    '¿Me permite un minutito, Sra. Meche? Ahorita lo checamos.',
  ])('%s', (text) => expect(seen(text, es)).toEqual([]));

  test('names that are known, words that were ignored, and the last word while it is being written', () => {
    expect(seen('a tamarinda mandou', { ...pt, names: ['Financeira Tamarinda'] })).toEqual([]);
    expect(seen('pode zuando, vc', { ...pt, ignored: ['zuando', 'vc'] })).toEqual([]);
    expect(seen('sobre a negociacao', { ...pt, typing: true })).toEqual([]);
    expect(seen('sobre a negociacao ', { ...pt, typing: true })).toHaveLength(1);
  });

  test('the customer’s words are theirs, but an accent that they left out is still the firm’s to write', () => {
    expect(seen('sobre o boletto', pt)).toHaveLength(1);
    expect(seen('sobre o boletto', { ...pt, customer: ['cadê meu boletto'] })).toEqual([]);
    expect(seen('a negociacao', { ...pt, customer: ['e a negociacao?'] })).toEqual(['accent: negociacao → negociação']);
  });

  test('kinds that are not asked for', () => {
    expect(seen('vc viu a negociacao', { ...pt, kinds: ['spelling'] })).toEqual(['accent: negociacao → negociação']);
  });

  test('a language without rules', () => {
    expect(seen('vc recieved teh negociacao???', { ...pt, locale: 'en-US' })).toEqual([]);
  });

  test.each([
    ['vereda-br', pt],
    ['cardenal-mx', es],
  ] as const)('every line of the sample script %s', (name, context) => {
    const playbook = loadPlaybook(name);
    const texts = [
      ...playbook.steps.flatMap((step) => step.texts.map(({ text }) => text)),
      ...playbook.closing.map(({ text }) => text),
      ...playbook.prohibitions.map(({ alternative }) => alternative),
    ].filter((text) => !/[{}]/.test(text.replace(/\{[a-z_]+\}/g, '')));
    expect(texts.length).toBeGreaterThan(30);
    expect(speaksFormally(playbook)).toBe(true);
    expect(texts.flatMap((text) => seen(text, context))).toEqual([]);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...'vc|VC|Vc|negociacao|Negociacao|mas|mais|a|há|tu|puedes|esta|el|porque|por que|xq|, mano|R$1,200.50|$ 5,00|!!|???|?|¿|.|,|\n|  |PAGUE|AGORA|TUDO|JÁ|Zuleidy|kkk|é|e\u0301|👋|https://a.br/x|\u0000|\ue000|{x}|haber si|a ver|pagá-lo|d’água|ñ'.split(
      '|',
    ),
  );
  const text = fc.oneof(
    fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join(' ')),
    fc.string({ unit: 'binary', maxLength: 120 }),
  );

  test.each([
    ['pt-BR', pt],
    ['es-MX', es],
  ] as const)('%s: findings lie within it in order, apart, and say what stands there', (_, context) => {
    fc.assert(
      fc.property(text, fc.boolean(), (draft, typing) => {
        let end = 0;
        for (const finding of checkWriting(draft, { ...context, typing })) {
          expect(finding.start).toBeGreaterThanOrEqual(end);
          expect(finding.end).toBeGreaterThan(finding.start);
          expect(finding.words).toBe(draft.slice(finding.start, finding.end));
          expect(finding.suggestions).not.toContain(finding.words);
          end = finding.end;
        }
        expect(end).toBeLessThanOrEqual(draft.length);
      }),
    );
  });

  test.each([
    ['pt-BR', pt],
    ['es-MX', es],
  ] as const)('%s: a fix takes its finding away, and all of them leave nothing', (_, context) => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const draft = parts.join(' ');
        const [first] = checkWriting(draft, context);
        if (!first) return;
        const after = applyFix(draft, first);
        expect(checkWriting(after, context)).not.toContainEqual(first);
        const fixed = fixAll(draft, context);
        expect(fixAll(fixed, context)).toBe(fixed);
      }),
    );
  });

  test('work grows with the text, not with its square: counted in looked-up words', () => {
    const looked = (draft: string) => {
      let count = 0;
      const knows = (word: string) => {
        count++;
        return pt.dictionary.knows(word);
      };
      const dictionary = { ...pt.dictionary, knows };
      checkWriting(draft, { ...pt, dictionary });
      return count;
    };
    const line = 'segue o boleto da parcela ';
    expect(looked(line.repeat(40))).toBe(looked(line) * 40);
  });
});
