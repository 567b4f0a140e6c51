import { defineMessages } from '@/utils/i18n/define-messages.ts';

export const badgeMessages = defineMessages({
  'grade.few': { pt: 'poucos dados', es: 'pocos datos', en: 'not enough data' },
  'grade.na': { pt: 'não se aplica', es: 'no aplica', en: 'n/a' },
  'badge.label': {
    pt: 'Adesão de {name}: {grade}',
    es: 'Apego de {name}: {grade}',
    en: 'Adherence of {name}: {grade}',
  },
  'badge.letter': { pt: '{letter}, {percent}', es: '{letter}, {percent}', en: '{letter}, {percent}' },
  few: {
    pt: 'Poucos dados: {counted, number} de {needed, number}.',
    es: 'Pocos datos: {counted, number} de {needed, number}.',
    en: 'Not enough data: {counted, number} of {needed, number}.',
  },
  na: { pt: 'Nada se aplicou hoje.', es: 'Hoy no aplicó nada.', en: 'Nothing applied today.' },
  today: { pt: '{name}, hoje', es: '{name}, hoy', en: '{name}, today' },
  counted: {
    pt: '{counted, number} de {interactions, plural, one {# contato conta} other {# contatos contam}}',
    es: '{counted, number} de {interactions, plural, one {# contacto cuenta} other {# contactos cuentan}}',
    en: '{counted, number} of {interactions, plural, one {# contact counts} other {# contacts count}}',
  },
  losses: { pt: 'O que custou pontos', es: 'Lo que costó puntos', en: 'What cost points' },
  none: { pt: 'Nada custou pontos hoje.', es: 'Hoy nada costó puntos.', en: 'Nothing cost points today.' },
  times: {
    pt: '{count, plural, one {# vez} other {# vezes}}',
    es: '{count, plural, one {# vez} other {# veces}}',
    en: '{count, plural, one {once} other {# times}}',
  },
  points: { pt: '{points} pontos', es: '{points} puntos', en: '{points} points' },
  more: {
    pt: '{count, plural, one {e # perda menor} other {e # perdas menores}}',
    es: '{count, plural, one {y # pérdida menor} other {y # pérdidas menores}}',
    en: '{count, plural, one {and # smaller loss} other {and # smaller losses}}',
  },
  how: {
    pt: 'A desde 90, B desde 80, C desde 65. A letra avalia o que foi dito, não o ritmo.',
    es: 'A desde 90, B desde 80, C desde 65. La letra califica lo dicho, no el ritmo.',
    en: 'A from 90, B from 80, C from 65. The letter grades what was said, not the pace.',
  },
  close: { pt: 'Fechar', es: 'Cerrar', en: 'Close' },
});
