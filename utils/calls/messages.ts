import { defineMessages } from '@/utils/i18n/define-messages.ts';

/** Notices of the system: short, and without anything of a debt. */
export const callNotices = defineMessages({
  inbound: {
    pt: 'Ligação para você. Clique para abrir o cadastro.',
    es: 'Llamada para usted. Haga clic para abrir el expediente.',
    en: 'A call for you. Click to open the record.',
  },
  'inbound.named': {
    pt: 'Ligação de {name}. Clique para abrir o cadastro.',
    es: 'Llamada de {name}. Haga clic para abrir el expediente.',
    en: 'A call from {name}. Click to open the record.',
  },
  outbound: {
    pt: 'Ligação em curso. Clique para abrir o cadastro.',
    es: 'Llamada en curso. Haga clic para abrir el expediente.',
    en: 'Your call is on. Click to open the record.',
  },
  'outbound.named': {
    pt: 'Ligação com {name}. Clique para abrir o cadastro.',
    es: 'Llamada con {name}. Haga clic para abrir el expediente.',
    en: 'Your call with {name}. Click to open the record.',
  },
});
