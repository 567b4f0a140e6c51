import { defineMessages } from '../i18n/define-messages.ts';

/** What the system's own notice says: it may stand on a screen that others see, so it names nobody unless the agent asked for it. */
export const agendaNotices = defineMessages({
  callback: { pt: 'Retorno às {time}', es: 'Llamada de regreso a las {time}', en: 'Call back at {time}' },
  'callback.named': {
    pt: 'Retorno às {time}, {name}',
    es: 'Llamada de regreso a las {time}, {name}',
    en: 'Call back at {time}, {name}',
  },
});
