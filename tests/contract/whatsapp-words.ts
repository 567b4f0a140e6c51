export type Lang = 'pt' | 'es' | 'en';

/** What the page says in each language, as far as it bears on reading. */
export const words = {
  pt: {
    you: 'Você',
    sent: ' Enviada ',
    delivered: ' Entregue ',
    read: ' Lida ',
    quoted: 'Mensagem citada',
    deleted: 'Esta mensagem foi apagada',
    forwarded: 'Encaminhada',
    edited: 'Editada',
    profile: 'Dados do perfil',
    online: 'online',
    bare: 'Digite uma mensagem',
    to: 'Digite uma mensagem para ',
    toGroup: 'Digite uma mensagem para o grupo ',
    unread: '2 mensagens não lidas',
    days: { 0: 'Hoje', 1: 'Ontem', 3: 'quinta-feira' },
    secured: 'As mensagens são protegidas com a criptografia de ponta a ponta.',
    meta: 'Esta empresa usa um serviço seguro da Meta para gerenciar esta conversa.',
  },
  es: {
    you: 'Tú',
    sent: ' Enviado ',
    delivered: ' Entregado ',
    read: ' Leído ',
    quoted: 'Mensaje citado',
    deleted: 'Se eliminó este mensaje',
    forwarded: 'Reenviado',
    edited: 'Editado',
    profile: 'Detalles del perfil',
    online: 'en línea',
    bare: 'Escribe un mensaje',
    to: 'Escribir un mensaje a ',
    toGroup: 'Escribir un mensaje al grupo ',
    unread: '2 mensajes no leídos',
    days: { 0: 'Hoy', 1: 'Ayer', 3: 'jueves' },
    secured: 'Los mensajes están cifrados de extremo a extremo.',
    meta: 'Esta empresa usa un servicio seguro de Meta para administrar este chat.',
  },
  en: {
    you: 'You',
    sent: ' Sent ',
    delivered: ' Delivered ',
    read: ' Read ',
    quoted: 'Quoted message',
    deleted: 'This message was deleted',
    forwarded: 'Forwarded',
    edited: 'Edited',
    profile: 'Profile details',
    online: 'online',
    bare: 'Type a message',
    to: 'Type a message to ',
    toGroup: 'Type a message to group ',
    unread: '2 unread messages',
    days: { 0: 'Today', 1: 'Yesterday', 3: 'Thursday' },
    secured: 'Messages are end-to-end encrypted.',
    meta: 'This business uses a secure service from Meta to manage this chat.',
  },
} as const satisfies Record<Lang, unknown>;

/** Ways in which pages of each language write a time and a date, which hang on the computer as much as on the language. */
export const stampStyles = {
  pt: ['24h d/m', '24h d.m'],
  es: ['24h d/m', '12h p. m.'],
  en: ['12h AM m/d', '12h am d/m'],
} as const satisfies Record<Lang, readonly string[]>;

export type StampStyle = (typeof stampStyles)[Lang][number];

const two = (value: number) => String(value).padStart(2, '0');

/** @param at local time, `YYYY-MM-DDTHH:mm` */
export function writeTime(style: StampStyle, at: string): string {
  const [hour, minute] = [Number(at.slice(11, 13)), at.slice(14, 16)];
  if (style.startsWith('24h')) return `${two(hour)}:${minute}`;
  const half = hour < 12 ? 'a' : 'p';
  const mark = { '12h p. m.': `\u00a0${half}.\u00a0m.`, '12h AM m/d': `\u202f${half.toUpperCase()}M` }[style as string];
  return `${hour % 12 || 12}:${minute}${mark ?? ` ${half}m`}`;
}

export function writeDate(style: StampStyle, at: string): string {
  const [year, month, day] = [at.slice(0, 4), Number(at.slice(5, 7)), Number(at.slice(8, 10))];
  if (style === '24h d.m') return `${two(day)}.${two(month)}.${year}`;
  if (style === '24h d/m') return `${two(day)}/${two(month)}/${year}`;
  return style === '12h AM m/d' ? `${month}/${day}/${year}` : `${day}/${month}/${year}`;
}
