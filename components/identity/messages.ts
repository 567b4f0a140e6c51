import { defineMessages } from '@/utils/i18n/define-messages.ts';

export const identityMessages = defineMessages({
  'tie.today': {
    pt: 'Conta confirmada por você hoje.',
    es: 'Cuenta confirmada por usted hoy.',
    en: 'Account confirmed by you today.',
  },
  'tie.since': {
    pt: 'Conta lembrada de {day}.',
    es: 'Cuenta recordada del {day}.',
    en: 'Account remembered from {day}.',
  },
  'tie.change': { pt: 'Trocar', es: 'Cambiar', en: 'Change' },
  ref: { pt: 'conta …{tail}', es: 'cuenta …{tail}', en: 'account …{tail}' },
  'why.crm': { pt: 'aberta no seu CRM', es: 'abierta en su CRM', en: 'open in your CRM' },
  'why.document': { pt: 'documento confere', es: 'el documento coincide', en: 'document matches' },
  'why.phone': { pt: 'telefone confere', es: 'el teléfono coincide', en: 'phone matches' },
  'why.reference': { pt: 'número da conta no título', es: 'número de cuenta en el título', en: 'reference in title' },
  'why.phone_local': {
    pt: 'telefone sem código do país confere',
    es: 'el teléfono sin código de país coincide',
    en: 'phone without country code matches',
  },
  'why.name': { pt: 'nome confere', es: 'el nombre coincide', en: 'name matches' },
  'why.name_part': { pt: 'parte do nome confere', es: 'parte del nombre coincide', en: 'part of the name matches' },
  'why.first_name': {
    pt: 'só o primeiro nome confere',
    es: 'solo el primer nombre coincide',
    en: 'only the first name matches',
  },
  'why.before': {
    pt: 'confirmada antes nesta conversa',
    es: 'confirmada antes en esta conversación',
    en: 'confirmed before in this chat',
  },
  'why.differs': { pt: 'mas o telefone é outro', es: 'pero el teléfono es otro', en: 'but the phone is another' },
  'asks.phone': {
    pt: 'O telefone desta conversa não é da conta lembrada. Confirme de quem é.',
    es: 'El teléfono de este chat no es de la cuenta recordada. Confirme de quién es.',
    en: 'The phone of this chat is not the remembered account’s. Confirm whose it is.',
  },
  'asks.namesakes': {
    pt: 'Há outra conversa com este nome. Confirme de quem é esta.',
    es: 'Hay otro chat con este nombre. Confirme de quién es este.',
    en: 'Another chat has this name. Confirm whose this one is.',
  },
  cached: {
    pt: 'Sem conexão: procurei só no que este computador já viu.',
    es: 'Sin conexión: busqué solo en lo que este equipo ya vio.',
    en: 'Offline: I looked only at what this computer has seen.',
  },
  'none.of': {
    pt: '{n, plural, one {Não é esta} other {Nenhuma destas}}',
    es: '{n, plural, one {No es esta} other {Ninguna de estas}}',
    en: '{n, plural, one {Not this one} other {None of these}}',
  },
  'none.proposed': {
    pt: 'Nada nesta conversa indica a conta. Busque pelo nome ou pelo número.',
    es: 'Nada en este chat indica la cuenta. Busque por nombre o por número.',
    en: 'Nothing in this chat tells the account. Search by name or number.',
  },
  remove: { pt: 'Tirar do texto', es: 'Quitar del texto', en: 'Remove from the text' },
});
