import { defineMessages } from '@/utils/i18n/define-messages.ts';

export const authorityMessages = defineMessages({
  'breach.discount_percent': {
    pt: 'desconto de {asked}; o limite é {allowed}',
    es: 'descuento de {asked}; el límite es {allowed}',
    en: 'discount of {asked}; the limit is {allowed}',
  },
  'breach.instalments': {
    pt: '{asked} parcelas; o limite são {allowed}',
    es: '{asked} pagos; el límite son {allowed}',
    en: '{asked} payments; the limit is {allowed}',
  },
  'breach.instalment_minor': {
    pt: 'parcela de {asked}; o mínimo é {allowed}',
    es: 'pago de {asked}; el mínimo es {allowed}',
    en: 'payment of {asked}; the least is {allowed}',
  },
  'breach.down_payment_percent': {
    pt: 'entrada de {asked}; o mínimo é {allowed}',
    es: 'enganche de {asked}; el mínimo es {allowed}',
    en: 'down payment of {asked}; the least is {allowed}',
  },
  'breach.days_to_first_payment': {
    pt: 'primeiro pagamento em {asked} dias; o limite são {allowed}',
    es: 'primer pago en {asked} días; el límite son {allowed}',
    en: 'first payment in {asked} days; the limit is {allowed}',
  },
  'breach.method': {
    pt: 'pagar por {asked}; o permitido é {allowed}',
    es: 'pagar por {asked}; lo permitido es {allowed}',
    en: 'paying by {asked}; allowed is {allowed}',
  },
  'plan.discount': { pt: 'desconto de {percent}', es: 'descuento de {percent}', en: '{percent} off' },
  'plan.first': { pt: 'primeiro em {day}', es: 'primero el {day}', en: 'first on {day}' },
  'reason.hardship': { pt: 'Dificuldade financeira', es: 'Dificultad económica', en: 'Hardship' },
  'reason.pays_today': {
    pt: 'Paga hoje nestes termos',
    es: 'Paga hoy en estos términos',
    en: 'Pays today on these terms',
  },
  'reason.last_chance': {
    pt: 'Última chance de acordo',
    es: 'Última oportunidad de convenio',
    en: 'Last chance of a deal',
  },
  'reason.complaint': { pt: 'Reclamação em andamento', es: 'Queja en curso', en: 'Open complaint' },
  'reason.other': { pt: 'Outro motivo', es: 'Otro motivo', en: 'Another reason' },

  'ask.title': {
    pt: 'Passa do que você pode dar sozinho',
    es: 'Rebasa lo que usted puede dar',
    en: 'Beyond what you may give alone',
  },
  'ask.why': { pt: 'Por quê', es: 'Por qué', en: 'Why' },
  'ask.words': {
    pt: 'O que a supervisão deve saber',
    es: 'Qué debe saber supervisión',
    en: 'What the supervisor should know',
  },
  'ask.words.missing': { pt: 'Diga o motivo.', es: 'Diga el motivo.', en: 'Say the reason.' },
  'ask.words.hint': {
    pt: 'Sem nomes nem documentos: eles são cobertos antes de sair.',
    es: 'Sin nombres ni documentos: se cubren antes de salir.',
    en: 'No names or documents: they are masked before it leaves.',
  },
  'ask.submit': { pt: 'Pedir ao supervisor', es: 'Pedir al supervisor', en: 'Ask the supervisor' },
  'ask.again': {
    pt: 'Pedir de novo ao supervisor',
    es: 'Pedir otra vez al supervisor',
    en: 'Ask the supervisor again',
  },
  waiting: { pt: 'Esperando a supervisão', es: 'Esperando a supervisión', en: 'Waiting for the supervisor' },
  'waiting.until': {
    pt: 'Ainda não prometa este acordo. O pedido vale até {time}.',
    es: 'Todavía no prometa este convenio. La solicitud vale hasta las {time}.',
    en: 'Do not promise this deal yet. The request holds until {time}.',
  },
  'waiting.offline': {
    pt: 'Guardado neste computador. Sai assim que a conexão voltar.',
    es: 'Guardado en este equipo. Sale en cuanto vuelva la conexión.',
    en: 'Kept on this computer. It leaves as soon as the connection is back.',
  },
  'waiting.say': { pt: 'Enquanto isso, diga', es: 'Mientras tanto, diga', en: 'Meanwhile, say' },
  'waiting.insert': { pt: 'Inserir no chat', es: 'Insertar en el chat', en: 'Insert into the chat' },
  refused: {
    pt: 'O servidor não aceitou este pedido',
    es: 'El servidor no aceptó esta solicitud',
    en: 'The server did not take this request',
  },
  approved: { pt: 'Aprovado por {name}', es: 'Aprobado por {name}', en: 'Approved by {name}' },
  'approved.text': {
    pt: 'Vale exatamente este acordo. Se algo mudar, peça de novo.',
    es: 'Vale exactamente este convenio. Si algo cambia, pida otra vez.',
    en: 'Exactly this deal. If anything changes, ask again.',
  },
  denied: { pt: 'Negado por {name}', es: 'Negado por {name}', en: 'Denied by {name}' },
  'denied.text': {
    pt: 'Este acordo não pode ser oferecido. Mude o acordo para pedir de novo.',
    es: 'Este convenio no puede ofrecerse. Cambie el convenio para pedir otra vez.',
    en: 'This deal may not be offered. Change the deal to ask again.',
  },
  expired: {
    pt: 'O pedido venceu com o dia, sem resposta',
    es: 'La solicitud venció con el día, sin respuesta',
    en: 'The request ended with the day, unanswered',
  },

  'page.title': { pt: 'Pedidos', es: 'Solicitudes', en: 'Requests' },
  'page.waiting': {
    pt: '{count, plural, =0 {ninguém espera} one {# espera} other {# esperam}}',
    es: '{count, plural, =0 {nadie espera} one {# espera} other {# esperan}}',
    en: '{count, plural, =0 {nobody waits} other {# waiting}}',
  },
  'page.empty.title': { pt: 'Nenhum pedido esperando', es: 'Ninguna solicitud en espera', en: 'No request is waiting' },
  'page.empty.text': {
    pt: 'Quando alguém da equipe pedir mais do que pode dar, aparece aqui na hora.',
    es: 'Cuando alguien del equipo pida más de lo que puede dar, aparece aquí al momento.',
    en: 'When someone of the team asks for more than they may give, it appears here at once.',
  },
  'page.ended': { pt: 'Já respondidos ou encerrados', es: 'Ya respondidas o terminadas', en: 'Answered or ended' },
  'page.keys': {
    pt: '↓ ↑ para andar, A aprova, N nega o pedido em foco',
    es: '↓ ↑ para moverse, A aprueba, N niega la solicitud enfocada',
    en: '↓ ↑ to move, A approves and N denies the focused request',
  },
  'item.label': { pt: 'Pedido de {name}', es: 'Solicitud de {name}', en: 'Request of {name}' },
  'item.since': { pt: 'espera há {span}', es: 'espera desde hace {span}', en: 'waiting for {span}' },
  'item.account': { pt: 'conta {ref}', es: 'cuenta {ref}', en: 'account {ref}' },
  'item.note': {
    pt: 'Nota para {name} (opcional)',
    es: 'Nota para {name} (opcional)',
    en: 'Note for {name} (optional)',
  },
  approve: { pt: 'Aprovar', es: 'Aprobar', en: 'Approve' },
  deny: { pt: 'Negar', es: 'Negar', en: 'Deny' },
  'state.approved': { pt: 'aprovado', es: 'aprobado', en: 'approved' },
  'state.denied': { pt: 'negado', es: 'negado', en: 'denied' },
  'state.conversation': { pt: 'a conversa terminou', es: 'la conversación terminó', en: 'the conversation ended' },
  'state.replaced': {
    pt: 'trocado por outro pedido',
    es: 'cambiada por otra solicitud',
    en: 'replaced by another request',
  },
  'state.day': { pt: 'venceu com o dia', es: 'venció con el día', en: 'ended with the day' },
  'state.by': { pt: 'por {name}, {time}', es: 'por {name}, {time}', en: 'by {name}, {time}' },
  'failed.late': {
    pt: 'Este pedido já tinha resposta ou terminou. Nada mudou; veja abaixo.',
    es: 'Esta solicitud ya tenía respuesta o terminó. No cambió nada; vea abajo.',
    en: 'This request had been answered or had ended. Nothing changed; see below.',
  },
  'failed.offline': {
    pt: 'Sem conexão: nada foi decidido. Tente de novo.',
    es: 'Sin conexión: no se decidió nada. Intente de nuevo.',
    en: 'Offline: nothing was decided. Try again.',
  },
  'failed.other': { pt: 'Nada foi decidido: {why}', es: 'No se decidió nada: {why}', en: 'Nothing was decided: {why}' },
});
