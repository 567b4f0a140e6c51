import type { Money } from '../conversation/money.ts';
import type { PlainDate } from '../conversation/plain-date.ts';
import type { RenderedText } from '../interaction/evaluation.ts';
import { dateFormat, formatDate, formatMoney, numberFormat } from './format-value.ts';
import type { Locale } from './playbook.ts';
import { type IcuNode, readIcu } from './read-icu.ts';
import { speakDate, speakMoney, speakNumber } from './spoken-value.ts';

/** A value to put into a text, with its type, so that a day is never mistaken for words nor cents for a count. */
export type VariableValue =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'money'; readonly value: Money }
  | { readonly type: 'date'; readonly value: PlainDate }
  | { readonly type: 'number'; readonly value: number };

/** Whether a text is written into a chat or read aloud: then amounts, days and counts are words. */
export type Register = 'written' | 'spoken';

export type VariableValues = Readonly<Record<string, VariableValue | null | undefined>>;
type Part = RenderedText['parts'][number];

/**
 * Puts values into an ICU text. A variable without a value leaves a gap: its name in brackets, listed in `gaps`. A text
 * that cannot be read, or a value of the wrong type, is a gap as well, never an exception: the playbook was checked before.
 */
export function renderText(
  icu: string,
  values: VariableValues,
  locale: Locale,
  register: Register = 'written',
): RenderedText {
  const reading = readIcu(icu);
  if (!reading.ok) return { text: icu, parts: [{ text: icu, variable: null, missing: true }], gaps: ['text'] };
  const parts: Part[] = [];
  render(reading.nodes, values, { locale, register }, parts, null);
  return renderedFrom(parts);
}

/** Joins rendered texts with a space, in order, keeping which words came from a variable. */
export function joinTexts(texts: readonly RenderedText[], between = ' '): RenderedText {
  const parts: Part[] = [];
  for (const [index, text] of texts.entries()) {
    if (index > 0) parts.push({ text: between, variable: null, missing: false });
    parts.push(...text.parts);
  }
  return renderedFrom(parts);
}

function renderedFrom(parts: readonly Part[]): RenderedText {
  const merged: Part[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (last && last.variable === null && part.variable === null)
      merged[merged.length - 1] = { ...last, text: last.text + part.text };
    else if (part.text !== '' || part.missing) merged.push(part);
  }
  return {
    text: merged.map((part) => part.text).join(''),
    parts: merged,
    gaps: [...new Set(merged.filter((part) => part.missing).map((part) => part.variable ?? 'text'))],
  };
}

interface Manner {
  readonly locale: Locale;
  readonly register: Register;
}

function render(
  nodes: readonly IcuNode[],
  values: VariableValues,
  manner: Manner,
  into: Part[],
  count: number | null,
): void {
  for (const node of nodes) {
    if (node.kind === 'words') into.push({ text: node.text, variable: null, missing: false });
    else if (node.kind === 'count') {
      into.push({ text: count === null ? '#' : printCount(count, manner), variable: null, missing: false });
    } else if (node.kind === 'plural' || node.kind === 'select') {
      const value = values[node.name];
      const option = value && chooseOption(node, value, manner.locale);
      if (option) render(option, values, manner, into, value.type === 'number' ? value.value - node.offset : count);
      else into.push(gap(node.name));
    } else {
      const value = values[node.name];
      const text = value ? print(node, value, manner) : null;
      into.push(text === null ? gap(node.name) : { text, variable: node.name, missing: false });
    }
  }
}

function gap(name: string): Part {
  return { text: `[${name}]`, variable: name, missing: true };
}

function chooseOption(
  node: Extract<IcuNode, { kind: 'plural' | 'select' }>,
  value: VariableValue,
  locale: Locale,
): readonly IcuNode[] | undefined {
  if (node.kind === 'select') return node.options[String(value.value)] ?? node.options.other;
  if (value.type !== 'number') return undefined;
  const form = pluralRules(locale).select(value.value - node.offset);
  return node.options[`=${value.value}`] ?? node.options[form] ?? node.options.other;
}

/** How many of what: the parcelas and vezes of Portuguese are feminine, the pagos of Spanish are not. */
function printCount(count: number, { locale, register }: Manner): string {
  return register === 'spoken'
    ? speakNumber(count, locale, locale === 'pt-BR')
    : numberFormat(locale, {}).format(count);
}

function print(node: IcuNode, value: VariableValue, { locale, register }: Manner): string | null {
  if (register === 'spoken' && node.kind !== 'number') {
    if (value.type === 'money') return speakMoney(value.value, locale);
    if (value.type === 'date') return speakDate(value.value, locale);
    if (value.type === 'number') return speakNumber(value.value, locale);
  }
  if (node.kind === 'number')
    return value.type === 'number' ? numberFormat(locale, node.options).format(value.value * node.scale) : null;
  if (node.kind === 'date') {
    if (value.type !== 'date') return null;
    return node.options
      ? dateFormat(locale, node.options).format(new Date(`${value.value}T00:00:00Z`))
      : formatDate(value.value, locale);
  }
  switch (value.type) {
    case 'money':
      return formatMoney(value.value, locale);
    case 'date':
      return formatDate(value.value, locale);
    case 'number':
      return numberFormat(locale, {}).format(value.value);
    case 'text':
      return value.value;
  }
}

const plurals = new Map<string, Intl.PluralRules>();
function pluralRules(locale: string): Intl.PluralRules {
  let rules = plurals.get(locale);
  if (!rules) {
    rules = new Intl.PluralRules(locale);
    plurals.set(locale, rules);
  }
  return rules;
}
