import type { Turn } from '../../conversation/turn.ts';
import type { Evidence } from '../../interaction/verdict.ts';
import { between, LONGEST, placesBetween } from '../places.ts';
import type { Token } from '../tokenise.ts';
import type { Quantity } from '../values/read-quantities.ts';
import type { SaidDate } from '../values/said-dates.ts';
import type { Found } from '../word-finder.ts';

/** One turn, read once: its tokens and what was found in them. */
export interface ReadTurn {
  readonly turn: Turn;
  readonly tokens: readonly Token[];
  readonly words: ReadonlyMap<string, readonly Found[]>;
  readonly quantities: readonly Quantity[];
  readonly dates: readonly SaidDate[];
}

/** What the agent's last turns ask of the customer. */
export interface Asked {
  /** A question, or an order to answer, that asks for consent. */
  readonly consent: boolean;
  readonly doubts: boolean;
  /** The words of the question for consent, folded: a reply that takes one of them up accepts. */
  readonly words: readonly string[];
  /** "1 para aceitar ou 2 para recusar": the signs that accept and that refuse, folded. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

type Span = readonly [from: number, to: number];

const ANSWER_ORDER =
  /^(respond[ae]|respond[ae]me|responder|digite|digita|mande|manda|mandar|envie|envia|escriba|escribe|escribame|escribeme|escreva|conteste|contesta|contestame|contesteme|echame|echeme|mandame|mandeme|dime|digame|diga|diz|reply|text|type|respond|say|send|tecle|marque|marca|aperte|presione|indicar|manifestar|indique|need)$/;
const ANSWER_WORD =
  /^(sim|si|yes|ok|aceito|acepto|aceita|acepta|accept|accepted|concordo|confirmo|confirm|agree|acordo|acuerdo|y|s|aceitacao|aceptacion|word|go|seguimos|va|dale|listo)$/;
const INFORMATION =
  /\b(quando|cuando|when|onde|donde|where|quem|quien|who|por que|porque|why|quanto|cuanto|how much|como vai|como esta|ta ai|esta ai|me ouve|me escucha|alo|hello|are you there|recebeu|recibio|did you get|sabia|lembra|recuerda|remember|cpf|seu nome|su nombre|email|e mail|telefone|numero|celular|correo|address|falo com|hablo con|am i speaking|posso ajudar|ajudo em algo|algo mais|algo mas|alguna otra|mais alguma coisa|anything else|repita|repito|repeat|nao pagou|no pago|didnt pay)\b/;
const WHICH = /^(qual|que|cual|what|which|o)$/;
const DECISION = /\b(decisao|decision|resposta|respuesta|answer|dice|dices|diz|acha|achou|tal|opina|say|think)\b/;
const DOUBT_STEM =
  /^(duvidas?|dudas?|preguntas?|perguntas?|questions?|concerns?|entendeu|entenderam|entendi[oa]|entendiste|entender|entende|entiende|entendible|compreendeu|compreender|comprendio|comprende|understand|understood|claro|clara|claros|claras|clarinho|clear|unclear|confus[ao]s?|confusing|esclarecid[ao]|esclarecer|aclarar|aclaro|aclare|explico|explique|expliquei|explicado|sense|acompanhar|acompanhou|embacad[ao]|interrogacao|follow|following|nitido|captou|pegou|sacou)$/;
const OPTION_YES = /^(aceit\w*|acept\w*|accept\w*|confirm\w*|concord\w*|agree\w*|autoriz\w*|sim|si|yes|fechar|cerrar)$/;
const OPTION_NO = /^(recus\w*|rechaz\w*|declin\w*|reject\w*|refus\w*|negar|nao|no|cancel\w*|desist\w*)$/;

/** A line as a recogniser of speech writes it: no capitals, no stops. */
export function isSpoken(each: ReadTurn): boolean {
  return !/[A-Z.,!?¿]/.test(each.turn.text);
}

/** The questions of a turn; of a spoken line without marks, its last words, where a question would stand. */
function questionsOf(each: ReadTurn): Span[] {
  const { tokens } = each;
  if (isSpoken(each)) return tokens.length === 0 ? [] : [[Math.max(0, tokens.length - 10), tokens.length]];
  const spans: Span[] = [];
  let from = 0;
  for (let i = 1; i <= tokens.length; i++)
    if (i === tokens.length || tokens[i]?.gap === 2) {
      if (tokens[from]?.question === true) spans.push([from, i]);
      from = i;
    }
  return spans;
}

function fold(each: ReadTurn, [from, to]: Span): string[] {
  return each.tokens.slice(from, to).map(({ word }) => word.fold);
}

function within(places: readonly Found[] | undefined, [from, to]: Span): readonly Found[] {
  return placesBetween(places, from, to).filter(([, end]) => end <= to);
}

/** "entendeu?", "makes sense?", "alguna duda": whether the words ask for doubts or for clearness. */
function isDoubt(each: ReadTurn, span: Span): boolean {
  return within(each.words.get('doubts'), span).length > 0 || fold(each, span).some((word) => DOUBT_STEM.test(word));
}

/** Words that ask only where a spoken line ends with them. */
const ONLY_LAST =
  /^(ok|okay|va|sale|trato|deal|hecho|certo|beleza|vamos|bora|combinado|fechado|fechamos|conforme|jala|quedamos|aceito|accept|confirm|confirmed|de acordo|de acuerdo|pode ser|that work|agree|agreed|confirmar|confirmamos|cerramos)$/;

function isConsentQuestion(each: ReadTurn, span: Span, spoken: boolean): boolean {
  const { tokens } = each;
  const words = fold(each, span);
  const text = words.join(' ');
  const listed = within(each.words.get('consent_question'), span);
  if (spoken) {
    const left = (to: number): number => tokens.length - to;
    if (
      listed.some(([from, to]) =>
        ONLY_LAST.test(
          tokens
            .slice(from, to)
            .map(({ word }) => word.fold)
            .join(' '),
        )
          ? left(to) <= 1
          : left(to) <= 5 || tokens.length <= 8,
      )
    )
      return true;
    const asks = tokens.findIndex(
      ({ word }, i) =>
        i >= tokens.length - 8 &&
        ((/^(posso|puedo|podemos|can|could|shall|will|would|may|permite|permites|deixa)$/.test(word.fold) &&
          /([aei]r|[aei]r(lo|la|los|las|le)|^(i|we|you|get|eu|a|o))$/.test(tokens[i + 1]?.word.fold ?? '')) ||
          (/^(do|are|is)$/.test(word.fold) && /^(i|we|you|that|it)$/.test(tokens[i + 1]?.word.fold ?? ''))),
    );
    return asks >= 0 && !isDoubt(each, [asks, tokens.length]) && !INFORMATION.test(text);
  }
  if (listed.length > 0) return true;
  if (isDoubt(each, span)) return false;
  if (WHICH.test(words[0] ?? '') || WHICH.test(words[1] ?? '')) return DECISION.test(text);
  // Any other question put after the terms asks for the customer's word, unless it asks for something to be told.
  if (INFORMATION.test(text) || words.length > 14) return false;
  if (between(each.quantities, span[0], span[1], ({ from }) => from).some(({ minor }) => minor >= 200)) return false;
  return ![...each.words.keys()].some(
    (list) => list.startsWith('by_') && within(each.words.get(list), span).length > 0 && /\b(ou|o|or)\b/.test(text),
  );
}

/** "Responda SIM", "reply Y to accept", "se aceita, é só mandar ✅", "échame un sí": an order to answer with a word. */
function ordersAnswer(each: ReadTurn): Span | null {
  const { tokens } = each;
  for (let i = 0; i < tokens.length; i++) {
    const fold = tokens[i]?.word.fold ?? '';
    const withWord = /^(com|con|with)$/.test(fold) && /^(um|un|a)$/.test(tokens[i + 1]?.word.fold ?? '');
    if (!withWord && !ANSWER_ORDER.test(fold)) continue;
    for (let k = i + 1; k < Math.min(tokens.length, i + 7); k++) {
      if ((tokens[k]?.gap ?? 0) === 2) break;
      if (ANSWER_WORD.test(tokens[k]?.word.fold ?? '')) return [Math.max(0, i - 4), Math.min(tokens.length, k + 4)];
    }
    const tail = each.turn.text.slice(tokens[i]?.end ?? 0, (tokens[i]?.end ?? 0) + 12);
    if (/[👍✅👌🆗]/u.test(tail)) return [Math.max(0, i - 4), i + 1];
  }
  return null;
}

/** The signs offered to accept and to refuse: a digit or letter with what it is for. */
function options(each: ReadTurn): { yes: string[]; no: string[] } {
  const yes: string[] = [];
  const no: string[] = [];
  const words = each.tokens.map(({ word }) => word.fold);
  words.forEach((word, i) => {
    if (!/^[a-z0-9]$/.test(word)) return;
    const meant =
      /^(para|pra|to|si|se|for|=|por)$/.test(words[i + 1] ?? '') || (words[i + 1] ?? '').length > 1
        ? words.slice(i + 1, i + 4).find((next) => OPTION_YES.test(next) || OPTION_NO.test(next))
        : undefined;
    const before = words
      .slice(Math.max(0, i - 3), i)
      .reverse()
      .find((next) => OPTION_YES.test(next) || OPTION_NO.test(next));
    const for_ = /^(para|to|si|se)$/.test(words[i + 1] ?? '') ? meant : (before ?? meant);
    if (for_ === undefined) return;
    if (OPTION_YES.test(for_)) yes.push(word);
    else no.push(word);
  });
  return { yes, no };
}

/** What a run of agent turns asks, read from its questions and its orders to answer. */
export function whatIsAsked(run: readonly ReadTurn[]): Asked {
  const words: string[] = [];
  const yes = new Set(['s', 'y', 'sim', 'yes']);
  const no = new Set(['n', 'no', 'nao']);
  let consent = false;
  let doubts = false;
  for (const each of run) {
    if (askedDoubts(each).length > 0) doubts = true;
    const spoken = isSpoken(each);
    for (const span of questionsOf(each)) {
      if (!isConsentQuestion(each, span, spoken)) continue;
      consent = true;
      words.push(...fold(each, span));
    }
    const order = ordersAnswer(each);
    if (order !== null && !spoken) {
      consent = true;
      words.push(...fold(each, order));
    }
    const { yes: accepting, no: refusing } = options(each);
    if (accepting.length > 0 && refusing.length > 0) consent = true;
    for (const sign of accepting) yes.add(sign);
    for (const sign of refusing) no.add(sign);
    // The closing words of a spoken line may be a call to close that no list knows: an echo of them accepts.
    if (spoken && !isDoubt(each, [Math.max(0, each.tokens.length - 6), each.tokens.length]))
      words.push(...fold(each, [Math.max(0, each.tokens.length - 5), each.tokens.length]));
  }
  return { consent, doubts, words: lastOf(words), yes: [...yes], no: [...no] };
}

/** The last words asked, each once: a reply takes up the question just before it. */
function lastOf(words: readonly string[]): string[] {
  const kept = new Set<string>();
  for (let i = words.length - 1; i >= 0 && kept.size < TAKEN_UP; i--) kept.add(words[i] ?? '');
  return [...kept].reverse();
}

const TAKEN_UP = 60;

const NOT_ASKED =
  /^(sem|sin|no|nao|qualquer|cualquier|quaisquer|cualesquier|se|si|if|eu|yo|i|nenhuma|ninguna|without)$/;

/** Questions for doubts in an agent turn; an invitation to call "with any doubt" is not one. */
export function askedDoubts(each: ReadTurn): Evidence[] {
  if (each.turn.speaker !== 'agent') return [];
  const found: Evidence[] = [];
  const invitations = each.words.get('any_doubt') ?? [];
  const places: Found[] = [...(each.words.get('doubts') ?? [])];
  const listed = new Set<number>();
  for (const [from, to] of places) for (let i = from; i < to; i++) listed.add(i);
  const punctuated = /[?]/.test(each.turn.text);
  const stopped = /[.!,;]/.test(each.turn.text);
  for (const [from, to] of questionsOf(each))
    for (let i = from; i < to; i++)
      if (DOUBT_STEM.test(each.tokens[i]?.word.fold ?? '') && !listed.has(i)) places.push([i, i + 1]);
  for (const [from, to] of places) {
    if (placesBetween(invitations, from - 1 - LONGEST, from + 2).some(([, end]) => from <= end + 1)) continue;
    const first = each.tokens[from];
    const last = each.tokens[to - 1];
    if (first === undefined || last === undefined) continue;
    const lead = each.tokens[from - 1]?.word.fold ?? '';
    const lead2 = each.tokens[from - 2]?.word.fold ?? '';
    if (NOT_ASKED.test(lead) && !(/^(no|nao|si|eu)$/.test(lead) && first.question)) continue;
    if (/^(qualquer|cualquier|se|if|si)$/.test(lead2) && !first.question) continue;
    if (
      /^(me|ligue|llame|llameme|fale|chame|escreva|text|call)$/.test(each.tokens[to]?.word.fold ?? '') &&
      !first.question
    )
      continue;
    const statement = stopped && !first.question && !punctuated;
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

function endsSoon(each: ReadTurn, to: number): boolean {
  for (let i = to; i < Math.min(each.tokens.length, to + 6); i++) if (each.tokens[i]?.question) return true;
  return false;
}
