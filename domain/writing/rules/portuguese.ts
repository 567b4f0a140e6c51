import { familiarForms } from './familiar-forms.ts';
import type { LanguageRules } from './language-rules.ts';
import { confusion, familiar, pairs, phrase, unaccented } from './phrase-rule.ts';

const DETERMINER =
  'o|a|um|uma|seu|sua|do|da|no|na|ao|à|esse|essa|este|esta|nesse|nessa|neste|nesta|desse|dessa|deste|desta|nosso|nossa|meu|minha|pelo|pela|cada|qualquer|algum|alguma|nenhum|nenhuma|em';
const VERB_AFTER_SUBJECT =
  'o senhor|a senhora|você|vocês|ele|ela|quem|onde|já|não|acordo|boleto|parcela|pagamento|valor|contrato|conta|dívida|que|tudo|como o senhor|isso|aqui';
const STATE =
  ' (?:em aberto|em atraso|em dia|em nome|vencid[oa]s?|atrasad[oa]s?|pag[oa]s?|pendentes?|disponível|bem|tudo bem|sendo|com (?:o|a|problemas?|dificuldades?|dúvidas?)|de acordo|ciente|\\p{L}{2,14}ndo)(?![\\p{L}])';

/**
 * Brazilian Portuguese, as the 2009 agreement has it. Only what is certain from its neighbours is listed: a remark that is
 * wrong once is not read the next time. “Pra”, “né” and “tá” stay: a firm may be warm.
 */
export const portuguese: LanguageRules = {
  shortenings: pairs(`
    vc=você vcs=vocês vcê=você ce=você tb=também tbm=também tbém=também tmb=também tbn=também pq=porque pqe=porque porq=porque q=que qe=que
    qdo=quando qnd=quando qndo=quando qto=quanto qnto=quanto qtos=quantos qtas=quantas hj=hoje hje=hoje amnh=amanhã amh=amanhã blz=beleza
    obg=obrigado obgd=obrigado obgda=obrigada obgdo=obrigado vlw=obrigado flw=até_logo msg=mensagem msgs=mensagens dps=depois mto=muito
    mta=muita mtos=muitos mt=muito td=tudo tds=todos naum=não ñ=não nao=não eh=é cmg=comigo ctg=com_você pgto=pagamento pagto=pagamento
    pgmto=pagamento fds=fim_de_semana pfv=por_favor pfvr=por_favor fvr=favor aki=aqui kd=cadê gnt=gente ngm=ninguém vdd=verdade
    msm=mesmo msma=mesma qq=qualquer qqr=qualquer ta=está tah=está to=estou tou=estou bjs=abraços abs=abraços add=adicionar
    agr=agora agra=agora dnv=de_novo tranks=tranquilo fzr=fazer vms=vamos nd=nada  venc=vencimento desc=desconto parc=parcela
    hrs=horas sla=não_sei sfv=por_favor nss=nossa cel=celular `),
  always: pairs(`
    ola=olá ha=há ate=até so=só ja=já la=lá concerteza=com_certeza derrepente=de_repente derepente=de_repente oque=o_que porisso=por_isso
    apartir=a_partir encima=em_cima seje=seja esteje=esteja menas=menos houveram=houve  excessão=exceção excessao=exceção
    previlégio=privilégio previlegio=privilégio beneficiente=beneficente  entreterimento=entretenimento
    poblema=problema pobrema=problema probrema=problema iorgute=iogurte largatixa=lagartixa mortandela=mortadela
    mussarela=muçarela idéia=ideia idéias=ideias platéia=plateia européia=europeia vôo=voo vôos=voos enjôo=enjoo lêem=leem
    vêem=veem crêem=creem dêem=deem freqüente=frequente freqüência=frequência conseqüência=consequência tranqüilo=tranquilo
    tranqüila=tranquila cinqüenta=cinquenta eqüivale=equivale agüentar=aguentar lingüiça=linguiça registo=registro
    facto=fato contacto=contato contactos=contatos acção=ação actual=atual actualizar=atualizar actualizado=atualizado
    efectuar=efetuar efectuado=efetuado efectuou=efetuou directo=direto  facturação=faturamento
    factura=fatura facturas=faturas telemóvel=celular registar=registrar registado=registrado afim=a_fim
    advinhar=adivinhar opnião=opinião ancioso=ansioso anciosa=ansiosa quizer=quiser quizesse=quisesse  puzer=puser
    paralização=paralisação analizar=analisar analizando=analisando analizado=analisado analize=análise pesquizar=pesquisar
    atravez=através atravéz=através mecher=mexer  disconto=desconto discontos=descontos
    inadimplencia=inadimplência  ai=aí voce=você voces=vocês tambem=também alguem=alguém ninguem=ninguém porem=porém amanha=amanhã`),
  phrases: [
    // mas, mais
    confusion('', 'mais', ' (?:infelizmente|é que)(?![\\p{L}])', 'mas'),
    confusion(
      '\\p{L}{1,30}, ',
      'mais',
      ' (?:não|nao|eu|ele|ela|se|como|posso|preciso|precisamos|podemos|consigo|também|tambem|vou|agora|o senhor|a senhora|você|vc)(?![\\p{L}])',
      'mas',
    ),
    confusion(
      '',
      'mas',
      ' (?:tarde|cedo|barat[oa]|rápido|rapido|fácil|facil|vantajos[oa]|informações|informacoes|detalhes)(?![\\p{L}])',
      'mais',
    ),
    confusion('(?:nada a|cada vez) ', 'mas', '', 'mais'),
    // há, a, à
    confusion(
      '',
      'a',
      ' (?:\\p{L}{3,8}|\\ue000{1,3}) (?:dias?|mês|meses|anos?|semanas?|horas?) atrás(?![\\p{L}])',
      'há',
    ),
    confusion('(?<!daqui )', 'a muito tempo', '', 'há muito tempo'),
    confusion('daqui ', 'há', '', 'a'),
    confusion('', '(?:há|à) partir de', '', 'a partir de'),
    confusion('', 'há prazo', '', 'a prazo'),
    confusion('', 'à prazo', '', 'a prazo'),
    confusion('', 'há vista', '', 'à vista'),
    confusion(
      '(?:pagamento|pagar|valor|paga|pagando|pago|desconto|quitar|quitação|quitacao|acordo|proposta|opção|parcela única|só|somente|ou|negociar) ',
      'a vista',
      '',
      'à vista',
    ),
    confusion(
      '(?<!ponto de |prazo de |em )',
      'a vista',
      ' (?:com|por|no pix|no boleto|fica|sai|o valor|ou)(?![\\p{L}])',
      'à vista',
    ),
    confusion(
      '(?:hoje|amanhã|amanha|ontem|segunda|terça|terca|quarta|quinta|sexta|sábado|sabado|domingo|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira) ',
      'a tarde',
      '',
      'à tarde',
    ),
    confusion(
      '(?:hoje|amanhã|amanha|ontem|segunda|terça|terca|quarta|quinta|sexta|sábado|sabado|domingo|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira) ',
      'a noite',
      '',
      'à noite',
    ),
    confusion(
      '(?:referente|referentes|relativo|relativa|relativos|quanto|devido|relação|respeito|acesso|junto|graças) ',
      'a',
      ' (?:dívida|divida|parcela|fatura|proposta|empresa|financeira|negociação|negociacao|renegociação|conta|cobrança|sua dívida)(?![\\p{L}])',
      'à',
    ),
    confusion(
      '',
      'à',
      ' (?:você|vocês|ele|eles|ela|elas|todos|cada|um|nós|partir|pagar|receber|combinar|fazer|negociar|quitar|vencer|ser|ter|seu|meu|esse|esses|este|estes|\\p{L}{2,12}mente)(?![\\p{L}])',
      'a',
    ),
    {
      find: /(?<=(?<![\p{L}])(?:amanhã|hoje|atendo|atendemos|ligo|retorno|retornamos|funciona|feira)[ \t]{1,3})as(?=[ \t]{1,3}\ue000{1,8}(?::\ue000{2})?(?:[ \t]{1,3}(?:horas|da)(?![\p{L}])|[.,!?\n]|$))/giu,
      fixes: ['às'],
      kind: 'confusion',
      why: 'confused',
    },
    // haver, ver
    confusion('nada ', 'haver', '', 'a ver'),
    confusion('tem ', 'haver', ' com(?![\\p{L}])', 'a ver'),
    confusion(
      '(?:deve|pode|vai) ',
      'a ver',
      ' (?:juros|multa|cobrança|um|uma|algum|alguma|desconto)(?![\\p{L}])',
      'haver',
    ),
    confusion('(?:já )?', 'fazem', ' (?:\\ue000{1,3}|\\p{L}{2,8}) (?:dias|meses|anos|semanas)(?![\\p{L}])', 'faz'),
    // por que
    {
      find: /(?<=^|[.!\n][ \t]{0,3})porque(?=[ \t][^.!?\n,;]{2,120}\?)/giu,
      fixes: ['por que'],
      kind: 'confusion',
      why: 'confused',
    },
    { find: /(?<![\p{L}])por[ \t]?que(?=[ \t]{0,2}\?)/giu, fixes: ['por quê'], kind: 'confusion', why: 'confused' },
    confusion('(?:o|um|qual o|saber o) ', 'porque', ' (?:d[oae]s?|disso|desse|dessa)(?![\\p{L}])', 'porquê'),
    // a gente, agente
    {
      find: /(?<=^|[.!?\n,][ \t]{0,3}|(?<![\p{L}])(?:que|se|e|mas|então|aí|quando)[ \t]{1,3})agente(?=[ \t]{1,3}(?:vai|pode|precisa|consegue|tem|combina|fecha|resolve|manda|envia|negocia|está|não|já|faz|espera|aguarda)(?![\p{L}]))/giu,
      fixes: ['a gente'],
      kind: 'confusion',
      why: 'confused',
    },
    // comprimento, cumprimento; se não, senão; onde
    confusion(
      '',
      'comprimento',
      ' (?:do|deste|desse|com o) (?:acordo|contrato|prazo|pagamento|combinado)(?![\\p{L}])',
      'cumprimento',
    ),
    confusion('', 'senão', ' (?:houver|conseguir|puder|quiser|tiver|for possível|receber)(?![\\p{L}])', 'se não'),
    confusion('', 'a perca', '', 'a perda'),
    confusion('em ', 'baicho|bacho', '', 'baixo'),
    confusion('(?:valor|saldo|conta|quantia|nome|parcela|parcelas|boleto) ', 'a cima', '', 'acima'),
    // Without its accent it is another word.
    ...unaccented(
      DETERMINER,
      'duvida=dúvida duvidas=dúvidas analise=análise numero=número credito=crédito debito=débito calculo=cálculo deposito=depósito inicio=início auxilio=auxílio termino=término ultimo=último ultima=última proximo=próximo proxima=próxima unico=único unica=única',
    ),
    ...unaccented(
      'sua|da|na|uma|essa|esta|dessa|desta|nessa|nossa|minha|pela|à|de|quitar|com a|sobre a|toda a',
      'divida=dívida',
    ),
    ...unaccented(
      'suas|das|nas|umas|essas|estas|dessas|nossas|as|tem|alguma|de|qualquer',
      'dividas=dívidas duvidas=dúvidas',
    ),
    {
      find: phrase('', 'a divida', ' (?:de|do|da|está|esta|é|foi|total|fica|que|fique|vai)(?![\\p{L}])'),
      fixes: ['a dívida'],
      kind: 'spelling',
      why: 'accent',
    },
    { find: phrase(`(?:${VERB_AFTER_SUBJECT}) `, 'esta', STATE), fixes: ['está'], kind: 'spelling', why: 'accent' },
    {
      find: phrase('(?:tudo|como|onde|você|ele|ela|senhor|senhora) ', 'esta', '(?:\\s{0,2}[?,.!])'),
      fixes: ['está'],
      kind: 'spelling',
      why: 'accent',
    },
    {
      find: phrase('(?:não|nao|só) ', 'da', ' (?:pra|para|mais|certo)(?![\\p{L}])'),
      fixes: ['dá'],
      kind: 'spelling',
      why: 'accent',
    },
    {
      find: phrase(
        '(?:qual|quem) ',
        'e',
        ' (?:o|a|seu|sua) (?:valor|melhor|nome|data|responsável|titular|motivo|seu|sua|prazo|banco|número|vencimento|situação)(?![\\p{L}])',
      ),
      fixes: ['é'],
      kind: 'spelling',
      why: 'accent',
    },
    { find: /(?<![\p{L}/])p\/(?=[ \t]?\p{L})/giu, fixes: ['para '], kind: 'register', why: 'abbreviation' },
    familiar(
      'oi|olá|ola|opa|e aí|eai|fala|bom dia|boa tarde|boa noite|então|obrigado|obrigada|beleza|certo|ok|calma',
      'mano|manow|cara|véi|veio|brother|parça|meu bem|meu amor|amor|amorzinho|querido|querida|lindo|linda|flor|gata|gato|fofa|fofo|meu anjo|anjo|chefe|chefia|campeão|meu amigo|minha amiga|amigo|amiga|mermão|meu querido|minha querida|moça|moço|coração|bebê',
    ),
  ],
  formal: familiarForms['pt-BR'],
  formalPhrases: [],
};
