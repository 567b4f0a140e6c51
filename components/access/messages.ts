import { defineMessages } from '@/utils/i18n/define-messages.ts';

export const accessMessages = defineMessages({
  title: { pt: 'Acesso', es: 'Acceso', en: 'Access' },
  'factor.title': { pt: 'Segundo fator', es: 'Segundo factor', en: 'Second factor' },
  'factor.lead': {
    pt: 'Quem tem um destes papéis não entra só com a senha. O código é pedido na próxima entrada.',
    es: 'Quien tiene uno de estos roles no entra solo con la contraseña. El código se pide en la próxima entrada.',
    en: 'Whoever has one of these roles does not sign in by a password alone. The code is asked for at the next sign-in.',
  },
  'issuer.title': { pt: 'Conta da empresa', es: 'Cuenta de la empresa', en: 'The firm’s account' },
  'issuer.lead': {
    pt: 'Um emissor OpenID Connect diz quem é cada pessoa, pelo e-mail que ele verificou. Os papéis continuam os daqui.',
    es: 'Un emisor OpenID Connect dice quién es cada persona, por el correo que verificó. Los roles siguen siendo los de aquí.',
    en: 'An OpenID Connect issuer says who each person is, by the address that it has verified. Roles stay those of this place.',
  },
  'issuer.url': { pt: 'Endereço do emissor', es: 'Dirección del emisor', en: 'Address of the issuer' },
  'issuer.id': { pt: 'Identificador do cliente', es: 'Identificador del cliente', en: 'Client id' },
  'issuer.secret': { pt: 'Segredo do cliente', es: 'Secreto del cliente', en: 'Client secret' },
  'issuer.secret.hint': {
    pt: 'Fica como está se nada for escrito.',
    es: 'Queda como está si no se escribe nada.',
    en: 'Stays as it is where nothing is written.',
  },
  'issuer.redirect': {
    pt: 'Endereço de retorno a registrar: {address}',
    es: 'Dirección de retorno por registrar: {address}',
    en: 'Address of return to register: {address}',
  },
  'issuer.save': { pt: 'Guardar', es: 'Guardar', en: 'Keep' },
  'issuer.remove': { pt: 'Tirar', es: 'Quitar', en: 'Remove' },
  saved: { pt: 'Guardado.', es: 'Guardado.', en: 'Kept.' },
  'people.title': { pt: 'Pessoas', es: 'Personas', en: 'People' },
  'people.name': { pt: 'Nome', es: 'Nombre', en: 'Name' },
  'people.roles': { pt: 'Papéis', es: 'Roles', en: 'Roles' },
  'people.sessions': { pt: 'Sessões', es: 'Sesiones', en: 'Sessions' },
  'people.with': { pt: 'com', es: 'con', en: 'with' },
  'people.without': { pt: 'sem', es: 'sin', en: 'without' },
  'people.reset': { pt: 'Zerar o segundo fator', es: 'Reiniciar el segundo factor', en: 'Reset the second factor' },
  'people.reset.of': {
    pt: 'Zerar o segundo fator de {name}',
    es: 'Reiniciar el segundo factor de {name}',
    en: 'Reset the second factor of {name}',
  },
  'people.end': { pt: 'Encerrar', es: 'Cerrar', en: 'End' },
  'people.end.of': {
    pt: 'Encerrar as sessões de {name}',
    es: 'Cerrar las sesiones de {name}',
    en: 'End the sessions of {name}',
  },
});
