import { defineMessages } from '@/utils/i18n/define-messages.ts';

export const crmMessages = defineMessages({
  title: { pt: 'CRMs neste navegador', es: 'CRM en este navegador', en: 'CRMs in this browser' },
  lead: {
    pt: 'Em cada endereço permitido, o Combinado lê os campos da conta aberta e pode preencher textos. Quem salva é você. Em nenhum outro endereço ele lê nada.',
    es: 'En cada dirección permitida, Combinado lee los campos de la cuenta abierta y puede llenar textos. Quien guarda es usted. En ninguna otra dirección lee nada.',
    en: 'On each allowed address, Combinado reads the fields of the open account and can fill in texts. You do the saving. On any other address it reads nothing.',
  },
  none: {
    pt: 'Nenhum CRM ainda. Escreva o endereço do seu, ou abra-o e use o botão do Combinado no navegador.',
    es: 'Ningún CRM todavía. Escriba la dirección del suyo, o ábralo y use el botón de Combinado en el navegador.',
    en: 'No CRM yet. Write the address of yours, or open it and use Combinado’s button in the browser.',
  },
  'state.build': { pt: 'veio com a extensão', es: 'vino con la extensión', en: 'came with the extension' },
  'state.firm': { pt: 'pedido pela empresa', es: 'lo pide su empresa', en: 'asked for by your company' },
  'state.person': { pt: 'pedido por você', es: 'lo pidió usted', en: 'asked for by you' },
  granted: { pt: 'permitido', es: 'permitido', en: 'allowed' },
  ungranted: { pt: 'falta permitir', es: 'falta permitir', en: 'not allowed yet' },
  allow: { pt: 'Permitir', es: 'Permitir', en: 'Allow' },
  'allow.of': { pt: 'Permitir {site}', es: 'Permitir {site}', en: 'Allow {site}' },
  revoke: { pt: 'Tirar a permissão', es: 'Quitar el permiso', en: 'Take back' },
  'revoke.of': {
    pt: 'Tirar a permissão de {site}',
    es: 'Quitar el permiso de {site}',
    en: 'Take back the permission of {site}',
  },
  forget: { pt: 'Tirar da lista', es: 'Quitar de la lista', en: 'Remove' },
  'forget.of': { pt: 'Tirar {site} da lista', es: 'Quitar {site} de la lista', en: 'Remove {site} from the list' },
  refused: {
    pt: 'O navegador não deu a permissão de {site}. Pode pedir de novo quando quiser.',
    es: 'El navegador no dio el permiso de {site}. Puede pedirlo de nuevo cuando quiera.',
    en: 'The browser did not give the permission of {site}. You can ask again at any time.',
  },
  address: { pt: 'Endereço do CRM', es: 'Dirección del CRM', en: 'Address of the CRM' },
  'address.hint': {
    pt: 'Como na barra do navegador. Ele vai perguntar se pode, só para esse endereço.',
    es: 'Como en la barra del navegador. Él preguntará si puede, solo para esa dirección.',
    en: 'As in the browser’s address bar. It will ask whether it may, for this address only.',
  },
  'address.invalid': {
    pt: 'Escreva um endereço com https://. Sem ele, só dentro da rede da empresa.',
    es: 'Escriba una dirección con https://. Sin él, solo dentro de la red de la empresa.',
    en: 'Write an address with https://. Without it, only inside the company’s network.',
  },
  submit: { pt: 'Permitir este CRM', es: 'Permitir este CRM', en: 'Allow this CRM' },
  'policy.bad': {
    pt: '{count, plural, one {Um ajuste da organização não serve} other {# ajustes da organização não servem}}. Os outros valem.',
    es: '{count, plural, one {Un ajuste de la organización no sirve} other {# ajustes de la organización no sirven}}. Los demás valen.',
    en: '{count, plural, one {One setting of the organisation can} other {# settings of the organisation can}} not be used. The others hold.',
  },
  'policy.next': {
    pt: 'Quem cuida dos navegadores corrige na política:',
    es: 'Quien administra los navegadores lo corrige en la política:',
    en: 'Whoever manages the browsers corrects it in the policy:',
  },
});
