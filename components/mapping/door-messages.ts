import { defineMessages } from '@/utils/i18n/define-messages.ts';

/** The way into the mapping of a CRM: part of every panel, as the mapping itself is not. */
export const mappingDoorMessages = defineMessages({
  open: { pt: 'Mapear este CRM', es: 'Mapear este CRM', en: 'Map this CRM' },
  unmapped: {
    pt: 'Esta página ainda não foi mapeada.',
    es: 'Esta página aún no está mapeada.',
    en: 'This page is not mapped yet.',
  },
  'unmapped.why': {
    pt: 'Leio pelos rótulos comuns. Com um mapa, o saldo e o nome são certos.',
    es: 'Leo por las etiquetas comunes. Con un mapa, el saldo y el nombre son seguros.',
    en: 'I read by common labels. With a map, balance and name are certain.',
  },
});
