import type { Selectors } from '../reading/find-anchor.ts';

/**
 * Anchors of WhatsApp Web, as data. Test ids come and go between builds, so each has a companion that a build without
 * them still has; classes are only ever the oldest form's and stand last.
 */
export const whatsappSelectors = {
  app: ['#app'],
  side: ['#pane-side', '#side'],
  listRow: ['[role="row"]', '[data-testid^="list-item-"]'],
  listTitle: ['[data-testid="cell-frame-title"] span[title]', 'span[dir="auto"][title]'],
  listUnread: [
    '[data-testid="icon-unread-count"]',
    '[aria-label*="não lida"],[aria-label*="no leíd"],[aria-label*="unread message"]',
  ],
  signIn: ['[data-testid="qrcode"]', 'canvas[aria-label]', '[data-ref] canvas'],
  chat: ['#main'],
  title: [
    '[data-testid="conversation-info-header-chat-title"]',
    'header [data-tab="6"] span[dir="auto"]',
    'header [role="button"]:not([title]) span[dir="auto"]',
    'header span[dir="auto"][title]',
  ],
  subtitle: [
    '[data-testid="chat-subtitle"] span[title]',
    'header [data-tab="6"] span[title*=","]',
    'header span[title*=","]',
  ],
  list: ['[data-testid="conversation-panel-messages"]', '[role="application"]', '.copyable-area [tabindex]'],
  rows: ['[data-id]'],
  system: ['[data-testid="msg-notification-container"],[data-testid="system_message"]'],
  quoted: [
    '[data-testid="quoted-message"],[aria-label="Quoted message" i],[aria-label="Mensagem citada" i],[aria-label="Mensaje citado" i]',
    '.quoted-mention',
  ],
  deleted: ['[data-testid="recalled"]'],
  forwarded: ['[data-testid="forwarded-header"],[data-testid="forwarded"]'],
  ai: ['[data-testid="ai-label"]'],
  preText: ['[data-pre-plain-text]'],
  text: [
    '[data-testid~="selectable-text"]',
    '.selectable-text[dir]',
    '.selectable-text',
    '[data-pre-plain-text] [dir]',
  ],
  sender: ['span[aria-label$=":"]'],
  author: ['[data-testid="author"]'],
  tail: ['[data-testid^="tail-"]'],
  meta: ['[data-testid="msg-meta"]'],
  bubble: ['[data-testid="msg-container"]', '.focusable-list-item > *'],
  voice: ['[data-testid^="ptt-"],[data-testid^="audio-"]', '[role="slider"][aria-valuetext*="/"]'],
  sticker: ['[data-testid="sticker"]'],
  video: ['[data-testid="video-content"]'],
  image: [
    '[data-testid="image-thumb"],[data-testid="media-url-provider"],[data-testid="media-canvas"]',
    '[role="button"] img[src^="blob:"]',
  ],
  picture: ['img[src^="blob:"]'],
  document: ['[data-testid="document-thumb"]'],
  contact: ['[data-testid^="vcard"],[data-testid="contact-card"]'],
  icons: ['[data-icon],svg > title'],
  footer: ['footer'],
  composer: [
    'footer [contenteditable="true"][data-lexical-editor="true"][data-tab="10"]',
    'footer [contenteditable="true"][data-lexical-editor="true"]',
    '[data-testid="conversation-compose-box-input"]',
    'footer [contenteditable="true"][role="textbox"]',
  ],
  sendButton: [
    'footer button[data-tab="11"]',
    'footer button:has([data-icon="wds-ic-send-filled"],[data-icon="send"],[data-testid="wds-ic-send-filled"])',
    '[data-testid="compose-btn-send"]',
  ],
  picker: [
    '[role="listbox"]',
    '[data-testid="mention-list"],[data-testid="emoji-suggestions"],[data-testid="quick-reply-list"]',
  ],
} as const satisfies Selectors<string>;

export type WhatsAppAnchor = keyof typeof whatsappSelectors;

/** Names of icons, which stand in an attribute until 2025 and in the title of the picture since; first match wins. */
export const iconNames = {
  tailOut: /^tail-out/,
  tailIn: /^tail-in/,
  receipt: /^(msg-(dbl)?check|msg-time|status-|wds-ic-(delivered|read|sent|check|clock|pending))/,
  deleted: /recalled/,
  forwarded: /forward/,
  voice: /^(ptt|audio-(?!download|file))/,
  sticker: /^sticker/,
  image: /^(media|msg)-(image|photo)/,
  video: /^(video-pip|media-play|msg-video)/,
  document: /^(document|audio-(download|file))/,
  contact: /^(vcard|contact-card)/,
} as const;

/** Words that stand in for an icon which a build leaves out. Each is all that its element says. */
export const rowWords = {
  forwarded:
    /^(frequently )?forwarded( many times)?$|^encaminhada( com frequência)?$|^reenviad[oa]( (muchas|varias) veces)?$|^inoltrato$/i,
  deleted:
    /^(você apagou esta mensagem|(esta )?mensagem (foi )?apagada|eliminaste este mensaje|se eliminó este mensaje|(este )?mensaje (fue )?eliminado|you deleted this message|this message was deleted|hai eliminato questo messaggio|questo messaggio è stato eliminato)\.?$/i,
  edited: /^(editad[ao]|edited|modificat[ao])$/i,
} as const;

/** What the header says beside the title, which must never be taken for it. */
export const statusWords =
  /^(online|en línea|in linea|(digitando|escribiendo|grabando|gravando|typing|recording)\b.*|(visto por último|últ\. vez|last seen|(clique|haz clic|toque|click|tap) (para|aqui|aquí|here)|conta comercial|cuenta de empresa|business account|dados d[oe]|detalles del|profile details|contact info)\b.*)$/i;

/** Words before the chat's name in the composer's label. Where they are followed by nothing the label holds no name. */
export const composerWords =
  /^(digite uma mensagem para( o grupo)?|escrib(?:ir|e) un mensaje (?:al grupo|a|para)|type a message to( group)?|digita un messaggio per( il gruppo)?) (?=\S)/i;

/** What the page calls the person at the keyboard, by the first two letters of its language. */
export const ownNames: Readonly<Record<string, readonly string[]>> = {
  pt: ['Você'],
  es: ['Tú', 'Tu', 'Usted'],
  en: ['You'],
  it: ['Tu'],
  fr: ['Vous'],
  de: ['Du'],
};

/** Receipts: only own messages carry one. The icon does not tell which, the presence tells whose. */
export const receiptLabels: ReadonlySet<string> = new Set([
  'enviada',
  'entregue',
  'lida',
  'pendente',
  'reproduzida',
  'enviado',
  'entregado',
  'leído',
  'leido',
  'pendiente',
  'reproducido',
  'sent',
  'delivered',
  'read',
  'pending',
  'played',
  'inviato',
  'consegnato',
  'letto',
  'in attesa',
]);

/** Words before the chat's name in the composer's label that say it is a group. */
export const groupWord = /(^|\s)(grupo|group|gruppo|groupe|gruppe)(\s|$)/i;
