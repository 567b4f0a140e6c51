import { defineMessages } from '@/utils/i18n/define-messages.ts';

export const seriesMessages = defineMessages({
  counter: {
    pt: 'Faltam {missing, number}, aguardam {waiting, number}',
    es: 'Faltan {missing, number}, esperan {waiting, number}',
    en: 'Missing {missing, number}, waiting {waiting, number}',
  },
  'missing.title': {
    pt: '{n, plural, one {Falta # registro no servidor} other {Faltam # registros no servidor}}: {list}. Avise o suporte.',
    es: '{n, plural, one {Falta # registro en el servidor} other {Faltan # registros en el servidor}}: {list}. Avise a soporte.',
    en: '{n, plural, one {# record is} other {# records are}} missing on the server: {list}. Tell support.',
  },
  'missing.short': { pt: 'faltam {n, number}', es: 'faltan {n, number}', en: '{n, number} missing' },
  'clock.slow': {
    pt: 'O relógio deste computador está atrasado em {span}. Os registros levam a hora certa.',
    es: 'El reloj de este equipo está atrasado {span}. Los registros llevan la hora correcta.',
    en: 'This computer’s clock is {span} slow. Records carry the right time.',
  },
  'clock.fast': {
    pt: 'O relógio deste computador está adiantado em {span}. Os registros levam a hora certa.',
    es: 'El reloj de este equipo está adelantado {span}. Los registros llevan la hora correcta.',
    en: 'This computer’s clock is {span} fast. Records carry the right time.',
  },
});
