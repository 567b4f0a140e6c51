import type { RowKind } from '@/hosts/whatsapp/chat-reading.ts';
import { type Lang, type StampStyle, words, writeDate, writeTime } from './whatsapp-words.ts';

/** How one page looks. The facts in it do not depend on this, save what a form does not show at all. */
export interface PageForm {
  readonly year: '2024' | '2025' | '2026';
  readonly lang: Lang;
  readonly testids: boolean;
  readonly business: boolean;
  readonly who: 'saved' | 'unsaved' | 'group';
  readonly stamp: StampStyle;
  /** Whether bubbles stand on their sides: a page saved without its styles has no sides. */
  readonly layout: boolean;
}

/** What a row was made from, and so what must be read from it. */
export interface RowFacts {
  readonly id: string;
  readonly direction: 'in' | 'out';
  readonly author: string | null;
  readonly text: string;
  readonly time: string;
  readonly kind: RowKind;
  readonly quoted: string | null;
  readonly forwarded: boolean;
  readonly edited: boolean;
}

export interface PageFacts {
  readonly chat: { readonly title: string; readonly phone: string | null; readonly group: boolean };
  readonly rows: readonly RowFacts[];
  readonly composer: string;
}

type Piece = RowFacts & {
  /** The first of a run carries the tail. */
  readonly tail: boolean;
  /** Neither tail nor sender: only the receipt tells whose it is. */
  readonly mute: boolean;
  readonly link: boolean;
  readonly reaction: boolean;
};

/** When every page is looked at. */
export const NOW = '2026-11-22T15:30';
const ME = 'Ana: Vereda [turno 2]';
const PHONE = '+55 11 98765-4417';

const esc = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const titles = { saved: 'Cláudia: Prates ]x[', unsaved: PHONE, group: 'Equipe Ipê 🙂' } as const;

/** The conversation that every page shows: one row of each kind that a collector's day brings. */
function piecesOf({ who }: PageForm): Piece[] {
  const them = titles[who === 'group' ? 'saved' : who];
  const third = who === 'group' ? 'Otávio [sup]: x' : them;
  let number = 0;
  const piece = (direction: 'in' | 'out', time: string, text: string, change: Partial<Piece> = {}): Piece => ({
    id: `3EB0${(++number * 7919)
      .toString(16)
      .toUpperCase()
      .padStart(number % 2 ? 16 : 28, '0')}`,
    direction,
    author: direction === 'out' ? ME : them,
    text,
    time,
    kind: 'text',
    quoted: null,
    forwarded: false,
    edited: false,
    tail: false,
    mute: false,
    link: false,
    reaction: false,
    ...change,
  });
  return [
    piece('out', '2026-10-05T09:07', 'Bom dia. Aqui é a Ana.\nPodemos falar?\n\nObrigada', { tail: true }),
    piece('out', '2026-10-05T09:08', 'Valor: R$ 1.284,70 às 10:30'),
    piece('in', '2026-10-05T12:01', 'Oi 🙂 tudo 👍🏽 bem?', { tail: true, reaction: true }),
    piece('in', '2026-10-05T12:02', '', { kind: 'voice' }),
    piece('in', '2026-11-08T00:00', 'Não devo isso', {
      tail: true,
      quoted: 'Valor: R$ 1.284,70 às 10:30',
      author: third,
    }),
    piece('out', '2026-11-08T00:02', '', { kind: 'voice', mute: true, forwarded: true }),
    piece('out', '2026-11-09T18:40', 'Veja aqui: https://pague.example/x', { tail: true, link: true }),
    piece('in', '2026-11-19T08:15', '', { kind: 'voice', tail: true }),
    piece('in', '2026-11-19T08:16', 'Segue o comprovante', { kind: 'image' }),
    piece('in', '2026-11-19T08:17', '', { kind: 'document' }),
    piece('in', '2026-11-19T08:17', '', { kind: 'sticker' }),
    piece('out', '2026-11-21T13:00', 'São 3 parcelas', { tail: true, edited: true }),
    piece('out', '2026-11-21T13:05', '', { kind: 'deleted' }),
    piece('in', '2026-11-21T13:09', '', { kind: 'contact', tail: true }),
    piece('in', '2026-11-22T10:10', 'Encaminho a do banco', { tail: true, forwarded: true, author: third }),
    piece('in', '2026-11-22T12:30', '', { kind: 'voice', author: third }),
    piece('out', '2026-11-22T12:31', '👍', { tail: true }),
  ];
}

/** A whole page with one conversation open, and what must be read from it. */
export function makePage(form: PageForm): { readonly html: string; readonly facts: PageFacts } {
  const { year, lang, who, business, testids } = form;
  const say = words[lang];
  const title = titles[who];
  const pieces = piecesOf(form);
  const rows: string[] = [];
  const t = (name: string, always = false) =>
    testids && year !== '2024' && (year === '2026' || always) ? ` data-testid="${name}"` : '';
  let day = '';
  rows.push(systemRow(form, 'F0A1', say.secured, t));
  if (business) rows.push(systemRow(form, 'F0A2', say.meta, t));
  pieces.forEach((piece, index) => {
    if (piece.time.slice(0, 10) !== day) {
      day = piece.time.slice(0, 10);
      rows.push(
        `<div role="row" class="_amk4"><div class="_amk6"><span dir="auto">${dividerText(form, piece.time)}</span></div></div>`,
      );
    }
    if (index === pieces.length - 2) rows.push(`<div class="_amk4"><span class="_agtb">${say.unread}</span></div>`);
    if (index === 2) rows.push(shell(form, t));
    rows.push(renderRow(form, piece, index, t));
  });
  const label = year === '2026' ? `${who === 'group' ? say.toGroup : say.to}${title}` : say.bare;
  const subtitle = who === 'group' ? `Cláudia, Otávio, ${say.you}` : say.online;
  const html = `<!doctype html><html lang="${lang === 'pt' ? 'pt-BR' : lang}"${year === '2024' ? '' : ' id="whatsapp-web"'}><head><meta charset="utf-8"><title>WhatsApp</title></head><body class="web"><div id="app"><div class="_aigs"${form.layout ? ' style="display:flex;width:1200px"' : ''}>
<div id="side"><input role="textbox" data-tab="3"><div id="pane-side"><div role="grid" aria-rowcount="485">
<div role="row"><div role="gridcell"${t('list-item-0')}><div${t('cell-frame-title')}><span dir="auto" title="Marta">Marta</span></div><span${t('last-msg-status')}>oi</span></div></div>
<div role="row"><div role="gridcell" aria-selected="true"${t('list-item-1')}><div${t('cell-frame-title')}><span dir="auto" title="\u202a${esc(title)}\u202c">${esc(title)}</span></div></div></div>
</div></div></div>
<div id="main"${form.layout ? ' style="flex:1"' : ''}><header${t('conversation-header', true)}>
<div role="button" title="${say.profile}" aria-label="${say.profile}"><img src="data:," alt=""></div>
<div role="button" data-tab="6" tabindex="0"${t('conversation-info-header')}><div><span dir="auto"${t('conversation-info-header-chat-title')}>${emoji(title)}</span>${business ? '<span aria-label="Business" data-icon="psa-verified"></span>' : ''}</div>
<div${t('chat-subtitle')}><span title="${esc(subtitle)}">${esc(subtitle)}</span></div></div>
<button aria-label="Menu"><span data-icon="menu"></span></button></header>
<div class="copyable-area"><div tabindex="0" role="application"${t('conversation-panel-messages', true)}>${rows.join('\n')}</div></div>
<footer><div contenteditable="true" role="textbox" data-lexical-editor="true" data-tab="10" aria-label="${esc(label)}"${t('conversation-compose-box-input', true)}><p><span data-lexical-text="true">Rascunho às 10:30</span></p><p><br></p><p><span data-lexical-text="true">linha 3</span></p></div>
<button data-tab="11" aria-label="${lang === 'en' ? 'Send' : 'Enviar'}"><span data-icon="send"></span></button></footer></div></div></div></body></html>`;
  const shownPhone = year === '2026' || business ? null : '+5511987654417';
  return {
    html,
    facts: {
      chat: {
        title,
        phone: who === 'unsaved' ? '+5511987654417' : who === 'saved' ? shownPhone : null,
        group: who === 'group',
      },
      rows: pieces.map((piece) => {
        const { id, direction, text, time, kind, quoted, forwarded, edited } = piece;
        const author = shownAuthor(form, piece);
        return { id, direction, author, text, time, kind, quoted, forwarded, edited };
      }),
      composer: 'Rascunho às 10:30\n\nlinha 3',
    },
  };
}

/** Who a row names, if it does: a page says it beside the time of a text, and in a label since 2026. */
function shownAuthor({ year }: PageForm, { author, direction, kind }: Piece): string | null {
  return kind === 'text' || kind === 'image' || (direction === 'in' && year === '2026') ? author : null;
}

type TestId = (name: string, always?: boolean) => string;

function dividerText({ lang, stamp }: PageForm, at: string): string {
  const days: Readonly<Record<number, string>> = words[lang].days;
  const ago = Number(NOW.slice(8, 10)) - Number(at.slice(8, 10));
  return (at.startsWith(NOW.slice(0, 7)) ? days[ago] : undefined) ?? writeDate(stamp, at);
}

function dataId({ year, who, business }: PageForm, id: string, mine: boolean, index: number): string {
  if (year === '2026' || (year === '2025' && index % 3 === 0)) return id;
  const jid = who === 'group' ? '120363041234567890@g.us' : business ? '88776655443322@lid' : '5511987654417@c.us';
  return `${mine}_${jid}_${id}${who === 'group' && !mine ? '_5521998127745@c.us' : ''}`;
}

function systemRow(form: PageForm, id: string, text: string, t: TestId): string {
  return `<div role="row"><div tabindex="-1" data-id="${dataId(form, id, false, 0)}"><div class="_amjw"${t('msg-notification-container')}><span${t('system_message')} dir="auto">${esc(text)}</span></div></div></div>`;
}

function shell(form: PageForm, t: TestId): string {
  return `<div role="row"><div tabindex="-1" data-id="${dataId(form, '3EB0AAAAAAAAAAAAAAAA', false, 0)}"${t('conv-msg-3EB0AAAAAAAAAAAAAAAA')}><div data-virtualized="true" style="height:40px"></div></div></div>`;
}

function renderRow(form: PageForm, piece: Piece, index: number, t: TestId): string {
  const { year, layout, who, business } = form;
  const mine = piece.direction === 'out';
  const side = mine ? 'out' : 'in';
  const say = words[form.lang];
  const packed = year === '2026' ? '' : ` message-${side}`;
  const named = who === 'group' && !mine && piece.tail;
  const speaker = piece.author ?? '';
  const inside = [
    piece.tail
      ? `<span aria-hidden="true"${t(`tail-${side}`)} data-icon="tail-${side}"><svg viewBox="0 0 8 13"></svg></span>`
      : '',
    piece.mute || year !== '2026' ? '' : `<span aria-label="${esc(mine ? say.you : speaker)}:"></span>`,
    named ? `<div><span dir="auto"${t('author')}>${esc(speaker)}</span></div>` : '',
    piece.forwarded ? `<div${t('forwarded-header')}>${icon(form, 'forwarded')}<span>${say.forwarded}</span></div>` : '',
    business && mine ? `<span${t('ai-label')} class="x3nfvp2">IA</span>` : '',
    body(form, piece, speaker, t),
    meta(form, piece, t),
    year === '2026' ? `<div${t('addon-bubble-container')}></div>` : '',
    piece.reaction
      ? `<div${t('reaction-bubble')}><button aria-label="❤️ 2"><img class="emoji" alt="❤️" data-plain-text="❤️" src="data:,"><span>2</span></button></div>`
      : '',
  ].join('');
  const place = layout ? ` style="display:flex;justify-content:flex-${mine ? 'end' : 'start'};padding:0 62px"` : '';
  return `<div role="row" class="x1n2onr6"><div tabindex="-1" data-id="${dataId(form, piece.id, mine, index)}"${t(`conv-msg-${piece.id}`)}><div data-virtualized="false"><div class="focusable-list-item _amjv${packed}"${place}><div class="_amk6"${t('msg-container', true)}>${inside}</div></div></div></div></div>`;
}

function body(form: PageForm, piece: Piece, speaker: string, t: TestId): string {
  const { year, stamp } = form;
  const say = words[form.lang];
  const textClass = {
    '2024': 'selectable-text copyable-text',
    '2025': '_ao3e _aupe copyable-text',
    '2026': '_ao3e selectable-text copyable-text',
  }[year];
  const pre = `data-pre-plain-text="[${writeTime(stamp, piece.time)}, ${writeDate(stamp, piece.time)}] ${esc(speaker)}: "`;
  const spacer = `<span class="x3nfvp2" aria-hidden="true"><span>${writeTime(stamp, piece.time)}</span></span>`;
  const testid = piece.kind === 'image' ? 'image-caption selectable-text' : 'selectable-text';
  const text = `<div class="_akbu"><span dir="ltr" class="${textClass}"${t(testid)}>${emoji(piece.text)}</span>${spacer}</div>`;
  if (piece.kind === 'text') {
    const quoted =
      piece.quoted === null
        ? ''
        : `<div role="button" aria-label="${say.quoted}"${t('quoted-message')}><div><span dir="auto" aria-label="${say.you}:">${say.you}</span></div><div dir="auto"><span dir="auto" class="quoted-mention ${year === '2025' ? '_ao3e' : 'selectable-text _ao3e'}"${t('selectable-text')}>${esc(piece.quoted)}</span></div></div>`;
    const link = piece.link
      ? `<div role="button"${t('link-preview')}><div dir="auto" class="_ak4b">Pague aqui às 08:15</div><div dir="auto">pague.example</div></div>`
      : '';
    return `<div class="copyable-text" ${pre}>${quoted}${link}${text}</div>`;
  }
  if (piece.kind === 'image')
    return `<div role="button" aria-label="Abrir"${t('image-thumb')}><img src="blob:https://web.example/1" alt=""></div><div class="copyable-text" ${pre}>${text}</div>`;
  if (piece.kind === 'voice')
    return `<div class="_ak4p"><button aria-label="play">${icon(form, 'audio-play')}</button><span${t('ptt-status')}>${icon(form, 'ptt-status')}</span><div role="slider" aria-valuenow="0" aria-valuetext="0:00/0:36"></div><div><span dir="auto">0:36</span></div></div>`;
  if (piece.kind === 'sticker')
    return `<div${t('sticker')}>${icon(form, 'sticker')}<img src="blob:https://web.example/2" alt=""></div>`;
  if (piece.kind === 'document')
    return `<div role="button" title="Boleto.pdf"${t('document-thumb')}>${icon(form, 'document-PDF-icon')}<span dir="auto">Boleto 10:30.pdf</span></div>`;
  if (piece.kind === 'contact')
    return `<div role="button"${t('vcard-msg')}>${icon(form, 'vcard')}<span dir="auto">Rogério Dias</span></div>`;
  return `<div class="_akbu">${icon(form, 'recalled')}<span dir="auto">${say.deleted}</span></div>`;
}

function meta(form: PageForm, piece: Piece, t: TestId): string {
  const say = words[form.lang];
  const { year } = form;
  const label = piece.edited ? say.read : piece.mute ? say.delivered : say.sent;
  const old = piece.edited ? 'msg-dblcheck' : 'msg-check';
  const tick =
    piece.direction === 'in' || piece.kind === 'deleted'
      ? ''
      : year === '2026'
        ? `<div><span aria-label="${label}"><svg viewBox="0 0 16 11"><title>${piece.edited ? 'wds-ic-read' : 'wds-ic-delivered'}</title></svg></span></div>`
        : `<div><span aria-hidden="false" aria-label="${label}" data-icon="${old}"><svg viewBox="0 0 16 11"><title>${old}</title></svg></span></div>`;
  const edited = piece.edited ? `<span class="x1iy">${say.edited}</span>` : '';
  return `<div class="_akbw"${t('msg-meta', true)} role="group">${edited}<span class="x16dsc37" dir="auto">${writeTime(form.stamp, piece.time)}</span>${tick}</div>`;
}

/** Until 2025 an icon names itself in an attribute; in 2026 in the title of its picture. */
function icon({ year }: PageForm, name: string): string {
  return year === '2026'
    ? `<span aria-hidden="true"><svg viewBox="0 0 24 24"><title>${name}</title></svg></span>`
    : `<span aria-hidden="true" data-icon="${name}"><svg viewBox="0 0 24 24"></svg></span>`;
}

/** Lines are spans that end in a line break; an emoji is a picture that carries its character. */
function emoji(text: string): string {
  return text
    .split(/(?<=\n)/)
    .map((line) => {
      const parts = line.split(/(\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]*)/u);
      const drawn = parts.map((part, index) =>
        index % 2 ? `<img class="emoji" alt="${part}" data-plain-text="${part}" src="data:,">` : esc(part),
      );
      return `<span>${drawn.join('')}</span>`;
    })
    .join('');
}
