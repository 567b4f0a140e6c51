import type { Agreement } from '../agreement/agreement.ts';
import type { Turn } from '../conversation/turn.ts';
import type { Evidence } from '../interaction/verdict.ts';
import type { ClosingProof, HearingContext } from './hearing.ts';
import { type Quantity, readQuantities } from './read-quantities.ts';
import { readSaidDates } from './said-dates.ts';
import { type Token, tokenise } from './tokenise.ts';
import { closingLexicon, type Found, findWords } from './word-finder.ts';

interface Read {
  readonly turn: Turn;
  readonly tokens: readonly Token[];
  readonly words: ReadonlyMap<string, readonly Found[]>;
  readonly quantities: readonly Quantity[];
  readonly dates: number;
}

type Answer = 'yes' | 'no' | 'ambiguous';

const THUMB = /[👍👌🙌✅🤝🫡🆗👏]/u;

/**
 * Whether the customer agreed, without conditions, to the last summary; and whether the agent asked for doubts.
 * A plain "ok" agrees only when it answers a question for consent; an acceptance before the terms changed must be renewed.
 */
export function judgeConsent(
  turns: readonly Turn[],
  agreement: Agreement,
  context: HearingContext,
): { consent: ClosingProof['consent']; doubts: ClosingProof['doubts_asked'] } {
  const compiled = closingLexicon();
  const english = context.language === 'en';
  const read: Read[] = turns.map((turn) => {
    const tokens = tokenise(turn.text, compiled);
    return {
      turn,
      tokens,
      words: findWords(tokens),
      quantities: readQuantities(tokens, context.language),
      dates: readSaidDates(tokens, context.today, english).dates.filter(({ bare }) => bare !== 'weekday').length,
    };
  });
  const doubtEvidence = read.filter(({ turn }) => turn.speaker === 'agent').flatMap((each) => askedDoubts(each));
  const doubts: ClosingProof['doubts_asked'] = {
    result: doubtEvidence.length > 0 ? 'yes' : 'no',
    evidence: doubtEvidence,
  };

  const known = new Set<number>([
    agreement.total.minor,
    ...agreement.instalments.map(({ value }) => value.minor),
    ...(agreement.original_debt === null ? [] : [agreement.original_debt.minor]),
    ...(agreement.discount === null ? [] : [agreement.discount.amount.minor]),
  ]);
  let stated = new Set<number>();
  let answer: Answer = 'no';
  let words: Evidence[] = [];
  let replied = false;
  let summarised = false;
  let early = false;
  let acceptedOnce = false;
  const agentRun: Read[] = [];
  for (let i = 0; i < read.length; i++) {
    const each = read[i];
    if (each === undefined) continue;
    if (each.turn.speaker === 'agent') {
      const previous = read[i - 1];
      if (previous === undefined || previous.turn.speaker !== 'agent') agentRun.length = 0;
      agentRun.push(each);
      const amounts = each.quantities
        .filter(
          ({ unit, minor }) =>
            (unit === 'money' || unit === 'none' || unit === 'count' || unit === 'percent') && minor >= 200,
        )
        .map(({ minor }) => minor);
      const fresh = amounts.filter((minor) => !stated.has(minor));
      const changes =
        (each.words.get('correction')?.length ?? 0) > 0 &&
        (amounts.length > 0 || each.dates > 0 || [...each.words.keys()].some((list) => list.startsWith('by_')));
      if (fresh.length > 0 || each.dates > 0 || changes) {
        const renews = summarised && acceptedOnce ? fresh.length > 0 || changes : true;
        if (renews && (amounts.length > 0 || each.dates > 0)) {
          if (acceptedOnce) early = true;
          summarised = true;
          if (answer === 'yes') answer = 'ambiguous';
          else if (!early) answer = 'no';
          replied = false;
        }
      }
      stated = new Set([...stated, ...amounts]);
      continue;
    }
    if (each.turn.speaker === 'system') continue;
    replied = true;
    const verdict = judgeReply(each, agentRun, known, context);
    if (verdict === null) continue;
    if (verdict === 'yes' || verdict === 'ambiguous') {
      if (verdict === 'yes') acceptedOnce = true;
    }
    if (verdict === 'yes' && each.turn.speaker === 'third_party') answer = 'ambiguous';
    else if (!summarised && verdict === 'yes' && !asksConsent(agentRun)) {
      early = true;
      answer = 'ambiguous';
    } else if (verdict === 'ambiguous' && answer === 'yes' && isPlain(each)) continue;
    else answer = verdict;
    words = [{ turn_id: each.turn.id, start: 0, end: each.turn.text.length, text: each.turn.text }];
  }
  return { consent: { result: answer, evidence: answer === 'no' && words.length === 0 ? [] : words, replied }, doubts };
}

function isPlain(each: Read): boolean {
  return each.tokens.length <= 4;
}

function count(each: Read, list: string): number {
  return each.words.get(list)?.length ?? 0;
}

/** Questions for doubts in an agent turn; an invitation to call "with any doubt" is not one. */
function askedDoubts(each: Read): Evidence[] {
  const found: Evidence[] = [];
  const invitations = each.words.get('any_doubt') ?? [];
  for (const [from, to] of each.words.get('doubts') ?? []) {
    if (invitations.some(([a, b]) => from >= a - 1 && from <= b + 1)) continue;
    const first = each.tokens[from];
    const last = each.tokens[to - 1];
    if (first === undefined || last === undefined) continue;
    const lead = each.tokens[from - 1]?.word.fold ?? '';
    const lead2 = each.tokens[from - 2]?.word.fold ?? '';
    if (
      /^(sem|sin|no|qualquer|cualquier|quaisquer|cualesquier|se|si|if|eu|yo|i)$/.test(lead) &&
      !(lead === 'no' && first.question)
    )
      continue;
    if (/^(qualquer|cualquier|se|if|si)$/.test(lead2) && !first.question) continue;
    if (
      /^(me|ligue|llame|llameme|fale|chame|escreva|text|call)$/.test(each.tokens[to]?.word.fold ?? '') &&
      !first.question
    )
      continue;
    const punctuated = /[?]/.test(each.turn.text);
    const statement = /[.!,;]/.test(each.turn.text) && !first.question && !punctuated;
    if (statement && /^(claro|understood|entendio|aclarar|esclarecer|concerns)$/.test(first.word.fold)) continue;
    if (punctuated && !first.question && !endsSoon(each, to)) continue;
    found.push({
      turn_id: each.turn.id,
      start: first.start,
      end: last.end,
      text: each.turn.text.slice(first.start, last.end),
    });
  }
  return found;
}

function endsSoon(each: Read, to: number): boolean {
  for (let i = to; i < Math.min(each.tokens.length, to + 6); i++) if (each.tokens[i]?.question) return true;
  return false;
}

function asksConsent(run: readonly Read[]): boolean {
  return run.some((each) => {
    const { tokens } = each;
    const punctuated = /[?]/.test(each.turn.text);
    const spoken = !/[A-Z.,!?]/.test(each.turn.text);
    const asks = (from: number, to: number): boolean => {
      const token = tokens[from];
      if (token === undefined) return false;
      if (token.question) return true;
      if (
        /^(responda|escriba|escribame|reply|say)$/.test(token.word.fold) ||
        (token.word.fold === 'com' && tokens[from + 1]?.word.fold === 'um')
      )
        return true;
      // A spoken line has no question mark: its last words ask, or the whole of a short line.
      return (
        !punctuated &&
        (spoken
          ? tokens.length - to <= 5 || tokens.length <= 8
          : tokens.length <= 6 &&
            /^(confirma|confirmas|aceita|aceitas|acepta|aceptas|concorda|posso|puedo|autoriza)$/.test(token.word.fold))
      );
    };
    if ((each.words.get('consent_question') ?? []).some(([from, to]) => asks(from, to))) return true;
    // "posso lançar", "puedo generar": leave asked to go ahead.
    return tokens.some(
      (token, i) =>
        /^(posso|puedo|podemos|can|shall|may)$/.test(token.word.fold) &&
        /[aei]r$/.test(tokens[i + 1]?.word.fold ?? '') &&
        (token.question || (spoken && tokens.length - i <= 6)),
    );
  });
}

function asksDoubts(run: readonly Read[]): boolean {
  return run.some((each) => askedDoubts(each).length > 0);
}

/** What one reply amounts to; null where it decides nothing (only answers the doubts, or says nothing on it). */
function judgeReply(
  each: Read,
  run: readonly Read[],
  known: ReadonlySet<number>,
  context: HearingContext,
): Answer | null {
  const strong = accepts(each);
  const refused = refuses(each);
  const hedged = count(each, 'hedge') > 0;
  const conditional = count(each, 'condition') > 0 && !onlyGod(each);
  const but = (each.words.get('but') ?? []).some(
    ([from]) => !(context.language === 'es' && each.tokens[from]?.word.fold === 'mas'),
  );
  const consentAsked = asksConsent(run);
  const doubtsAsked = asksDoubts(run);
  const other = each.quantities.some(
    ({ minor, unit }) => (unit === 'money' || unit === 'none') && minor >= 2000 && !known.has(minor),
  );
  const plain = (each.words.get('yes')?.length ?? 0) > 0 || THUMB.test(each.turn.text);
  const negative = /^(nao|no|n|nope|nah|nel|negativo)$/.test(each.tokens[0]?.word.fold ?? '');
  if (strong.length > 0) {
    if (refused && !(negative && doubtsAsked)) return hedged || but ? 'ambiguous' : 'no';
    if (hedged || conditional || but || other) return 'ambiguous';
    return 'yes';
  }
  if (refused) return plain && (conditional || but) ? 'ambiguous' : 'no';
  if (negative) {
    if (doubtsAsked && !consentAsked) return null;
    if (consentAsked && !doubtsAsked) return 'no';
    return null;
  }
  if (hedged || (conditional && plain)) return 'ambiguous';
  if (conditional) return 'ambiguous';
  if (plain) {
    if (but || other) return 'ambiguous';
    if (asksBack(each)) return null;
    if (consentAsked) return acknowledgement(each) ? 'ambiguous' : 'yes';
    if (doubtsAsked) return null;
    return run.length > 0 ? 'ambiguous' : null;
  }
  return null;
}

/** "ok, mas qual o valor?": a question back decides nothing. */
function asksBack(each: Read): boolean {
  return each.tokens[each.tokens.length - 1]?.question === true && each.tokens.length > 3;
}

/** Words that say "noted" rather than "yes". */
function acknowledgement(each: Read): boolean {
  const only = each.tokens.map(({ word }) => word.fold).join(' ');
  return /^(enterad[oa]|entendi|understood|got it|noted|anotado|ciente|recebido|recibido|visto|vi|copy)( .{0,12})?$/.test(
    only,
  );
}

/** "se Deus quiser", "si Dios quiere" condition nothing. */
function onlyGod(each: Read): boolean {
  return each.tokens.some(({ word }) => /^(deus|dios|god)$/.test(word.fold));
}

function accepts(each: Read): readonly Found[] {
  const leave = each.tokens.flatMap((token, i): Found[] =>
    /^(pode|puede|podes|puedes)$/.test(token.word.fold) &&
    /[aei]r(lo|la|los|las|me)?$/.test(each.tokens[i + 1]?.word.fold ?? '') &&
    each.tokens[i + 1]?.word.fold !== 'ser'
      ? [[i, i + 2]]
      : [],
  );
  return [...(each.words.get('accept') ?? []), ...leave].filter(([from, to]) => {
    const lead = each.tokens[from - 1]?.word.fold ?? '';
    const lead2 = each.tokens[from - 2]?.word.fold ?? '';
    const gap = each.tokens[from]?.gap ?? 2;
    if (gap === 0 && /^(nao|no|nunca|dont|not|cant|wont|n|se|quando|cuando|before|antes)$/.test(lead)) return false;
    if (gap === 0 && (lead === 'si' || lead === 'if') && from > 1) return false;
    if (
      gap === 0 &&
      /^(nao|no|not|dont)$/.test(lead2) &&
      (each.tokens[from - 1]?.gap ?? 2) === 0 &&
      /^(te|lo|le|to|eu|yo|vou|voy|posso|puedo|estoy|estou|i)$/.test(lead)
    )
      return false;
    if (
      each.tokens[from]?.question === true &&
      to - from < 3 &&
      !/^(aceito|acepto|confirmo|concordo)$/.test(each.tokens[from]?.word.fold ?? '')
    )
      return false;
    return true;
  });
}

function refuses(each: Read): boolean {
  return (each.words.get('refuse') ?? []).some(([from, to]) => {
    // "não posso reclamar", "no tengo dudas" refuse nothing.
    const next = each.tokens[to]?.word.fold ?? '';
    if (
      /^(duvida|duvidas|duda|dudas|pregunta|preguntas|pergunta|questions|mais|problema|inconveniente|reclamar)$/.test(
        next,
      )
    )
      return false;
    const first = each.tokens[from]?.word.fold ?? '';
    return (
      !(first === 'deixa' && to - from === 1 && /^(eu|comigo)$/.test(next)) &&
      !(first === 'pass' && from > 0) &&
      !(first === 'despues' && each.tokens.length > 6)
    );
  });
}
