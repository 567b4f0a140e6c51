import { defineMessages } from '@/utils/i18n/define-messages.ts';

export const parallelMessages = defineMessages({
  strip: { pt: 'Atendimentos', es: 'Gestiones', en: 'Conversations' },
  more: {
    pt: 'Mais {n, plural, one {# atendimento} other {# atendimentos}}',
    es: '{n, plural, one {# gestión} other {# gestiones}} más',
    en: '{n, plural, one {# more conversation} other {# more conversations}}',
  },
  'is.line': { pt: 'na linha {time}', es: 'en línea {time}', en: 'on the line {time}' },
  'is.ringing': { pt: 'chamando {time}', es: 'llamando {time}', en: 'ringing {time}' },
  'is.onhold': { pt: 'em espera {time}', es: 'en espera {time}', en: 'on hold {time}' },
  'is.ended': { pt: 'registrar {time}', es: 'registrar {time}', en: 'to record {time}' },
  'is.turn': { pt: 'sua vez · {span}', es: 'su turno · {span}', en: 'your turn · {span}' },
  'is.waits': { pt: 'espera {span}', es: 'espera {span}', en: 'waits {span}' },
  'is.held': { pt: 'segurado', es: 'detenido', en: 'held' },
  'is.answered': { pt: 'respondido', es: 'respondido', en: 'answered' },
  'is.open': { pt: 'aberto', es: 'abierto', en: 'open' },
  'is.callback': { pt: 'retorno {time}', es: 'regreso {time}', en: 'call back {time}' },
  third: { pt: 'atende outra pessoa', es: 'contesta otra persona', en: 'someone else answered' },
  unread: {
    pt: '{n, plural, one {# mensagem nova} other {# mensagens novas}}',
    es: '{n, plural, one {# mensaje nuevo} other {# mensajes nuevos}}',
    en: '{n, plural, one {# new message} other {# new messages}}',
  },
  waiting: {
    pt: '{n, plural, one {# pessoa espera} other {# pessoas esperam}}',
    es: '{n, plural, one {# persona espera} other {# personas esperan}}',
    en: '{n, plural, one {# person waits} other {# people wait}}',
  },
  nobody: { pt: 'Sem nome', es: 'Sin nombre', en: 'No name' },
  'wanted.chat': {
    pt: 'Abra aqui a conversa de {who}',
    es: 'Abra aquí el chat de {who}',
    en: 'Open the chat of {who} here',
  },
  'wanted.account': {
    pt: 'Abra aqui a conta {ref}, de {who}',
    es: 'Abra aquí la cuenta {ref}, de {who}',
    en: 'Open account {ref} of {who} here',
  },
  'wanted.why': {
    pt: 'Nada é clicado por você na página.',
    es: 'Nada se pulsa por usted en la página.',
    en: 'Nothing is clicked for you in the page.',
  },
  away: {
    pt: '{who} não está em nenhuma aba aberta. Abra {site} e a conversa volta de onde parou.',
    es: '{who} no está en ninguna pestaña abierta. Abra {site} y la conversación sigue donde quedó.',
    en: '{who} is in no open tab. Open {site} and the conversation goes on where it was.',
  },
  'away.anywhere': { pt: 'a página dela', es: 'su página', en: 'their page' },
  close: { pt: 'Fechar', es: 'Cerrar', en: 'Close' },
});
