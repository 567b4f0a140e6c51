import type { PlainDate } from '../../conversation/plain-date.ts';
import type { HearingContext } from '../hearing.ts';
import { placesBetween } from '../places.ts';
import type { Found } from '../word-finder.ts';
import { type Asked, isSpoken, type ReadTurn } from './questions.ts';

export type Answer = 'yes' | 'no' | 'ambiguous';

/** The amounts (minor units) and days that belong to the terms: a reply that names others contradicts them. */
export interface Terms {
  readonly amounts: ReadonlySet<number>;
  readonly days: ReadonlySet<PlainDate>;
  readonly count: number;
}

/** Put off: "déjeme checar", "deixa eu ver", "let me ask", "mañana te confirmo", "te aviso luego". */
const POSTPONED =
  /\b(?:dej[ae]|dej[ae]me|deix[ae]|let) (?:eu |me |lo |que |a gente )*(?:ver|vejo|checar|checo|checa\w*|pensar|pienso|penso|consult\w+|revis\w+|falar|conversar|hablar|hablo|platic\w+|preguntar|perguntar|analisar|avaliar|check|think|talk|ask|see|sleep|veo|echo|confirmar)\b|\b(?:amanha|manana|luego|depois|despues|later|tomorrow|mas tarde|mais tarde|ao rato|al rato|ahorita|segunda|lunes|semana que vem) (?:eu |yo |ya |i |ill |will )*(?:te|le|lhe|les|vos|voce|you|text|call) ?(?:falo|digo|aviso|hablo|llamo|marco|confirmo|retorno|respondo|dou|resuelvo|you)?\b|\b(?:te|le|lhe) (?:falo|digo|aviso|hablo|llamo|marco|confirmo|retorno|respondo|ligo) (?:amanha|manana|luego|depois|despues|mas tarde|mais tarde|al rato|na segunda|el lunes|semana)\b|\b(?:need|want|have|like|gotta|preciso|tengo que|tenho que|quero|quiero|necesito) (?:to |de |a )?(?:think|check|talk|ask|ver|pensar|consultar|checar|revisar|falar|hablar|platicar|conversar|analisar)\b/;
/** Somebody else's yes, told: "mi mamá dice que sí", "meu marido falou que pode". */
const SAID_BY_ANOTHER =
  /\b(?:(?:mi|meu|minha|my) \w+|ele|ela|el|ella|he|she) (?:ya |ja )?(?:dice|dijo|diz|disse|falou|says|said) (?:que|q|that|yes)\b/;
/** English answers with the auxiliary alone. */
const SHORT_YES =
  /^(yes |yeah |sure |ok )?(i|we) (do|will|am|can|would|are|accept|agree)( .{0,14})?$|^(yes |ok |sure )?please( do)?$|^(it|that|they) (does|do|is|works?)( .{0,10})?$|^(yes |yeah |ok |sure )?lets$/;
const THUMB = /[👍👌🙌✅🤝🫡🆗👏☑✔]/u;
/** A customer who asks for the summary has not heard it yet. */
const SUMMARY = /^(resumo|resumen|summary|recap)$/;
const NEGATOR = /^(nao|no|not|dont|nunca|nem|ni|n|never|cant|wont|didnt|num|jamais|sin|sem)$/;
const NEGATION_ENDS =
  /^(duvidas?|dudas?|preguntas?|perguntas?|questions?|nada|nenhuma|ninguna|nothing|problema|problem|inconveniente|bien|bem|claro|sim|yes|certo|tudo|todo|mas|pero|but|tranquilo)$/;
const STOP =
  /^(para|como|esse|essa|este|esta|estes|tudo|todo|todos|toda|voce|voces|senhor|senhora|dona|usted|con|com|pelo|pela|pagamento|pago|pagos|parcela|parcelas|pix|boleto|cartao|mais|meses|cada|total|aqui|that|this|with|your|have|will|what|when|from|them|they|about|entao|entonces|minha|meu|conta|nome|hoje|hoy|amanha|manana|agora|ahora|dia|dias|mesmo|ainda|pode|sobre|isso|buro|serasa|estou|estoy|esto|isto|eso|nada|onde|quando|cuando|porque|fazer|hacer|tenho|tengo|quero|quiero|valor|dinheiro|dinero|money|some|then|just|also|well|fica|fico|queda)$/;

/** What one reply amounts to; null where it decides nothing: it only answers the doubts, or asks back. */
export function judgeReply(each: ReadTurn, asked: Asked, terms: Terms, context: HearingContext): Answer | null {
  const lone = loneSign(each);
  if (asked.consent && lone !== null) {
    if (asked.yes.includes(lone)) return 'yes';
    if (asked.no.includes(lone)) return asked.doubts && lone !== '2' ? null : 'no';
  }
  if (asksBack(each) || each.tokens.some(({ word }) => SUMMARY.test(word.fold))) return null;
  const only = asked.doubts && !asked.consent;
  const strong = accepts(each, asked, only);
  const refused = refuses(each) || POSTPONED.test(textOf(each));
  const hard = refused && refusesFlatly(each);
  const hedged = (each.words.get('hedge') ?? []).some(
    ([from, to]) =>
      // "pode ser" leaves it open, even where the question used the words; "pode ser sim" does not.
      (each.tokens[to - 1]?.word.fold === 'ser' && !/^(sim|si|claro)$/.test(each.tokens[to]?.word.fold ?? '')) ||
      !each.tokens.slice(from, to).every(({ word }) => asked.words.includes(word.fold)),
  );
  const conditional = isConditional(each, context);
  const but = (each.words.get('but') ?? []).some(
    ([from, to]) =>
      !(context.language === 'es' && each.tokens[from]?.word.fold === 'mas') && !yieldsTo(strong, from, to),
  );
  const hearsay = SAID_BY_ANOTHER.test(textOf(each));
  const partial = hearsay || count(each, 'partial') > 0 || acceptsPart(each);
  const other = contradicts(each, terms);
  const first = each.tokens[0]?.word.fold ?? '';
  const negative =
    /^(nao|no|n|nope|nah|nel|negativo|num)$/.test(first) && !(each.words.get('yes') ?? []).some(([from]) => from === 0);
  const plain =
    saysYes(each) || THUMB.test(each.turn.text) || (asked.consent && /^(é|e)$/i.test(each.tokens[0]?.word.raw ?? ''));
  if (strong.length > 0) {
    if (hard && !but) return 'no';
    // "lo voy a pensar, va": a word that only rounds off the line.
    if (refused && !negative && strong.every((found) => isTag(each, found))) return 'no';
    if (refused && !(negative && asked.doubts)) return 'ambiguous';
    return hedged || conditional || but || other || partial ? 'ambiguous' : 'yes';
  }
  if (refused) {
    if (only) return 'no';
    if (plain && !negative && (conditional || but) && !hard) return 'ambiguous';
    return plain && hedged && !negative && !hard ? 'ambiguous' : 'no';
  }
  if (negative) {
    if (!asked.consent) return null;
    if (!asked.doubts) return 'no';
    // Two questions, two answers: "no, ninguna; sí".
    return each.tokens.some(({ word }, i) => i > 0 && /^(sim|si|yes|pode|dale|va|ok|yeah)$/.test(word.fold)) &&
      !but &&
      !hedged &&
      !conditional
      ? 'yes'
      : null;
  }
  if (partial && (plain || asked.consent)) return 'ambiguous';
  if (hedged || conditional) return 'ambiguous';
  if (!plain) return null;
  if (only) return null;
  if (but || other) return 'ambiguous';
  if (asked.consent) return acknowledgement(each) ? 'ambiguous' : 'yes';
  return 'ambiguous';
}

/** "Ai meu Deus, mas tudo bem, eu aceito": what was held against the deal gives way to it. */
function yieldsTo(accepted: readonly Found[], from: number, to: number): boolean {
  return accepted.every(([at]) => at >= to) && accepted.some(([at]) => at - to <= 5) && from > 0;
}

/** A word for yes. "Tá", which is also "está", says yes by itself only: "está muy alto" describes, "tá, pode" agrees. */
function saysYes({ tokens, words }: ReadTurn): boolean {
  return (words.get('yes') ?? []).some(([from, to]) => {
    // "y" is a yes by itself; "sean de 400 y ya" only goes on and ends.
    const [word, before] = [tokens[from]?.word.fold, tokens[from - 1]?.word.fold];
    if (to - from === 1 && tokens.length > 2 && (word === 'y' || (word === 'ya' && before === 'y'))) return false;
    if (to - from > 1 || tokens[from]?.word.fold !== 'esta' || (tokens[to]?.gap ?? 2) > 0) return true;
    return ['yes', 'accept'].some((list) => placesBetween(words.get(list), to, to + 1).length > 0);
  });
}

function isTag({ tokens }: ReadTurn, [from, to]: Found): boolean {
  return (
    to === tokens.length && from > 1 && /^(va|sale|vale|dale|ok|okay|ta|bueno)$/.test(tokens[from]?.word.fold ?? '')
  );
}

function count(each: ReadTurn, list: string): number {
  return each.words.get(list)?.length ?? 0;
}

function textOf(each: ReadTurn): string {
  return each.tokens.map(({ word }) => word.fold).join(' ');
}

/** The reply where it is one sign only: "S", "2", "y". */
function loneSign(each: ReadTurn): string | null {
  return each.tokens.length === 1 ? (each.tokens[0]?.word.fold ?? null) : null;
}

/** "ok, mas qual o valor?", "e se eu não conseguir": a question back decides nothing. */
function asksBack(each: ReadTurn): boolean {
  const { tokens } = each;
  if (tokens[tokens.length - 1]?.question === true && tokens.length > 3) return true;
  const opening = tokens
    .slice(0, 4)
    .map(({ word }) => word.fold)
    .join(' ');
  return (
    isSpoken(each) &&
    /^((oiga|mas|pero|tá|ta|ok|but|and|e ai) )?((e|y|and) (se|si|if)|what if|what happens|como e que|quanto|cuanto|how much)\b/.test(
      opening,
    )
  );
}

/** A condition said: the words for "if" in each language; "se Deus quiser", "si Dios quiere" condition nothing. */
function isConditional(each: ReadTurn, context: HearingContext): boolean {
  if (each.tokens.some(({ word }) => /^(deus|dios|god)$/.test(word.fold))) return false;
  const said = (each.words.get('condition') ?? []).some(([from, to]) => {
    const first = each.tokens[from];
    if (first?.word.fold !== 'si') return true;
    // "sí, me comprometo", "si lo acepto": a yes, written with or without its accent.
    if (/í/i.test(first.word.raw) || (each.tokens[from + 1]?.gap ?? 2) > 0) return false;
    return placesBetween(each.words.get('accept'), from + 1, to + 2).length === 0;
  });
  if (said) return true;
  return context.language === 'en' && each.tokens.some(({ word }) => /^(if|unless|provided)$/.test(word.fold));
}

/** One instalment of several taken up: "yes to the first only", "aceito a primeira, a segunda não sei". */
function acceptsPart(each: ReadTurn): boolean {
  const text = textOf(each);
  return (
    /\b(?:primeir[ao]|primer[ao]?|segund[ao]|ultim[ao]|entrada|enganche|first|second|last|uma|una|one)\b/.test(text) &&
    /\b(?:only|just|so|solo|solamente|nomas|apenas|somente|nao sei|no se|quien sabe|quem sabe|not sure|dont know|ja nao|ya no|but not|demas|lo demas|o resto)\b/.test(
      text,
    ) &&
    /\b(?:primeir[ao]|primer[ao]?|segund[ao]|ultim[ao]|first|second|last|entrada|enganche|otr[ao]s?|outr[ao]s?)\b/.test(
      text,
    )
  );
}

const PAYMENTS =
  /^(x|vezes|veces|parcelas|prestacoes|pagamentos|pagos|cuotas|mensualidades|abonos|payments|instal?lments)$/;

/** Another amount, another day or another number of payments than the terms hold. */
function contradicts(each: ReadTurn, terms: Terms): boolean {
  return (
    each.quantities.some(
      ({ minor, unit }) => (unit === 'money' || unit === 'none') && minor >= 2000 && !terms.amounts.has(minor),
    ) ||
    each.quantities.some(
      ({ unit, minor, to }) =>
        unit === 'count' &&
        minor > 100 &&
        minor / 100 !== terms.count &&
        minor / 100 !== terms.count - 1 &&
        PAYMENTS.test(each.tokens[to]?.word.fold ?? ''),
    ) ||
    each.dates.some(({ date, bare }) => bare !== 'weekday' && !terms.days.has(date))
  );
}

/** Words that say "noted" rather than "yes". */
function acknowledgement(each: ReadTurn): boolean {
  const only = each.tokens.map(({ word }) => word.fold).join(' ');
  return /^(enterad[oa]|entendi|entendo|entiendo|compreendo|comprendo|entendido|understood|got it|noted|anotado|ciente|recebido|recibido|visto|vi|copy|sei)( .{0,12})?$/.test(
    only,
  );
}

/**
 * The places where the reply accepts: a listed word, leave to go ahead ("pode emitir"), or a word of the question taken
 * up again ("firmou?" – "firmou"). Words under a negation accept nothing; nor does an answer to the doubts.
 */
function accepts(each: ReadTurn, asked: Asked, only: boolean): readonly Found[] {
  const { tokens } = each;
  const leave = tokens.flatMap((token, i): Found[] =>
    /^(pode|puede|podes|puedes|pueden|podem)$/.test(token.word.fold) &&
    /([aei]r(lo|la|los|las|me)?|ndo)$/.test(tokens[i + 1]?.word.fold ?? '') &&
    tokens[i + 1]?.word.fold !== 'ser'
      ? [[i, i + 2]]
      : [],
  );
  const auxiliary: Found[] = asked.consent && !only && SHORT_YES.test(textOf(each)) ? [[0, 1]] : [];
  const echo = only || tokens.length > 8 ? [] : echoes(each, asked.words);
  return [...(each.words.get('accept') ?? []), ...leave, ...echo, ...auxiliary].filter(([from, to]) => {
    const fold = tokens[from]?.word.fold ?? '';
    if (only && /^(queda|quedo|claro|entendi|conforme|bem|bien)$/.test(fold)) return false;
    if (negated(each, from, asked.doubts) || postponed(each, from)) return false;
    const lead = tokens[from - 1]?.word.fold ?? '';
    const joined = (tokens[from]?.gap ?? 2) === 0;
    if (joined && /^(se|quando|cuando|before|antes)$/.test(lead) && from > 1) return false;
    // "quero não", "deixa não": the Brazilian negation that follows its verb.
    if (/^nao$/.test(tokens[to]?.word.fold ?? '') && tokens[to]?.gap === 0 && (tokens[to + 1]?.gap ?? 2) > 0)
      return false;
    if (joined && (lead === 'si' || lead === 'if') && from > 1) return false;
    if (askedBack(each, from, to)) return false;
    return !(tokens[from]?.question === true && to - from < 3 && !/^(aceito|acepto|confirmo|concordo)$/.test(fold));
  });
}

/** The accepting word is handed back or weighed: "fechar o quê", "me parece mucho". */
function askedBack({ tokens }: ReadTurn, from: number, to: number): boolean {
  const rest = tokens.slice(to, to + 3);
  if ((rest[0]?.gap ?? 2) > 0) return false;
  const next = rest[0]?.word.fold ?? '';
  if (tokens.slice(from, to).some(({ word }) => word.fold === 'parece')) return WEIGHED.test(next);
  return (
    rest.length <= 2 && /^(?:(?:o|a|em|com) )?(?:que|what|qual|cual)$/.test(rest.map(({ word }) => word.fold).join(' '))
  );
}

const WEIGHED =
  /^(mucho|muito|muy|caro|cara|alto|alta|mal|injust[oa]|poco|pouco|demasiado|demais|excesiv[oa]|abusiv[oa]|un|una|que)$/;

/** A negation reaches an accepting word up to four words on, in one breath: "não falei que aceito". */
function negated(each: ReadTurn, from: number, doubts: boolean): boolean {
  for (let i = from; i > 0 && i > from - 5; i--) {
    if ((each.tokens[i]?.gap ?? 2) > 0) return false;
    const before = each.tokens[i - 1]?.word.fold ?? '';
    // The first word answers the doubts: "não pode emitir" after "alguma dúvida".
    if (NEGATOR.test(before)) return !(doubts && i === 1);
    if (NEGATION_ENDS.test(before)) return false;
  }
  return false;
}

/** The accepting word is itself put off: "mañana te confirmo". */
function postponed(each: ReadTurn, from: number): boolean {
  const lead = each.tokens.slice(Math.max(0, from - 4), from + 2).map(({ word }) => word.fold);
  return POSTPONED.test(lead.join(' '));
}

/** Words of the question that the reply takes up again in any form of the verb: "mantém?" – "mantenho". */
function echoes(each: ReadTurn, words: readonly string[]): Found[] {
  const found: Found[] = [];
  each.tokens.forEach(({ word: { fold } }, i) => {
    if (
      i === 0 &&
      each.tokens.length <= 3 &&
      /^(da|vai|va|vou|topa|fica|pega|sai|cabe|rola|e)$/.test(fold) &&
      words.includes(fold)
    ) {
      found.push([i, i + 1]);
      return;
    }
    // "are we set?" – "we're set": a short word taken up whole, at the end of a short reply.
    if (fold.length === 3 && i > 0 && i === each.tokens.length - 1 && i <= 2 && words[words.length - 1] === fold) {
      found.push([i, i + 1]);
      return;
    }
    if (fold.length < 4 || STOP.test(fold) || each.tokens[i]?.digits === true) return;
    const taken = words.some((word) => {
      if (word.length < 4 || STOP.test(word)) return false;
      const [asked, said] = [stem(word), stem(fold)];
      const least = Math.min(asked.length, said.length);
      const shared = commonPrefix(asked, said);
      return shared >= Math.min(5, Math.max(3, least - 1)) || (shared === 4 && least <= 6);
    });
    if (taken) found.push([i, i + 1]);
  });
  return found;
}

/** The vowels that Spanish breaks under stress, whole again: "cierralo" and "cerramos" begin alike. */
function stem(word: string): string {
  return word
    .replace('ie', 'e')
    .replace(/(?<![gq])ue/, 'o')
    .replace(/^sig/, 'seg');
}

function commonPrefix(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i;
}

function refuses(each: ReadTurn): boolean {
  return (each.words.get('refuse') ?? []).some(([from, to]) => {
    // "no, acepto": two answers, one of them to the doubts.
    if ((each.tokens[from + 1]?.gap ?? 0) > 0 && placesBetween(each.words.get('accept'), from + 1, to).length > 0)
      return false;
    // "não posso reclamar", "no tengo dudas" refuse nothing.
    const next = each.tokens[to]?.word.fold ?? '';
    if (
      /^(duvida|duvidas|duda|dudas|pregunta|preguntas|pergunta|perguntas|questions|mais|problema|inconveniente|reclamar)$/.test(
        next,
      )
    )
      return false;
    const first = each.tokens[from]?.word.fold ?? '';
    // "Então deixa em 2x mesmo": left as it is, and not let be.
    if (
      each.tokens[to - 1]?.word.fold === 'deixa' &&
      /^(em|no|na|nas|nos|assim|como|com)$/.test(next) &&
      each.tokens[to]?.gap === 0
    )
      return false;
    return (
      !(first === 'deixa' && to - from === 1 && /^(eu|comigo|fechado|assim|agendado|certo)$/.test(next)) &&
      !(/^(dejelo|dejalo)$/.test(first) && each.tokens[from - 1]?.word.fold === 'asi') &&
      !(
        /^(dejelo|dejalo)$/.test(first) && /^(asentado|cerrado|listo|asi|pagado|agendado|programado|hecho)$/.test(next)
      ) &&
      !(first === 'pass' && from > 0) &&
      !(first === 'despues' && each.tokens.length > 6)
    );
  });
}

/** The last refusing words are flat, not a putting off: "mejor no", "desisto", "no way". */
function refusesFlatly(each: ReadTurn): boolean {
  return /(mejor no|melhor nao|prefiro nao|desisto|mudei de ideia|cambie de (idea|opinion)|changed my mind|never ?mind|esquece|olvidelo|no way|nem pensar|no acepto|nao aceito|nao quero|no quiero|i decline|i refuse|to fora|not (agreeing|accepting|doing)|deixa pra la|no me convence|no (?:, )?gracias|nao (?:, )?obrigad[oa])\W*$/.test(
    each.tokens.map(({ word, gap }, i) => (i > 0 && gap > 0 ? `, ${word.fold}` : word.fold)).join(' '),
  );
}
