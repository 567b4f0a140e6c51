import { defineMessages } from '@/utils/i18n/define-messages.ts';

export const connectivityMessages = defineMessages({
  'default.1': {
    pt: 'Veja se outros sites abrem: pode ser só o Combinado.',
    es: 'Vea si otros sitios abren: puede ser solo Combinado.',
    en: 'See whether other sites open: it may be Combinado alone.',
  },
  'default.5': {
    pt: 'Verifique a internet e a energia. Avise sua supervisão por telefone.',
    es: 'Revise internet y la luz. Avise por teléfono a su supervisión.',
    en: 'Check the internet and the power. Tell your supervisor by telephone.',
  },
  'default.15': {
    pt: 'Registre a interrupção e combine com a supervisão como seguir.',
    es: 'Registre la interrupción y acuerde con su supervisión cómo seguir.',
    en: 'Record the outage and agree with your supervisor how to go on.',
  },
  tell: { pt: 'Avise: {who}', es: 'Avise a: {who}', en: 'Tell: {who}' },
  record: { pt: 'Registrar interrupção', es: 'Registrar interrupción', en: 'Record the outage' },
  recorded: {
    pt: 'Interrupção registrada às {time}.',
    es: 'Interrupción registrada a las {time}.',
    en: 'Outage recorded at {time}.',
  },
  reason: { pt: 'Motivo', es: 'Motivo', en: 'Reason' },
  'reason.internet': { pt: 'Internet', es: 'Internet', en: 'Internet' },
  'reason.power': { pt: 'Energia', es: 'Luz', en: 'Power' },
  'reason.telephony': { pt: 'Telefonia', es: 'Telefonía', en: 'Telephony' },
  'reason.crm': { pt: 'CRM', es: 'CRM', en: 'CRM' },
  'reason.computer': { pt: 'Computador', es: 'Computadora', en: 'Computer' },
  'reason.other': { pt: 'Outro', es: 'Otro', en: 'Other' },
  told: { pt: 'Quem foi avisado', es: 'A quién avisó', en: 'Who was told' },
  unfinished: {
    pt: 'Pendente agora: {outbox} para enviar, {due} para hoje, {open, plural, one {# conversa aberta} other {# conversas abertas}}.',
    es: 'Pendiente ahora: {outbox} por enviar, {due} para hoy, {open, plural, one {# conversación abierta} other {# conversaciones abiertas}}.',
    en: 'Unfinished now: {outbox} to send, {due} due today, {open, plural, one {# open conversation} other {# open conversations}}.',
  },
  save: { pt: 'Guardar aviso', es: 'Guardar aviso', en: 'Keep the notice' },
  failed: {
    pt: 'Não foi possível guardar. Tente de novo.',
    es: 'No se pudo guardar. Intente de nuevo.',
    en: 'It could not be kept. Try again.',
  },
  back: { pt: 'De volta após {span}.', es: 'De regreso tras {span}.', en: 'Back after {span}.' },
  'back.short': {
    pt: 'De volta após menos de um minuto.',
    es: 'De regreso tras menos de un minuto.',
    en: 'Back after less than a minute.',
  },
  close: { pt: 'Fechar aviso', es: 'Cerrar aviso', en: 'Close the notice' },
});
