import { defineMessages } from '@/utils/i18n/define-messages.ts';

export const paymentMessages = defineMessages({
  pix: { pt: 'Conferir Pix copia e cola', es: 'Revisar Pix copia y pega', en: 'Check a Pix copy-and-paste code' },
  clabe: { pt: 'Conferir CLABE', es: 'Revisar CLABE', en: 'Check a CLABE' },
  hint: {
    pt: 'Cole o que o credor emitiu. Eu só confiro.',
    es: 'Pegue lo que emitió el acreedor. Yo solo reviso.',
    en: 'Paste what the creditor issued. I only check it.',
  },
  'pix.not_pix': { pt: 'Isto não é um código Pix.', es: 'Esto no es un código Pix.', en: 'This is not a Pix code.' },
  'pix.length': {
    pt: 'O campo {field}, no caractere {at}, tem o tamanho errado. O código foi cortado?',
    es: 'El campo {field}, en el carácter {at}, tiene mal el largo. ¿Se cortó el código?',
    en: 'Field {field}, at character {at}, has the wrong length. Was the code cut?',
  },
  'pix.crc': {
    pt: 'O CRC não confere: está {found}, devia ser {expected}. Algum caractere mudou.',
    es: 'El CRC no coincide: dice {found}, debía ser {expected}. Algún carácter cambió.',
    en: 'The CRC does not match: it says {found}, it should be {expected}. Some character changed.',
  },
  'pix.missing': {
    pt: 'Falta o campo {field} do código.',
    es: 'Falta el campo {field} del código.',
    en: 'Field {field} of the code is missing.',
  },
  'pix.value': {
    pt: 'O campo {field} traz “{found}”, que não vale aqui.',
    es: 'El campo {field} trae “{found}”, que aquí no vale.',
    en: 'Field {field} holds “{found}”, which is not valid here.',
  },
  'clabe.characters': {
    pt: '“{found}” não é dígito.',
    es: '“{found}” no es un dígito.',
    en: '“{found}” is no digit.',
  },
  'clabe.length': {
    pt: 'Tem {found} dígitos; uma CLABE tem 18.',
    es: 'Tiene {found} dígitos; una CLABE tiene 18.',
    en: 'It has {found} digits; a CLABE has 18.',
  },
  'clabe.check_digit': {
    pt: 'O dígito verificador é {found}, devia ser {expected}. Algum dígito mudou.',
    es: 'El dígito verificador es {found}, debía ser {expected}. Algún dígito cambió.',
    en: 'The check digit is {found}, it should be {expected}. Some digit changed.',
  },
  payee: { pt: 'Recebedor', es: 'Beneficiario', en: 'Payee' },
  city: { pt: 'Cidade', es: 'Ciudad', en: 'City' },
  amount: { pt: 'Valor', es: 'Monto', en: 'Amount' },
  txid: { pt: 'Identificador', es: 'Identificador', en: 'Reference' },
  bank: { pt: 'Banco', es: 'Banco', en: 'Bank' },
  'payee.same': { pt: 'é o credor', es: 'es el acreedor', en: 'is the creditor' },
  'payee.cut': {
    pt: 'nome cortado; até aqui é o credor',
    es: 'nombre cortado; hasta aquí es el acreedor',
    en: 'name cut; so far it is the creditor',
  },
  'payee.differs': {
    pt: 'não é {creditor}. Não envie.',
    es: 'no es {creditor}. No lo envíe.',
    en: 'is not {creditor}. Do not send it.',
  },
  'amount.none': { pt: 'em aberto', es: 'abierto', en: 'open' },
  'amount.same': { pt: 'é o do acordo', es: 'es el del convenio', en: 'is the deal’s' },
  'amount.open': {
    pt: 'quem paga digita; diga {expected}',
    es: 'quien paga lo escribe; diga {expected}',
    en: 'the payer types it; say {expected}',
  },
  'amount.differs': {
    pt: 'o acordo diz {expected}. Não envie.',
    es: 'el convenio dice {expected}. No lo envíe.',
    en: 'the deal says {expected}. Do not send it.',
  },
  'bank.unknown': {
    pt: 'código {code}, fora da lista',
    es: 'código {code}, fuera de la lista',
    en: 'code {code}, not listed',
  },
  'bank.known': { pt: 'dígitos conferem', es: 'dígitos correctos', en: 'digits are right' },
  holder: {
    pt: 'A CLABE não diz de quem é a conta. Confirme com {creditor} antes de enviar.',
    es: 'La CLABE no dice de quién es la cuenta. Confirme con {creditor} antes de enviarla.',
    en: 'A CLABE does not say whose account it is. Confirm with {creditor} before you send it.',
  },
});
