import type { Account } from '../interaction/account.ts';
import { formatMoney } from '../playbook/format-value.ts';
import type { Locale } from '../playbook/playbook.ts';
import type { Language } from '../recognition/cue.ts';

/** A stretch of a text, in UTF-16 offsets of the text as it is written. */
export interface DebtWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What would tell of this very debt, beside the words that tell of any. */
export interface DebtKnown {
  readonly account: Pick<
    Account,
    'creditor' | 'product' | 'ref' | 'contract' | 'balance' | 'overdue' | 'days_past_due'
  > | null;
  readonly company: string;
}

/**
 * Words that tell of a debt by themselves, folded; `*` stands for any ending. Words that also mean something innocent
 * ("ela deve voltar", "de acordo") are in `phrases`, with what gives them away.
 */
const words: Readonly<Record<Language, string>> = {
  pt: `divida* debito* devedor* devendo cobranc* cobrar* cobra cobrador* credor* atrasad* acordos negociac* negociar*
    renegoci* quitar* quitac* quitad* quite parcela* prestac* boleto* fatura* crediari* emprestim* financiam* financeira*
    consorcio* saldo* juros serasa spc boa-vista inadimpl* negativad* protest* pagar* pague* pagou pago pagos pagamento*
    vencid* vencimento* vence desconto* pix contrato* judicial* penhor* advogad* pendenc* credito* cartao cartoes`,
  es: `adeud* deud* cobranz* cobrar* cobra cobro* cobrador* acreedor* atrasad* atraso* mora moros* convenio* negociac*
    negociar* renegoci* quita quitas liquidar* liquidac* saldo* credito* prestamo* tarjeta* financier* buro embarg*
    juridic* judicial* demanda* abogad* despacho* vencid* vencimiento* vence intereses descuento* contrato* abono* abonar*
    mensualidad* parcialidad* pago pagos pagar* pague* paga pagado pagaron spei clabe moratori*`,
  en: `debt* owe owes owed owing balance overdue arrears payment* pay pays paid loan* credit creditor* collection* collector*
    instalment* installment* settle* invoice* lender* delinquen* default* mortgage* bureau lawsuit* attorney* garnish*
    discount* interest`,
};

const phrases: Readonly<Record<Language, readonly RegExp[]>> = {
  pt: [
    /(?<!desculp\p{L}* (?:o|pelo) )(?<!perdao pelo )\batraso\b/gu,
    /(?<!\bde )\bacordo\b/gu,
    /\bdev(?:e|em|ia|iam)\b(?= (?:\d|uma? valor|valores|dinheiro|para? o|ao|a empresa|a loja|o banco))/gu,
    /\bem aberto\b/gu,
    /\bnome (?:sujo|limpo|negativado)\b/gu,
    /\bconta(?:s)? (?:atrasad\p{L}*|em aberto|para pagar|vencid\p{L}*|que (?:ela|ele) (?:tem|deve))/gu,
  ],
  es: [
    /(?<!\bde )\bacuerdos?\b/gu,
    /\bdeb(?:e|en|ia|ian)\b(?= (?:\d|\$|un monto|una cantidad|dinero|al|a la))/gu,
    /\ble debe\b/gu,
    /\b(?:su|la|una) cuenta\b/gu,
    /\bcuenta(?= \d)/gu,
    /\bpendiente de pago\b/gu,
  ],
  en: [/\bpast due\b/gu, /\b(?:a|the|this) bill\b/gu, /\b(?:his|her|their|the) account\b/gu],
};

/** Money as it is written: with a sign or a unit, with thousands, or with cents. A time of day is none. */
const amounts: readonly RegExp[] = [
  /(?:r\$|us\$|mx\$|\$)\s?\d[\d.,\s]*\d|(?:r\$|us\$|mx\$|\$)\s?\d/gu,
  /\b\d[\d.,]*\s?(?:mil )?(?:reais|real|pesos|dolares|dollars|centavos)\b/gu,
  /(?<![\d.,-])\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{2})?(?![\d-]|[./]\d)/gu,
  /(?<![\d.,-])\d+,\d{2}(?![\d-]|[./]\d)/gu,
  /(?<![\d.,-])(?:\d{3,}|2[4-9]|[3-9]\d)\.\d{2}(?![\d-]|[./]\d)/gu,
];

/** Letters without accents and case, each in the place where it was: offsets hold in both. */
function foldInPlace(text: string): string {
  return [...text]
    .map((letter) => {
      const folded = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
      return folded.length === letter.length ? folded : letter;
    })
    .join('');
}

const asPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const lists = new Map<Language, RegExp>();

function listOf(language: Language): RegExp {
  let list = lists.get(language);
  if (!list) {
    const forms = words[language].split(/\s+/).map((word) => asPattern(word).replace('\\*', '\\p{L}*'));
    list = new RegExp(`(?<![\\p{L}\\d])(?:${forms.join('|')})(?![\\p{L}\\d])`, 'gu');
    lists.set(language, list);
  }
  return list;
}

/** Parts of a firm's name that many firms share, and so tell nothing. */
const common = new Set(['banco', 'grupo', 'brasil', 'mexico', 'para', 'com', 'the', 'and', 'del', 'los', 'das', 'dos']);

/** What names this debt: the creditor, whole or by its own word, the firm, the product, the account's numbers. */
function names({ account, company }: DebtKnown, locale: Locale): RegExp[] {
  const firms = [account?.creditor ?? '', company].filter(Boolean).map(foldInPlace);
  const own = firms
    .flatMap((firm) => firm.split(/[^\p{L}\d]+/u))
    .filter((word) => word.length > 3 && !common.has(word));
  const numbers = [account?.ref, account?.contract].filter((each) => each != null && /\d{3}/.test(each));
  const sums = [account?.balance, account?.overdue].flatMap((money) =>
    money ? [formatMoney(money, locale).replace(/[^\d.,]/g, ''), String(Math.floor(money.minor / 100))] : [],
  );
  const texts = [...firms, ...own, account?.product ?? '', ...numbers, ...sums].filter(
    (each) => each && each.length > 2,
  );
  const whole = texts.map(
    (text) => new RegExp(`(?<![\\p{L}\\d])${asPattern(foldInPlace(text ?? ''))}(?![\\p{L}\\d])`, 'gu'),
  );
  const days =
    account && account.days_past_due > 0 ? [new RegExp(`(?<!\\d)${account.days_past_due} d(?:ias|ays)\\b`, 'gu')] : [];
  return [...whole, ...days];
}

/**
 * Every word of a text that would tell somebody else of the debt: words of debts, sums of money, and what names this one.
 * Stricter than what is heard in conversations, since a message to a third party has no need of any of them.
 */
export function findDebtWords(text: string, locale: Locale, known: DebtKnown): DebtWord[] {
  const language = locale.slice(0, 2) as Language;
  const folded = foldInPlace(text);
  const spans = [listOf(language), ...phrases[language], ...amounts, ...names(known, locale)]
    .flatMap((pattern) => [...folded.matchAll(pattern)])
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const joined: { start: number; end: number }[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else joined.push(span);
  }
  return joined.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
}
