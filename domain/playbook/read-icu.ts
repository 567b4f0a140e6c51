import { IntlMessageFormat } from 'intl-messageformat';

/** ICU MessageFormat as this product allows it: plain words and arguments, number, date, plural and select. */
export type IcuNode =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'argument'; readonly name: string }
  | {
      readonly kind: 'number';
      readonly name: string;
      readonly options: Intl.NumberFormatOptions;
      readonly scale: number;
    }
  | { readonly kind: 'date'; readonly name: string; readonly options: Intl.DateTimeFormatOptions | null }
  | { readonly kind: 'count' }
  | {
      readonly kind: 'plural' | 'select';
      readonly name: string;
      readonly offset: number;
      readonly options: Readonly<Record<string, readonly IcuNode[]>>;
    };

export type IcuReading =
  | { readonly ok: true; readonly nodes: readonly IcuNode[] }
  | { readonly ok: false; readonly reason: string };

type Parsed = ReturnType<IntlMessageFormat['getAst']>[number];

/** What the parser's error codes mean to whoever writes the text. Codes not listed are printed as they are. */
const faults: Readonly<Record<string, string>> = {
  EXPECT_ARGUMENT_CLOSING_BRACE: 'a { is never closed',
  EMPTY_ARGUMENT: 'there is nothing between { and }',
  MALFORMED_ARGUMENT: 'what stands between { and } is not a variable name',
  EXPECT_ARGUMENT_TYPE: 'a comma is not followed by number, date, plural or select',
  INVALID_ARGUMENT_TYPE: 'the word after the comma is not number, date, plural or select',
  EXPECT_ARGUMENT_STYLE: 'a second comma is not followed by a format',
  EXPECT_PLURAL_ARGUMENT_SELECTOR: 'a plural has no options',
  EXPECT_PLURAL_ARGUMENT_SELECTOR_FRAGMENT: 'a plural option has no {text}',
  EXPECT_SELECT_ARGUMENT_OPTIONS: 'a select has no options',
  EXPECT_SELECT_ARGUMENT_SELECTOR: 'a select has no options',
  EXPECT_SELECT_ARGUMENT_SELECTOR_FRAGMENT: 'a select option has no {text}',
  INVALID_PLURAL_ARGUMENT_SELECTOR: 'a plural option is none of zero, one, two, few, many, other and =number',
  DUPLICATE_PLURAL_ARGUMENT_SELECTOR: 'a plural option is written twice',
  DUPLICATE_SELECT_ARGUMENT_SELECTOR: 'a select option is written twice',
  MISSING_OTHER_CLAUSE: 'the option "other" is missing',
  UNMATCHED_CLOSING_TAG: 'a tag is closed that was never opened',
};

const readings = new Map<string, IcuReading>();

/** Reads one text of a playbook; remembered, since the same few hundred texts are read at each keystroke. */
export function readIcu(text: string): IcuReading {
  let reading = readings.get(text);
  if (!reading) {
    // A studio types texts letter by letter: forget them all now and then rather than grow for ever.
    if (readings.size > 4000) readings.clear();
    reading = parse(text);
    readings.set(text, reading);
  }
  return reading;
}

function parse(text: string): IcuReading {
  try {
    const parsed = new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst();
    return { ok: true, nodes: parsed.map(node) };
  } catch (error) {
    if (error instanceof Unsupported) return { ok: false, reason: error.message };
    const fault = error as { message?: string; location?: { start: { line: number; column: number } } };
    const at = fault.location?.start;
    const where = at ? `line ${at.line}, column ${at.column} of the text: ` : '';
    return {
      ok: false,
      reason: `${where}${faults[fault.message ?? ''] ?? `not valid ICU (${fault.message ?? 'unknown'})`}`,
    };
  }
}

class Unsupported extends Error {}

/** The parser's node types by number; its own enum is not exported by the package. */
function node(parsed: Parsed): IcuNode {
  switch (parsed.type) {
    case 0:
      return { kind: 'words', text: parsed.value };
    case 1:
      return { kind: 'argument', name: parsed.value };
    case 2: {
      const options = styleOf<Intl.NumberFormatOptions & { scale?: number }>(parsed.style, 'number', parsed.value);
      const { scale = 1, ...rest } = options ?? {};
      return { kind: 'number', name: parsed.value, options: rest, scale };
    }
    case 3:
      return {
        kind: 'date',
        name: parsed.value,
        options: styleOf<Intl.DateTimeFormatOptions>(parsed.style, 'date', parsed.value),
      };
    case 5:
    case 6: {
      if (parsed.type === 6 && parsed.pluralType === 'ordinal')
        throw new Unsupported(`{${parsed.value}} uses selectordinal, which is not supported`);
      const options = Object.fromEntries(
        Object.entries(parsed.options).map(([key, option]) => [key, (option as { value: Parsed[] }).value.map(node)]),
      );
      return {
        kind: parsed.type === 6 ? 'plural' : 'select',
        name: parsed.value,
        offset: parsed.type === 6 ? parsed.offset : 0,
        options,
      };
    }
    case 7:
      return { kind: 'count' };
    case 4:
      throw new Unsupported(`{${parsed.value}} uses time, which is not supported`);
    default:
      throw new Unsupported('tags are not supported');
  }
}

/** `{n, number, percent}` and `{d, date, short}` name a style; `::` writes a skeleton. */
function styleOf<T>(style: unknown, kind: 'number' | 'date', name: string): T | null {
  if (style === null || style === undefined) return null;
  if (typeof style === 'string') {
    const named = kind === 'number' ? IntlMessageFormat.formats.number[style] : IntlMessageFormat.formats.date[style];
    if (!named) throw new Unsupported(`{${name}} uses the unknown ${kind} format "${style}"`);
    return named as T;
  }
  return (style as { parsedOptions: T }).parsedOptions;
}

/** Every argument of a text, in the order of first use, with the ways it is used. */
export function argumentsOf(nodes: readonly IcuNode[]): ReadonlyMap<string, ReadonlySet<IcuNode['kind']>> {
  const found = new Map<string, Set<IcuNode['kind']>>();
  const visit = (list: readonly IcuNode[]): void => {
    for (const each of list) {
      if (!('name' in each)) continue;
      found.set(each.name, (found.get(each.name) ?? new Set()).add(each.kind));
      if (each.kind === 'plural' || each.kind === 'select')
        for (const option of Object.values(each.options)) visit(option);
    }
  };
  visit(nodes);
  return found;
}
