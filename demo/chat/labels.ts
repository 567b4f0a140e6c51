export interface Labels {
  readonly you: string;
  readonly sent: string;
  readonly delivered: string;
  readonly read: string;
  readonly send: string;
  readonly record: string;
  readonly profile: string;
  readonly online: string;
  readonly quoted: string;
  readonly deleted: string;
  readonly forwarded: string;
  readonly search: string;
  readonly chats: string;
  readonly play: string;
  readonly enterSends: string;
  readonly empty: string;
  readonly today: string;
  readonly older: string;
  readonly close: string;
  readonly attach: string;
  readonly caption: string;
  readonly edit: string;
  readonly editMessage: string;
  readonly edited: string;
  readonly save: string;
  readonly schedule: string;
  readonly tomorrow: string;
  readonly forward: string;
  readonly forwardMessage: string;
  readonly write: (title: string, group: boolean) => string;
  readonly stamp: (at: Date) => string;
  readonly date: (at: Date) => string;
  readonly time: (at: Date) => string;
}

const two = (value: number) => String(value).padStart(2, '0');
const clock = (at: Date) => `${two(at.getHours())}:${two(at.getMinutes())}`;
const halfDay = (at: Date) =>
  `${at.getHours() % 12 || 12}:${two(at.getMinutes())}\u202f${at.getHours() < 12 ? 'AM' : 'PM'}`;

/** What the page says in its three languages; dates in the form that each one writes. */
export const labels: Readonly<Record<'pt' | 'es' | 'en', Labels>> = {
  pt: {
    you: 'Você:',
    sent: ' Enviada ',
    delivered: ' Entregue ',
    read: ' Lida ',
    send: 'Enviar',
    record: 'Mensagem de voz',
    profile: 'Dados do perfil',
    online: 'online',
    quoted: 'Mensagem citada',
    deleted: 'Você apagou esta mensagem',
    forwarded: 'Encaminhada',
    search: 'Pesquisar',
    chats: 'Lista de conversas',
    play: 'Reproduzir mensagem de voz',
    enterSends: 'Enter envia',
    empty: 'Escolha uma conversa',
    today: 'Hoje',
    older: 'Carregar mensagens anteriores',
    close: 'Fechar',
    attach: 'Anexar foto',
    caption: 'Adicione uma legenda',
    edit: 'Editar',
    editMessage: 'Editar mensagem',
    edited: 'Editada',
    save: 'Salvar',
    schedule: 'Agendar mensagem',
    tomorrow: 'Amanhã, 9:00',
    forward: 'Encaminhar',
    forwardMessage: 'Encaminhar mensagem para',
    write: (title, group) =>
      group ? `Digite uma mensagem para o grupo ${title}` : `Digite uma mensagem para ${title}`,
    date: (at) => `${two(at.getDate())}/${two(at.getMonth() + 1)}/${at.getFullYear()}`,
    stamp: (at) => `[${clock(at)}, ${two(at.getDate())}/${two(at.getMonth() + 1)}/${at.getFullYear()}]`,
    time: clock,
  },
  es: {
    you: 'Tú:',
    sent: ' Enviado ',
    delivered: ' Entregado ',
    read: ' Leído ',
    send: 'Enviar',
    record: 'Mensaje de voz',
    profile: 'Detalles del perfil',
    online: 'en línea',
    quoted: 'Mensaje citado',
    deleted: 'Eliminaste este mensaje',
    forwarded: 'Reenviado',
    search: 'Buscar',
    chats: 'Lista de chats',
    play: 'Reproducir mensaje de voz',
    enterSends: 'Enter envía',
    empty: 'Elija un chat',
    today: 'Hoy',
    older: 'Cargar mensajes anteriores',
    close: 'Cerrar',
    attach: 'Adjuntar foto',
    caption: 'Añade un comentario',
    edit: 'Editar',
    editMessage: 'Editar mensaje',
    edited: 'Editado',
    save: 'Guardar',
    schedule: 'Programar mensaje',
    tomorrow: 'Mañana, 9:00',
    forward: 'Reenviar',
    forwardMessage: 'Reenviar mensaje a',
    write: (title, group) => (group ? `Escribir un mensaje al grupo ${title}` : `Escribir un mensaje a ${title}`),
    date: (at) => `${at.getDate()}/${at.getMonth() + 1}/${at.getFullYear()}`,
    stamp: (at) => `[${clock(at)}, ${at.getDate()}/${at.getMonth() + 1}/${at.getFullYear()}]`,
    time: clock,
  },
  en: {
    you: 'You:',
    sent: ' Sent ',
    delivered: ' Delivered ',
    read: ' Read ',
    send: 'Send',
    record: 'Voice message',
    profile: 'Profile details',
    online: 'online',
    quoted: 'Quoted message',
    deleted: 'You deleted this message',
    forwarded: 'Forwarded',
    search: 'Search',
    chats: 'Chat list',
    play: 'Play voice message',
    enterSends: 'Enter is send',
    empty: 'Choose a chat',
    today: 'Today',
    older: 'Load earlier messages',
    close: 'Close',
    attach: 'Attach photo',
    caption: 'Add a caption',
    edit: 'Edit',
    editMessage: 'Edit message',
    edited: 'Edited',
    save: 'Save',
    schedule: 'Schedule message',
    tomorrow: 'Tomorrow, 9:00',
    forward: 'Forward',
    forwardMessage: 'Forward message to',
    write: (title, group) => (group ? `Type a message to group ${title}` : `Type a message to ${title}`),
    date: (at) => `${at.getMonth() + 1}/${at.getDate()}/${at.getFullYear()}`,
    stamp: (at) => `[${halfDay(at)}, ${at.getMonth() + 1}/${at.getDate()}/${at.getFullYear()}]`,
    time: halfDay,
  },
};
