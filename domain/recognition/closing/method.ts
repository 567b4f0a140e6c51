import type { Agreement } from '../../agreement/agreement.ts';
import type { ItemProof } from '../hearing.ts';
import { between, firstAt, LONGEST, placesBetween } from '../places.ts';
import type { Token } from '../tokenise.ts';
import { evidence, MISSING, sameSentence, type Talk } from './talk.ts';

/** Whether the agreed way of paying was named: another one named instead is wrong, several left open is none. */
export function proveMethod(talk: Talk, agreement: Agreement): ItemProof {
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
      !between(mentions, mention.from - LONGEST, mention.from + 1, ({ from }) => from).some(
        (other) =>
          other.to >= mention.to &&
          other.to - other.from > mention.to - mention.from &&
          other.method !== mention.method,
      ),
  );
  if (longest.length === 0) return MISSING;
  let standing = longest;
  const corrections = words.get('correction') ?? [];
  for (let i = corrections.length - 1; i >= 0; i--) {
    const [, to] = corrections[i] ?? [0, 0];
    const next = firstAt(longest, to, ({ from }) => from);
    if ((longest[next]?.from ?? Number.POSITIVE_INFINITY) - to > 12) continue;
    standing = longest.slice(next);
    break;
  }
  const accepted = ACCEPTED[agreement.method] ?? [agreement.method];
  const right = standing.filter(({ method }) => accepted.includes(method));
  const others = standing.filter(({ method }) => !accepted.includes(method) && method !== 'link');
  const alternative = standing.some((mention, index) => {
    const next = standing[index + 1];
    if (next === undefined || next.method === mention.method) return false;
    if (accepted.includes(mention.method) && accepted.includes(next.method)) return false;
    if (next.from - mention.to > 4) return false;
    return placesBetween(words.get('or'), mention.to, next.from).some(([, to]) => to <= next.from);
  });
  if (alternative) return MISSING;
  const shown = right[0] ?? others[0] ?? standing[0];
  if (shown === undefined) return MISSING;
  const found = evidence(talk, shown.from, shown.to);
  const said = found[0]?.text ?? null;
  if (right.length === 0) return { result: 'wrong_value', evidence: found, said };
  const last = right[right.length - 1]?.from ?? 0;
  const contradiction = others.some(({ from }) => from > last && !sameSentence(talk, last, from));
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
  // "consegui com a loja", "la tienda autorizó" speak of the creditor.
  if (
    method === 'store' &&
    alone &&
    ([lead, lead2].some((word) => /^(com|con|with)$/.test(word)) ||
      /^(nao|no|autoriz\w+|liber\w+|deix\w+|permit\w+)$/.test(next))
  )
    return false;
  if (method === 'link' || method === 'cash') return true;
  if (fold === 'liga') return true;
  if (alone && (fold === 'agencia' || fold === 'branch')) return /^(na|en|la|a|at)$/.test(lead);
  if (fold === 'doc' || fold === 'transfer') return lead !== 'to';
  if (fold === 'no' && /^(credito)$/.test(next)) return true;
  return true;
}
