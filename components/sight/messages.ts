import { defineMessages } from '@/utils/i18n/define-messages.ts';

export const sightMessages = defineMessages({
  covered: {
    pt: 'A página cobria o painel. Nada foi registrado, e nada se perdeu.',
    es: 'La página cubría el panel. No se registró nada, y nada se perdió.',
    en: 'The page covered the panel. Nothing was recorded, and nothing is lost.',
  },
  cut: {
    pt: 'Parte do painel não estava à vista. Nada foi registrado, e nada se perdeu.',
    es: 'Parte del panel no estaba a la vista. No se registró nada, y nada se perdió.',
    en: 'Part of the panel was out of sight. Nothing was recorded, and nothing is lost.',
  },
  again: {
    pt: 'Feche o que estiver por cima e confirme de novo, ou siga no painel lateral do navegador.',
    es: 'Cierre lo que esté encima y confirme de nuevo, o siga en el panel lateral del navegador.',
    en: 'Close whatever lies over it and confirm again, or carry on in the browser’s side panel.',
  },
  beside: { pt: 'Abrir painel lateral', es: 'Abrir panel lateral', en: 'Open the side panel' },
});
