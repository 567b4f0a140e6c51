import * as z from 'zod';
import type { Money } from '@/domain/conversation/money.ts';
import { type DebtContract, DebtPart, type Guarantor } from '@/domain/interaction/account.ts';
import { ContactChannel, type ContactRestriction } from '@/domain/interaction/contact-record.ts';
import { foldName } from './fold-name.ts';
import { countryOf, parseDay } from './organisation-format.ts';
import { parsePhone } from './parse-phone.ts';
import { readMoney } from './read-money.ts';

type Read<T> = { readonly value: T } | { readonly reason: string };

/** Parts of a balance as JSON: `[{kind, amount}]`. */
export function readComposition(value: unknown, currency: string): Read<DebtPart[]> {
  const Loose = z.array(z.strictObject({ kind: DebtPart.shape.kind, amount: z.unknown() }));
  const rows = Loose.safeParse(value);
  const kinds = DebtPart.shape.kind.options.join(', ');
  if (!rows.success) return { reason: `is not a list of {kind, amount} with kinds among ${kinds}` };
  const parts = rows.data.map(({ kind, amount }) => ({ kind, amount: readMoney(amount, currency) }));
  const wrong = parts.find(({ amount }) => amount === null);
  if (wrong) return { reason: `the amount of ${wrong.kind} is not an amount in ${currency}` };
  return { value: parts.flatMap(({ kind, amount }) => (amount ? [{ kind, amount }] : [])) };
}

/** Contracts as JSON, `[{ref, balance, product?, days_past_due?, due_date?}]`, or as text: `C-1: 500,00 | C-2: 784,70`. */
export function readContracts(value: unknown, currency: string): Read<DebtContract[]> {
  const Loose = z.array(
    z.strictObject({
      ref: z.string().trim().min(1).max(60),
      balance: z.unknown(),
      product: z.string().max(60).nullable().default(null),
      days_past_due: z.int().min(-365).max(20_000).nullable().default(null),
      due_date: z.string().nullable().default(null),
    }),
  );
  const written = typeof value === 'string' ? value.split('|').map(contractOfText) : value;
  const rows = Loose.safeParse(written);
  if (!rows.success) return { reason: 'is not a list of {ref, balance, …}, nor text like C-1: 500,00 | C-2: 784,70' };
  const contracts: DebtContract[] = [];
  for (const row of rows.data) {
    const balance = readMoney(row.balance, currency);
    if (!balance) return { reason: `the balance of ${row.ref} is not an amount in ${currency}` };
    const due_date = row.due_date === null ? null : parseDay(row.due_date);
    if (row.due_date !== null && due_date === null) return { reason: `the due date of ${row.ref} is not a date` };
    contracts.push({ ...row, balance, due_date });
  }
  const twice = contracts.find(({ ref }, index) => contracts.findIndex((each) => each.ref === ref) !== index);
  return twice ? { reason: `${twice.ref} stands there twice` } : { value: contracts };
}

function contractOfText(text: string): unknown {
  const at = text.lastIndexOf(':');
  return { ref: text.slice(0, at < 0 ? undefined : at), balance: at < 0 ? null : text.slice(at + 1).trim() };
}

/** Guarantors as JSON, `[{name, phones?}]`, or as text: names between `|` or `;`. Telephones may stand in columns of their own. */
export function readGuarantors(value: unknown, currency: string): Read<Guarantor[]> {
  const Loose = z.array(
    z.union([
      z.string().transform((name) => ({ name, phones: [] as string[] })),
      z.strictObject({ name: z.string(), phones: z.array(z.string()).default([]) }),
    ]),
  );
  const listed = typeof value === 'string' ? value.split(/[|;]/).filter((name) => name.trim() !== '') : value;
  const rows = Loose.safeParse(listed);
  if (!rows.success) return { reason: 'is not a list of {name, phones}, nor names' };
  const guarantors: Guarantor[] = [];
  for (const { name, phones } of rows.data) {
    const read = readPhones(phones, currency);
    if ('reason' in read) return { reason: `${name.trim()}: ${read.reason}` };
    guarantors.push({ name: name.trim(), phones: read.value });
  }
  return { value: guarantors };
}

/** Telephone numbers as a list, or as text with `|`, `;` or `/` between them. */
export function readPhones(value: unknown, currency: string): Read<string[]> {
  const written = Array.isArray(value) ? value.map(String) : String(value ?? '').split(/[|;/]/);
  const numbers = written.map((phone) => phone.trim()).filter(Boolean);
  const phones = numbers.map((phone) => parsePhone(phone, countryOf(currency)));
  const wrong = numbers.find((_, index) => phones[index] === null);
  if (wrong !== undefined) return { reason: `${wrong} is not a telephone number` };
  return { value: [...new Set(phones.flatMap((phone) => phone ?? []))] };
}

const yes = new Set(['sim', 'si', 'yes', 's', 'y', 'x', '1', 'true', 'todos', 'all', 'tudo', 'todo']);
const no = new Set(['nao', 'no', 'n', '0', 'false', 'nenhum', 'ninguno', 'none']);
const channels: Readonly<Record<string, ContactChannel>> = {
  ...Object.fromEntries(ContactChannel.options.map((channel) => [channel, channel])),
  voz: 'voice',
  ligacao: 'voice',
  llamada: 'voice',
  telefone: 'voice',
  telefono: 'voice',
  call: 'voice',
  wpp: 'whatsapp',
  mensagem: 'sms',
  'e mail': 'email',
  correo: 'email',
  carta: 'letter',
  visita: 'visit',
};

/**
 * Bars to contact as JSON, `[{kind?, channel?, phone?, until?, source?}]`, or as text: yes and no in three languages, or
 * what is barred (`voz; sms; 11 98765-4417`). Only blocks and opt-outs come by file: a pause is the checks' own.
 *
 * @param now RFC 3339
 */
export function readRestrictions(value: unknown, currency: string, now: string): Read<ContactRestriction[]> {
  if (typeof value === 'boolean') return { value: value ? [blocked(now)] : [] };
  if (typeof value === 'string') return restrictionsOfText(value, currency, now);
  const Loose = z.array(
    z.strictObject({
      kind: z.enum(['blocked', 'opted_out', 'wrong_number']).default('blocked'),
      channel: ContactChannel.nullable().default(null),
      phone: z.string().nullable().default(null),
      since: z.iso.datetime({ offset: true }).default(now),
      until: z.iso.datetime({ offset: true }).nullable().default(null),
      source: z.string().max(60).default('import'),
    }),
  );
  const rows = Loose.safeParse(value);
  if (!rows.success) return { reason: 'is not a list of {kind, channel, phone, until, source}' };
  const restrictions: ContactRestriction[] = [];
  for (const row of rows.data) {
    const phone = row.phone === null ? null : parsePhone(row.phone, countryOf(currency));
    if (row.phone !== null && phone === null) return { reason: `${row.phone} is not a telephone number` };
    restrictions.push({ ...row, phone });
  }
  return { value: restrictions };
}

function restrictionsOfText(text: string, currency: string, now: string): Read<ContactRestriction[]> {
  const restrictions: ContactRestriction[] = [];
  for (const part of text.split(/[|;,]/).map((each) => each.trim())) {
    const word = foldName(part);
    const phone = /\d/.test(part) && !yes.has(word) && !no.has(word) ? parsePhone(part, countryOf(currency)) : null;
    if (word === '' || no.has(word)) continue;
    const channel = channels[word];
    if (yes.has(word)) restrictions.push(blocked(now));
    else if (channel) restrictions.push({ ...blocked(now), channel });
    else if (phone) restrictions.push({ ...blocked(now), phone });
    else return { reason: `${part} is neither yes or no, nor a channel, nor a telephone number` };
  }
  return { value: restrictions };
}

const blocked = (now: string): ContactRestriction => ({
  kind: 'blocked',
  channel: null,
  phone: null,
  since: now,
  until: null,
  source: 'import',
});

/** What is wrong with the parts of a balance: another sum than the balance, in minor units; null where they add up. */
export function sumProblem(parts: readonly DebtPart[], balance: Money): { readonly sum: Money } | null {
  const sum = parts.reduce((minor, { amount }) => minor + amount.minor, 0);
  return parts.length === 0 || sum === balance.minor ? null : { sum: { ...balance, minor: sum } };
}
