import { defineMessages } from '@/utils/i18n/define-messages.ts';

export const writingMessages = defineMessages({
  region: { pt: 'Escrita do rascunho', es: 'Redacción del borrador', en: 'Writing of the draft' },
  'why.misspelt': {
    pt: '“{words}” não está no dicionário.',
    es: '“{words}” no está en el diccionario.',
    en: '“{words}” is not in the dictionary.',
  },
  'why.accent': { pt: '“{words}” leva acento.', es: '“{words}” lleva acento.', en: '“{words}” takes an accent.' },
  'why.confused': {
    pt: '“{words}” aqui se escreve de outro jeito.',
    es: '“{words}” aquí se escribe de otra forma.',
    en: '“{words}” is written another way here.',
  },
  'why.abbreviation': {
    pt: '“{words}” é abreviação de conversa.',
    es: '“{words}” es abreviatura de chat.',
    en: '“{words}” is a chat shortening.',
  },
  'why.familiar': {
    pt: '“{words}” é íntimo demais para a empresa.',
    es: '“{words}” es muy familiar para la empresa.',
    en: '“{words}” is too familiar for a firm.',
  },
  'why.tuteo': {
    pt: '“{words}”: o roteiro trata de outro modo.',
    es: '“{words}”: el guion habla de usted.',
    en: '“{words}”: the script speaks formally.',
  },
  'why.shouting': {
    pt: '“{words}”: em maiúsculas, parece grito.',
    es: '“{words}”: en mayúsculas parece grito.',
    en: '“{words}”: capitals read as shouting.',
  },
  'why.repeated_marks': {
    pt: '“{words}”: um sinal basta.',
    es: '“{words}”: un signo basta.',
    en: '“{words}”: one mark is enough.',
  },
  'why.opening_mark': {
    pt: 'Falta abrir a frase antes de “{words}”.',
    es: 'Falta abrir la frase antes de “{words}”.',
    en: 'The sentence does not open before “{words}”.',
  },
  'why.spacing': {
    pt: 'Espaço fora do lugar.',
    es: 'Espacio fuera de lugar.',
    en: 'A space is out of place.',
  },
  'why.money': {
    pt: '“{words}” não está no formato do país.',
    es: '“{words}” no está en el formato del país.',
    en: '“{words}” is not in the country’s format.',
  },
  replace: { pt: 'Trocar por “{fix}”', es: 'Cambiar por “{fix}”', en: 'Change to “{fix}”' },
  remove: { pt: 'Tirar', es: 'Quitar', en: 'Take out' },
  mend: { pt: 'Acertar', es: 'Arreglar', en: 'Put right' },
  'all.see': { pt: 'Ver os {n}', es: 'Ver los {n}', en: 'See all {n}' },
  ignore: { pt: 'Não avisar mais', es: 'No avisar más', en: 'Not again' },
  'all.title': { pt: 'O rascunho corrigido', es: 'El borrador corregido', en: 'The draft, put right' },
  'all.do': { pt: 'Corrigir tudo', es: 'Corregir todo', en: 'Put all right' },
  before: { pt: 'Como está', es: 'Como está', en: 'As it is' },
  after: { pt: 'Como fica', es: 'Como queda', en: 'As it will be' },
});
