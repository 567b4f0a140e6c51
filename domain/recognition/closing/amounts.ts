import type { Agreement } from '../../agreement/agreement.ts';
import type { ItemProof } from '../hearing.ts';
import { LONGEST, placesBetween } from '../places.ts';
import type { Token } from '../tokenise.ts';
import type { Quantity } from '../values/read-quantities.ts';
import { after, before, corrected, evidence, MISSING, sameSentence, type Talk } from './talk.ts';

type Role = 'value' | 'total' | 'original' | 'discount' | 'count' | 'percent' | 'none';

export interface Said {
  readonly quantity: Quantity;
  role: Role;
  /** For a count: how many. For a value: how many instalments it is said of (0 where unsaid). */
  n: number;
  place: 'all' | 'first' | 'last' | 'one';
  /** A price said of each payment, the odd one among them: the count beside it counts them all. */
  each?: true;
}

const OF = /^(de|of|por|at|a|en|em|at|=|x|con|com)$/;
const SOLE = /^(um|uma|un|una|one|uno)$/;

export function assignRoles(talk: Talk, agreement: Agreement): Said[] {
  const { tokens, quantities } = talk;
  const valueMinors = new Set(agreement.instalments.map(({ value }) => value.minor));
  const rhythms = talk.words.get('every_fortnight') ?? [];
  const out: Said[] = [];
  let valued = false;
  const add = (quantity: Quantity, role: Role, n = 0, place: Said['place'] = 'all'): void => {
    out.push({ quantity, role, n, place });
    if (role === 'value') valued = true;
  };
  const whole = (quantity: Quantity): number =>
    quantity.minor % 100 === 0 && quantity.minor <= 12_000 ? quantity.minor / 100 : 0;
  const known = new Set([
    agreement.total.minor,
    ...valueMinors,
    ...(agreement.original_debt === null ? [] : [agreement.original_debt.minor]),
    ...(agreement.discount === null ? [] : [agreement.discount.amount.minor]),
  ]);
  quantities.forEach((heard, index) => {
    // Of two readings of spoken English, the one that the terms hold.
    const quantity =
      heard.or !== null && known.has(heard.or) && !known.has(heard.minor)
        ? { ...heard, minor: heard.or, explicit: true }
        : heard;
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
    // "200 não passa": said to be refused.
    if (unit !== 'count' && !known.has(minor) && isRefused(tokens, to)) return;
    // "De quinze em quinze dias" counts days, and no sum in fifteen.
    if (unit === 'none' && placesBetween(rhythms, from - LONGEST, to).some(([a, b]) => a <= from && to <= b)) return;
    const n = whole(quantity);
    // "$95 x3": how many is written onto the sign.
    const times = /^x(\d{1,2})$/.exec(word);
    // "3x240": the price is written onto it.
    if (times === null && /^x\d{2,}$/.test(word) && n >= 1 && n <= 60 && (tokens[to]?.gap ?? 2) === 0) {
      const price = { ...quantity, from: to, to: to + 1, minor: Number(word.slice(1)) * 100, explicit: true };
      add(quantity, 'count', n);
      add(price, agreement.instalments.length > 1 ? 'value' : 'total', n);
      return;
    }
    if (times !== null && n >= 1 && n <= 60 && !quantity.explicit && Number(times[1]) > n) {
      add(quantity, 'count', n);
      add({ ...quantity, from: to, to: to + 1, minor: Number(times[1]) * 100, explicit: true }, 'value', n);
      return;
    }
    if (times !== null && unit !== 'count' && (tokens[to]?.gap ?? 2) === 0) {
      add(quantity, 'value', Number(times[1]));
      out.push({
        quantity: { ...quantity, from: to, to: to + 1, minor: Number(times[1]) * 100, unit: 'count' },
        role: 'count',
        n: Number(times[1]),
        place: 'all',
      });
      return;
    }
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
      (n >= 1 || minor === 0) &&
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
        (gap === 1 && /^(de|of|x|×)$/.test(link) && next.unit !== 'percent' && next.minor > minor) ||
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
    if (
      unit === 'none' &&
      n >= 2 &&
      n <= 60 &&
      !quantity.explicit &&
      minor !== agreement.total.minor &&
      !valueMinors.has(minor) &&
      isDivision(talk, quantity, previous)
    ) {
      add(quantity, 'count', n);
      return;
    }
    if (
      (minor < 300 && !quantity.explicit) ||
      (unit === 'none' && !quantity.explicit && !known.has(minor) && isYear(tokens, quantity))
    )
      return;
    add(quantity, roleOfMoney(talk, out[out.length - 1], valued, quantity, agreement), 0, placeOf(talk, from));
    const made = out[out.length - 1];
    if (made?.role === 'value') {
      const counted = lastCount(out, from, tokens);
      if (counted !== null) made.n = counted;
      // "cada parcela é de 70,13, sendo a última de 70,14": said of every one, but for those named apart.
      else if (made.place === 'all' && before(talk, 'each', from, 5)) {
        made.n = agreement.instalments.length;
        made.each = true;
      }
    }
  });
  return out;
}

/** "200 não passa", "400 no se puede", "$200 won't work": what follows a sum turns it down. */
function isRefused(tokens: readonly Token[], to: number): boolean {
  const at = to + (/^(reais|real|pesos?|dolares|dollars?|por)$/.test(tokens[to]?.word.fold ?? '') ? 1 : 0);
  const words = [0, 1, 2].map((ahead) => tokens[at + ahead]?.word.fold ?? '').join(' ');
  return (
    (tokens[at]?.gap ?? 2) === 0 &&
    /^(?:nao|no|n) (?:me |le |lhe |se |te )?(?:passa|pasa|da|rola|consigo|posso|puedo|puede|pode|alcanza|aceita\w*|acepta\w*|autoriza\w*|serve|sirve|vai|va)|^(?:wont|doesnt|isnt|cant|not) /.test(
      words,
    )
  );
}

/** "599,40 em seis no cartão", "dividido en tres", "split in 4": how many parts a sum is cut into. */
function isDivision(talk: Talk, { from, to }: Quantity, previous: Quantity | undefined): boolean {
  const { tokens } = talk;
  if (!/^(em|en|in|into|entre|por)$/.test(tokens[from - 1]?.word.fold ?? '') || (tokens[from]?.gap ?? 2) > 0)
    return false;
  if (
    /^(dias?|days?|horas?|hours?|minutos?|de|do|of)$/.test(tokens[to]?.word.fold ?? '') &&
    (tokens[to]?.gap ?? 2) === 0
  )
    return false;
  if (previous !== undefined && previous.to === from - 1 && previous.unit !== 'percent') return true;
  for (let i = from - 2; i >= Math.max(0, from - 6); i--) {
    if ((tokens[i + 1]?.gap ?? 0) === 2) return false;
    if (
      /^(divid|parcel|repart|split|spread|quebra|fracion|faz|hago|hace|parte|queda|fica)/.test(
        tokens[i]?.word.fold ?? '',
      )
    )
      return true;
  }
  return false;
}

/** A word of discount right after a sum; "y quita" is one, "e quita tudo" pays it off. */
function letOff(talk: Talk, to: number): boolean {
  const paysOff = [to, to + 1].some(
    (at) =>
      talk.tokens[at]?.word.fold === 'quita' &&
      /^(tudo|essa|esse|isso|sua|seu|o|a)$/.test(talk.tokens[at + 1]?.word.fold ?? ''),
  );
  return after(talk, 'discount_after', to, 2) && !paysOff;
}

/** "748 total", "mil oitocentos e cinquenta de total", "1,890 en total", "900 altogether". */
function saysTotal(tokens: readonly Token[], to: number): boolean {
  if ((tokens[to]?.gap ?? 2) > 0) return false;
  const [one, two] = [tokens[to]?.word.fold ?? '', tokens[to + 1]?.word.fold ?? ''];
  const opens = tokens[to + 1];
  const leads =
    opens !== undefined && opens.gap < 2 && (opens.digits || opens.word.number !== null || /^(r|\$|de)$/.test(two));
  return (
    (/^(total|altogether)$/.test(one) && !leads) ||
    (/^(de|en|in|no|ao|all)$/.test(one) && /^(total|todo|together)$/.test(two))
  );
}

const DEAL_WORD =
  /^(do|da|del|de|el|o|a|es|e|sera|fica|queda|is|of|the|acordo|convenio|acuerdo|deal|plano|plan|r|us|mx|\$)$/;

/** "El total del convenio es de 94,634": the sum that is called the total, with nothing but the deal's name between. */
function namedTotal({ tokens, sentences }: Talk, from: number): boolean {
  let at = from - 1;
  while (from - at < 8 && sentences[at] === sentences[from] && DEAL_WORD.test(tokens[at]?.word.fold ?? '')) at--;
  return sentences[at] === sentences[from] && tokens[at]?.word.fold === 'total';
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

const ALL = /^(tudo|todo|todas|todos|all|cada|each|every|iguais|iguales)$/;

function placeOf(talk: Talk, from: number): Said['place'] {
  // "entrada mais 6, tudo 390"
  if (ALL.test(talk.tokens[from - 1]?.word.fold ?? '')) return 'all';
  if (before(talk, 'last', from, 4)) return 'last';
  if (before(talk, 'down', from, 4)) return 'first';
  return 'all';
}

function roleOfMoney(
  talk: Talk,
  previous: Said | undefined,
  valued: boolean,
  quantity: Quantity,
  agreement: Agreement,
): Role {
  const { tokens } = talk;
  const { from, to, minor } = quantity;
  const count = agreement.instalments.length;
  const original = agreement.original_debt?.minor ?? null;
  const discount = agreement.discount?.amount.minor ?? null;
  const isValue = agreement.instalments.some(({ value }) => value.minor === minor);
  // "de R$ 240", "de US$ 240": the letters belong to the sign.
  const sign = /^(r|us|mx)$/.test(tokens[from - 1]?.word.fold ?? '') && tokens[from]?.word.fold === '$' ? 1 : 0;
  const link = tokens[from - 1 - sign]?.word.fold ?? '';
  const closeCount =
    previous?.role === 'count' && from - previous.quantity.to <= 6 && sameSentence(talk, previous.quantity.to, from);
  const byCount =
    closeCount && (OF.test(link) || from - (previous?.quantity.to ?? 0) <= 2 || /^(cada|por)$/.test(link));
  const discounted = before(talk, 'discount_before', from, 3) || ((tokens[to]?.gap ?? 2) === 0 && letOff(talk, to));
  const bare = !quantity.explicit && quantity.unit === 'none';
  // A small number that is the agreed count counts: "entrada + 7", "resto em 7".
  if (bare && !isValue && minor <= 6000 && count > 1 && (minor === count * 100 || minor === (count - 1) * 100))
    return 'none';
  if (minor === agreement.total.minor && !(count > 1 && isValue)) {
    // Half off: the discount and the total are one sum, told apart by the words that stand at it.
    if (
      minor === discount &&
      (((tokens[to]?.gap ?? 2) === 0 && letOff(talk, to)) ||
        (/^(de|of|por)$/.test(link) && before(talk, 'discount_before', from - 1, 1)) ||
        ((tokens[from]?.gap ?? 2) === 0 && before(talk, 'discount_before', from, 1) && !before(talk, 'half', from, 3)))
    )
      return 'discount';
    return 'total';
  }
  if (minor === discount && !byCount && isValue && (before(talk, 'discount_before', from, 2) || discounted))
    return 'discount';
  if (count > 1 && byCount) return 'value';
  if (isValue) return count > 1 ? 'value' : 'total';
  if (original !== null && minor === original) return 'original';
  if (discount !== null && minor === discount) return 'discount';
  if (discounted && !byCount) return 'discount';
  if (byCount && count > 1) return 'value';
  if (after(talk, 'each', to, 1) || before(talk, 'each', from, 1)) return 'value';
  if (before(talk, 'total', from, 3)) return 'total';
  if (saysTotal(tokens, to)) return 'total';
  // "mil duzentos e sessenta em cinco de ...": what comes before the plan is its sum.
  const after1 = tokens[to]?.word.fold ?? '';
  if (/^(em|en|in|over)$/.test(after1) && count > 1 && previous?.role !== 'count') return 'total';
  if (namedTotal(talk, from)) return 'total';
  if (original !== null && minor > agreement.total.minor && before(talk, 'original', from, 2)) return 'original';
  if (original === null && minor > agreement.total.minor * 1.05 && before(talk, 'original', from, 2) && !closeCount)
    return 'original';
  if (placeOf(talk, from) !== 'all' && count > 1) return 'value';
  if (count === 1) return bare && minor * 4 < agreement.total.minor ? 'none' : 'total';
  if (agreement.instalments.some(({ value }) => Math.abs(value.minor - minor) * 20 < value.minor)) return 'value';
  return valued && Math.abs(minor - (agreement.instalments[0]?.value.minor ?? 0)) < minor * 0.5 ? 'value' : 'none';
}

export function judge(talk: Talk, stated: readonly Said[], right: (said: Said) => boolean): ItemProof {
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
