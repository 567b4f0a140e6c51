import type { Currency, Money } from '../conversation/money.ts';
import type { PlainDate } from '../conversation/plain-date.ts';
import { dateFormat } from './format-value.ts';
import type { Locale } from './playbook.ts';

type Names = readonly [one: string, many: string, cent: string, cents: string];

const soles: Names = ['sol', 'soles', 'céntimo', 'céntimos'];
const pesos: Names = ['peso', 'pesos', 'centavo', 'centavos'];
const dollars: Names = ['dólar', 'dólares', 'centavo', 'centavos'];

/** What each currency is called aloud in each language; the others are pesos, or soles in Peru. */
const currencies: Readonly<Record<Locale, Readonly<Partial<Record<Currency, Names>>>>> = {
  'pt-BR': {
    BRL: ['real', 'reais', 'centavo', 'centavos'],
    USD: dollars,
    EUR: ['euro', 'euros', 'centavo', 'centavos'],
    GBP: ['libra', 'libras', 'pêni', 'pence'],
  },
  'es-MX': {
    BRL: ['real', 'reales', 'centavo', 'centavos'],
    USD: dollars,
    EUR: ['euro', 'euros', 'céntimo', 'céntimos'],
    GBP: ['libra', 'libras', 'penique', 'peniques'],
  },
  'en-US': {
    BRL: ['real', 'reais', 'centavo', 'centavos'],
    USD: ['dollar', 'dollars', 'cent', 'cents'],
    EUR: ['euro', 'euros', 'cent', 'cents'],
    GBP: ['pound', 'pounds', 'penny', 'pence'],
  },
};

/** An amount as it is read aloud: `mil duzentos e oitenta e quatro reais e setenta centavos`. Minor units in, words out. */
export function speakMoney({ minor, currency }: Money, locale: Locale): string {
  const [one, many, cent, cents] = currencies[locale][currency] ?? (currency === 'PEN' ? soles : pesos);
  const absolute = Math.abs(minor);
  const whole = Math.floor(absolute / 100);
  const rest = absolute % 100;
  // "um milhão de reais", "dos millones de pesos".
  const of = locale !== 'en-US' && whole >= 1_000_000 && whole % 1_000_000 === 0 ? 'de ' : '';
  const large = `${speakNumber(whole, locale)} ${of}${whole === 1 ? one : many}`;
  const small = `${speakNumber(rest, locale)} ${rest === 1 ? cent : cents}`;
  if (rest === 0) return large;
  if (whole === 0) return small;
  return `${large} ${joints[locale].cents} ${small}`;
}

/** A day as it is read aloud: `vinte e sete de novembro`, with its year where `year` asks for it. */
export function speakDate(date: PlainDate, locale: Locale, year = false): string {
  const [years = 0, , days = 1] = date.split('-').map(Number);
  const month = dateFormat(locale, { month: 'long' }).format(new Date(`${date}T00:00:00Z`));
  if (locale === 'en-US') return `${month} ${ordinal(days)}${year ? `, ${years}` : ''}`;
  const day =
    locale === 'pt-BR' && days === 1
      ? 'primeiro'
      : locale === 'es-MX' && days === 1
        ? 'primero'
        : speakNumber(days, locale);
  return `${day} de ${month}${year ? ` de ${speakNumber(years, locale)}` : ''}`;
}

/**
 * A whole number in words, up to a thousand million; digits beyond, and for fractions. Before a noun: `vinte e um`, `veintiún`.
 * @param feminine for what is counted by a feminine noun, as `duas parcelas`; only Portuguese and Spanish tell
 */
export function speakNumber(value: number, locale: Locale, feminine = false): string {
  if (!Number.isInteger(value) || value < 0 || value >= 1e9) return String(value);
  return { 'pt-BR': portuguese, 'es-MX': spanish, 'en-US': english }[locale](value, feminine);
}

const joints = { 'pt-BR': { cents: 'e' }, 'es-MX': { cents: 'con' }, 'en-US': { cents: 'and' } } as const;

const words = {
  pt: {
    units:
      'zero um dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete dezoito dezenove'.split(
        ' ',
      ),
    tens: '- - vinte trinta quarenta cinquenta sessenta setenta oitenta noventa'.split(' '),
    hundreds: '- cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos'.split(
      ' ',
    ),
  },
  es: {
    units:
      'cero un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiún veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(
        ' ',
      ),
    tens: '- - veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' '),
    hundreds:
      '- ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'.split(
        ' ',
      ),
  },
  en: {
    units:
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
        ' ',
      ),
    tens: '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
  },
} as const;

function portuguese(value: number, feminine: boolean): string {
  const { units, tens, hundreds } = words.pt;
  if (value >= 1_000_000) {
    const millions = Math.floor(value / 1_000_000);
    const head = millions === 1 ? 'um milhão' : `${portuguese(millions, false)} milhões`;
    return withRest(head, value % 1_000_000, portugueseLink, (rest) => portuguese(rest, feminine));
  }
  if (value >= 1000) {
    const thousands = Math.floor(value / 1000);
    const head = thousands === 1 ? 'mil' : `${portuguese(thousands, feminine)} mil`;
    return withRest(head, value % 1000, portugueseLink, (rest) => portuguese(rest, feminine));
  }
  if (value === 100) return 'cem';
  if (value > 100) {
    const head = hundreds[Math.floor(value / 100)] ?? '';
    return withRest(
      feminine ? head.replace(/entos$/, 'entas') : head,
      value % 100,
      () => ' e ',
      (rest) => portuguese(rest, feminine),
    );
  }
  if (value >= 20)
    return withRest(
      tens[Math.floor(value / 10)] ?? '',
      value % 10,
      () => ' e ',
      (rest) => portuguese(rest, feminine),
    );
  if (feminine && value === 1) return 'uma';
  if (feminine && value === 2) return 'duas';
  return units[value] ?? '';
}

/** "mil e cem", "mil e vinte", but "mil duzentos e oitenta". */
const portugueseLink = (rest: number): string => (rest < 100 || (rest < 1000 && rest % 100 === 0) ? ' e ' : ' ');

function spanish(value: number, feminine: boolean): string {
  const { units, tens, hundreds } = words.es;
  const space = (): string => ' ';
  if (value >= 1_000_000) {
    const millions = Math.floor(value / 1_000_000);
    const head = millions === 1 ? 'un millón' : `${spanish(millions, false)} millones`;
    return withRest(head, value % 1_000_000, space, (rest) => spanish(rest, feminine));
  }
  if (value >= 1000) {
    const thousands = Math.floor(value / 1000);
    const head = thousands === 1 ? 'mil' : `${spanish(thousands, feminine)} mil`;
    return withRest(head, value % 1000, space, (rest) => spanish(rest, feminine));
  }
  if (value === 100) return 'cien';
  if (value > 100) {
    const head = hundreds[Math.floor(value / 100)] ?? '';
    return withRest(feminine ? head.replace(/ientos$/, 'ientas') : head, value % 100, space, (rest) =>
      spanish(rest, feminine),
    );
  }
  if (value >= 30)
    return withRest(
      tens[Math.floor(value / 10)] ?? '',
      value % 10,
      () => ' y ',
      (rest) => spanish(rest, feminine),
    );
  if (feminine && value === 1) return 'una';
  if (feminine && value === 21) return 'veintiuna';
  return units[value] ?? '';
}

function english(value: number): string {
  const { units, tens } = words.en;
  const space = (): string => ' ';
  if (value >= 1_000_000)
    return withRest(`${english(Math.floor(value / 1_000_000))} million`, value % 1_000_000, space, english);
  if (value >= 1000) return withRest(`${english(Math.floor(value / 1000))} thousand`, value % 1000, space, english);
  if (value >= 100) return withRest(`${units[Math.floor(value / 100)]} hundred`, value % 100, space, english);
  if (value >= 20) return withRest(tens[Math.floor(value / 10)] ?? '', value % 10, () => '-', english);
  return units[value] ?? '';
}

function withRest(head: string, rest: number, link: (rest: number) => string, say: (rest: number) => string): string {
  return rest === 0 ? head : head + link(rest) + say(rest);
}

const suffixes: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const ordinals = new Intl.PluralRules('en-US', { type: 'ordinal' });
const ordinal = (day: number): string => `${day}${suffixes[ordinals.select(day)]}`;
