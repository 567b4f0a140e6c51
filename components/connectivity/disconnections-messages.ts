import { defineMessages } from '@/utils/i18n/define-messages.ts';

export const disconnectionsMessages = defineMessages({
  title: { pt: 'Interrupções', es: 'Interrupciones', en: 'Outages' },
  lead: {
    pt: 'Dos últimos 7 dias, da sua equipe. Este tempo não conta contra ninguém.',
    es: 'De los últimos 7 días, de su equipo. Este tiempo no cuenta en contra de nadie.',
    en: 'Of the last 7 days, of your team. This time counts against nobody.',
  },
  'empty.title': {
    pt: 'Nenhuma interrupção em 7 dias',
    es: 'Ninguna interrupción en 7 días',
    en: 'No outages in 7 days',
  },
  'empty.text': {
    pt: 'Aparecem aqui quando o computador de alguém da equipe volta a se conectar.',
    es: 'Aparecen aquí cuando el equipo de alguien vuelve a conectarse.',
    en: 'They appear here once the computer of somebody in the team is connected again.',
  },
  agent: { pt: 'Operador', es: 'Gestor', en: 'Agent' },
  kind: { pt: 'O que faltou', es: 'Qué falló', en: 'What was missing' },
  from: { pt: 'De', es: 'De', en: 'From' },
  to: { pt: 'Até', es: 'A', en: 'To' },
  minutes: { pt: 'Minutos', es: 'Minutos', en: 'Minutes' },
  reason: { pt: 'Motivo', es: 'Motivo', en: 'Reason' },
  told: { pt: 'Quem foi avisado', es: 'A quién avisó', en: 'Who was told' },
  pending: { pt: 'Pendente então', es: 'Pendiente entonces', en: 'Unfinished then' },
  'pending.words': {
    pt: '{outbox} para enviar, {due} para o dia, {open} em aberto',
    es: '{outbox} por enviar, {due} para el día, {open} abiertas',
    en: '{outbox} to send, {due} due that day, {open} open',
  },
  open: { pt: 'ainda não voltou', es: 'aún no vuelve', en: 'not back yet' },
  none: { pt: 'sem aviso', es: 'sin aviso', en: 'no notice' },
});
