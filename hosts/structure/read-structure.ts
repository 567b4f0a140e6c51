import type { ReadStructure, StructureNode, TextPiece } from '@/contracts/page-structure.ts';
import { readPhone } from '../reading/read-phone.ts';
import { cleanText, readText } from '../reading/read-text.ts';
import { findChat } from '../whatsapp/chat-parts.ts';
import type { PageAnchors } from '../whatsapp/page-anchors.ts';
import { parsePrePlainText } from '../whatsapp/parse-pre-plain-text.ts';
import { readChat } from '../whatsapp/read-chat.ts';
import { namesDay } from '../whatsapp/read-divider.ts';
import { countReading } from './count-reading.ts';
import { type KnownValues, knownValues } from './known-values.ts';
import { isEmoji, shapeStamp, shapeWords } from './shape-text.ts';

/** What is kept of a page at most. A chat with its rows drawn has some thousands of elements, forty deep. */
const [MOST_NODES, MOST_DEEP, MOST_CHATS] = [9000, 90, 4];
/** Written by the page out of a few words of its own. */
const PLAIN = new Set(
  'role dir type tabindex contenteditable spellcheck data-tab data-virtualized data-lexical-editor data-lexical-text data-lexical-managed-linebreak aria-hidden aria-selected aria-modal aria-checked aria-expanded aria-disabled aria-haspopup aria-pressed aria-multiline'.split(
    ' ',
  ),
);
/** Say something to a person: kept as the shape of what they say. */
const SAYING = new Set(['aria-label', 'aria-valuetext', 'title', 'alt', 'data-plain-text', 'placeholder']);
const SKIPPED = new Set(
  'head script style noscript template link meta path g defs use rect circle polygon polyline ellipse line'.split(' '),
);
const ATTRIBUTE_NAME = /^[a-zA-Z_:][a-zA-Z0-9_:.-]{0,59}$/;
const PACKED_ID = /^(true|false)_([^_]+)_([^_]+)(_.+)?$/;
const LENGTH = /^\d{1,2}:\d{2}(?::\d{2})?$/;

/**
 * The page as it stands, without a word of it: reads nothing that is not drawn, changes nothing.
 *
 * @param now when it is read
 */
export function readStructure(page: Document, anchors: PageAnchors, now: Date): ReadStructure {
  const { lang } = page.documentElement;
  const chat = findChat(page, anchors);
  const reading = readChat(page, anchors, { now });
  const walker = new StructureWalker(page, anchors, chat, lang, now);
  const tree = walker.walk(page.documentElement, 0) ?? { tag: 'html' };
  return {
    page: {
      host: page.location?.hostname === 'web.whatsapp.com' ? 'web.whatsapp.com' : 'other',
      language: /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8}){0,2}$/.test(lang) ? lang : null,
      visible: page.visibilityState !== 'hidden',
    },
    health: reading.health,
    counts: countReading(reading, walker.rows),
    capped: walker.capped,
    tree,
  };
}

class StructureWalker {
  capped = false;
  readonly rows: number;
  readonly #anchors: PageAnchors;
  readonly #chat: Element | null;
  readonly #known: KnownValues;
  readonly #language: string;
  readonly #now: Date;
  readonly #who = new Map<string, number>();
  readonly #ids = new Map<string, number>();
  #nodes = 0;
  #chats = 0;

  constructor(page: Document, anchors: PageAnchors, chat: Element | null, language: string, now: Date) {
    this.#anchors = anchors;
    this.#chat = chat;
    this.#known = knownValues(anchors.inForce.set);
    this.#language = language;
    this.#now = now;
    this.rows = chat?.querySelectorAll(anchors.any('rows')).length ?? 0;
    this.#learnNames(page);
  }

  /** Whoever the page names anywhere, so that the same name is the same number everywhere. */
  #learnNames(page: Document): void {
    const { any, attribute } = this.#anchors;
    const learn = (text: string | null | undefined) => {
      const name = cleanText(text ?? '');
      if (name !== '' && name.length <= 200 && !this.#who.has(name) && !this.#known.label(name))
        this.#who.set(name, this.#who.size + 1);
    };
    const header = this.#chat?.querySelector(any('header')) ?? this.#chat;
    for (const element of header?.querySelectorAll(any('title')) ?? [])
      if (!this.#isStatus(element)) learn(readText(element));
    for (const row of this.#chat?.querySelectorAll(any('rows')) ?? []) {
      for (const element of row.querySelectorAll(any('preText')))
        learn(parsePrePlainText(attribute(element, 'pre_text') ?? '')?.sender);
      for (const element of row.querySelectorAll(any('sender')))
        learn(element.getAttribute('aria-label')?.replace(/:\s*$/, ''));
      for (const element of row.querySelectorAll(any('author'))) learn(readText(element));
    }
    const label = cleanText(this.#chat?.querySelector(any('composer'))?.getAttribute('aria-label') ?? '');
    const beginning = this.#known.beginning(label);
    if (beginning) learn(label.slice(beginning.length));
    for (const element of page.querySelectorAll(`:is(${any('side')}) :is(${any('listTitle')})`))
      learn(element.getAttribute('title') ?? readText(element));
  }

  #isStatus(element: Element): boolean {
    const text = cleanText(readText(element));
    return this.#known.label(text) !== null || this.#known.beginning(text) !== null;
  }

  walk(element: Element, depth: number): StructureNode | null {
    const tag = element.tagName.toLowerCase();
    if (SKIPPED.has(tag) || !/^[a-z][a-z0-9-]{0,40}$/.test(tag)) return null;
    if (this.#nodes >= MOST_NODES || depth > MOST_DEEP) {
      this.capped = true;
      return null;
    }
    const listed = !this.#chat?.contains(element) && element.matches(this.#anchors.any('listRow'));
    if (listed && this.#chats++ >= MOST_CHATS) return null;
    this.#nodes++;
    const node: StructureNode = { tag, ...this.#attributesOf(element) };
    if (element === this.#chat) node.panel = Math.min(20_000, Math.round(element.getBoundingClientRect().width));
    const place = this.#placeOf(element);
    if (place) node.place = place;
    const name = this.#nameIn(element);
    if (name) return { ...node, children: [[name]] };
    const children = [...element.childNodes].flatMap((child): (StructureNode | TextPiece[])[] => {
      if (child.nodeType === Node.TEXT_NODE) {
        const pieces = this.#shapeNode(child as Text);
        return pieces.length > 0 ? [pieces] : [];
      }
      const inner = child.nodeType === Node.ELEMENT_NODE ? this.walk(child as Element, depth + 1) : null;
      return inner ? [inner] : [];
    });
    if (children.length > 0) node.children = children;
    return node;
  }

  /** A name that is drawn in several pieces, with pictures between them, is still one name. */
  #nameIn(element: Element): TextPiece | null {
    const { any } = this.#anchors;
    if (!element.querySelector('img') || !element.matches(`${any('title')},${any('author')},${any('listTitle')}`))
      return null;
    const text = cleanText(readText(element));
    return this.#who.has(text) ? this.#shapeName(text) : null;
  }

  #attributesOf(element: Element): Pick<StructureNode, 'attributes' | 'shaped' | 'others' | 'classes'> {
    const attributes: Record<string, string> = {};
    const shaped: Record<string, TextPiece[]> = {};
    const others: string[] = [];
    const { attributes: names } = this.#anchors.inForce.set;
    for (const { name, value } of element.attributes) {
      if (name === 'class' || name === 'style' || name === 'lang' || !ATTRIBUTE_NAME.test(name)) continue;
      if (name === 'id' && (this.#known.ids.has(value) || value === 'whatsapp-web')) attributes.id = value;
      else if (name === 'data-testid')
        attributes[name] = value.trim().split(/\s+/).slice(0, 4).map(plainName).join(' ');
      else if (names.icon.includes(name)) attributes[name] = plainName(value);
      else if (PLAIN.has(name) && /^[a-z0-9-]{0,20}$/i.test(value)) attributes[name] = value;
      else if (names.id.includes(name)) shaped[name] = [this.#shapeId(value)];
      else if (names.pre_text.includes(name)) shaped[name] = this.#shapePreText(value);
      else if (SAYING.has(name)) shaped[name] = this.#shapeSaying(element, name, value);
      else {
        const literal = this.#known.literalIn(name, value);
        if (literal !== null) shaped[name] = [{ is: 'label', label: literal }];
        else others.push(name);
      }
    }
    const classes = [...element.classList].filter((each) => this.#known.classes.has(each));
    return {
      ...(Object.keys(attributes).length > 0 ? { attributes } : {}),
      ...(Object.keys(shaped).length > 0 ? { shaped } : {}),
      ...(others.length > 0 ? { others: others.slice(0, 60) } : {}),
      ...(classes.length > 0 ? { classes } : {}),
    };
  }

  #shapeId(value: string): TextPiece {
    const [, mine, chat, id, participant] = PACKED_ID.exec(value) ?? [];
    const bare = id ?? value;
    const number = this.#ids.get(bare) ?? this.#ids.size + 1;
    this.#ids.set(bare, number);
    const kinds = ['c.us', 'g.us', 'lid'] as const;
    return {
      is: 'id',
      id: number,
      form: /^[0-9a-f]+$/i.test(bare) ? 'hex' : 'other',
      length: Math.min(300, bare.length),
      packed:
        mine === undefined
          ? null
          : {
              mine: mine === 'true',
              chat: kinds.find((kind) => chat?.endsWith(`@${kind}`)) ?? 'other',
              participant: participant !== undefined,
            },
    };
  }

  #shapePreText(value: string): TextPiece[] {
    const [, stamp = '', rest = ''] = /^\s*(\[[^\]]*\]\s?)(.*)$/s.exec(value) ?? [];
    const form = shapeStamp(stamp);
    if (!form) return [shapeWords(value)];
    const sender = cleanText(rest.replace(/:\s*$/, ''));
    return [form, ...(sender === '' ? [] : [this.#shapeName(sender)]), { is: 'mark', mark: ': ' }];
  }

  #shapeName(name: string): TextPiece {
    const label = this.#known.label(name);
    if (label) return { is: 'label', label };
    const who = this.#who.get(name) ?? this.#who.size + 1;
    this.#who.set(name, who);
    return { is: 'who', who, phone: readPhone(name) !== null };
  }

  #shapeSaying(element: Element, name: string, value: string): TextPiece[] {
    const text = cleanText(value);
    if (text === '') return [];
    if (element.tagName === 'IMG' && isEmoji(text)) return [{ is: 'emoji' }];
    if (name === 'aria-valuetext') {
      const parts = text.split('/').map((part) => part.trim());
      if (parts.every((part) => LENGTH.test(part)))
        return parts.flatMap((_, index): TextPiece[] =>
          index === 0 ? [{ is: 'length' }] : [{ is: 'mark', mark: '/' }, { is: 'length' }],
        );
    }
    const label = this.#known.label(text);
    if (label) return [{ is: 'label', label }];
    if (text.endsWith(':') && element.matches(this.#anchors.any('sender')))
      return [this.#shapeName(cleanText(text.slice(0, -1))), { is: 'mark', mark: ':' }];
    const beginning = this.#known.beginning(text);
    if (beginning) {
      const rest = cleanText(text.slice(beginning.length));
      return [
        { is: 'label', label: beginning },
        ...(rest === '' ? [] : [{ is: 'mark', mark: ' ' } as const, this.#shapeRest(rest)]),
      ];
    }
    const literal = this.#known.literalIn(name, value);
    if (literal !== null) return [{ is: 'label', label: literal }];
    return [this.#shapeRest(text)];
  }

  #shapeRest(text: string): TextPiece {
    return this.#who.has(text) ? this.#shapeName(text) : (shapeStamp(text) ?? shapeWords(text));
  }

  #shapeNode(node: Text): TextPiece[] {
    const raw = node.nodeValue ?? '';
    const text = cleanText(raw);
    const parent = node.parentElement;
    if (!parent) return [];
    if (text === '') return raw.includes('\n') && this.#isWritten(parent) ? [{ is: 'mark', mark: '\n' }] : [];
    if (parent.tagName.toLowerCase() === 'title' && parent.closest('svg')) {
      const icon = plainName(text);
      return icon === text && /-|^[a-z]+$/.test(icon) && this.#isIconName(icon)
        ? [{ is: 'label', label: icon }]
        : [shapeWords(text)];
    }
    const end: TextPiece[] = /\n\s*$/.test(raw) ? [{ is: 'mark', mark: '\n' }] : [];
    // What somebody wrote is told by its shape alone, even where it happens to be what the page says too.
    if (this.#isWritten(parent)) return [shapeStamp(text) ?? shapeWords(text), ...end];
    const row = parent.closest(this.#anchors.any('rows'));
    const lasts = row?.querySelectorAll(this.#anchors.any('length')) ?? [];
    if (LENGTH.test(text) && [...lasts].some((each) => each.getAttribute('aria-valuetext')?.includes(text)))
      return [{ is: 'length' }];
    const label = this.#known.label(text);
    if (label) return [{ is: 'label', label }];
    if (this.#who.has(text)) return [this.#shapeName(text)];
    if (!row && this.#chat?.contains(parent) && namesDay(text, this.#language, this.#now))
      return [{ is: 'stamp', form: '00/00/0000' }];
    const beginning = this.#known.beginning(text);
    if (beginning && !row)
      return [{ is: 'label', label: beginning }, { is: 'mark', mark: ' ' }, shapeWords(text.slice(beginning.length))];
    return [shapeStamp(text) ?? shapeWords(text), ...end];
  }

  /** Whether a text stands where people write: a message, what it quotes, the composer. */
  #isWritten(element: Element): boolean {
    const { any } = this.#anchors;
    return element.closest(`:is(${any('text')},${any('quoted')},${any('composer')},${any('preText')})`) !== null;
  }

  /** An icon's name is in the tables, or of a make that no words have. */
  #isIconName(name: string): boolean {
    const beginnings = Object.values(this.#anchors.inForce.set.icons).flat();
    return beginnings.some((each) => name.startsWith(each)) || /^(wds-)?ic-[a-z-]+$/.test(name);
  }

  #placeOf(element: Element): [number, number] | null {
    const { any } = this.#anchors;
    const row = this.#chat?.contains(element) ? element.closest(any('rows')) : null;
    if (!row || !this.#chat || (row.querySelector(any('bubble')) ?? row) !== element) return null;
    const panel = this.#chat.getBoundingClientRect();
    const box = element.getBoundingClientRect();
    return box.width === 0 ? null : [Math.round(box.left - panel.left), Math.round(panel.right - box.right)];
  }
}

/** A name that a program gave, with whatever could be somebody's in it taken out: `conv-msg-3EB0…` is `conv-msg-0`. */
function plainName(name: string): string {
  return name
    .split(/([-_])/)
    .map((part) => (/^([a-zA-Z]{1,24}\d{0,2}|[-_])$/.test(part) && !/^[A-F\d]{6,}$/.test(part) ? part : '0'))
    .join('')
    .slice(0, 60);
}
