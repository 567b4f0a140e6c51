import { defineMessages } from '@/utils/i18n/define-messages.ts';

export const followMessages = defineMessages({
  open: { pt: 'Aberta no seu CRM', es: 'Abierta en su CRM', en: 'Open in your CRM' },
  look: {
    pt: 'Aberta no seu CRM: {who}, {ref}',
    es: 'Abierta en su CRM: {who}, {ref}',
    en: 'Open in your CRM: {who}, {ref}',
  },
  'look.phone': {
    pt: 'Procure a conversa com {phone} na lista.',
    es: 'Busque el chat con {phone} en la lista.',
    en: 'Look for the chat with {phone} in the list.',
  },
  'look.nophone': {
    pt: 'Procure a conversa pelo nome na lista.',
    es: 'Busque el chat por nombre en la lista.',
    en: 'Look for the chat by name in the list.',
  },
  copy: { pt: 'Copiar número', es: 'Copiar número', en: 'Copy number' },
  copied: { pt: 'Número copiado', es: 'Número copiado', en: 'Number copied' },
  unlike: {
    pt: 'Seu CRM mostra {who}, {ref}. Nada nesta conversa indica que é a mesma pessoa.',
    es: 'Su CRM muestra a {who}, {ref}. Nada en este chat indica que es la misma persona.',
    en: 'Your CRM shows {who}, {ref}. Nothing in this chat says it is the same person.',
  },
  'other.record': {
    pt: 'O CRM mostra outra pessoa.',
    es: 'El CRM muestra a otra persona.',
    en: 'The CRM shows another person.',
  },
  'other.chat': {
    pt: 'O WhatsApp mostra outra pessoa.',
    es: 'WhatsApp muestra a otra persona.',
    en: 'WhatsApp shows another person.',
  },
  crm: { pt: 'Abrir no CRM', es: 'Abrir en el CRM', en: 'Open in CRM' },
  'crm.none': {
    pt: 'Nenhuma aba mostra esta conta, e o mapa do CRM não diz o endereço.',
    es: 'Ninguna pestaña muestra esta cuenta, y el mapa del CRM no dice la dirección.',
    en: 'No tab shows this account, and the CRM’s map does not tell the address.',
  },
});
