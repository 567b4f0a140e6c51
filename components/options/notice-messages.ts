import { defineMessages } from '@/utils/i18n/define-messages.ts';

export const noticeMessages = defineMessages({
  callbacks: {
    pt: 'Avisar no sistema quando um retorno vencer',
    es: 'Avisar en el sistema cuando toque una llamada de regreso',
    en: 'Notify on the desktop when a call-back is due',
  },
  'callbacks.hint': {
    pt: 'O aviso diz só a hora. Fica quieto enquanto um envio está segurado.',
    es: 'El aviso solo dice la hora. Calla mientras un envío está detenido.',
    en: 'The notice says only the time. It stays quiet while a send is held.',
  },
  names: {
    pt: 'Com o primeiro nome da pessoa',
    es: 'Con el primer nombre de la persona',
    en: 'With the person’s first name',
  },
  refused: {
    pt: 'O navegador não permitiu os avisos.',
    es: 'El navegador no permitió los avisos.',
    en: 'The browser did not allow notices.',
  },
});
