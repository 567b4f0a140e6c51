import { attachComposer, type Composer } from './composer.ts';
import { type Bubble, type Conversation, conversations } from './conversations.ts';
import { element, icon } from './element.ts';
import { listenForHazards } from './hazards.ts';
import { labels } from './labels.ts';
import { type Form, type Message, type RowStyle, renderDivider, renderRow } from './render-row.ts';
import {
  captionDrawer,
  editDialog,
  forwardDialog,
  messageMenu,
  recorder,
  scheduleDialog,
  type WayStyle,
} from './ways-out.ts';

/** Rows further than this from view are shells, as in the page that this replicates. */
const NEAR_VIEW = '600px';

const query = new URLSearchParams(location.search);
const language = (['pt', 'es', 'en'] as const).find((code) => code === query.get('lang')) ?? 'pt';
const form: Form = query.get('form') === '2025' ? '2025' : 'newest';
const words = labels[language];
/** Multiplies the debtor's delays: 0 answers at once. */
const pace = Number(query.get('pace') ?? 1);
const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms * pace));
let enterSends = query.get('enter') !== 'off';

interface Chat {
  readonly conversation: Conversation;
  readonly title: string;
  readonly messages: Message[];
  readonly spent: Set<number>;
  draft: string;
  unread: number;
}

let count = 0;
const nextId = () => `3EB0${(0x5a17c0de + count++ * 7919).toString(16).toUpperCase().padStart(18, '0')}`;

const chats: Chat[] = conversations.map(toChat);
let open: Chat | null = null;

function toChat(conversation: Conversation): Chat {
  return {
    conversation,
    title: conversation.name ?? conversation.phone ?? '',
    spent: new Set(),
    draft: '',
    unread: 0,
    messages: [...history(Number(query.get('rows') ?? 0)), ...conversation.bubbles].map((bubble) =>
      toMessage(bubble, conversation),
    ),
  };
}

/** Older small talk, as much as a test asks for. */
function history(rows: number): Bubble[] {
  return Array.from({ length: rows }, (_, index) => ({
    from: index % 3 === 0 ? 'me' : 'them',
    text: `Mensagem ${index + 1}`,
    minutesAgo: 60 * 24 * 30 + (rows - index) * 7,
  }));
}

function toMessage(bubble: Bubble, conversation: Conversation): Message {
  const at = new Date(Date.now() - bubble.minutesAgo * 60_000);
  const mine = 'from' in bubble && bubble.from === 'me';
  const author = mine
    ? conversation.me
    : ('author' in bubble && bubble.author) || conversation.name || conversation.phone || '';
  return {
    id: nextId(),
    mine,
    author,
    at,
    mark: 'read',
    text: 'text' in bubble ? bubble.text : null,
    voice: 'voice' in bubble ? bubble.voice : null,
    deleted: 'deleted' in bubble,
    system: 'system' in bubble ? bubble.system : null,
    quoted: ('quoted' in bubble && bubble.quoted) || null,
    forwarded: ('forwarded' in bubble && bubble.forwarded) || false,
  };
}

document.documentElement.lang = language;
const grid = element('div', { role: 'grid', 'aria-label': words.chats, 'aria-rowcount': String(chats.length) });
const toggle = element('input', { type: 'checkbox', id: 'enter-is-send' });
if (toggle instanceof HTMLInputElement) {
  toggle.checked = enterSends;
  toggle.addEventListener('change', () => {
    enterSends = toggle.checked;
  });
}
const side = element(
  'div',
  { id: 'side' },
  element('header', {}, 'Replica chat', element('label.enter', {}, toggle, ` ${words.enterSends}`)),
  element('input', { role: 'textbox', 'data-tab': '3', 'aria-label': words.search, placeholder: words.search }),
  element('div', { id: 'pane-side' }, grid),
);
const place = element('div.empty', {}, words.empty);
const two = element('div.two', {}, side, place);
document.getElementById('app')?.append(two);

function drawList(): void {
  grid.replaceChildren(
    ...chats.map((chat, index) => {
      const last = chat.messages.at(-1);
      const row = element(
        'div',
        { role: 'row', 'data-testid': `list-item-${index}` },
        element(
          'div.chat',
          {
            role: 'gridcell',
            tabindex: '-1',
            'aria-selected': String(chat === open),
            'data-chat': chat.conversation.id,
          },
          element('div.avatar'),
          element(
            'div.lines',
            {},
            element(
              'div',
              { 'data-testid': 'cell-frame-title' },
              element('span', { dir: 'auto', title: `\u202a${chat.title}\u202c` }, chat.title),
            ),
            element('span.preview', { 'data-testid': 'last-msg-status' }, last?.text?.split('\n')[0] ?? '…'),
          ),
          chat.unread > 0
            ? element(
                'span',
                { 'data-testid': 'icon-unread-count', 'aria-label': `${chat.unread}` },
                String(chat.unread),
              )
            : null,
        ),
      );
      row.addEventListener('click', () => show(chat));
      return row;
    }),
  );
}

const hazards = listenForHazards(
  (text) => composer?.insert(text),
  (what) => {
    if (!open) return;
    if (what === 'swap') redrawFooter(open);
    else if (what === 'lock') composer?.lock(true);
    else {
      const other = chats.find((chat) => chat !== open);
      if (other) show(other);
    }
  },
);
const style: WayStyle = {
  form,
  labels: words,
  enterSends: () => enterSends,
  rewrites: hazards.rewrites,
};

let panel: HTMLElement | null = null;
let composer: Composer | null = null;
let hydrate: IntersectionObserver | null = null;

function styleOf(chat: Chat): RowStyle {
  const digits = chat.conversation.phone?.replace(/\D/g, '');
  return {
    form,
    labels: words,
    group: chat.conversation.participants !== null,
    jid: digits ? `${digits}@c.us` : '120363040404040404@g.us',
  };
}

function show(chat: Chat): void {
  if (open === chat) return;
  if (open && composer) open.draft = composer.text();
  open = chat;
  chat.unread = 0;
  hydrate?.disconnect();
  const newest = form === 'newest';
  const test = (name: string): Record<string, string> => (newest ? { 'data-testid': name } : {});
  const group = chat.conversation.participants;
  const list = element('div', { role: 'application', ...test('conversation-panel-messages') });
  panel = element('div.panel', { tabindex: '0' }, list);
  const main = element(
    'div',
    { id: 'main' },
    element(
      'header',
      test('conversation-header'),
      element('div.avatar', { role: 'button', tabindex: '0', title: words.profile, 'aria-label': words.profile }),
      element(
        'div.info',
        { role: 'button', tabindex: '0', 'data-tab': '6', ...test('conversation-info-header') },
        element('span', { dir: 'auto', ...test('conversation-info-header-chat-title') }, chat.title),
        group
          ? element(
              'div.subtitle',
              test('chat-subtitle'),
              element('span', { title: group.join(', ') }, group.join(', ')),
            )
          : element('div.subtitle', {}, element('span', { title: words.online }, words.online)),
      ),
    ),
    panel,
    drawFooter(chat),
  );
  const old = two.querySelector('#main') ?? place;
  old.replaceWith(main);
  hydrate = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) turn(chat, entry.target, !entry.isIntersecting);
    },
    { root: panel, rootMargin: NEAR_VIEW },
  );
  let day = '';
  for (const [index, message] of chat.messages.entries()) {
    const date = words.date(message.at);
    if (date !== day) list.append(renderDivider(date === words.date(new Date()) ? words.today : date));
    day = date;
    append(chat, list, message, index, chat.messages.length - index > 20);
  }
  panel.scrollTop = panel.scrollHeight;
  drawList();
  composer?.focus();
}

/** The chat's footer with an editor of its own, which holds the chat's draft. */
function drawFooter(chat: Chat): HTMLElement {
  const group = chat.conversation.participants !== null;
  const box = element('div', {
    contenteditable: 'true',
    role: 'textbox',
    'data-tab': '10',
    'aria-label': words.write(chat.title, group),
    spellcheck: 'true',
    ...(form === 'newest' ? { 'data-testid': 'conversation-compose-box-input' } : {}),
  });
  const slot = element('div.slot');
  const attach = element('button.quiet', { type: 'button', 'aria-label': words.attach }, icon('plus', '+'));
  attach.addEventListener('click', () =>
    stand(
      captionDrawer(style, {
        close: step,
        send(caption) {
          step();
          void answer(chat, add(chat, { ...own(chat), text: caption.trim(), picture: true }));
        },
      }),
    ),
  );
  const editor = attachComposer(box, {
    ...style,
    change: (text) => drawSlot(slot, text.trim() !== ''),
    send: () => send(chat, editor),
    up: () =>
      edit(
        chat,
        chat.messages.findLast(({ mine, text }) => mine && text),
      ),
  });
  slot.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button?.matches('[data-tab="11"]')) send(chat, editor);
    else if (button?.matches('.schedule')) schedule(chat, editor);
    else if (button) record(chat);
  });
  composer = editor;
  editor.write(chat.draft);
  drawSlot(slot, chat.draft !== '');
  return element('footer', {}, element('div.composer-row', {}, attach, element('div.box', {}, box), slot));
}

/** Draws the footer of the open chat anew: another editor, the same draft. */
function redrawFooter(chat: Chat): void {
  if (open !== chat) return;
  chat.draft = composer?.text() ?? chat.draft;
  two.querySelector('#main footer')?.replaceWith(drawFooter(chat));
  composer?.focus();
}

let standing: HTMLElement | null = null;

/** Shows something over the chat; one thing at a time. */
function stand(thing: HTMLElement): void {
  standing?.remove();
  standing = thing;
  two.append(thing);
}

function step(): void {
  standing?.remove();
  standing = null;
  composer?.focus();
}

const own = (chat: Chat) => ({ mine: true, author: chat.conversation.me, mark: 'sent' }) as const;

function edit(chat: Chat, message: Message | undefined): void {
  if (!message) return;
  stand(
    editDialog(style, message.text ?? '', {
      close: step,
      save(text) {
        step();
        if (text.trim() === '' || text === message.text) return;
        message.text = text.trim();
        message.edited = true;
        redraw(chat, message);
      },
    }),
  );
}

function schedule(chat: Chat, editor: Composer): void {
  stand(
    scheduleDialog(style, {
      close: step,
      choose() {
        step();
        send(chat, editor);
      },
    }),
  );
}

function record(chat: Chat): void {
  const footer = two.querySelector('#main footer');
  const back = () => footer?.isConnected && redrawFooter(chat);
  footer?.replaceChildren(
    recorder(style, {
      close: back,
      send() {
        back();
        add(chat, { ...own(chat), text: null, voice: '0:03' });
      },
    }),
  );
}

function redraw(chat: Chat, message: Message): void {
  const index = chat.messages.indexOf(message);
  const row = open === chat ? panel?.querySelector(`[data-index="${index}"]`) : null;
  if (row instanceof HTMLElement)
    row.replaceChildren(...renderRow(message, isFirst(chat, index), false, styleOf(chat)).children);
}

function append(chat: Chat, list: Element, message: Message, index: number, shell: boolean): void {
  const row = renderRow(message, isFirst(chat, index), shell, styleOf(chat));
  row.dataset.index = String(index);
  list.append(row);
  hydrate?.observe(row);
}

/** The first bubble of a run has a tail. */
function isFirst(chat: Chat, index: number): boolean {
  return chat.messages[index - 1]?.mine !== chat.messages[index]?.mine || chat.messages[index - 1]?.system !== null;
}

/** Draws a row whole or as a shell, in place: its element stays, its inside changes. */
function turn(chat: Chat, row: Element, shell: boolean): void {
  const index = Number((row as HTMLElement).dataset.index);
  const message = chat.messages[index];
  const holder = row.querySelector('[data-virtualized]');
  if (!message || !holder || holder.getAttribute('data-virtualized') === String(shell)) return;
  const drawn = renderRow(message, isFirst(chat, index), shell, styleOf(chat)).querySelector('[data-virtualized]');
  if (drawn) holder.replaceWith(drawn);
}

function drawSlot(slot: HTMLElement, hasText: boolean): void {
  const wanted = hasText ? 'send' : 'record';
  if (slot.dataset.shows === wanted) return;
  slot.dataset.shows = wanted;
  const newest = form === 'newest';
  slot.replaceChildren(
    ...(hasText
      ? [
          element(
            'button.quiet.schedule',
            { type: 'button', 'aria-label': words.schedule },
            icon('wds-ic-schedule', '◷'),
          ),
          element(
            'button',
            {
              type: 'button',
              'data-tab': '11',
              'aria-label': words.send,
              ...(newest ? {} : { 'data-testid': 'compose-btn-send' }),
            },
            icon(newest ? 'wds-ic-send-filled' : 'send', '➤'),
          ),
        ]
      : [element('button', { type: 'button', 'aria-label': words.record }, icon('mic', '●'))]),
  );
}

function send(chat: Chat, editor: Composer): void {
  const text = editor.text().trim();
  if (text === '') return;
  editor.write('');
  void answer(chat, add(chat, { ...own(chat), text }));
}

function add(
  chat: Chat,
  part: Pick<Message, 'mine' | 'author' | 'text' | 'mark' | 'picture'> & Partial<Message>,
): Message {
  const message: Message = {
    // Not counted: after a reload the count begins anew, and no two messages of a chat ever share an id.
    id: `3EB0${crypto.randomUUID().replaceAll('-', '').slice(0, 18).toUpperCase()}`,
    at: new Date(),
    voice: null,
    deleted: false,
    system: null,
    quoted: null,
    forwarded: false,
    ...part,
  };
  chat.messages.push(message);
  if (open === chat && panel) {
    const list = panel.querySelector('[role="application"]');
    if (list) append(chat, list, message, chat.messages.length - 1, false);
    panel.scrollTop = panel.scrollHeight;
  } else if (!message.mine) chat.unread++;
  drawList();
  return message;
}

/** The debtor reads, thinks, and says the first line of the script whose cue was in the message and which was not said yet. */
async function answer(chat: Chat, message: Message): Promise<void> {
  await wait(400);
  mark(chat, message, 'delivered');
  await wait(700);
  mark(chat, message, 'read');
  const heard = (message.text ?? '').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const index = chat.conversation.script.findIndex(
    ({ when }, at) => !chat.spent.has(at) && (when.length === 0 || when.some((cue) => heard.includes(cue))),
  );
  const reply = chat.conversation.script[index];
  if (!reply) return;
  if (reply.when.length > 0) chat.spent.add(index);
  for (const text of reply.say) {
    await wait(1100);
    add(chat, { mine: false, author: chat.title, text, mark: 'read' });
  }
}

function mark(chat: Chat, message: Message, to: Message['mark']): void {
  message.mark = to;
  if (open !== chat) return;
  const old = panel?.querySelector(`[data-id$="${message.id}"] .meta`);
  const drawn = renderRow(message, true, false, styleOf(chat)).querySelector('.meta');
  if (old && drawn) old.replaceWith(drawn);
}

// The page that this replicates sends stray keys to its composer: a panel beside it must not leak any.
document.addEventListener('keydown', (event) => {
  if (
    document.activeElement === document.body &&
    event.key.length === 1 &&
    !event.ctrlKey &&
    !event.metaKey &&
    !event.altKey
  )
    composer?.focus();
});

// The other side of a conversation, for whoever plays it: somebody new writes to us, or somebody says something.
document.addEventListener('replica:meet', ({ detail }: CustomEventInit<Conversation>) => {
  if (!detail) return;
  chats.unshift(toChat(detail));
  drawList();
});
document.addEventListener('replica:say', ({ detail }: CustomEventInit<{ chat: string; text: string }>) => {
  const chat = chats.find(({ conversation }) => conversation.id === detail?.chat);
  if (chat && detail) add(chat, { mine: false, author: chat.title, text: detail.text, mark: 'read' });
});

// How things stand, for a test in either browser's world: text travels, objects do not.
document.addEventListener('replica:ask', () => {
  const sent = chats.reduce((n, { messages }) => n + messages.filter(({ mine }) => mine).length, 0);
  const detail = JSON.stringify({ chat: open?.conversation.id, text: composer?.text(), sent });
  document.dispatchEvent(new CustomEvent('replica:answer', { detail }));
});
document.addEventListener('replica:lock', () => composer?.lock(true));
document.addEventListener('replica:draft', ({ detail }: CustomEventInit<string>) => {
  composer?.lock(false);
  composer?.write(detail ?? '');
});
panelMenu();

/** The pointer's second button over a message. */
function panelMenu(): void {
  document.addEventListener('contextmenu', (event) => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-index]') : null;
    const chat = open;
    const message = chat?.messages[Number(row?.dataset.index)];
    if (!row || !chat || !message?.text) return;
    event.preventDefault();
    const { text } = message;
    const forward = () =>
      stand(
        forwardDialog(
          style,
          chats.map(({ title }) => title),
          {
            close: step,
            send(title) {
              step();
              const to = chats.find((each) => each.title === title);
              if (to) add(to, { ...own(to), text, forwarded: true });
            },
          },
        ),
      );
    const items = [{ label: words.forward, run: forward }];
    if (message.mine) items.push({ label: words.edit, run: () => edit(chat, message) });
    stand(messageMenu(items));
  });
}

drawList();
const wanted = chats.find((chat) => chat.conversation.id === query.get('chat'));
if (wanted) show(wanted);
