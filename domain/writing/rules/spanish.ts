import { familiarForms } from './familiar-forms.ts';
import type { LanguageRules } from './language-rules.ts';
import { confusion, familiar, pairs, phrase, unaccented } from './phrase-rule.ts';

const DETERMINER = 'el|un|su|del|al|mi|este|ese|nuestro|cada|algún|ningún|otro|cualquier|primer|tu';
const DONE =
  'pagado|liquidado|recibido|realizado|hecho|cubierto|podido|tenido|llegado|depositado|enviado|dado|dicho|cumplido|confirmado|abonado|contestado|respondido|hablado|comentado|mandado|registrado|reflejado|aplicado|vencido';
const STATE =
  ' (?:vencid[oa]s?|atrasad[oa]s?|pendientes?|al corriente|disponible|bien|list[oa]|de acuerdo|registrad[oa]|reflejad[oa]|aplicad[oa]|liquidad[oa]|en (?:proceso|mora|atraso|legal|buró|revisión)|a nombre|\\p{L}{2,14}[ae]ndo)(?![\\p{L}])';

/**
 * Mexican Spanish. Only what is certain from its neighbours is listed: a remark that is wrong once is not read the next
 * time. `formalPhrases` and `formal` hold where the script says “usted”.
 */
export const spanish: LanguageRules = {
  shortenings: pairs(`
    xq=porque pq=porque porq=porque tmb=también tb=también tbn=también tmbn=también tmbien=también q=que k=que qe=que ke=que ntp=no_se_preocupe
    xfa=por_favor xfavor=por_favor xfavr=por_favor porfa=por_favor porfis=por_favor pf=por_favor bn=bien dnd=donde cdo=cuando cuand=cuando
    msj=mensaje msjs=mensajes mjs=mensajes msg=mensaje grax=gracias grcs=gracias grac=gracias gcs=gracias toy=estoy stoy=estoy stamos=estamos
    ta=está pa=para pal=para_el slds=saludos salu2=saludos ps=pues pz=pues pss=pues pos=pues mñn=mañana mñna=mañana kiero=quiero
    kien=quién kieres=quiere kmo=cómo cmo=cómo vdd=verdad dcto=descuento dscto=descuento desc=descuento
    tqm=saludos bss=saludos bsos=saludos dpto=departamento aki=aquí aká=acá nadamas=nada_más nms=nada_más tdo=todo tdos=todos
    hrs=horas`),
  always: pairs(`
    aver=a_ver nose=no_sé haiga=haya haigan=hayan enserio=en_serio porfavor=por_favor atravez=a_través atraves=a_través atravéz=a_través
    através=a_través osea=o_sea ósea=o_sea apesar=a_pesar almenos=al_menos alomejor=a_lo_mejor ahi=ahí  talves=tal_vez talvéz=tal_vez derepente=de_repente
    dijistes=dijiste hicistes=hiciste pagastes=pagaste vinistes=viniste quedastes=quedaste depositastes=depositaste hubieron=hubo
    conciente=consciente excento=exento exeso=exceso exelente=excelente exepción=excepción exepto=excepto desición=decisión
    desicion=decisión ocacion=ocasión ocación=ocasión nesesita=necesita nesecita=necesita nesesito=necesito nececito=necesito asta=hasta hiba=iba hiban=iban
    oy=hoy ola=hola ase=hace aser=hacer asi=así ora=ahora iso=hizo  quizas=quizás quiza=quizá vamonos=vámonos ojala=ojalá grasias=gracias
    deacuerdo=de_acuerdo  nadamás=nada_más sobretodo=sobre_todo ordenador=computadora
     tubimos=tuvimos tubieron=tuvieron tubiera=tuviera estubo=estuvo estube=estuve estubimos=estuvimos
    hechar=echar ahy=ahí haci=así nomas=nomás demaciado=demasiado ecepto=excepto vallan=vayan
    vosotros=ustedes vuestro=su vuestra=su vuestros=sus vuestras=sus os=les podéis=pueden tenéis=tienen queréis=quieren`),
  phrases: [
    // más, mas
    confusion(
      '',
      'mas',
      ' (?:tarde|temprano|información|informacion|tiempo|días|dias|dinero|barat[oa]|fácil|facil|rápido|rapido|detalles|pagos|opciones|adelante|cómod[oa]|comod[oa]|alto|baj[oa]|alta|cargos|intereses|plazo|descuento|que|de|o menos|cerca|próximo|proximo|importante|cercan[oa]|recargos|problemas|largo|cort[oa])(?![\\p{L}])',
      'más',
    ),
    confusion(
      '(?:nada|algo|mucho|poco|una vez|un día|un mes|semana|pago|días|meses|lo|cuánto|es|alguien|está|sin) ',
      'mas',
      '(?=\\s{0,2}(?:[.,;!?\\n]|$))',
      'más',
    ),
    // sí, si
    { find: /(?<=^|[.!?¡¿\n][ \t]{0,2})si(?=[ \t]{0,2}[,.!])/giu, fixes: ['sí'], kind: 'confusion', why: 'confused' },
    confusion('(?:claro|por supuesto|creo|que|ahora|eso|seguro|obvio|yo|usted) ', 'si', '(?=\\s{0,2}(?:[.!]|$))', 'sí'),
    // él, el
    confusion('(?:para|con|por|a|sin|como) ', 'el', '(?=\\s{0,2}(?:[.,;!?\\n]|$))', 'él'),
    confusion(
      '(?:^|(?:que|si|cuando|y) )',
      'el',
      ' (?:me dijo|dijo que|me comentó|está|puede pagar|quiere|ya pagó|pagó|vive|trabaja|también)(?![\\p{L}])',
      'él',
    ),
    confusion('(?:para|a|por) ', 'mi', '(?=\\s{0,2}(?:[.,;!?\\n]|$))', 'mí'),
    confusion('(?:no|yo) ', 'se', ' (?:si|qué|cuándo|cuánto|cómo|dónde|quién|cuál)(?![\\p{L}])', 'sé'),
    // haber, a ver
    confusion('', 'haber', ' si(?![\\p{L}])', 'a ver'),
    confusion('(?:voy|vamos) (?:a )?', 'haber', ' (?:si|qué|cuánto|cómo|lo)(?![\\p{L}])', 'ver'),
    { find: /(?<=^|[.!?\n][ \t]{0,2})haber(?=[ \t]{0,2},)/giu, fixes: ['a ver'], kind: 'confusion', why: 'confused' },
    confusion('(?:debe|puede|podría|debería|pudo|debió|suele) ', 'a ver', '', 'haber'),
    confusion('', 'a ver', ` (?:${DONE})(?![\\p{L}])`, 'haber'),
    // hay, ahí, ay
    confusion(
      '',
      'ay',
      ' (?:un|una|unos|unas|opción|opciones|descuento|descuentos|que|planes|plan|varias|forma|manera|problema|algún|alguna|dos|tres|más|oportunidad|facilidades)(?![\\p{L}])',
      'hay',
    ),
    confusion(
      '',
      'ahí',
      ' (?:que (?:pagar|ver|hacer|liquidar|esperar|cubrir|revisar)|un descuento|una promoción|opciones)(?![\\p{L}])',
      'hay',
    ),
    confusion('(?:por|de|desde|hasta) ', 'hay', '', 'ahí'),
    confusion('', 'hay', ' (?:mismo|le (?:mando|envío|paso|dejo|marco)|nos vemos)(?![\\p{L}])', 'ahí'),
    // hecho, echo; haya, halla; vaya, valla
    confusion('(?:ha|he|han|hemos|había|has|haber|haya|fue|está|bien|ya|un|el|de) ', 'echo', '(?! de menos)', 'hecho'),
    confusion('', 'halla', ` (?:${DONE})(?![\\p{L}])`, 'haya'),
    confusion('(?:que|se|le|les|nos|me|ya|cuando|no) ', 'valla', '', 'vaya'),
    confusion('(?:usted|que|no|se|ya|lo|la|le|me|nos|él) ', 'tubo', '', 'tuvo'),
    // ha, a, ah; he, e; hace
    confusion('(?:usted|se|ya|no|le|me|nos|lo|la|cliente|aún|aun|todavía) ', 'a|ah', ` (?:${DONE})(?![\\p{L}])`, 'ha'),
    confusion('(?:no|ya|le|lo|se|la|les) ', 'e|eh', ` (?:${DONE})(?![\\p{L}])`, 'he'),
    confusion('', 'a demás', '(?=\\s{0,2}(?:[,.]|de|le|tiene|si|usted))', 'además'),
    confusion('(?:por|el|un|saber el) ', 'porque', ' (?:de|del)(?![\\p{L}])', 'porqué'),
    { find: /(?<=¿[ \t]?)por[ \t]?que(?![\p{L}])/giu, fixes: ['por qué'], kind: 'confusion', why: 'confused' },
    // Questions carry their accent.
    {
      find: /(?<=¿[ \t]?(?:(?:a|de|en|con|para|y|hasta)[ \t])?)que(?=[ \t](?:día|dia|fecha|monto|hora|opción|opcion|le|puede|pasa|cantidad|tipo|plazo|forma|banco|día|tal|propone|necesita|nombre)(?![\p{L}]))/giu,
      fixes: ['qué'],
      kind: 'confusion',
      why: 'confused',
    },
    {
      find: /(?<=¿[ \t]?(?:(?:a|de|en|con|para|y)[ \t])?)como(?=[ \t](?:está|esta|le|puede|podemos|podría|quiere|va|se|ve|piensa|prefiere|podria)(?![\p{L}])|[ \t]?\?)/giu,
      fixes: ['cómo'],
      kind: 'confusion',
      why: 'confused',
    },
    {
      find: /(?<=¿[ \t]?(?:(?:a|de|en|con|para|y|por)[ \t])?)cuanto(?![\p{L}])/giu,
      fixes: ['cuánto'],
      kind: 'confusion',
      why: 'confused',
    },
    {
      find: /(?<=¿[ \t]?(?:(?:para|y|desde|hasta)[ \t])?)cuando(?=[ \t](?:puede|podría|podria|va|paga|es|fue|sería|seria|le|realiza|realizó|hizo|depositó|vence|pasa|cobra|tiene)(?![\p{L}])|[ \t]?\?)/giu,
      fixes: ['cuándo'],
      kind: 'confusion',
      why: 'confused',
    },
    {
      find: /(?<=¿[ \t]?(?:(?:de|en|a|por|hasta)[ \t])?)donde(?![\p{L}])/giu,
      fixes: ['dónde'],
      kind: 'confusion',
      why: 'confused',
    },
    {
      find: /(?<=¿[ \t]?(?:(?:con|a|de|para)[ \t])?)quien(?![\p{L}])/giu,
      fixes: ['quién'],
      kind: 'confusion',
      why: 'confused',
    },
    {
      find: /(?<=¿[ \t]?(?:(?:con|a|de|en|para)[ \t])?)cual(?![\p{L}])/giu,
      fixes: ['cuál'],
      kind: 'confusion',
      why: 'confused',
    },
    // Without its accent it is another word.
    ...unaccented(
      DETERMINER,
      'deposito=depósito numero=número tramite=trámite termino=término calculo=cálculo credito=crédito debito=débito ultimo=último prestamo=préstamo pagare=pagaré limite=límite historico=histórico liquido=líquido',
    ),
    {
      find: phrase(
        '(?:usted|cuenta|adeudo|pago|saldo|crédito|credito|que|ya|no|todo|cómo|como|dónde|donde|señor|señora|eso) ',
        'esta',
        STATE,
      ),
      fixes: ['está'],
      kind: 'spelling',
      why: 'accent',
    },
    {
      find: phrase('(?:cómo|como|dónde|donde|todo|usted) ', 'esta', '\\s{0,2}[?,.!]'),
      fixes: ['está'],
      kind: 'spelling',
      why: 'accent',
    },
    familiar(
      'hola|qué tal|que tal|oye|oiga|buen día|buenos días|buenos dias|buenas tardes|buenas noches|buenas|gracias|ok|claro|ándale|mira|sí|no',
      'amigo|amiga|mano|carnal|güey|wey|compa|compadre|cuate|bro|mi rey|mi reina|reina|mi amor|amor|corazón|cariño|linda|lindo|hermosa|guapo|guapa|jefe|jefa|jefecito|mijo|mija|chula|bonita|primo|brother|amiguita|amiguito|mi vida|mi cielo|nena|chavo|chava|padrino',
    ),
  ],
  formal: familiarForms['es-MX'],
  formalPhrases: [
    {
      find: /(?<=^|[.!?\n][ \t]{0,2})(?:disculpa|perdona)(?=,)/giu,
      fixes: ['disculpe'],
      kind: 'register',
      why: 'tuteo',
    },
    { find: phrase('', 'no te preocupes'), fixes: ['no se preocupe'], kind: 'register', why: 'tuteo' },
    {
      find: phrase(
        '',
        'te',
        ' (?:mando|envío|envio|marco|llamo|escribo|comento|informo|recuerdo|paso|comparto|ofrezco|explico|confirmo|aviso|parece|queda|conviene|podemos|puedo|interesa|gustaría|urge|hablo|sirve)(?![\\p{L}])',
      ),
      fixes: ['le'],
      kind: 'register',
      why: 'tuteo',
    },
    { find: phrase('', 'has', ` (?:${DONE})(?![\\p{L}])`), fixes: ['ha'], kind: 'register', why: 'tuteo' },
    {
      find: phrase('', 'te', ' (?:comunicas|comprometes|atrasas|atrasaste|comprometiste|quedaste)(?![\\p{L}])'),
      fixes: ['se'],
      kind: 'register',
      why: 'tuteo',
    },
  ],
};
