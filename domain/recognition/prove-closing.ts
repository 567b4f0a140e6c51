import type { Agreement } from '../agreement/agreement.ts';
import type { Turn } from '../conversation/turn.ts';
import type { Evidence } from '../interaction/verdict.ts';
import { dateOf, dayNumber, fromDayNumber, weekdayOf } from './calendar.ts';
import type { ClosingProof, Hearing, HearingContext, ItemProof } from './hearing.ts';
import { judgeConsent } from './judge-consent.ts';
import { WEEKDAY_NAMES } from './read-dates.ts';
import { type Quantity, readQuantities } from './read-quantities.ts';
import { readSaidDates, type SaidDate, type SaidMonth } from './said-dates.ts';
import { type Token, tokenise } from './tokenise.ts';
import { closingLexicon, type Found, findWords } from './word-finder.ts';

/** What the agent said in all turns, as one run of tokens with everything found in it. */
interface Talk {
  readonly tokens: readonly Token[];
  readonly owner: readonly Turn[];
  readonly words: ReadonlyMap<string, readonly Found[]>;
  readonly quantities: readonly Quantity[];
  readonly dates: readonly SaidDate[];
  readonly months: readonly SaidMonth[];
}

type Role = 'value' | 'total' | 'original' | 'discount' | 'count' | 'percent' | 'none';

interface Said {
  readonly quantity: Quantity;
  role: Role;
  /** For a count: how many. For a value: how many instalments it is said of (0 where unsaid). */
  n: number;
  place: 'all' | 'first' | 'last' | 'one';
}

const MISSING: ItemProof = { result: 'missing', evidence: [], said: null };

/**
 * Proves a closing item by item: which of the agreed terms the agent stated, with which value, and whether the customer
 * consented. Only agent turns state items. `hearings` of the same turns supply breach, new contacts and bureau.
 */
export function proveClosing(
  turns: readonly Turn[],
  agreement: Agreement,
  context: HearingContext,
  hearings: readonly Hearing[] = [],
): ClosingProof {
  const talk = listen(turns, context);
  const said = assignRoles(talk, agreement);
  const values = proveValues(talk, said, agreement);
  const dates = proveDates(talk, agreement, context);
  const consent = judgeConsent(turns, agreement, context);
  const heard = (cues: readonly string[]): ItemProof => {
    const met = hearings.find(({ cue, result }) => result === 'met' && cues.includes(cue));
    return met === undefined ? MISSING : { result: 'present', evidence: met.evidence, said: null };
  };
  return {
    items: {
      total_amount: proveTotal(talk, said, agreement),
      discount: proveDiscount(talk, said, agreement),
      instalment_count: proveCount(talk, said, agreement, values, dates),
      payment_method: proveMethod(talk, agreement),
      breach_consequence: heard(['breach_consequences', 'new_contacts', 'credit_bureau_warning']),
      new_contacts: heard(['new_contacts']),
      credit_bureau: heard(['credit_bureau_warning']),
    },
    due_dates: dates,
    instalment_values: values,
    doubts_asked: consent.doubts,
    consent: consent.consent,
  };
}

function listen(turns: readonly Turn[], context: HearingContext): Talk {
  const compiled = closingLexicon();
  const tokens: Token[] = [];
  const owner: Turn[] = [];
  for (const turn of turns) {
    if (turn.speaker !== 'agent') continue;
    for (const token of tokenise(turn.text, compiled)) {
      tokens.push(token);
      owner.push(turn);
    }
  }
  const english = context.language === 'en';
  const { dates, months } = readSaidDates(tokens, context.today, english);
  const quantities = readQuantities(tokens, context.language).filter(
    ({ from }) => !dates.some((date) => from >= date.from && from < date.to),
  );
  return { tokens, owner, words: findWords(tokens), quantities, dates, months };
}

function evidence(talk: Talk, from: number, to: number): Evidence[] {
  const turn = talk.owner[from];
  const first = talk.tokens[from];
  const last = talk.tokens[Math.max(from, to - 1)];
  if (turn === undefined || first === undefined || last === undefined) return [];
  const end = talk.owner[Math.max(from, to - 1)] === turn ? last.end : first.end;
  return [{ turn_id: turn.id, start: first.start, end, text: turn.text.slice(first.start, end) }];
}

/** Whether a listed phrase ends at or shortly before `at`, in the same sentence. */
function before(talk: Talk, list: string, at: number, within: number): boolean {
  return (talk.words.get(list) ?? []).some(
    ([from, to]) => to <= at && at - to < within && sameSentence(talk, from, at),
  );
}
/** Whether a listed phrase begins at or shortly after `at`, in the same sentence. */
function after(talk: Talk, list: string, at: number, within: number): boolean {
  return (talk.words.get(list) ?? []).some(
    ([from]) => from >= at && from - at < within && sameSentence(talk, at - 1, from),
  );
}
function sameSentence(talk: Talk, from: number, to: number): boolean {
  for (let i = from + 1; i <= to && i < talk.tokens.length; i++) if ((talk.tokens[i]?.gap ?? 2) === 2) return false;
  return true;
}
/** A correction stands between two places, close before the second. */
function corrected(talk: Talk, first: number, second: number): boolean {
  return (talk.words.get('correction') ?? []).some(([from, to]) => from > first && to <= second && second - to <= 12);
}

const OF = /^(de|of|por|at|a|en|em|at|=|x|con|com)$/;
const SOLE = /^(um|uma|un|una|one|uno)$/;

function assignRoles(talk: Talk, agreement: Agreement): Said[] {
  const { tokens, quantities } = talk;
  const valueMinors = new Set(agreement.instalments.map(({ value }) => value.minor));
  const out: Said[] = [];
  const add = (quantity: Quantity, role: Role, n = 0, place: Said['place'] = 'all'): void => {
    out.push({ quantity, role, n, place });
  };
  const whole = (quantity: Quantity): number =>
    quantity.minor % 100 === 0 && quantity.minor <= 12_000 ? quantity.minor / 100 : 0;
  quantities.forEach((quantity, index) => {
    const { from, to, unit, minor } = quantity;
    const previous = quantities[index - 1];
    const next = quantities[index + 1];
    const word = tokens[to]?.word.fold ?? '';
    if (unit === 'percent') {
      add(
        quantity,
        before(talk, 'penalty', from, 4) || after(talk, 'penalty', to, 4) || /^(ao|al)$/.test(word)
          ? 'none'
          : 'percent',
      );
      return;
    }
    if (unit === 'clock' || unit === 'slash' || unit === 'phone' || unit === 'ordinal') return;
    const n = whole(quantity);
    // "260 x 4": the price comes first.
    if (
      unit === 'count' &&
      word === 'x' &&
      next !== undefined &&
      next.from === to + 1 &&
      whole(next) > 1 &&
      whole(next) <= 60 &&
      minor > next.minor &&
      !quantity.explicit
    ) {
      add(quantity, 'value', whole(next));
      return;
    }
    if (
      previous !== undefined &&
      previous.to === from - 1 &&
      tokens[from - 1]?.word.fold === 'x' &&
      previous.minor > minor &&
      n > 1 &&
      n <= 60
    ) {
      add(quantity, 'count', n);
      return;
    }
    if (
      unit === 'count' &&
      n >= 1 &&
      n <= 120 &&
      !(n === 1 && SOLE.test(tokens[from]?.word.fold ?? '') && word !== 'parcela')
    ) {
      add(quantity, 'count', n);
      return;
    }
    if (unit === 'none' && n >= 2 && n <= 60 && next !== undefined) {
      const gap = next.from - to;
      const link = tokens[to]?.word.fold ?? '';
      if (
        (gap === 1 && /^(de|of|x)$/.test(link) && next.unit !== 'percent' && next.minor > minor) ||
        (gap === 2 && /^(de)$/.test(link) && /^(a|r)$/.test(tokens[to + 1]?.word.fold ?? ''))
      ) {
        add(quantity, 'count', n);
        return;
      }
    }
    if (
      unit === 'none' &&
      n >= 2 &&
      n <= 60 &&
      minor !== agreement.total.minor &&
      !valueMinors.has(minor) &&
      (after(talk, 'each', to, 1) || before(talk, 'single', from, 0)) &&
      !quantity.explicit
    ) {
      add(quantity, 'count', n);
      return;
    }
    if (minor < 300 || (unit === 'none' && !quantity.explicit && isYear(tokens, quantity))) return;
    add(quantity, roleOfMoney(talk, out, quantity, agreement), 0, placeOf(talk, from));
    const made = out[out.length - 1];
    if (made?.role === 'value') {
      const counted = lastCount(out, from, tokens);
      if (counted !== null) made.n = counted;
    }
  });
  return out;
}

function isYear(tokens: readonly Token[], quantity: Quantity): boolean {
  const year = quantity.minor / 100;
  return (
    year >= 2000 &&
    year <= 2040 &&
    /^(de|del|of)$/.test(tokens[quantity.from - 1]?.word.fold ?? '') &&
    tokens[quantity.from]?.digits === true &&
    !/[.,]/.test(tokens[quantity.from]?.word.raw ?? '')
  );
}

/** The count said just before a price ("cinco de", "5x", "8 abonos semanales de"), or null. */
function lastCount(said: readonly Said[], at: number, tokens: readonly Token[]): number | null {
  for (let i = said.length - 2; i >= 0; i--) {
    const item = said[i];
    if (item === undefined) return null;
    const away = at - item.quantity.to;
    if (away > 8) return null;
    if (item.role === 'count') {
      let near = true;
      for (let k = item.quantity.to + 1; k <= at; k++) if ((tokens[k]?.gap ?? 0) === 2) near = false;
      return near ? item.n : null;
    }
    if (item.role === 'value' || item.role === 'total') return null;
  }
  return null;
}

function placeOf(talk: Talk, from: number): Said['place'] {
  if (before(talk, 'last', from, 4)) return 'last';
  if (before(talk, 'down', from, 4)) return 'first';
  return 'all';
}

function roleOfMoney(talk: Talk, said: readonly Said[], quantity: Quantity, agreement: Agreement): Role {
  const { tokens } = talk;
  const { from, to, minor } = quantity;
  const count = agreement.instalments.length;
  const original = agreement.original_debt?.minor ?? null;
  const discount = agreement.discount?.amount.minor ?? null;
  const isValue = agreement.instalments.some(({ value }) => value.minor === minor);
  const previous = said[said.length - 1];
  const link = tokens[from - 1]?.word.fold ?? '';
  const closeCount =
    previous?.role === 'count' && from - previous.quantity.to <= 6 && sameSentence(talk, previous.quantity.to, from);
  const byCount =
    closeCount && (OF.test(link) || from - (previous?.quantity.to ?? 0) <= 2 || /^(cada|por)$/.test(link));
  const discounted = before(talk, 'discount_before', from, 3) || after(talk, 'discount_after', to, 2);
  if (minor === agreement.total.minor && !(count > 1 && isValue)) {
    if (
      minor === discount &&
      (after(talk, 'discount_after', to, 2) ||
        (/^(de|of|por)$/.test(link) && before(talk, 'discount_before', from - 1, 1)))
    )
      return 'discount';
    return 'total';
  }
  if (count > 1 && byCount) return 'value';
  if (isValue) return count > 1 ? 'value' : 'total';
  if (original !== null && minor === original) return 'original';
  if (discount !== null && minor === discount) return 'discount';
  if (discounted && !byCount) return 'discount';
  if (byCount && count > 1) return 'value';
  if (after(talk, 'each', to, 1) || before(talk, 'each', from, 1)) return 'value';
  if (before(talk, 'total', from, 3)) return 'total';
  // "mil duzentos e sessenta em cinco de ...": what comes before the plan is its sum.
  const after1 = tokens[to]?.word.fold ?? '';
  if (/^(em|en|in|over)$/.test(after1) && count > 1 && previous?.role !== 'count') return 'total';
  if (original !== null && minor > agreement.total.minor && before(talk, 'original', from, 2)) return 'original';
  if (original === null && minor > agreement.total.minor * 1.05 && before(talk, 'original', from, 2) && !closeCount)
    return 'original';
  if (placeOf(talk, from) !== 'all' && count > 1) return 'value';
  if (count === 1) return 'total';
  const values = said.filter(({ role }) => role === 'value').length;
  return values > 0 && Math.abs(minor - (agreement.instalments[0]?.value.minor ?? 0)) < minor * 0.5 ? 'value' : 'none';
}

function judge(talk: Talk, stated: readonly Said[], right: (said: Said) => boolean): ItemProof {
  if (stated.length === 0) return MISSING;
  let standing = [...stated];
  for (let i = stated.length - 1; i > 0; i--) {
    const later = stated[i];
    const earlier = stated[i - 1];
    if (later !== undefined && earlier !== undefined && corrected(talk, earlier.quantity.from, later.quantity.from)) {
      standing = stated.slice(i);
      break;
    }
  }
  const wrong = standing.find((item) => !right(item));
  const shown = wrong ?? standing[0];
  if (shown === undefined) return MISSING;
  const found = evidence(talk, shown.quantity.from, shown.quantity.to);
  return { result: wrong === undefined ? 'present' : 'wrong_value', evidence: found, said: found[0]?.text ?? null };
}

function proveTotal(talk: Talk, said: readonly Said[], agreement: Agreement): ItemProof {
  const stated = said.filter(({ role }) => role === 'total');
  const right = ({ quantity }: Said): boolean => quantity.minor === agreement.total.minor && !quantity.approximate;
  return judge(talk, stated, right);
}

function proveDiscount(talk: Talk, said: readonly Said[], agreement: Agreement): ItemProof {
  const halves = (talk.words.get('half') ?? []).map(
    ([from, to]): Said => ({
      quantity: { from, to, minor: 5000, unit: 'percent', explicit: true, approximate: false },
      role: 'percent',
      n: 0,
      place: 'all',
    }),
  );
  const stated = [...said.filter(({ role }) => role === 'percent' || role === 'discount'), ...halves].sort(
    (a, b) => a.quantity.from - b.quantity.from,
  );
  const terms = agreement.discount;
  if (terms === null) {
    const claim = stated.find(({ role, quantity }) => role === 'percent' || quantity.minor > 0);
    if (claim === undefined) return { result: 'not_applicable', evidence: [], said: null };
    return { ...judge(talk, [claim], () => false) };
  }
  if (stated.length > 0) {
    return judge(talk, stated, ({ role, quantity }) =>
      role === 'percent'
        ? Math.abs(quantity.minor / 100 - terms.percent) < 1 && !quantity.approximate
        : quantity.minor === terms.amount.minor && !quantity.approximate,
    );
  }
  const ends = said.filter(({ role }) => role === 'original');
  const totals = said.filter(({ role, quantity }) => role === 'total' && quantity.minor === agreement.total.minor);
  const pair = ends.find((end) =>
    totals.some((total) => Math.abs(total.quantity.from - end.quantity.to) <= 8 && samePair(talk, end, total)),
  );
  if (pair !== undefined && agreement.original_debt !== null)
    return judge(talk, [pair], ({ quantity }) => quantity.minor === agreement.original_debt?.minor);
  return MISSING;
}

/** "de 2.000 por 800", "900 cai pra 540", "11,500 → 5,750": both ends of the discount in one breath. */
function samePair(talk: Talk, end: Said, total: Said): boolean {
  return sameSentence(
    talk,
    Math.min(end.quantity.from, total.quantity.from),
    Math.max(end.quantity.from, total.quantity.from),
  );
}

function proveCount(
  talk: Talk,
  said: readonly Said[],
  agreement: Agreement,
  values: readonly ItemProof[],
  dates: readonly ItemProof[],
): ItemProof {
  const count = agreement.instalments.length;
  const stated = said.filter(({ role }) => role === 'count');
  const single = talk.words.get('single') ?? [];
  if (count === 1) {
    const many = stated.filter(({ n }) => n > 1);
    if (many.length > 0) return judge(talk, many, () => false);
    const ones = stated.filter(({ n }) => n === 1);
    if (ones.length > 0) return judge(talk, ones, () => true);
    const word = single[0];
    if (word === undefined) return MISSING;
    const found = evidence(talk, word[0], word[1]);
    return { result: 'present', evidence: found, said: found[0]?.text ?? null };
  }
  const downs = downPayment(talk, said);
  const fits = stated.filter(({ n }) => n === count || (n === count - 1 && downs));
  if (stated.length > 0) {
    if (stated.every((item) => item.n === count || (item.n === count - 1 && downs) || item.n === 1))
      return judge(
        talk,
        stated.filter(({ n }) => n > 1),
        () => true,
      );
    if (fits.length > 0)
      return judge(
        talk,
        stated.filter(({ n }) => n > 1),
        ({ n }) => n === count || (n === count - 1 && downs),
      );
    return judge(talk, stated, () => false);
  }
  const listed = said.filter(({ role }) => role === 'value').length;
  if (
    listed === count &&
    values.every(({ result }) => result !== 'missing') &&
    dates.every(({ result }) => result !== 'missing')
  )
    return { result: 'present', evidence: values.flatMap((value) => value.evidence), said: null };
  return MISSING;
}

/** A first payment of another size was named apart from the rest. */
function downPayment(talk: Talk, said: readonly Said[]): boolean {
  if (
    (talk.words.get('down') ?? []).some(([from]) =>
      /^(entrada|sinal|enganche|down|anticipo|inicial)$/.test(talk.tokens[from]?.word.fold ?? ''),
    )
  )
    return true;
  return (
    said.some(({ role, n, place }) => role === 'value' && (place === 'first' || place === 'last') && n <= 1) ||
    said.filter(({ role, n }) => role === 'value' && n === 0).length === 1
  );
}

function proveValues(talk: Talk, said: readonly Said[], agreement: Agreement): ItemProof[] {
  const count = agreement.instalments.length;
  if (count === 1) {
    const total = judge(
      talk,
      said.filter(({ role }) => role === 'total' || role === 'value'),
      ({ quantity }) => quantity.minor === agreement.total.minor && !quantity.approximate,
    );
    return [total];
  }
  let stated = said.filter(({ role }) => role === 'value');
  for (let i = stated.length - 1; i > 0; i--) {
    const later = stated[i];
    const earlier = stated[i - 1];
    if (later !== undefined && earlier !== undefined && corrected(talk, earlier.quantity.from, later.quantity.from)) {
      stated =
        later.place === 'all' && later.n === 0 && stated.length - i < 2 && i > 1
          ? [...stated.slice(0, i - 1), later]
          : stated.slice(i);
      break;
    }
  }
  const slots: (Said[] | undefined)[] = agreement.instalments.map(() => undefined);
  const put = (slot: number, item: Said): void => {
    if (slot >= 0 && slot < count) slots[slot] = [...(slots[slot] ?? []), item];
  };
  const uniform = stated.filter(({ n, place }) => n >= 2 && place !== 'last' && !(place === 'first' && n < 2));
  const rest = stated.filter((item) => !uniform.includes(item));
  const byDate = (item: Said): number => {
    const near = talk.dates.filter(
      (date) =>
        (date.from - item.quantity.to <= 3 &&
          date.from >= item.quantity.to &&
          sameSentence(talk, item.quantity.from, date.from)) ||
        (item.quantity.from - date.to <= 2 && item.quantity.from >= date.to),
    );
    for (const date of near) {
      const slot = agreement.instalments.findIndex(({ due_date }) => due_date === date.date);
      if (slot >= 0) return slot;
    }
    return -1;
  };
  if (uniform.length > 0) {
    for (const item of uniform) {
      if (item.n >= count || rest.length === 0) {
        for (let slot = 0; slot < count; slot++) put(slot, item);
      } else {
        const first =
          rest.find(({ place }) => place === 'first') ??
          rest.find(({ quantity }) => quantity.from < item.quantity.from);
        const offset =
          uniform.length > 1
            ? slots.indexOf(undefined)
            : first !== undefined && rest.length > 0 && !rest.some(({ place }) => place === 'last')
              ? 1
              : 0;
        for (let slot = Math.max(0, offset); slot < Math.min(count, Math.max(0, offset) + item.n); slot++)
          put(slot, item);
      }
    }
    for (const item of rest) {
      const slot = item.place === 'last' ? count - 1 : item.place === 'first' ? 0 : slots.indexOf(undefined);
      if (item.place !== 'all') slots[slot] = [item];
      else if (slot >= 0) put(slot, item);
      else if (
        uniform.some(({ quantity }) => quantity.minor !== item.quantity.minor) &&
        !agreement.instalments.some(({ value }) => value.minor === item.quantity.minor)
      )
        for (let k = 0; k < count; k++) put(k, item);
    }
  } else if (rest.length === 1) {
    const only = rest[0];
    if (only !== undefined) {
      if (only.place === 'first') put(0, only);
      else if (only.place === 'last') put(count - 1, only);
      else for (let slot = 0; slot < count; slot++) put(slot, only);
    }
  } else {
    rest.forEach((item, index) => {
      const slot = item.place === 'last' ? count - 1 : byDate(item);
      if (slot >= 0 && slots[slot] === undefined) put(slot, item);
      else put(rest.length === count ? index : slots.indexOf(undefined), item);
    });
    if (rest.length < count && rest.every(({ quantity }) => quantity.minor === rest[0]?.quantity.minor))
      for (let slot = 0; slot < count; slot++)
        if (slots[slot] === undefined && rest[0] !== undefined) put(slot, rest[0]);
  }
  return agreement.instalments.map(({ value }, slot) => {
    const here = slots[slot];
    if (here === undefined) return MISSING;
    return judge(talk, here, ({ quantity }) => quantity.minor === value.minor && !quantity.approximate);
  });
}

/** Due dates: listed one by one, or fixed by a pattern ("todo dia 10", "cada martes") from a first date on. */
function proveDates(talk: Talk, agreement: Agreement, context: HearingContext): ItemProof[] {
  const due = agreement.instalments.map(({ due_date }) => due_date);
  const count = due.length;
  const { tokens } = talk;
  const inBreach = (at: number): boolean => {
    for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
      if ((tokens[i + 1]?.gap ?? 2) === 2) break;
      if (
        /^(apos|pasado|pasada|pasando|passando|passar|passado|despues|depois|after|past|valida|valido|vale)$/.test(
          tokens[i]?.word.fold ?? '',
        ) &&
        tokens[i + 1]?.word.fold !== 'de'
      )
        return true;
    }
    return false;
  };
  let dates = talk.dates.filter((date) => !inBreach(date.from));
  const corrections = talk.words.get('correction') ?? [];
  for (const [from, to] of corrections) {
    const next = dates.find((date) => date.from >= to && date.from - to <= 8);
    const previous = [...dates].reverse().find((date) => date.to <= from && from - date.to <= 14);
    if (next !== undefined && previous !== undefined) dates = dates.filter((date) => date !== previous);
  }
  const shown = (date: SaidDate | undefined): Evidence[] =>
    date === undefined ? [] : evidence(talk, date.from, date.to);
  if (count === 1) {
    const only = due[0] ?? '';
    const strong = dates.filter(({ bare }) => bare !== 'weekday' || dates.length === 1);
    const stated = strong.length > 0 ? strong : dates;
    if (stated.length === 0) return [MISSING];
    const right = stated.find(({ date }) => date === only);
    const wrong = stated.find(({ date }) => date !== only);
    const shownDate = right ?? wrong;
    const conflict = right !== undefined && stated.some(({ date, bare }) => date !== only && bare === 'none');
    return [
      {
        result: right !== undefined && !conflict ? 'present' : 'wrong_value',
        evidence: shown(shownDate),
        said: shown(shownDate)[0]?.text ?? null,
      },
    ];
  }
  const generated = generate(talk, dates, due, context);
  const explicit = new Set(dates.map(({ date }) => date));
  const unmatched = dates.filter(({ date }) => !due.includes(date)).length;
  const listed = dates.length >= count || (dates.length > 1 && generated === null);
  let spare = unmatched;
  return due.map((date, slot) => {
    const words = shown(dates.find((said) => said.date === date));
    const covered = explicit.has(date) || (generated !== null && generated[slot] === date);
    if (
      generated !== null &&
      generated[slot] !== undefined &&
      generated[slot] !== date &&
      !(listed && explicit.has(date))
    ) {
      return { result: 'wrong_value', evidence: shown(dates[0]), said: generated[slot] ?? null };
    }
    if (covered)
      return { result: 'present', evidence: words.length > 0 ? words : shown(dates[0]), said: words[0]?.text ?? null };
    if (spare > 0) {
      spare--;
      return { result: 'wrong_value', evidence: shown(dates.find((said) => !due.includes(said.date))), said: null };
    }
    return MISSING;
  });
}

/** The dates that a spoken pattern fixes, one an instalment; null where no pattern was said. */
function generate(
  talk: Talk,
  dates: readonly SaidDate[],
  due: readonly string[],
  context: HearingContext,
): (string | undefined)[] | null {
  const { tokens, words } = talk;
  const has = (list: string): boolean => (words.get(list)?.length ?? 0) > 0;
  const count = due.length;
  const first = due[0] ?? context.today;
  const today = context.today;
  const weekday = weekdaySaid(tokens);
  const weekly = has('every_week') || weekday !== null;
  const fortnight = has('every_fortnight');
  const startMonth = startOf(talk);
  const solid = dates.filter(({ bare }) => bare !== 'weekday');
  if (fortnight && !(weekly && !has('every_fortnight'))) {
    const start = solid[0]?.date ?? dates[0]?.date;
    if (start === undefined) return null;
    if (solid.length >= count) return null;
    return start === first ? [...due] : due.map((_, n) => shiftLike(due, start, n));
  }
  const monthlyWords = (words.get('every_month') ?? []).filter(
    ([from]) => !/^(semanais|seguid)/.test(tokens[from]?.word.fold ?? ''),
  );
  const days = solid.filter(({ bare }) => bare === 'day');
  const pattern =
    monthlyWords.length > 0 || (startMonth !== null && days.length > 0 && dates.length <= 2) || rangeOfMonths(talk);
  if (
    weekly &&
    !(
      monthlyWords.some(
        ([from]) => /^(todo|cada)$/.test(tokens[from]?.word.fold ?? '') && tokens[from + 1]?.word.fold === 'dia',
      ) && weekday === null
    )
  ) {
    if (solid.length >= count) return null;
    const start =
      solid[0]?.date ??
      dates[0]?.date ??
      (weekday === null ? undefined : fromDayNumber(dayNumber(today) + ((weekday - weekdayOf(today) + 7) % 7 || 7)));
    if (start === undefined) return null;
    return due.map((_, n) => fromDayNumber(dayNumber(start) + 7 * n));
  }
  if (!pattern) return null;
  if (solid.length >= count && monthlyWords.length === 0 && !rangeOfMonths(talk)) return null;
  const bareDay = days[0] ?? null;
  // A full date after the pattern is a remark ("en febrero el 28") unless it is where the plan starts.
  const anchor = solid.find(
    ({ bare, from }) =>
      bare === 'none' && (bareDay === null || from < bareDay.from || before(talk, 'starting', from, 5)),
  );
  const dayOf = (date: string): number => Number(date.slice(8, 10));
  if (anchor !== undefined) {
    const month = Number(anchor.date.slice(5, 7));
    const year = Number(anchor.date.slice(0, 4));
    const day = bareDay === null ? dayOf(anchor.date) : dayOf(bareDay.date);
    return due.map((_, n) => (n === 0 ? anchor.date : dateOf(year, month + n, day)));
  }
  if (bareDay === null) return null;
  const spoken = spokenDay(tokens, bareDay) ?? dayOf(bareDay.date);
  const start =
    startMonth !== null
      ? dateOf(startMonth.year, startMonth.month, spoken)
      : has('next_month')
        ? dateOf(Number(today.slice(0, 4)), Number(today.slice(5, 7)) + 1, spoken)
        : has('this_month')
          ? dateOf(Number(today.slice(0, 4)), Number(today.slice(5, 7)), spoken)
          : bareDay.date;
  const year = Number(start.slice(0, 4));
  const month = Number(start.slice(5, 7));
  return due.map((_, n) => dateOf(year, month + n, spoken));
}

/** The day as it was said, before a short month bent it. */
function spokenDay(tokens: readonly Token[], date: SaidDate): number | null {
  const token = tokens[date.from];
  if (/^(ultimo|last|fin|fim|end)$/.test(token?.word.fold ?? '')) return 31;
  return token?.digits === true ? Number(token.word.raw) : null;
}

function shiftLike(due: readonly string[], start: string, n: number): string {
  const shift = dayNumber(start) - dayNumber(due[0] ?? start);
  const day = due[n];
  return day === undefined ? start : fromDayNumber(dayNumber(day) + shift);
}

/** The month in which a monthly plan starts, when it was said without a day. */
function startOf(talk: Talk): SaidMonth | null {
  const starts = talk.words.get('starting') ?? [];
  for (const month of talk.months)
    if (starts.some(([from, to]) => to <= month.at && month.at - to <= 3 && sameSentence(talk, from, month.at)))
      return month;
  const first = talk.months[0];
  if (first !== undefined && /^(de|em|en|in|from|d)$/.test(talk.tokens[first.at - 1]?.word.fold ?? '')) return first;
  return null;
}

/** "de jan a jun", "dia 18 de out até fev". */
function rangeOfMonths(talk: Talk): boolean {
  return talk.months.some((month) =>
    /^(a|ate|hasta|until|through|to|thru|al|till)$/.test(talk.tokens[month.at - 1]?.word.fold ?? ''),
  );
}

/** A weekday said as a rhythm: "toda terça", "cada martes", "todos los lunes", "4 fridays". */
function weekdaySaid(tokens: readonly Token[]): number | null {
  for (let i = 0; i < tokens.length; i++) {
    const weekday = WEEKDAY_NAMES.get(tokens[i]?.word.fold ?? '');
    if (weekday === undefined) continue;
    const one = tokens[i - 1];
    const two = tokens[i - 2];
    const fold = one?.word.fold ?? '';
    if (/^(toda|todo|cada|every|each)$/.test(fold)) return weekday;
    if (/^(as|los|os|the)$/.test(fold) && /^(todas|todos|all)$/.test(two?.word.fold ?? '')) return weekday;
    const plural =
      /s$/.test(tokens[i]?.word.fold ?? '') &&
      one !== undefined &&
      (one.digits || one.word.number !== null) &&
      !/\//.test(one.word.raw) &&
      (tokens[i]?.gap ?? 2) === 0;
    const value = one === undefined ? 0 : one.digits ? Number(one.word.raw) : (one.word.number?.value ?? 0);
    if (plural && value > 1) return weekday;
  }
  return null;
}

function proveMethod(talk: Talk, agreement: Agreement): ItemProof {
  const { tokens, words } = talk;
  const mentions: { method: string; from: number; to: number }[] = [];
  for (const [list, places] of words) {
    if (!list.startsWith('by_')) continue;
    for (const [from, to] of places)
      if (isMethodUse(list.slice(3), tokens, from, to, agreement)) mentions.push({ method: list.slice(3), from, to });
  }
  mentions.sort((a, b) => a.from - b.from || b.to - a.to);
  const longest = mentions.filter(
    (mention) =>
      !mentions.some(
        (other) =>
          other !== mention &&
          other.from <= mention.from &&
          other.to >= mention.to &&
          other.to - other.from > mention.to - mention.from &&
          other.method !== mention.method,
      ),
  );
  if (longest.length === 0) return MISSING;
  let standing = longest;
  for (const [, to] of words.get('correction') ?? []) {
    const later = longest.filter(({ from }) => from >= to && from - to <= 12);
    if (later.length > 0) standing = longest.filter(({ from }) => from >= to);
  }
  const accepted = ACCEPTED[agreement.method] ?? [agreement.method];
  const right = standing.filter(({ method }) => accepted.includes(method));
  const others = standing.filter(({ method }) => !accepted.includes(method) && method !== 'link');
  const alternative = standing.some((mention, index) => {
    const next = standing[index + 1];
    if (next === undefined || next.method === mention.method) return false;
    if (accepted.includes(mention.method) && accepted.includes(next.method)) return false;
    return (words.get('or') ?? []).some(
      ([from, to]) => from >= mention.to && to <= next.from && next.from - mention.to <= 4,
    );
  });
  if (alternative) return MISSING;
  const shown = right[0] ?? others[0] ?? standing[0];
  if (shown === undefined) return MISSING;
  const found = evidence(talk, shown.from, shown.to);
  const said = found[0]?.text ?? null;
  if (right.length === 0) return { result: 'wrong_value', evidence: found, said };
  const contradiction = others.some((other) =>
    right.every(
      (each) =>
        !sameSentence(talk, Math.min(each.from, other.from), Math.max(each.from, other.from)) && other.from > each.from,
    ),
  );
  return { result: contradiction ? 'wrong_value' : 'present', evidence: found, said };
}

const ACCEPTED: Readonly<Record<string, readonly string[]>> = {
  pix: ['pix'],
  boleto: ['boleto'],
  debit: ['debit'],
  card: ['card'],
  transfer: ['transfer', 'spei'],
  spei: ['spei', 'transfer'],
  oxxo: ['oxxo', 'convenience', 'store'],
  store: ['store', 'convenience', 'oxxo'],
  bank_branch: ['bank_branch'],
  ach: ['ach'],
  link: ['link'],
  cash_deposit: ['cash', 'bank_branch'],
};

/** Whether a word is used as the way of paying: "no débito", not "o débito"; "con tarjeta", not "de su tarjeta". */
function isMethodUse(
  method: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  agreement: Agreement,
): boolean {
  const lead = tokens[from - 1]?.word.fold ?? '';
  const lead2 = tokens[from - 2]?.word.fold ?? '';
  const alone = to - from === 1;
  const fold = tokens[from]?.word.fold ?? '';
  const next = tokens[to]?.word.fold ?? '';
  if (alone && fold === 'debito')
    return agreement.method === 'debit'
      ? lead !== 'seu'
      : /^(no|via|em|por|pediu|pelo)$/.test(lead) && !/^(de|do|da|em)$/.test(next);
  if (alone && (fold === 'tarjeta' || fold === 'cartao' || fold === 'card'))
    return (
      !/^(de|del|do|da|of)$/.test(lead) &&
      !(/^(su|seu|tu|your|credito)$/.test(lead) && /^(de|del|do|da|of)$/.test(lead2))
    );
  if (method === 'store' && alone && (lead === 'de' || lead === 'da')) return false;
  if (method === 'link' || method === 'cash') return true;
  if (fold === 'liga') return true;
  if (alone && (fold === 'agencia' || fold === 'branch')) return /^(na|en|la|a|at)$/.test(lead);
  if (fold === 'doc' || fold === 'transfer') return lead !== 'to';
  if (fold === 'no' && /^(credito)$/.test(next)) return true;
  return true;
}
