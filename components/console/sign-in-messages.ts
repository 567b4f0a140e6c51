import { defineMessages } from '@/utils/i18n/define-messages.ts';

export const signInMessages = defineMessages({
  code: { pt: 'Código do segundo fator', es: 'Código del segundo factor', en: 'Code of the second factor' },
  'code.hint': {
    pt: 'Seis algarismos do aplicativo, ou um dos códigos de recuperação.',
    es: 'Seis cifras de la aplicación, o uno de los códigos de recuperación.',
    en: 'Six figures of the app, or one of the recovery codes.',
  },
  'code.wrong': {
    pt: 'O código não confere ou já foi usado. Espere o próximo.',
    es: 'El código no coincide o ya se usó. Espere el siguiente.',
    en: 'The code does not match or was used already. Wait for the next one.',
  },
  wait: {
    pt: 'Muitas tentativas. Tente de novo em {seconds, plural, one {# segundo} other {# segundos}}.',
    es: 'Demasiados intentos. Intente de nuevo en {seconds, plural, one {# segundo} other {# segundos}}.',
    en: 'Too many tries. Try again in {seconds, plural, one {# second} other {# seconds}}.',
  },
  'enrol.lead': {
    pt: 'Seu papel pede um segundo fator. Ponha esta chave no aplicativo de códigos e guarde os códigos de recuperação: cada um vale uma vez e não serão mostrados de novo.',
    es: 'Su rol pide un segundo factor. Ponga esta clave en la aplicación de códigos y guarde los códigos de recuperación: cada uno vale una vez y no se mostrarán de nuevo.',
    en: 'Your role asks for a second factor. Put this key into the app for codes and keep the recovery codes: each is good once, and they will not be shown again.',
  },
  'enrol.secret': { pt: 'Chave', es: 'Clave', en: 'Key' },
  'enrol.link': { pt: 'Abrir no aplicativo', es: 'Abrir en la aplicación', en: 'Open in the app' },
  'enrol.recovery': { pt: 'Códigos de recuperação', es: 'Códigos de recuperación', en: 'Recovery codes' },
  other: { pt: 'Entrar de outro modo', es: 'Entrar de otro modo', en: 'Sign in another way' },
  firm: { pt: 'Nome da empresa', es: 'Nombre de la empresa', en: 'Name of the firm' },
  'firm.submit': {
    pt: 'Entrar com a conta da empresa',
    es: 'Entrar con la cuenta de la empresa',
    en: 'Sign in with the firm’s account',
  },
  'firm.opened': {
    pt: 'Siga na aba que se abriu. O painel entra sozinho.',
    es: 'Siga en la pestaña que se abrió. El panel entra solo.',
    en: 'Go on in the tab that opened. The panel signs in by itself.',
  },
  device: {
    pt: 'Entrar com um código em outro navegador',
    es: 'Entrar con un código en otro navegador',
    en: 'Sign in with a code in another browser',
  },
  'device.lead': {
    pt: 'Abra {address} em qualquer navegador e digite este código. Ele vale dez minutos.',
    es: 'Abra {address} en cualquier navegador y escriba este código. Vale diez minutos.',
    en: 'Open {address} in any browser and type this code. It is good for ten minutes.',
  },
  'device.over': {
    pt: 'O código não vale mais. Peça outro.',
    es: 'El código ya no vale. Pida otro.',
    en: 'The code is not good any more. Ask for another.',
  },
});
