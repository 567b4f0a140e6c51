import type { ValueKind, ValueRelation } from '../cue.ts';
import { foldWord } from '../fold.ts';
import type { HearingContext } from '../hearing.ts';
import type { Token } from '../tokenise.ts';
import { isDateAt, MONTH_NAMES, WEEKDAY_NAMES } from './read-dates.ts';
import type { Quantity } from './read-quantities.ts';

type Span = readonly [number, number];

const GENERIC = new Set(
  'cobranca cobrancas assessoria despacho banco bank loja tienda grupo empresa credito cartera gestoria financeira financiera cobranza juridico servicos servicios capital energia collections collection finance financial caja'.split(
    ' ',
  ),
);
const ROLES = new Set(
  'assessoria cobranca cobranza despacho empresa gestoria escritorio agencia credito creditos servicos cartera'.split(
    ' ',
  ),
);
/** What a bare number after it is the number of, and no amount. */
const NUMBERED = new Set(
  (
    'dia dias telefone telefono tel protocolo folio numero expediente final cpf rfc contrato oab unidade unidad unit apto apartamento apt torre bloco sala ' +
    'suite local lote casa ramal extension ext caso ticket poliza apolice matricula codigo clave referencia ref opcion opcao option sucursal agencia'
  ).split(' '),
);
/** What stands before a year. */
const BEFORE_YEAR = new Set('de del em en in desde since ate hasta until ano anos year'.split(' '));
/** Nouns that a firm's name follows at once, whatever the words: "grupo cobra fácil", "lojas sempre perto". */
const HEADS = new Set(
  'grupo lojas tiendas muebles financeira financiera recuperadora corporativo mueblerias farmacias cooperativa'.split(
    ' ',
  ),
);
const LINKERS = new Set(['de', 'do', 'da', 'del', 'la', 'los', 'e', 'y', 'and', '&', 'of', 'the', 'das', 'dos', 'el']);

/** Where values of a kind stand among the tokens, in order. `start` and `end` are the edges of the judged talk. */
export function valueSpans(
  kind: ValueKind,
  relation: ValueRelation | null,
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  context: HearingContext,
): Span[] {
  const spans: Span[] = [];
  switch (kind) {
    case 'money':
      for (const quantity of quantities)
        if (isMoney(quantity, tokens) && (relation === null || relationHolds(relation, quantity, context)))
          spans.push([quantity.from, quantity.to]);
      return spans;
    case 'number':
      for (const quantity of quantities) if (quantity.unit !== 'phone') spans.push([quantity.from, quantity.to]);
      return spans;
    case 'percent':
      for (const quantity of quantities) if (quantity.unit === 'percent') spans.push([quantity.from, quantity.to]);
      return spans;
    case 'phone':
      for (const quantity of quantities)
        if (
          quantity.unit === 'phone' ||
          (quantity.unit === 'none' && quantity.minor >= 10_000_000 && !quantity.explicit)
        )
          spans.push([quantity.from, quantity.to]);
      return joinPhone(spans, quantities);
    case 'document':
      for (const quantity of quantities) if (quantity.unit === 'phone') spans.push([quantity.from, quantity.to]);
      return spans;
    case 'date':
      for (let i = 0; i < tokens.length; i++) {
        const end = isDateAt(tokens, i);
        if (end > i) {
          spans.push([i, end]);
          i = end - 1;
        }
      }
      return spans;
    case 'address':
      for (let i = 0; i < tokens.length; i++) {
        if (tokens[i]?.address !== true) continue;
        let end = i;
        while (end < tokens.length && tokens[end]?.address === true) end++;
        spans.push([i, end]);
        i = end;
      }
      return spans;
    case 'start':
      for (let i = 0; i < tokens.length; i++) if (tokens[i]?.first === true) spans.push([i, i]);
      return spans;
    case 'sentence':
      for (let i = 0; i < tokens.length; i++) if (tokens[i]?.gap === 2) spans.push([i, i]);
      return spans;
    case 'end':
      for (let i = 0; i < tokens.length; i++)
        if (i + 1 === tokens.length || tokens[i + 1]?.first === true) spans.push([i + 1, i + 1]);
      return spans;
    case 'agent_name':
      return known(context.agent_name, tokens);
    case 'debtor_name':
      return known(context.debtor_name, tokens);
    case 'creditor':
      return known(context.creditor, tokens);
    case 'name':
      for (let i = 0; i < tokens.length; i++) {
        if (!isName(tokens, i)) continue;
        let end = i + 1;
        while (
          end < tokens.length &&
          end < i + 5 &&
          tokens[end]?.gap === 0 &&
          (isName(tokens, end) || isProper(tokens, end))
        )
          end++;
        spans.push([i, end]);
        i = end - 1;
      }
      return spans;
    case 'proper':
      for (let i = 0; i < tokens.length; i++) if (isProper(tokens, i)) spans.push([i, i + 1]);
      return spans;
    case 'brand':
      for (let i = 0; i < tokens.length; i++)
        if (isProper(tokens, i) && tokens[i]?.word.name !== true) spans.push([i, i + 1]);
      return spans;
    case 'company': {
      const firm = known(context.company, tokens);
      for (let i = 0; i < tokens.length; i++) {
        const end = companyFrom(tokens, i);
        if (end > i) spans.push([i, end]);
      }
      return firm.length > 0 ? [...firm, ...spans].sort((a, b) => a[0] - b[0]) : spans;
    }
  }
}

/** Whether a number may be an amount of money: named as such, or large enough with nothing else that it counts. */
export function isMoney(quantity: Quantity, tokens: readonly Token[]): boolean {
  if (quantity.unit === 'money') return true;
  if (quantity.unit !== 'none') return false;
  if (quantity.explicit) return true;
  if (quantity.minor < 2000 || quantity.minor % 1 !== 0) return false;
  const before = tokens[quantity.from - 1]?.word.fold;
  const after = tokens[quantity.to];
  if (before !== undefined && NUMBERED.has(before)) return false;
  if (
    after !== undefined &&
    after.gap === 0 &&
    after.word.fold === 'de' &&
    isDateAt(tokens, quantity.from) > quantity.from
  )
    return false;
  if (isDateAt(tokens, quantity.from) > quantity.from) return false;
  const year = quantity.minor / 100;
  if (year >= 1990 && year <= 2040 && before !== undefined && BEFORE_YEAR.has(before)) return false;
  return quantity.minor < 100_000_000;
}

function relationHolds(relation: ValueRelation, quantity: Quantity, context: HearingContext): boolean {
  const debt = context.debt?.minor;
  if (debt === undefined) return false;
  switch (relation) {
    case 'is_debt':
      return quantity.minor === debt;
    case 'not_debt':
      return quantity.minor !== debt && Math.abs(quantity.minor - debt) >= 100;
    case 'above_debt':
      return quantity.minor > debt * 1.001 + 99;
    case 'before_offer_end':
      return false;
  }
}

function joinPhone(spans: readonly Span[], quantities: readonly Quantity[]): Span[] {
  const out: Span[] = [...spans];
  for (let i = 0; i + 2 < quantities.length; i++) {
    const a = quantities[i];
    const c = quantities[i + 2];
    if (a !== undefined && c !== undefined && c.from - a.to <= 2 && a.unit === 'none') out.push([a.from, c.to]);
  }
  for (let i = 0; i + 1 < quantities.length; i++) {
    const a = quantities[i];
    const b = quantities[i + 1];
    if (a !== undefined && b !== undefined && a.unit === 'none' && b.unit === 'none' && a.to === b.from && !a.explicit)
      out.push([a.from, b.to]);
  }
  return out.sort((a, b) => a[0] - b[0]);
}

function known(name: string | null, tokens: readonly Token[]): Span[] {
  if (name === null) return [];
  const words = name
    .split(/[\s-]+/)
    .map(foldWord)
    .filter((word) => word !== '');
  const spans: Span[] = [];
  const first = words[0];
  if (first === undefined) return spans;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.address === true || foldWord(tokens[i]?.word.raw ?? '') !== first) continue;
    let length = 1;
    while (length < words.length && foldWord(tokens[i + length]?.word.raw ?? '') === words[length]) length++;
    spans.push([i, i + length]);
  }
  return spans;
}

function isProper(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (
    token === undefined ||
    token.digits ||
    token.address ||
    token.word.fold.length < 2 ||
    MONTH_NAMES.has(token.word.fold) ||
    WEEKDAY_NAMES.has(token.word.fold)
  )
    return false;
  if (token.word.name) return true;
  return !token.word.common && !token.word.light && !token.word.filler && /^[a-z]/.test(token.word.fold);
}

function isName(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (
    token === undefined ||
    token.digits ||
    token.address ||
    MONTH_NAMES.has(token.word.fold) ||
    WEEKDAY_NAMES.has(token.word.fold)
  )
    return false;
  if (token.word.name) return true;
  return token.word.capital && !token.word.upper && token.gap < 2 && isProper(tokens, i) && !token.word.firm;
}

/** The end of a firm's name that begins at `i`, or `i`. A generic noun alone ("despacho", "banco") is no name. */
function companyFrom(tokens: readonly Token[], i: number): number {
  const head = tokens[i];
  // "assessoria de cobrança do banco": what the firm does, not its name.
  if (head !== undefined && ROLES.has(head.word.fold) && /^(de|do|da|del|d)$/.test(tokens[i + 1]?.word.fold ?? ''))
    return i;
  let end = i;
  let proper = 0;
  let firm = 0;
  for (let j = i; j < tokens.length && j < i + 6; j++) {
    const token = tokens[j];
    if (token === undefined || token.address || token.digits || (j > i && token.gap > 0)) break;
    const fold = token.word.fold;
    if (token.word.firm) {
      if (j > i || !GENERIC.has(fold) || token.word.capital || proper === 0) firm++;
      end = j + 1;
    } else if (j > i && HEADS.has(tokens[j - 1]?.word.fold ?? '') && !token.word.stop && !token.word.light) {
      proper++;
      end = j + 1;
    } else if (
      j === i &&
      !token.word.stop &&
      !token.word.light &&
      tokens[j + 1]?.word.firm === true &&
      tokens[j + 1]?.gap === 0 &&
      token.word.number === null
    ) {
      proper++;
      end = j + 1;
    } else if (isProper(tokens, j) && !(j === i && token.word.name && !token.word.capital)) {
      proper++;
      end = j + 1;
    } else if (
      token.word.capital &&
      !token.word.light &&
      (j > i || (token.gap < 2 && tokens[j + 1]?.word.capital === true && tokens[j + 1]?.gap === 0 && !token.word.name))
    ) {
      proper++;
      end = j + 1;
    } else if (!(LINKERS.has(fold) && j > i)) break;
  }
  if (end === i) return i;
  const words = tokens.slice(i, end);
  const distinctive = words.filter((token) => token.word.firm && !GENERIC.has(token.word.fold)).length;
  const capitalFirm = words.filter((token) => token.word.firm && token.word.capital).length;
  if (proper > 0 && firm > 0) return end;
  if (firm >= 2 && (distinctive > 0 || capitalFirm >= 2)) return end;
  if (proper > 0 && words.some((token) => token.word.capital) && !words.every((token) => token.word.name)) return end;
  return i;
}
