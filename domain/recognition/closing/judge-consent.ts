import type { Agreement } from '../../agreement/agreement.ts';
import type { Turn } from '../../conversation/turn.ts';
import type { Evidence } from '../../interaction/verdict.ts';
import type { ClosingProof, HearingContext } from '../hearing.ts';
import { tokenise } from '../tokenise.ts';
import { readQuantities } from '../values/read-quantities.ts';
import { readSaidDates } from '../values/said-dates.ts';
import { closingLexicon, findWords } from '../word-finder.ts';
import { type Asked, askedDoubts, type ReadTurn, whatIsAsked } from './questions.ts';
import { type Answer, judgeReply, type Terms } from './reply.ts';
import { outsideDates } from './talk.ts';

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
    count: agreement.instalments.length,
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
  const methods = new Set<string>();
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
      const named = [...each.words.keys()].filter((list) => list.startsWith('by_') && list !== 'by_link');
      const switched = methods.size > 0 && named.some((list) => !methods.has(list)) && changesMethod(each);
      for (const list of named) methods.add(list);
      const said = each.dates.filter(({ bare }) => bare !== 'weekday').map(({ date }) => date);
      const moved = days.size > 0 && said.some((date) => !days.has(date));
      for (const date of said) days.add(date);
      const renews = summarised && acceptedOnce ? fresh.length > 0 || changes || moved || switched : true;
      if (renews && (amounts.length > 0 || dated || switched)) {
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
    // Nobody answers what nobody has said yet, unless he accepts it in as many words.
    if (agentRun.length === 0 && !each.tokens.some(({ word }) => ACCEPTS.test(word.fold))) continue;
    const verdict = judgeReply(each, asked, terms, context);
    if (each.turn.speaker === 'third_party' && summarised && acceptsForAnother(each)) {
      answer = 'ambiguous';
      words = [{ turn_id: each.turn.id, start: 0, end: each.turn.text.length, text: each.turn.text }];
      continue;
    }
    if (verdict === null) continue;
    if (!summarised && !asked.consent && verdict !== 'no') {
      // Agreement to terms not said yet is no agreement to them.
      if (verdict === 'yes') early = true;
      answer = 'ambiguous';
    } else {
      if (verdict === 'yes') acceptedOnce = true;
      // Whoever may not be the customer at all (the page does not surely say who spoke) binds the customer to nothing.
      if (verdict === 'yes' && (each.turn.speaker === 'third_party' || each.turn.doubtful)) answer = 'ambiguous';
      else if (verdict === 'ambiguous' && answer === 'yes' && each.tokens.length <= 4) continue;
      else answer = verdict;
    }
    words = [{ turn_id: each.turn.id, start: 0, end: each.turn.text.length, text: each.turn.text }];
  }
  return { consent: { result: answer, evidence: answer === 'no' && words.length === 0 ? [] : words, replied }, doubts };
}

/** "tiene que ser en ventanilla, no transferencia": the way to pay that was agreed gives way to another. */
function changesMethod({ tokens }: ReadTurn): boolean {
  return /\b(?:tiene que|tienen que|tem que|tera que|vai ter que|has to|have to|needs? to|must|only|solo se|so da|so pode|nao da|en vez|en lugar|em vez|no lugar|instead|muda\w*|cambi\w+|troca\w*|switch\w*|change\w*)\b/.test(
    tokens.map(({ word }) => word.fold).join(' '),
  );
}

const ACCEPTS = /^(aceito|acepto|accept|agree|concordo|fechado|topo|acuerdo|acordo|trato)$/;

/** Somebody else says that the debtor accepts: "sí acepta, yo le digo". */
function acceptsForAnother({ tokens }: ReadTurn): boolean {
  return tokens.some(
    ({ word }, i) =>
      /^(acepta|aceita|accepts|agrees|aceptamos|aceitamos|concorda|confirma)$/.test(word.fold) &&
      !/^(no|nao|nem|ni|never|si|se|if)$/.test(
        /[íÍ]/.test(tokens[i - 1]?.word.raw ?? '') ? '' : (tokens[i - 1]?.word.fold ?? ''),
      ),
  );
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
