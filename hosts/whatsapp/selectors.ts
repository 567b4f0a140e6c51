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
    '[data-testid="quoted-message"],.quoted-mention,[aria-label="Quoted message"],[aria-label="Mensagem citada"],[aria-label="Mensaje citado"]',
  ],
  deleted: ['[data-icon="recalled"],[data-testid="recalled"]'],
  forwarded: ['[data-testid="forwarded-header"],[data-icon="forwarded"],[data-testid="forwarded"]'],
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
  tail: ['[data-testid^="tail-"],[data-icon^="tail-"]'],
  meta: ['[data-testid="msg-meta"]'],
  receipt: ['[data-icon^="msg-check"],[data-icon^="msg-dblcheck"],[data-icon="msg-time"],[data-icon^="status-"]'],
  bubble: ['[data-testid="msg-container"]', '.focusable-list-item > *'],
  voice: [
    '[data-testid^="ptt-"],[data-icon^="ptt-"],[data-icon^="audio-"],[data-testid^="audio-"],[role="slider"][aria-valuetext*="/"]',
  ],
  sticker: ['[data-testid="sticker"],[data-icon="sticker"]'],
  video: ['[data-testid="video-content"],[data-icon="video-pip"],[data-icon="media-play"],[data-icon="msg-video"]'],
  image: ['[data-testid="image-thumb"],[data-testid="media-url-provider"],[data-testid="media-canvas"]'],
  document: ['[data-testid="document-thumb"],[data-icon^="document"],[data-icon="audio-download"]'],
  contact: ['[data-testid^="vcard"],[data-testid="contact-card"]'],
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
