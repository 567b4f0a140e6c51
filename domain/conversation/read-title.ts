import type { Jurisdiction } from '../playbook/playbook.ts';
import { foldWord } from '../recognition/fold.ts';

/** What the title of a chat says of whom one is speaking with. */
export interface TitleReading {
  /** Numbers written with `+`, as E.164. */
  readonly phones: readonly string[];
  /** Numbers without a country, as E.164 of the country that was given: likely, and no more. */
  readonly local: readonly string[];
  /** What may be an account or contract number, as it is written. */
  readonly refs: readonly string[];
  /** Words of the name, folded, without titles, particles and what people add when they save a contact; initials are one letter. */
  readonly words: readonly string[];
}

/** A number as it is dialled within a country, with or without the country's code, and what makes it E.164. */
const dialled: Readonly<Record<Jurisdiction, readonly [form: RegExp, code: string]>> = {
  BR: [/^(?:55|0)?([1-9]{2}(?:9\d{8}|[2-9]\d{7}))$/, '+55'],
  MX: [/^(?:521?|0?4[45])?([2-9]\d{9})$/, '+52'],
  CO: [/^(?:57)?(3\d{9}|60\d{8})$/, '+57'],
  CL: [/^(?:56)?([29]\d{8})$/, '+56'],
  PE: [/^(?:51)?(9\d{8})$/, '+51'],
  AR: [/^(?:549?|0)?((?:11|[23]\d{2,3})(?:15)?\d{6,8})$/, '+54'],
  ES: [/^(?:34)?([6789]\d{8})$/, '+34'],
  US: [/^1?([2-9]\d{2}[2-9]\d{6})$/, '+1'],
  UK: [/^(?:44|0)(7\d{9})$/, '+44'],
};

/** In Argentina area and number are ten digits, twelve with the 15 that is dialled at home. */
const lengths: Partial<Record<Jurisdiction, readonly number[]>> = { AR: [10, 12] };

const international = /\+\d[\d\s().-]{6,20}\d/g;
const telephone = /\(?\d[\d\s().-]{6,18}\d/g;
const reference = /[\p{L}\p{N}]+(?:[-./_][\p{L}\p{N}]+)*/gu;

/** Titles, particles, and words by which a contact is kept apart from others; folded. */
const added = new Set(
  (
    'sr sra srta srita seu dona don dona senhor senhora senor senora dr dra lic ing prof profa mr mrs ms ' +
    'de da do das dos del la las los el y e i ' +
    'cliente clienta devedor devedora deudor deudora titular contato contacto conta cuenta contrato ref numero num no ' +
    'novo nova nuevo nueva antigo antiguo whatsapp whats wpp zap cel celular movil tel telefone telefono fone fixo fijo ' +
    'casa trabalho trabajo oficina loja tienda recado recados mae pai mama papa filho filha hijo hija irmao irma hermano ' +
    'hermana marido esposo esposa mujer mulher vizinho vizinha vecino vecina avo abuelo abuela tio tia primo prima ' +
    'amigo amiga fiador fiadora aval'
  ).split(' '),
);

/**
 * Reads a chat's title: the name that an agent saved, or a number, or both with a reference. What stands in brackets names
 * somebody else ("Paulo (marido da Cláudia)") and is looked at for numbers alone. Never throws.
 * @param country whose numbers those without a country code would be; null where nobody knows
 */
export function readTitle(title: string, country: Jurisdiction | null): TitleReading {
  const plain = title.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').replace(/[\u00a0\u202f]/g, ' ');
  const phones = [...plain.matchAll(international)].flatMap(([text]) => asE164(text) ?? []);
  const rest = plain.replace(international, ' ');
  const local = country ? [...rest.matchAll(telephone)].flatMap(([text]) => asLocal(text, country) ?? []) : [];
  const refs = [...rest.matchAll(reference)].map(([text]) => text).filter(isReference);
  const outside = rest
    .replace(/\([^)]*\)?|\[[^\]]*\]?/g, ' ')
    .replace(reference, (text) => (isReference(text) ? ' ' : text));
  const words = (outside.match(/[\p{L}\p{M}'’]+/gu) ?? [])
    .map(foldWord)
    .filter((word) => word !== '' && !added.has(word))
    .slice(0, 6);
  return { phones, local, refs: refs.slice(0, 4), words: [...new Set(words)] };
}

const isReference = (text: string): boolean => (text.match(/\d/g) ?? []).length > 3;

function asE164(text: string): string | null {
  const digits = text.replace(/\D/g, '');
  return /^[1-9]\d{6,14}$/.test(digits) ? `+${digits}` : null;
}

function asLocal(text: string, country: Jurisdiction): string | null {
  const [form, code] = dialled[country];
  const number = form.exec(text.replace(/\D/g, ''))?.[1];
  return number && (lengths[country]?.includes(number.length) ?? true) ? code + number : null;
}
