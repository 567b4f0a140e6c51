/** How a country once wrote, or may write, a number that it now writes otherwise. */
interface NumberRule {
  readonly country: string;
  /** An E.164 number in one of its forms … */
  readonly form: RegExp;
  /** … and the same number in the form that all of them share. */
  readonly key: string;
  readonly source: string;
}

/** Area codes in use: a 9 after anything else is no mobile of Brazil. */
const brazilArea = '1[1-9]|2[12478]|3[1-578]|4[1-9]|5[1345]|6[1-9]|7[134579]|8[1-9]|9[1-9]';
/** Argentina's area codes of three digits; beside 11, all others have four. Area and number are ten digits together. */
const argentinaArea3 = '22[013]|23[067]|249|26[01346]|280|29[14789]|336|34[12358]|35[138]|36[24]|37[069]|38[013578]';

const rules: readonly NumberRule[] = [
  {
    country: 'BR',
    // Mobiles of old began with 6 to 9; those with 9 and 1 to 5 were never without it, and 2 to 5 begins a landline.
    form: new RegExp(`^\\+55(${brazilArea})9([6-9]\\d{7})$`),
    key: '+55$1$2',
    source: 'Anatel, Resolução 553/2010, art. 1 and 2: the ninth digit of the Serviço Móvel Pessoal, 2012 to 2016',
  },
  {
    country: 'MX',
    form: /^\+521(\d{10})$/,
    key: '+52$1',
    source:
      'IFT, Plan Técnico Fundamental de Numeración (DOF 11 May 2018): ten digits, the 1 of mobiles gone 3 Aug 2019',
  },
  {
    country: 'AR',
    // As dialled at home: area, 15, number.
    form: new RegExp(`^\\+549?(11(?=15\\d{8}$)|(?:${argentinaArea3})(?=15\\d{7}$)|[23]\\d{3}(?=15\\d{6}$))15(\\d+)$`),
    key: '+54$1$2',
    source: 'Plan Fundamental de Numeración Nacional (Res. SC 46/97): ten digits; 15 dialled at home before a mobile',
  },
  {
    country: 'AR',
    form: /^\+549(\d{10})$/,
    key: '+54$1',
    source: 'Plan Fundamental de Numeración Nacional (Res. SC 46/97): 9 before a mobile that is called from abroad',
  },
];

/**
 * What all writings of one line share: a Brazilian mobile with and without its ninth digit, a Mexican one with and without
 * the 1 after 52, an Argentine one with 9, with 15, with neither. Two lines of today's forms never share it. It is made to
 * be compared, not to be dialled. Idempotent; what is no E.164 number comes back as it is.
 */
export function phoneKey(e164: string): string {
  for (const { form, key } of rules) if (form.test(e164)) return e164.replace(form, key);
  return e164;
}

/** Whether two E.164 numbers are writings of one line. */
export function samePhone(a: string, b: string): boolean {
  return phoneKey(a) === phoneKey(b);
}
