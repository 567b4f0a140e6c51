import type { Turn } from '../../conversation/turn.ts';
import type { ItemProof } from '../hearing.ts';
import { firstAt } from '../places.ts';
import { type Token, tokenise } from '../tokenise.ts';
import { closingLexicon } from '../word-finder.ts';
import { evidence, MISSING, type Talk } from './talk.ts';

/** The closing's own reading of what follows a breach; the cues of the lexicon add to it. */
export interface BreachProof {
  readonly consequence: ItemProof;
  readonly contacts: ItemProof;
  readonly bureau: ItemProof;
  /** Whether the agent named a bureau or a credit record at all: without one no warning of it was given. */
  readonly bureauNamed: boolean;
  /** Whether the agent spoke of a breach at all: without one a cue heard in passing proves no consequence. */
  readonly failureSaid: boolean;
}

const few = (most: number): string => `(?:[^ .]+ ){0,${most}}`;
const either = (a: string, b: string, most: number): RegExp =>
  new RegExp(`\\b(?:${a}) ${few(most)}(?:${b})\\b|\\b(?:${b}) ${few(most)}(?:${a})\\b`, 'g');

/** What it takes to break the agreement: not paying, late, missed, returned. */
const FAILURE = new RegExp(
  [
    `\\b(?:se|si|if|caso|quando|cuando|when|once|should) ${few(5)}(?:nao|no|not|n|isnt|dont|doesnt|arent|falh\\w*|fall[aeo]\\w*|fur\\w+|atras\\w+|quebr\\w+|descumpr\\w+|deix\\w+|deja\\w*|dejas|pul[ae]\\w*|venc\\w+|incumpl\\w+|raja\\w*|rompe\\w*|pasa|pase|passar\\w*|passou|suelta\\w*|rebota\\w*|bounces?|fails?|miss\\w*|late|falls?|breaks?|broken|returned|skip\\w*|declined|colga\\w+|salt[ae]\\w*|brinc[ae]\\w*|omit\\w+|retras\\w+|demor\\w+|tard[ae]\\w*|esquec\\w+|olvid\\w+|forget\\w*|fic\\w+ (?:em )?(?:aberto|pendente|devendo)|qued\\w+ (?:abiert[ao]|pendiente|debiendo|sin pagar)|unpaid|devolv\\w+|devuel\\w+|estorn\\w+|rechaz\\w+|rejeit\\w+|reject\\w*|qued\\w+ a deber|fic\\w+ a dever)\\b`,
    `\\b(?:sem|sin) ${few(2)}quit(?!as?\\b)\\w+\\b|\\b(?:nao|n|no) ${few(2)}quit\\w+\\b|\\b(?:nao|n|no) (?:se |te )?(?:me )?raj\\w+\\b|\\b(?:falta|ausencia|lack|failure|failing) (?:de|do|of|to|in) (?:\\w+ )?(?:pago|pagamento|pay\\w*|quitacao|cumplimiento|cumprimento)\\b|\\b(?:nao|n|no|sem|sin|without) ${few(2)}(?:pag\\w+|liquid\\w+|cumpr\\w+|cumpl\\w+|honr\\w+|efetu\\w+|deposit\\w+|payment|pay|cai\\w*|cae|isso|eso|entra\\w*|reflej\\w+|recib\\w+|cubr\\w+)\\b`,
    '\\b(?:senao|sino|otherwise|else|unless|inadimpl\\w+|descumpr\\w+|incumpl\\w+|atras\\w+|retraso\\w*|falhou|falla\\w*|falhar|furou|furar|pulou|quebrou|quebrando|quebrar|perdeu o prazo|mora|non ?payment|nonpayment|missed|miss|missing|late|skip|skipping|default\\w*|bounced?|impago|vencid[ao])\\b',
    '\\b(?:fuera de|pasad[ao]|pasando|passou|passando|passad[ao]|despues de|depois d[eo]|apos|after|past) (?:de )?(?:esa|essa|la|el|a|o|do|del|the|that|dia)\\b',
    '\\b(?:depois|despues|after|luego) (?:regres\\w+|retorn\\w+|vuelv\\w+|sube|sobe|tem|hay|se|vira|incide|disso|de eso|that|dessa|desse|de esa|perde|pierde|cancela|volta|ja)\\b',
    '\\b(?:quebra|rompimento|ruptura|rompimiento|breach|descumprimento|inadimplemento|incumplimiento) (?:d[eoa]|del|of)\\b',
    '\\bfic\\w+ (?:pra|para) tras\\b|\\bqued\\w+ atras\\b|\\b(?:deix\\w+|dej\\w+) de pagar\\b|\\bstops? paying\\b',
    '\\bmientras no\\b|\\benquanto nao\\b|\\bde no \\w+',
  ].join('|'),
  'g',
);

const DEAL =
  'acordo|acuerdo|convenio|trato|combinado|plan|deal|agreement|desconto|desc|descuento|quita|discount|abatimento|promo\\w*|oferta|offer|settlement|proposta|propuesta|condic\\w+|beneficio|negociacao|negociacion|cuenta|parcelamento|pacto|arreglo|arranjo|rebaja|bonificacion';
const DIES =
  'cai|caem|cae|caen|perd\\w+|pierd\\w+|some|somem|sumiu|desanda|morre|morreu|muere|dead|dies|void\\w*|cancel\\w*|anul\\w*|romp\\w+|quebr\\w+|truen\\w+|tumba\\w*|acab\\w*|vira|deixa de valer|nao vale|ya no|no aplica|nem nasce|ja era|off|withdrawn|gone|expir\\w+|lost|lose|loses|desfeit\\w+|desfaz|sem efeito|sin efecto|invalid\\w*|revo\\w+|extin\\w+|termin\\w+|goes away|rescind\\w*|vai embora|vai pro espaco|escapa';
const BACK =
  'volta|voltam|regres\\w+|retorn\\w+|goes back|go back|back|restabelec\\w+|restablec\\w+|reinstat\\w+|exigible|exigivel|vuelve|sobe|sube|reverts?|cobr\\w+ integral|cobrad[ao]';
const DEBT =
  'valor|divida|deuda|adeudo|saldo|monto|original|cheia|cheio|completa|completo|full|price|balance|antigo|integral|total|debt';

const CONSEQUENCES: readonly RegExp[] = [
  either(DEAL, DIES, 4),
  /\b(?:perd\w+|pierd\w+|lose|lost|loses|forfeit\w*) (?:[^ .]+ ){0,6}(?:desconto|descuento|quita|tudo|todo|discount|everything|beneficio|promo\w*)\b/g,
  /\b(?:se |a gente |we |le |lo |te |cancel[ao]mos )?(?:cancel\w+|anul\w+|void\w*)\b/g,
  either(BACK, DEBT, 4),
  /\b(?:volta|voltam|regresa|regresan|vuelve|vuelven|retorna|sube|sobe|back|reverts?) (?:[^ .]+ ){0,2}\d{3,}\b/g,
  /\b(?:comes|becomes|falls|goes|fully) due\b|\b(?:owed|due) (?:again|in full)\b|\brescis\w+|\brescind\w+|\bexig(?:ible|ivel)\b|\b(?:plan|deal|agreement|arrangement|offer|plano|acordo|acuerdo|convenio) (?:[^ .]+ ){0,2}(?:ends?|encerra\w*|termina\w*|finaliza\w*)\b/g,
  /\bvenc\w+ (?:[^ .]+ ){0,3}(?:tudo|todo|todas|antecipad\w+|anticipad\w+|hora|vez|golpe|resto|integra)\b|\baccelerat\w+/g,
  /\b(?:juros|multa|recargos?|moratori\w+|intereses|interest|late fees?|fees|encargos)\b/g,
  either(
    'linha|servico|linea|servicio|line|service|luz|agua|internet|plano',
    'suspens\\w+|cort\\w+|bloque\\w+|suspend\\w+|desliga\\w+',
    4,
  ),
  /\b(?:protest\w+|cartorio|medidas (?:cabiveis|legales|legais|judiciales|judiciais)|legal (?:action|review)|via judicial|area juridica)\b/g,
];

const RESUME =
  'volt\\w+|torn\\w+|retom\\w+|reabr\\w+|recome\\w+|reinici\\w+|seg(?:ue|uem|uir|uira|uiran|uiremos|uimos|uiran)|sig(?:ue|uen|o|amos)|continu\\w+|regres\\w+|vuelv\\w+|volver\\w*|volvem\\w*|otra vez|outra vez|de novo|de nuevo|nova|novas|novos|nuev\\w+|resum\\w+|again|keep\\w*|start\\w*|back|reactiv\\w+|reativ\\w+|reanud\\w+|insist\\w+|andamos|anda|van a|vas a|go on|persist\\w+|retorno|ja|todo dia|todos los dias|every day|diario|hear from';
const CONTACT =
  'ligar|ligando|ligamos|liga(?= pra| para| de)|liguem|ligacao|ligac(?:ao|oes)|ligacoes|ligaremos|llamar\\w*|llamand\\w*|llamad\\w+|llamamos|llamaremos|llame\\w*|marcar\\w+|marcand\\w+|contatos|contato|contactos|contacto|contactar\\w*|contactand\\w*|contacting|contact you|contata\\w*|contatem\\w*|acion\\w+|letters|gestor(?:es)?|cobrar|cobranca|cobrancas|cobranza|cobrando|mensagens|mensajes|messages|messaging|calls?|calling|texts|texting|hablando\\w*|hablar\\w*|escribir\\w*|escribiend\\w*|escrever|chamar|telefonar|telefonic\\w+|telefonemas|procurar|buscar\\w*|buscand\\w*|gestiones|insistirle|collections?|collection|collectors|reaching|falar|visitas|us';
const CONTACTS = either(RESUME, CONTACT, 6);
/** Where a name is put on record, and the words by which it gets there or stays there. */
const LISTED = either(
  'biros|buros|serasa|spc|scpc|boa vista|buro|biro|circulo de credito|historial(?: crediticio)?|cadastro de inadimplentes|orgaos de protecao|bureaus?|experian|equifax|transunion|credit (?:report|file|score|history)',
  'volt\\w+|vai|vao|va|van|vuelv\\w+|regres\\w+|entra\\w*|report\\w+|negativ\\w+|inclu\\w+|registr\\w+|mand\\w+|anot\\w+|boletin(?!h)\\w+|continu\\w+|permanec\\w+|sigue|inscri\\w+|hits?|goes|shows?|stays?|mancha\\w*|suj\\w+|restric\\w+|nota mala|mala nota|reincl\\w+|reinscri\\w+|nova inscricao|novo registro',
  5,
);
const BUREAU =
  /\b(?:buros?|biros?|serasa|spc|scpc|boa vista|quod|experian|equifax|transunion|credit|credito|credit\w*|negativ\w+|negativad\w+|nome|nombre|cadastro\w*|orgaos|orgao|circulo|historial|historico|restric\w+|bureaus?|score|boletin(?!h)\w+|sociedades|sic|inadimplentes|protecao|cpf|reporte\w*|reported?|report)\b/;

/** The agent's talk (and the customer's questions) as folded words, a stop between sentences, each place known by its token. */
interface Line {
  readonly text: string;
  readonly starts: readonly number[];
  /** Index of the line's first token in the agent's talk. */
  readonly base: number;
}

/**
 * What the agent said would follow if the agreement is not kept. Read by structure: a failure and, near it, a
 * consequence; the failure may be the customer's ("e se eu não conseguir?").
 */
export function proveBreach(talk: Talk, turns: readonly Turn[]): BreachProof {
  let base = 0;
  let asked = false;
  let consequence: ItemProof = MISSING;
  let contacts: ItemProof = MISSING;
  let bureau: ItemProof = MISSING;
  let bureauNamed = false;
  let failureSaid = false;
  for (const turn of turns) {
    if (turn.speaker === 'system') continue;
    const tokens = tokenise(turn.text, closingLexicon());
    const line = lineOf(tokens, base);
    if (turn.speaker !== 'agent') {
      asked =
        matches(FAILURE, line.text).length > 0 ||
        /\b(?:(?:e|y|and|mas|pero|but) (?:se|si|if)|what if|what happens|que pasa si|o que acontece)\b/.test(line.text);
      continue;
    }
    base += tokens.length;
    if (BUREAU.test(line.text)) bureauNamed = true;
    const failures = matches(FAILURE, line.text);
    if (asked || failures.length > 0) failureSaid = true;
    const near = ([from, to]: readonly [number, number]): boolean => {
      if (asked) return true;
      const next = firstAt(failures, from + 1, ([a]) => a);
      const [a, b] = failures[next - 1] ?? [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
      const [later] = failures[firstAt(failures, to, ([start]) => start)] ?? [Number.POSITIVE_INFINITY];
      return from - a < 110 || (b <= from && from - b < 110) || later - to < 60;
    };
    const prove = (pattern: RegExp): ItemProof => {
      const place = matches(pattern, line.text).find((found) => near(found) && !denied(line.text, found));
      if (place === undefined) return MISSING;
      const said = evidence(talk, tokenAt(line, place[0]), tokenAt(line, place[1] - 1) + 1);
      return { result: 'present', evidence: said, said: said[0]?.text ?? null };
    };
    if (contacts.result === 'missing') contacts = prove(CONTACTS);
    if (bureau.result === 'missing') bureau = prove(LISTED);
    for (const pattern of CONSEQUENCES) if (consequence.result === 'missing') consequence = prove(pattern);
    asked = false;
  }
  const first = [consequence, contacts, bureau].find(({ result }) => result === 'present') ?? MISSING;
  return { consequence: first, contacts, bureau, bureauNamed, failureSaid };
}

function lineOf(tokens: readonly Token[], base: number): Line {
  let text = '';
  const starts: number[] = [];
  tokens.forEach(({ word, gap }, i) => {
    if (i > 0) text += gap === 2 ? ' . ' : ' ';
    starts.push(text.length);
    text += word.fold;
  });
  return { text, starts, base };
}

function tokenAt({ starts, base }: Line, at: number): number {
  let i = starts.length - 1;
  while (i > 0 && (starts[i] ?? 0) > at) i--;
  return base + Math.max(0, i);
}

function matches(pattern: RegExp, text: string): (readonly [number, number])[] {
  return [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length] as const);
}

/** "não vamos ficar ligando", "no le volvemos a llamar": said not to follow. */
function denied(text: string, [from]: readonly [number, number]): boolean {
  const lead = text.slice(Math.max(0, from - 24), from);
  return (
    /\b(?:nao|nem|ni|wont|dont|never|nunca|sem|sin|jamas|param de|paramos de|para de|deixamos de|dejamos de|stop|no) (?:le |te |lo |vamos |vamos a |a gente |we |mais )?$/.test(
      lead,
    ) && !/\b(?:si|se|if|caso|de) (?:no|nao|not) $/.test(lead)
  );
}
