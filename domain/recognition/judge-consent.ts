import type { Agreement } from '../agreement/agreement.ts';
import type { Turn } from '../conversation/turn.ts';
import type { Evidence } from '../interaction/verdict.ts';
import { type Asked, askedDoubts, type ReadTurn, whatIsAsked } from './closing-questions.ts';
import { type Answer, judgeReply, type Terms } from './closing-reply.ts';
import { outsideDates } from './closing-talk.ts';
import type { ClosingProof, HearingContext } from './hearing.ts';
import { readQuantities } from './read-quantities.ts';
import { readSaidDates } from './said-dates.ts';
import { tokenise } from './tokenise.ts';
import { closingLexicon, findWords } from './word-finder.ts';

/**
 * Whether the customer agreed, without conditions, to the last summary; and whether the agent asked for doubts.
 * A plain "ok" agrees only when it answers a question for consent; an acceptance before the terms changed must be renewed.
 */
export function judgeConsent(
  turns: readonly Turn[],
  agreement: Agreement,
  context: HearingContext,
): { consent: ClosingProof['consent']; doubts: ClosingProof['doubts_asked'] } {
  const read = turns.map((turn) => readTurn(turn, context));
  const doubtEvidence = read.flatMap(askedDoubts);
  const doubts: ClosingProof['doubts_asked'] = {
    result: doubtEvidence.length > 0 ? 'yes' : 'no',
    evidence: doubtEvidence,
  };
  const terms: Terms = {
    amounts: new Set([
      agreement.total.minor,
      ...agreement.instalments.map(({ value }) => value.minor),
      ...(agreement.original_debt === null ? [] : [agreement.original_debt.minor]),
      ...(agreement.discount === null ? [] : [agreement.discount.amount.minor]),
    ]),
    days: new Set(agreement.instalments.map(({ due_date }) => due_date)),
  };
  const stated = new Set<number>();
  const days = new Set<string>();
  let answer: Answer = 'no';
  let words: Evidence[] = [];
  let replied = false;
  let summarised = false;
  let early = false;
  let acceptedOnce = false;
  let recapped = false;
  const agentRun: ReadTurn[] = [];
  let asked: Asked | null = null;
  for (let i = 0; i < read.length; i++) {
    const each = read[i];
    if (each === undefined || each.turn.speaker === 'system') continue;
    if (each.turn.speaker === 'agent') {
      if (read[i - 1]?.turn.speaker !== 'agent') agentRun.length = 0;
      agentRun.push(each);
      asked = null;
      const amounts = amountsOf(each);
      const fresh = amounts.filter((minor) => !stated.has(minor));
      const dated = datesOf(each) > 0;
      const changes =
        (each.words.get('correction')?.length ?? 0) > 0 &&
        (amounts.length > 0 || dated || [...each.words.keys()].some((list) => list.startsWith('by_')));
      const said = each.dates.filter(({ bare }) => bare !== 'weekday').map(({ date }) => date);
      const moved = days.size > 0 && said.some((date) => !days.has(date));
      for (const date of said) days.add(date);
      const renews = summarised && acceptedOnce ? fresh.length > 0 || changes || moved : true;
      if (renews && (amounts.length > 0 || dated)) {
        if (acceptedOnce) early = true;
        summarised = true;
        if (answer === 'yes') answer = 'ambiguous';
        else if (!early) answer = 'no';
        replied = false;
      } else if (recapped) summarised = true;
      for (const minor of amounts) stated.add(minor);
      continue;
    }
    replied = true;
    asked ??= whatIsAsked(agentRun);
    // The customer's own recap, once the agent lets it stand, is the summary that the next word accepts.
    recapped = amountsOf(each).length > 0 || datesOf(each) > 0;
    const verdict = judgeReply(each, asked, terms, context);
    if (verdict === null) continue;
    if (!summarised && !asked.consent && verdict !== 'no') {
      // Agreement to terms not said yet is no agreement to them.
      if (verdict === 'yes') early = true;
      answer = 'ambiguous';
    } else {
      if (verdict === 'yes') acceptedOnce = true;
      if (verdict === 'yes' && each.turn.speaker === 'third_party') answer = 'ambiguous';
      else if (verdict === 'ambiguous' && answer === 'yes' && each.tokens.length <= 4) continue;
      else answer = verdict;
    }
    words = [{ turn_id: each.turn.id, start: 0, end: each.turn.text.length, text: each.turn.text }];
  }
  return { consent: { result: answer, evidence: answer === 'no' && words.length === 0 ? [] : words, replied }, doubts };
}

function readTurn(turn: Turn, context: HearingContext): ReadTurn {
  const tokens = tokenise(turn.text, closingLexicon());
  const dates = readSaidDates(tokens, context.today, context.language === 'en').dates;
  return {
    turn,
    tokens,
    words: findWords(tokens),
    quantities: outsideDates(readQuantities(tokens, context.language), dates),
    dates,
  };
}

/** The sums and shares said in a turn, in hundredths; small counts are no terms. */
function amountsOf(each: ReadTurn): number[] {
  return each.quantities
    .filter(({ unit, minor }) => /^(money|none|count|percent)$/.test(unit) && minor >= 200)
    .map(({ minor }) => minor);
}

function datesOf(each: ReadTurn): number {
  return each.dates.filter(({ bare }) => bare !== 'weekday').length;
}
