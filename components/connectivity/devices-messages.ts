import { defineMessages } from '@/utils/i18n/define-messages.ts';

export const devicesMessages = defineMessages({
  title: { pt: 'Registros por computador', es: 'Registros por equipo', en: 'Records by computer' },
  lead: {
    pt: 'Cada registro tem um número. Um número que não chegou e não está em nenhuma lista aparece como faltando.',
    es: 'Cada registro tiene un número. El que no llegó ni está en ninguna lista aparece como faltante.',
    en: 'Every record has a number. One that never arrived and stands in no list is shown as missing.',
  },
  empty: {
    pt: 'Nenhum computador da equipe deu notícia em 7 dias.',
    es: 'Ningún equipo dio noticia en 7 días.',
    en: 'No computer of the team was heard of in 7 days.',
  },
  agent: { pt: 'Operador', es: 'Gestor', en: 'Agent' },
  missing: { pt: 'Faltando', es: 'Faltan', en: 'Missing' },
  waiting: { pt: 'Aguardando então', es: 'En espera entonces', en: 'Waiting then' },
  refused: { pt: 'Recusados', es: 'Rechazados', en: 'Refused' },
  arrived: { pt: 'Chegaram', es: 'Llegaron', en: 'Arrived' },
  told: { pt: 'Última notícia', es: 'Última noticia', en: 'Last told' },
});
