import { defineMessages } from '@/utils/i18n/define-messages.ts';

export const fillMessages = defineMessages({
  title: { pt: 'Preencher o CRM', es: 'Llenar el CRM', en: 'Fill in the CRM' },
  fill: { pt: 'Preencher', es: 'Llenar', en: 'Fill in' },
  again: { pt: 'Preencher de novo', es: 'Llenar de nuevo', en: 'Fill in again' },
  close: { pt: 'Fechar', es: 'Cerrar', en: 'Close' },
  unsaved: {
    pt: 'Nada é salvo até você salvar no CRM.',
    es: 'Nada se guarda hasta que usted guarde en el CRM.',
    en: 'Nothing is saved until you save in the CRM.',
  },
  filling: { pt: 'Preenchendo.', es: 'Llenando.', en: 'Filling in.' },
  all: {
    pt: 'Preenchido. Confira e salve no CRM.',
    es: 'Lleno. Revise y guarde en el CRM.',
    en: 'Filled in. Check it and save in the CRM.',
  },
  some: {
    pt: '{n, plural, one {Falta # campo: digite no CRM.} other {Faltam # campos: digite no CRM.}}',
    es: '{n, plural, one {Falta # campo: escríbalo en el CRM.} other {Faltan # campos: escríbalos en el CRM.}}',
    en: '{n, plural, one {# field is left: type it in the CRM.} other {# fields are left: type them in the CRM.}}',
  },
  replace: { pt: 'Substituir', es: 'Reemplazar', en: 'Replace' },
  copy: { pt: 'Copiar: {field}', es: 'Copiar: {field}', en: 'Copy: {field}' },
  copied: { pt: 'Copiado.', es: 'Copiado.', en: 'Copied.' },
  'why.moved': {
    pt: 'O CRM mostra outra ficha. Nada foi preenchido.',
    es: 'El CRM muestra otra ficha. No se llenó nada.',
    en: 'The CRM shows another record. Nothing was filled in.',
  },
  'why.off': {
    pt: 'Preencher está desligado. Copie e cole.',
    es: 'Llenar está apagado. Copie y pegue.',
    en: 'Filling in is switched off. Copy and paste.',
  },
  'why.no_form': {
    pt: 'Não encontrei o formulário do CRM.',
    es: 'No encontré el formulario del CRM.',
    en: 'I did not find the CRM’s form.',
  },
  'why.gone': {
    pt: 'A página não respondeu. Confira no CRM o que ficou.',
    es: 'La página no respondió. Revise en el CRM qué quedó.',
    en: 'The page did not answer. Check in the CRM what is there.',
  },
  'state.filled': { pt: 'preenchido', es: 'lleno', en: 'filled in' },
  'state.differs': {
    pt: 'já tem outro valor',
    es: 'ya tiene otro valor',
    en: 'holds something else already',
  },
  'state.not_found': { pt: 'campo não encontrado', es: 'campo no encontrado', en: 'field not found' },
  'state.no_option': {
    pt: 'o CRM não tem esta opção',
    es: 'el CRM no tiene esta opción',
    en: 'the CRM has no such option',
  },
  'state.too_long': {
    pt: 'longo demais para o campo',
    es: 'demasiado largo para el campo',
    en: 'too long for the field',
  },
  'state.refused': { pt: 'o CRM não aceitou', es: 'el CRM no lo aceptó', en: 'the CRM did not take it' },
  'field.outcome': { pt: 'Resultado', es: 'Resultado', en: 'Outcome' },
  'field.reason': { pt: 'Motivo', es: 'Motivo', en: 'Reason' },
  'field.note': { pt: 'Nota', es: 'Nota', en: 'Note' },
  'field.promise_date': { pt: 'Data da promessa', es: 'Fecha de promesa', en: 'Date promised' },
  'field.promise_amount': { pt: 'Valor prometido', es: 'Monto prometido', en: 'Amount promised' },
  'field.callback_at': { pt: 'Retorno', es: 'Llamada de regreso', en: 'Call back' },
});
