import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleAccount } from '../testing/sample-interaction.ts';
import { type DebtKnown, findDebtWords } from './find-debt-words.ts';

const br: DebtKnown = { account: sampleAccount(), company: 'Vereda Cobranças' };
const mx: DebtKnown = {
  account: sampleAccount({
    creditor: 'Crédito Jacaranda',
    ref: '5520-7714',
    contract: '5520-7714',
    product: 'tarjeta',
    balance: { minor: 621_500, currency: 'MXN' },
    overdue: null,
    days_past_due: 12,
  }),
  company: 'Cardenal Crédito',
};
const heard = (text: string, locale: 'pt-BR' | 'es-MX' | 'en-US' = 'pt-BR', known = locale === 'es-MX' ? mx : br) =>
  findDebtWords(text, locale, known).map((word) => word.text);

describe('words of the debt', () => {
  it.each([
    ['A Cláudia tem uma dívida em aberto.', ['dívida', 'em aberto']],
    ['É sobre o DÉBITO dela.', ['DÉBITO']],
    ['Sou da cobrança.', ['cobrança']],
    ['Ela está em atraso, ou atrasada', ['atraso', 'atrasada']],
    ['É sobre um acordo.', ['acordo']],
    ['São R$ 1.284,70.', ['R$ 1.284,70']],
    ['são 1.284,70 mesmo', ['1.284,70']],
    ['uns 300 reais', ['300 reais']],
    ['faltam 489,90', ['489,90']],
    ['É da Financeira Tamarindo.', ['Financeira Tamarindo']],
    ['falo do tamarindo', ['tamarindo']],
    ['Aqui é da Vereda', ['Vereda']],
    ['o crediário dela', ['crediário']],
    ['o boleto vencido, a fatura e a parcela', ['boleto', 'vencido', 'fatura', 'parcela']],
    ['Ela precisa pagar, o nome dela vai pro Serasa', ['pagar', 'Serasa']],
    ['ela deve 300', ['deve']],
    ['é o contrato 88-41207', ['contrato', '88-41207']],
    ['já são 26 dias', ['26 dias']],
    ['proposta com desconto para quitar', ['desconto', 'quitar']],
  ])('%s', (text, words) => expect(heard(text)).toEqual(words));

  it.each([
    ['Jorge tiene un adeudo', ['adeudo']],
    ['Es por su deuda, está en mora', ['deuda', 'mora']],
    ['Es sobre un convenio de $6,215.00.', ['convenio', '$6,215.00']],
    ['son 6,215', ['6,215']],
    ['Le llamo de Crédito Jacaranda', ['Crédito Jacaranda']],
    ['de parte de jacaranda', ['jacaranda']],
    ['su tarjeta', ['tarjeta']],
    ['Debe 500 pesos', ['Debe', '500 pesos']],
    ['No ha pagado; tiene que pagar', ['pagado', 'pagar']],
    ['lo mandan al Buró', ['Buró']],
    ['hay un descuento para liquidar', ['descuento', 'liquidar']],
    ['cuenta 5520-7714', ['cuenta', '5520-7714']],
    ['van 12 días de atraso', ['12 días', 'atraso']],
  ])('%s', (text, words) => expect(heard(text, 'es-MX')).toEqual(words));

  it.each([
    ['He owes money on his loan', ['owes', 'loan']],
    ['It is past due', ['past due']],
  ])('%s', (text, words) => expect(heard(text, 'en-US')).toEqual(words));

  it.each([
    'A que horas ela deve voltar? Depois das 18.30 ou às 18:30?',
    'Tudo bem, de acordo. Desculpe o atraso.',
    'Meu telefone é (11) 4002-8922, ou 11 4002.8922, ou +55 11 98765-4321',
    'Posso ligar dia 25/11, ou 25.11.2026?',
    'Deixo o meu contato: Ana, telefone (11) 4002-8922.',
    'É um assunto particular e só posso tratar com Cláudia.',
    'Conta pra ela que liguei, por favor, daqui a 2 dias',
    'Bom dia, meu nome é Ana. Eu gostaria de falar com Cláudia Regina Prates, por favor.',
  ])('lets through: %s', (text) => expect(heard(text)).toEqual([]));

  it.each([
    '¿A qué hora debe llegar? ¿A las 18.30?',
    'De acuerdo, le llamo mañana a las 18:30. No se da cuenta de nada.',
    'Le dejo mis datos: Maribel, teléfono 55 1234 2210.',
    'Es un asunto personal y solo puedo tratarlo con Jorge, para cuidar sus datos.',
  ])('lets through: %s', (text) => expect(heard(text, 'es-MX')).toEqual([]));

  it('points into the text as it is written, without overlaps, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('DÍVIDA', ' R$ 1.284,70 ', ' débito ', '😀')),
        ),
        (parts) => {
          const text = parts.join('');
          let from = 0;
          for (const word of findDebtWords(text, 'pt-BR', br)) {
            expect(text.slice(word.start, word.end)).toBe(word.text);
            expect(word.start).toBeGreaterThanOrEqual(from);
            from = word.end;
          }
        },
      ),
    );
  });
});
